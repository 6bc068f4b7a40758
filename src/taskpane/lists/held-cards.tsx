import type { HeldTable } from "../../workbook/describe-table";
import { cameFrom } from "../../workbook/import-source";
import { problemOf } from "../../workbook/problem";
import { TableIcon } from "../frame/icons";
import { ProblemNotice } from "../frame/problem-notice";
import type { ScreenProps } from "../frame/screen-props";
import { listsTexts } from "../texts/lists";
import { phraseTexts } from "../texts/phrases";
import { fiscalYears, listName } from "../words/phrases";
import type { Held } from "./use-held-tables";

interface Props extends ScreenProps {
  readonly held: Held;
  readonly readAgain: () => void;
  /** Reads a table of the workbook again, from which one of ours came. */
  readonly readTable: (name: string) => void;
  /** Lets the user choose the new file. */
  readonly chooseFile: () => void;
}

/** A card for each table of ours in the workbook: what it holds, where it comes from, and the way to it. */
export function HeldCards({ held, readAgain, readTable, chooseFile, workbook, report }: Props) {
  const goTo = ({ name }: HeldTable): void => {
    workbook.selectTable(name).catch((error: unknown) => report({ outcome: problemOf(error), actions: [] }));
  };
  const t = listsTexts();
  return (
    <section aria-labelledby="held-title" aria-busy={held.state === "loading"}>
      <h2 id="held-title">{t.held}</h2>
      {held.state === "loading" && <Loading />}
      {held.state === "failed" && <ProblemNotice problem={held.problem} retry={readAgain} />}
      {held.state === "read" && held.tables.length === 0 && <p class="empty">{t.noneHeld}</p>}
      {held.state === "read" &&
        held.tables.map((table) => (
          <Card key={table.name} table={table} goTo={() => goTo(table)} readTable={readTable} chooseFile={chooseFile} />
        ))}
    </section>
  );
}

interface CardProps extends Pick<Props, "readTable" | "chooseFile"> {
  readonly table: HeldTable;
  readonly goTo: () => void;
}

function Card({ table, goTo, readTable, chooseFile }: CardProps) {
  const t = listsTexts();
  const from = cameFrom(table.source, table.written);
  return (
    <div class="card">
      <TableIcon />
      <div>
        <h3>{table.name}</h3>
        <p>{whatItIs(table)}</p>
        <p class="quiet">
          {table.kind === "district list"
            ? t.rowsWith(table.rows, phraseTexts().statusCounts(table.alliance, table.graduated))
            : t.rowsFor(table.rows, table.districts)}
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
      <p class="acts">
        {from && (
          <button
            type="button"
            class="plain"
            onClick={() => (from.kind === "table" ? readTable(from.name) : chooseFile())}
            aria-label={from.kind === "table" ? t.updateFromTable(table.name, from.name) : t.updateFromFile(table.name)}
          >
            {t.update}
          </button>
        )}
        <button type="button" class="plain" onClick={goTo} aria-label={t.goToTable(table.name)}>
          {t.goTo}
        </button>
      </p>
    </div>
  );
}

function whatItIs({ kind, list, source }: HeldTable): string {
  const t = listsTexts();
  if (kind !== "district list") return t.grants;
  if (list) return listName(list);
  return source === null ? t.differs : t.imported;
}

/** The style sheet shows it only after 300 ms, so that a fast answer does not flicker. */
const Loading = () => (
  <div class="card skeleton">
    <p class="only-read">{listsTexts().reading}</p>
    <span />
    <span />
  </div>
);
