import { useEffect, useState } from "preact/hooks";
import { isMatched, type CheckedRow, type Whereabouts } from "../../../districts/import";
import { FindField } from "../../parts/find-field";
import { importingTexts } from "../../texts/importing";
import { findIn } from "../../words/find";
import { stateText } from "../../words/import-issues";
import type { ImportSession } from "./session";

export type RowFilter = "written" | "not written" | "all";

const SHOWN = 100;
/** So many are seen at a glance. */
const FEW = 20;

interface Props {
  readonly session: ImportSession;
  readonly rows: readonly CheckedRow[];
  readonly filter: RowFilter;
  readonly at: Whereabouts;
}

/** The rows of the source with our reading and why; a hundred at a time. */
export function RowsTable({ session, rows, filter, at }: Props) {
  const t = importingTexts();
  const [shown, setShown] = useState(SHOWN);
  const [sought, seek] = useState("");
  useEffect(() => setShown(SHOWN), [filter, sought]);
  const ofKind = rows.filter(({ state }) => filter === "all" || isMatched(state) === (filter === "written"));
  const wanted = findIn(
    ofKind,
    sought,
    ({ number, text, town, state }) => `${number} ${text} ${town?.name ?? ""} ${stateText(state, at)}`,
  );
  return (
    <>
      {rows.length > FEW && <FindField wanted={sought} change={seek} found={wanted.length} all={ofKind.length} />}
      <div class="scrolling" role="region" aria-label={t.rowsOfSource} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.columnHeadings[at.counted]}</th>
              <th scope="col">{t.columnHeadings.found}</th>
              <th scope="col">{t.columnHeadings.town}</th>
              <th scope="col">{t.columnHeadings.why}</th>
            </tr>
          </thead>
          <tbody>
            {wanted.slice(0, shown).map((row) => (
              <tr key={row.index}>
                <th scope="row" class="number">
                  {row.number}
                </th>
                <td>{row.text}</td>
                <td>{row.town?.name ?? ""}</td>
                <td>
                  {stateText(row.state, at)} <TakeBack session={session} row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {wanted.length > shown && (
        <button type="button" onClick={() => setShown(shown + SHOWN)}>
          {t.showMore(Math.min(SHOWN, wanted.length - shown), wanted.length)}
        </button>
      )}
      {wanted.length === 0 && <p class="empty">{t.noneShown}</p>}
    </>
  );
}

/** An answer can be taken back, also one that the workbook remembered. */
function TakeBack({ session, row }: { readonly session: ImportSession; readonly row: CheckedRow }) {
  if (row.state.kind !== "answered" && row.state.kind !== "left out") return null;
  const takeBack = (): void => {
    if (session.state.rows.has(row.index)) void session.answerRows([row.index], null);
    else void session.answerSpelling(row.text, null);
  };
  return (
    <button type="button" class="plain small" onClick={takeBack} aria-label={importingTexts().askAgainAbout(row.text)}>
      {importingTexts().askAgain}
    </button>
  );
}
