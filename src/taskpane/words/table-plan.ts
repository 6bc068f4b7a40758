import { changesAnything, type TablePlan, type UpdatePlan } from "../../workbook/table-plan";
import type { TableToWrite } from "../../workbook/table-to-write";
import { grouped } from "./numbers";
import { count, enumerate } from "./phrases";

/** The one sentence before a write: where and how much. */
export function planSentence(plan: TablePlan, { name, sheetName }: TableToWrite): string {
  if (plan.kind === "new") {
    const why = plan.sheetName === sheetName ? "" : ` A sheet named ${sheetName} is there already and stays as it is.`;
    return `Writes ${rows(plan.rows)} to the new sheet ${plan.sheetName}.${why}`;
  }
  if (!changesAnything(plan)) return `The table ${name} holds this already. There is nothing to write.`;
  const parts = [
    plan.added.length > 0 ? `adds ${rows(plan.added.length)}` : "",
    plan.addedColumns.length > 0
      ? `adds the ${plan.addedColumns.length === 1 ? "column" : "columns"} ${enumerate(plan.addedColumns)}`
      : "",
    plan.removed.length > 0 ? `removes ${rows(plan.removed.length)}` : "",
    plan.changed.length > 0 ? `changes ${rows(plan.changed.length)}` : "",
  ].filter((text) => text !== "");
  const [first = "", ...others] = parts;
  return `${enumerate([capital(first), ...others])} in the table ${name} at ${plan.address}.`;
}

const rows = (number: number): string => `${number === 0 ? "no" : grouped(number)} ${number === 1 ? "row" : "rows"}`;
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export interface PlanDetail {
  readonly label: string;
  readonly text: string;
}

const NAMED = 12;

/** Names in full where they are few, else the first ones and how many more. */
const named = (names: readonly string[]): string =>
  names.length <= NAMED
    ? enumerate(names)
    : `${names.slice(0, NAMED).join(", ")} and ${grouped(names.length - NAMED)} more`;

/** What changes, line by line, and what stays. */
export function planDetails(plan: UpdatePlan, { name }: TableToWrite): PlanDetail[] {
  const details: PlanDetail[] = [];
  if (plan.added.length > 0) details.push({ label: "Added", text: `${named(plan.added)}, after the rows that stay` });
  if (plan.removed.length > 0) details.push({ label: "Removed", text: named(plan.removed) });
  details.push(...changedCells(plan));
  if (plan.emptiedYears.length > 0) details.push({ label: "Emptied", text: enumerate(plan.emptiedYears) });
  if (plan.unchanged > 0) details.push({ label: "Unchanged", text: rows(plan.unchanged) });
  const kept = [
    ...(name === "AllianceDistricts" ? ["your marks in Opportunity"] : []),
    ...(plan.kept.length > 0 ? [`${rows(plan.kept.length)} that this source does not have`] : []),
    ...(plan.keptYears.length > 0 ? [enumerate(plan.keptYears)] : []),
    ...(plan.extraColumns.length > 0
      ? [`${plan.extraColumns.length === 1 ? "your column" : "your columns"} ${enumerate(plan.extraColumns)}`]
      : []),
  ];
  return kept.length > 0 ? [...details, { label: "Kept", text: capital(enumerate(kept)) }] : details;
}

/** Up to six rows are named; columns that change in the same number of rows share a line. */
function changedCells(plan: UpdatePlan): PlanDetail[] {
  const columnsByText = new Map<string, string[]>();
  const columns = [...new Set(plan.changed.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  for (const name of columns) {
    const cells = plan.changed.flatMap(({ district, cells: all }) =>
      all.filter(({ column }) => column === name).map(({ from, to }) => ({ district, from, to })),
    );
    const text =
      cells.length > 6
        ? `changes in ${rows(cells.length)}`
        : cells.map(({ district, from, to }) => `${district}: ${shown(from)} becomes ${shown(to)}`).join("; ");
    columnsByText.set(text, [...(columnsByText.get(text) ?? []), name]);
  }
  return [...columnsByText].map(([text, names]) => ({
    label: enumerate(names),
    text: names.length > 1 ? text.replace(/^changes/, "change") : text,
  }));
}

const shown = (cell: string | number | boolean): string =>
  cell === "" ? "blank" : typeof cell === "number" && cell >= 10_000 ? grouped(cell) : String(cell);

/** What an update does to entries and formulas of the user's; empty where no row goes. */
export function removalCautions(plan: UpdatePlan): string[] {
  const cautions: string[] = [];
  if (plan.removedWithEntries.length > 0) {
    cautions.push(`Your entries in the removed rows go with them: ${named(plan.removedWithEntries)}.`);
  }
  if (plan.movesRows) {
    cautions.push(
      "Rows below a removed one move up. Formulas that look a district up, or use the table's name or columns, go on working; one that points at a single cell then sees another district.",
    );
  }
  return cautions;
}

/** What was written, for the status line. */
export function writtenSentence(plan: TablePlan, { name }: TableToWrite, source: string): string {
  return plan.kind === "new"
    ? `Wrote ${count(plan.rows, "row")} to the new sheet ${plan.sheetName}: ${source}.`
    : `Updated the table ${name} on the sheet ${plan.sheetName}: ${source}.`;
}
