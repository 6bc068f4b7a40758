import type { ListPlan, UpdatePlan } from "../../workbook/plan";
import { changesAnything } from "../../workbook/plan";
import { SHEET_NAME, TABLE_NAME } from "../../workbook/table-layout";
import { count, enumerate } from "./phrases";

/** The one sentence before a write: where and how much. */
export function planSentence(plan: ListPlan): string {
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
    details.push({ label: "Added", text: `${enumerate(plan.added)} (after the rows that stay)` });
  if (plan.removed.length > 0) details.push({ label: "Removed", text: enumerate(plan.removed) });
  for (const [column, districts] of changesByColumn(plan)) {
    details.push({
      label: column,
      text: districts.length > 6 ? `changes in ${districts.length} rows` : enumerate(districts),
    });
  }
  if (plan.unchanged > 0) details.push({ label: "Unchanged", text: count(plan.unchanged, "row") });
  details.push({
    label: "Kept",
    text: enumerate(["your marks in Opportunity", ...plan.extraColumns.map((name) => `your column ${name}`)]),
  });
  return details;
}

function changesByColumn(plan: UpdatePlan): Map<string, string[]> {
  const byColumn = new Map<string, string[]>();
  for (const { district, cells } of plan.changed) {
    for (const { column, from, to } of cells) {
      const text = column === "Status" ? `${district} (${from === "" ? "blank" : from} to ${to})` : district;
      byColumn.set(column, [...(byColumn.get(column) ?? []), text]);
    }
  }
  return byColumn;
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
export function writtenSentence(plan: ListPlan, listLabel: string): string {
  return plan.kind === "new"
    ? `Wrote ${count(plan.rows, "row")} to the new sheet ${plan.sheetName}: ${listLabel}.`
    : `Updated the table ${TABLE_NAME} on the sheet ${plan.sheetName}: ${listLabel}.`;
}
