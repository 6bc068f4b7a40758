import type { TablePlan, UpdatePlan } from "../../workbook/table-plan";
import { changesAnything } from "../../workbook/table-plan";
import { COLUMNS, SHEET_NAME, TABLE_NAME } from "../../workbook/table-layout";
import { count, enumerate } from "./phrases";

/** The one sentence before a write: where and how much. */
export function planSentence(plan: TablePlan): string {
  if (plan.kind === "new") {
    const why =
      plan.sheetName === SHEET_NAME ? "" : ` A sheet named ${SHEET_NAME} is there already and stays as it is.`;
    return `Writes ${count(plan.rows, "row")} to the new sheet ${plan.sheetName}.${why}`;
  }
  if (!changesAnything(plan)) return `The table ${TABLE_NAME} holds this list already. There is nothing to write.`;
  const parts = [
    part(plan.added, "adds"),
    part(plan.removed, "removes"),
    plan.changed.length > 0 ? `changes ${count(plan.changed.length, "row")}` : "",
  ].filter((text) => text !== "");
  const [first = "", ...others] = parts;
  const start = `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
  return `${enumerate([start, ...others])} in the table ${TABLE_NAME} at ${plan.address}.`;
}

const part = (districts: readonly string[], verb: string): string =>
  districts.length > 0 ? `${verb} ${count(districts.length, "row")}` : "";

export interface PlanDetail {
  readonly label: string;
  readonly text: string;
}

/** What changes, line by line, and what stays. */
export function planDetails(plan: UpdatePlan): PlanDetail[] {
  const details: PlanDetail[] = [];
  if (plan.added.length > 0)
    details.push({ label: "Added", text: `${enumerate(plan.added)}, after the rows that stay` });
  if (plan.removed.length > 0) details.push({ label: "Removed", text: enumerate(plan.removed) });
  details.push(...changedCells(plan));
  if (plan.unchanged > 0) details.push({ label: "Unchanged", text: count(plan.unchanged, "row") });
  const own = plan.extraColumns.length === 1 ? "your column" : "your columns";
  const kept = plan.extraColumns.length > 0 ? ` and ${own} ${enumerate(plan.extraColumns)}` : "";
  return [...details, { label: "Kept", text: `Your marks in Opportunity${kept}` }];
}

/** Up to six rows are named; columns that change in the same number of rows share a line. */
function changedCells(plan: UpdatePlan): PlanDetail[] {
  const columnsByText = new Map<string, string[]>();
  for (const name of COLUMNS) {
    const cells = plan.changed.flatMap(({ district, cells: all }) =>
      all.filter(({ column }) => column === name).map(({ from, to }) => ({ district, from, to })),
    );
    if (cells.length === 0) continue;
    const text =
      cells.length > 6
        ? `changes in ${count(cells.length, "row")}`
        : cells
            .map(({ district, from, to }) => `${district}: ${from === "" ? "blank" : from} becomes ${to}`)
            .join("; ");
    columnsByText.set(text, [...(columnsByText.get(text) ?? []), name]);
  }
  return [...columnsByText].map(([text, columns]) => ({
    label: enumerate(columns),
    text: columns.length > 1 ? text.replace(/^changes/, "change") : text,
  }));
}

/** What an update does to entries and formulas of the user's; empty where no row goes. */
export function removalCautions(plan: UpdatePlan): string[] {
  const cautions: string[] = [];
  if (plan.removedWithEntries.length > 0) {
    cautions.push(`Your entries in the removed rows go with them: ${enumerate(plan.removedWithEntries)}.`);
  }
  if (plan.movesRows) {
    cautions.push(
      "Rows below a removed one move up. Formulas that look a district up, or use the table's name or columns, go on working; one that points at a single cell then sees another district.",
    );
  }
  return cautions;
}

/** What was written, for the status line. */
export function writtenSentence(plan: TablePlan, listLabel: string): string {
  return plan.kind === "new"
    ? `Wrote ${count(plan.rows, "row")} to the new sheet ${plan.sheetName}: ${listLabel}.`
    : `Updated the table ${TABLE_NAME} on the sheet ${plan.sheetName}: ${listLabel}.`;
}
