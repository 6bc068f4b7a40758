import type { HeldTable } from "../../workbook/held-tables";
import { problemOf } from "../../workbook/problem";
import { TableIcon } from "../frame/icons";
import { ProblemNotice } from "../frame/problem-notice";
import type { ScreenProps } from "../frame/screens";
import { grouped } from "../words/numbers";
import { count, fiscalYears, listName, statusCounts } from "../words/phrases";
import type { Held } from "./use-held-tables";

interface Props extends ScreenProps {
  readonly held: Held;
  readonly readAgain: () => void;
}

/** A card for each table of ours in the workbook: what it holds, where it comes from, and the way to it. */
export function HeldCards({ held, readAgain, workbook, report }: Props) {
  const goTo = ({ name }: HeldTable): void => {
    workbook.selectTable(name).catch((error: unknown) => report({ outcome: problemOf(error), actions: [] }));
  };
  return (
    <section aria-labelledby="held-title" aria-busy={held.state === "loading"}>
      <h2 id="held-title">In this workbook</h2>
      {held.state === "loading" && <Loading />}
      {held.state === "failed" && <ProblemNotice problem={held.problem} retry={readAgain} />}
      {held.state === "read" && held.tables.length === 0 && (
        <p class="empty">No district list and no table of grants yet. Add one below.</p>
      )}
      {held.state === "read" &&
        held.tables.map((table) => <Card key={table.name} table={table} goTo={() => goTo(table)} />)}
    </section>
  );
}

function Card({ table, goTo }: { readonly table: HeldTable; readonly goTo: () => void }) {
  return (
    <div class="card">
      <TableIcon />
      <div>
        <h3>{table.name}</h3>
        <p>{whatItIs(table)}</p>
        <p class="quiet">
          {table.kind === "district list"
            ? `${rows(table)}: ${statusCounts(table.alliance, table.graduated)}`
            : `${rows(table)} for ${count(table.districts, "district")}`}
          {table.fiscalYears && (
            <>
              <br />
              {fiscalYears(table.fiscalYears, true)}
            </>
          )}
        </p>
        {table.source && <p class="quiet">{table.source}</p>}
        {table.written && <p class="quiet">{table.written}</p>}
        <p class="quiet">{table.address}</p>
      </div>
      <button type="button" class="plain" onClick={goTo} aria-label={`Go to the table ${table.name}`}>
        Go to table
      </button>
    </div>
  );
}

const rows = ({ rows: number }: HeldTable): string => `${grouped(number)} ${number === 1 ? "row" : "rows"}`;

function whatItIs({ kind, list, source }: HeldTable): string {
  if (kind !== "district list") return "ECS grants";
  if (list) return listName(list);
  return source === null ? "A list that differs from the built-in ones" : "An imported or changed district list";
}

/** The style sheet shows it only after 300 ms, so that a fast answer does not flicker. */
const Loading = () => (
  <div class="card skeleton">
    <p class="only-read">Reading the workbook</p>
    <span />
    <span />
  </div>
);
