import { changesAnything, type TablePlan, type UpdatePlan } from "../../workbook/table-plan";
import type { TableToWrite } from "../../workbook/table-to-write";
import { addingTexts } from "../texts/adding";
import { phraseTexts } from "../texts/phrases";
import { numberText } from "./numbers";

/** The one sentence before a write: where and how much. */
export function planSentence(plan: TablePlan, { name, sheetName }: TableToWrite): string {
  const t = addingTexts();
  if (plan.kind === "new") {
    const why = plan.sheetName === sheetName ? "" : ` ${t.sheetIsThere(sheetName)}`;
    return `${t.writesRows(plan.rows, plan.sheetName)}${why}`;
  }
  if (!changesAnything(plan)) return t.holdsAlready(name);
  const parts = [
    plan.added.length > 0 ? t.addsRows(plan.added.length) : "",
    plan.addedColumns.length > 0 ? t.addsColumns(plan.addedColumns) : "",
    plan.removed.length > 0 ? t.removesRows(plan.removed.length) : "",
    plan.changed.length > 0 ? t.changesRows(plan.changed.length) : "",
  ].filter((text) => text !== "");
  return t.inTable(parts, name, plan.address);
}

export interface PlanDetail {
  readonly label: string;
  readonly text: string;
}

const NAMED = 12;

/** Names in full where they are few, else the first ones and how many more. */
const named = (names: readonly string[]): string =>
  names.length <= NAMED
    ? phraseTexts().enumerate(names)
    : addingTexts().namedAndMore(names.slice(0, NAMED), names.length - NAMED);

/** What changes, line by line, and what stays. */
export function planDetails(plan: UpdatePlan, { name }: TableToWrite): PlanDetail[] {
  const t = addingTexts();
  const { enumerate } = phraseTexts();
  const details: PlanDetail[] = [];
  if (plan.added.length > 0) details.push({ label: t.added, text: t.addedAfter(named(plan.added)) });
  if (plan.removed.length > 0) details.push({ label: t.removed, text: named(plan.removed) });
  details.push(...changedCells(plan));
  if (plan.emptiedYears.length > 0) details.push({ label: t.emptied, text: enumerate(plan.emptiedYears) });
  if (plan.unchanged > 0) details.push({ label: t.unchanged, text: t.rows(plan.unchanged) });
  const kept = [
    ...(name === "AllianceDistricts" ? [t.yourMarks] : []),
    ...(plan.kept.length > 0 ? [t.rowsWithout(plan.kept.length)] : []),
    ...(plan.keptYears.length > 0 ? [enumerate(plan.keptYears)] : []),
    ...(plan.extraColumns.length > 0 ? [t.yourColumns(plan.extraColumns)] : []),
  ];
  return kept.length > 0 ? [...details, { label: t.kept, text: t.keptThings(kept) }] : details;
}

/** Up to six rows are named; columns that change in the same number of rows share a line. */
function changedCells(plan: UpdatePlan): PlanDetail[] {
  const t = addingTexts();
  const changes = new Map<string, { readonly columns: string[]; readonly rows: number | null }>();
  const columns = [...new Set(plan.changed.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  for (const name of columns) {
    const cells = plan.changed.flatMap(({ district, cells: all }) =>
      all.filter(({ column }) => column === name).map(({ from, to }) => ({ district, from, to })),
    );
    const rows = cells.length > 6 ? cells.length : null;
    const key =
      rows === null
        ? cells.map(({ district, from, to }) => t.becomes(district, shown(from), shown(to))).join("; ")
        : String(rows);
    const same = changes.get(key) ?? { columns: [], rows };
    same.columns.push(name);
    changes.set(key, same);
  }
  return [...changes].map(([text, { columns: names, rows }]) => ({
    label: phraseTexts().enumerate(names),
    text: rows === null ? text : t.cellsChange(names.length, rows),
  }));
}

/** Years and counts stand as they are; what has five digits is an amount. */
const shown = (cell: string | number | boolean): string => {
  if (cell === "") return addingTexts().blank;
  return typeof cell === "number" && (cell >= 10_000 || !Number.isInteger(cell)) ? numberText(cell) : String(cell);
};

/** What an update does to entries and formulas of the user's; empty where no row goes. */
export function removalCautions(plan: UpdatePlan): string[] {
  const t = addingTexts();
  return [
    ...(plan.removedWithEntries.length > 0 ? [t.entriesGo(named(plan.removedWithEntries))] : []),
    ...(plan.movesRows ? [t.rowsMove] : []),
  ];
}

/** What was written, for the status line. */
export const writtenSentence = (plan: TablePlan, { name }: TableToWrite, source: string): string =>
  plan.kind === "new"
    ? addingTexts().wrote(plan.rows, plan.sheetName, source)
    : addingTexts().updated(name, plan.sheetName, source);
