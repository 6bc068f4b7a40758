/** Where everything stands on the model sheet, so that other sheets can refer to it. */
import type { Area } from "../formula/area";
import { columnLetters } from "../formula/column";
import { listIn, type Policy } from "../law/policies";
import { valueIn } from "../law/parameter";
import { covers } from "../law/by-years";
import type { FiscalYear } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import { cell } from "./addresses";
import type { PlannedStyle } from "./planned-sheet";

export const MODEL = "model";

const COLUMNS = {
  district: { header: "District", width: 110 },
  year: { header: "Fiscal year", width: 70 },
  status: { header: "Status", width: 95 },
  baseYear: { header: "Base year", width: 70 },
  baseGrant: { header: "Base-year grant", width: 100 },
  currentGrant: { header: "Current grant (final ECS entitlement)", width: 110 },
  withheld: { header: "Withheld (Alliance portion)", width: 105 },
  diversity: { header: "Education Diversity portion", width: 100 },
  paid: { header: "Paid without condition (rest of the grant)", width: 115 },
  check: { header: "Check", width: 190 },
  row: { header: "Row in the grants", width: 70 },
  baseRow: { header: "Row of the base year", width: 70 },
} as const;

export type ModelColumn = keyof typeof COLUMNS;

const AMOUNTS: ReadonlySet<ModelColumn> = new Set(["baseGrant", "currentGrant", "withheld", "diversity", "paid"]);

export const isAmount = (column: ModelColumn): boolean => AMOUNTS.has(column);

export interface ModelLayout {
  readonly columns: readonly ModelColumn[];
  readonly headerRow: number;
  readonly districts: number;
  readonly years: readonly FiscalYear[];
  index(column: ModelColumn): number;
  /** The first row of districts of a year, by the place of the year. */
  firstRow(year: number): number;
  /** A column from the first district of the first year to the total of the last year. */
  throughout(column: ModelColumn): Area;
}

/** Below one another, a block for each fiscal year: its band, its districts, its total, and a blank row. */
export function modelLayout(
  headerRow: number,
  districts: number,
  years: readonly FiscalYear[],
  columns: readonly ModelColumn[],
): ModelLayout {
  const firstRow = (year: number): number => headerRow + 2 + year * (districts + 3);
  const index = (column: ModelColumn): number => columns.indexOf(column);
  return {
    columns,
    headerRow,
    districts,
    years,
    index,
    firstRow,
    throughout: (column) => {
      const rows = firstRow(years.length) - 2 - firstRow(0);
      return { row: firstRow(0), column: index(column), rows, columns: 1 };
    },
  };
}

export const headerOf = (column: ModelColumn): string => COLUMNS[column].header;
export const widthOf = (column: ModelColumn): number => COLUMNS[column].width;
export const headerStyle = (column: ModelColumn): PlannedStyle => (isAmount(column) ? "header amount" : "header");

/** "G9" with the column by its meaning. */
export const at = (layout: ModelLayout, column: ModelColumn, row: number): string => cell(row, layout.index(column));

/** "$G9:$G44". */
export function inColumn(layout: ModelLayout, column: ModelColumn, row: number, rows: number): string {
  const name = columnLetters(layout.index(column));
  return rows === 1 ? `$${name}${row + 1}` : `$${name}${row + 1}:$${name}${row + rows}`;
}

/** Whether the policy takes an Education Diversity portion out of the Alliance portion in a year. */
export function takesOut(policy: Policy, year: FiscalYear): boolean {
  if (listIn(policy, year) instanceof Issue) return false;
  return policy.rules.some(
    ({ years, rule }) =>
      covers(years, year) &&
      rule.kind === "grant above base" &&
      rule.takenOut !== undefined &&
      valueIn(rule.takenOut, year)?.value != null,
  );
}
