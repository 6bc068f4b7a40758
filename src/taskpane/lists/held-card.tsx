import { ProblemNotice } from "../frame/problem-notice";
import { TableIcon } from "../frame/icons";
import { count, fiscalYears, listName, statusCounts } from "../words/phrases";
import type { Held } from "./use-held-list";

interface Props {
  readonly held: Held;
  readonly readAgain: () => void;
  readonly goTo: () => void;
}

export function HeldCard({ held, readAgain, goTo }: Props) {
  return (
    <section aria-labelledby="held-title" aria-busy={held.state === "loading"}>
      <h2 id="held-title">In this workbook</h2>
      {held.state === "loading" && <Loading />}
      {held.state === "failed" && <ProblemNotice problem={held.problem} retry={readAgain} />}
      {held.state === "read" && !held.table && (
        <p class="empty">No district list yet. Choose one below to insert it as a table.</p>
      )}
      {held.state === "read" && held.table && (
        <div class="card">
          <TableIcon />
          <div>
            <h3>AllianceDistricts</h3>
            <p>{held.table.list ? listName(held.table.list) : "A list that differs from the built-in ones"}</p>
            <p class="quiet">
              {`${count(held.table.rows, "row")}: ${statusCounts(held.table.alliance, held.table.graduated)}`}
              <br />
              {held.table.fiscalYears && fiscalYears(held.table.fiscalYears, true)}
            </p>
            <p class="quiet">{held.table.address}</p>
          </div>
          <button type="button" class="plain" onClick={goTo}>
            Go to table
          </button>
        </div>
      )}
    </section>
  );
}

/** The style sheet shows it only after 300 ms, so that a fast answer does not flicker. */
const Loading = () => (
  <div class="card skeleton">
    <p class="only-read">Reading the workbook</p>
    <span />
    <span />
  </div>
);
