import { useMemo, useState } from "preact/hooks";
import { isMatched, type CheckedRow, type Whereabouts } from "../../../districts/import";
import { WarningIcon } from "../../frame/icons";
import type { ScreenProps } from "../../frame/screen-props";
import { CopyButton } from "../../parts/copy-button";
import { importingTexts } from "../../texts/importing";
import { importText, stateText } from "../../words/import-issues";
import { Comparison } from "../comparison";
import { TablePreview } from "../table-preview";
import { WritePart } from "../write-part";
import { useBefore } from "../use-before";
import { whereabouts } from "./check-step";
import { writtenName } from "./picked-name";
import { asStatuses, designatedDistricts, finalRows, firstYearOf, tableToWrite, warnings } from "./to-write";
import type { ImportSession } from "./session";

interface Props extends ScreenProps {
  readonly session: ImportSession;
  readonly leave: () => void;
  readonly written: (isDone: boolean) => void;
}

const SHOWN_NOT_WRITTEN = 50;

/** The one look before the one click: what will stand in the table, what is not written and why, what changes, and where it goes. */
export function WriteStep({ session, workbook, report, leave, written }: Props) {
  const { checked, spellings } = session.state;
  const [today] = useState(() => new Date());
  const final = useMemo(() => finalRows(session), [session, checked]);
  const table = useMemo(() => (final ? tableToWrite(session, final, today) : null), [session, final, today]);
  const before = useBefore(workbook, final ? firstYearOf(final) : undefined);
  if (!final || !table || !checked) return null;
  const isList = final.kind === "district list";
  const previous = isList ? before.chosen?.districts.map(({ district }) => district) : designatedDistricts();
  return (
    <>
      <section aria-labelledby="ready-title">
        <h2 id="ready-title">{isList ? importingTexts().listReady : importingTexts().grantsReady}</h2>
        <p>{summary(session, table.rows.length)}</p>
        {warnings(final, previous).map((warning) => (
          <p class="notice caution" key={importText(warning)}>
            <WarningIcon />
            <span>{importText(warning)}</span>
          </p>
        ))}
        <TablePreview table={table} />
        <NotWritten session={session} />
      </section>
      {final.kind === "district list" && (
        <Comparison
          before={before}
          after={{
            name: writtenName(session.picked),
            source: writtenName(session.picked),
            districts: asStatuses(final),
            year: firstYearOf(final),
          }}
          workbook={workbook}
          report={report}
        />
      )}
      <WritePart
        table={table}
        answers={{ spellings }}
        name={session.name}
        workbook={workbook}
        report={report}
        cancel={leave}
        written={(isDone) => {
          before.setReplaced(isDone);
          written(isDone);
        }}
      />
    </>
  );
}

function summary(session: ImportSession, rows: number): string {
  const { checked } = session.state;
  if (!checked) return "";
  const listed = checked.rows.length - checked.written.length;
  const towns = new Set(checked.written.map(({ town }) => town)).size;
  const years = yearsIn(session);
  const t = importingTexts();
  return `${t.summary(rows, towns, years)} ${listed > 0 ? t.notAllWritten(listed) : t.allWritten}`;
}

function yearsIn({ state: { checked } }: ImportSession): string {
  if (!checked || checked.written.length === 0) return "";
  const years =
    checked.kind === "district list"
      ? checked.written.flatMap(({ fromFY, toFY }) => [fromFY, toFY])
      : checked.kind === "wide grants"
        ? [...checked.years]
        : checked.written.map(({ year }) => year);
  const [from, to] = years.reduce(([least, most], year) => [Math.min(least, year), Math.max(most, year)], [9999, 0]);
  return importingTexts().years(from ?? 0, to ?? 0);
}

/**
 * A line for each: its number, what it says, and why it is not written. What it says stands in quotation marks, so that no
 * sheet into which it is pasted takes it for a formula; tabs and line breaks are spaces.
 */
const asLines = (rows: readonly CheckedRow[], at: Whereabouts): string =>
  rows
    .map(({ number, text, state }) =>
      [String(number), text === "" ? "" : importingTexts().found(text), stateText(state, at)]
        .map((cell) => cell.replace(/\s+/g, " "))
        .join("\t"),
    )
    .join("\n");

/** Nothing is lost in silence: what does not go into the table is listed with its reason. */
function NotWritten({ session }: { readonly session: ImportSession }) {
  const { checked, chosen, layout } = session.state;
  if (!checked || !chosen || !layout) return null;
  const at = whereabouts(chosen.grid, layout);
  const listed = checked.rows.filter(({ state }) => !isMatched(state) && state.kind !== "blank");
  if (listed.length === 0) return null;
  return (
    <details>
      <summary>{importingTexts().rowsNotWritten(listed.length)}</summary>
      <ul class="listed">
        {listed.slice(0, SHOWN_NOT_WRITTEN).map((row) => (
          <li key={row.index}>
            <span class="quiet">{`${importingTexts().inRow(at.counted, row.number)} `}</span>
            {row.text !== "" && <strong>{row.text} </strong>}
            {stateText(row.state, at)}
          </li>
        ))}
      </ul>
      <p>
        <CopyButton what={importingTexts().listOfThem} text={asLines(listed, at)} />
      </p>
      {listed.length > SHOWN_NOT_WRITTEN && (
        <p class="quiet">{importingTexts().moreStand(listed.length - SHOWN_NOT_WRITTEN)}</p>
      )}
    </details>
  );
}
