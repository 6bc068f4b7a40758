import type { Area } from "../formula/area";
import type { Scope } from "./plan";

export const WHOLE_WORKBOOK: Scope = { kind: "workbook" };

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const touch = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Whether a person's choice takes in a formula; of an array one cell is enough. */
export function inScope(scope: Scope, sheet: string, area: Area): boolean {
  if (scope.kind === "area") return same(scope.sheet, sheet) && touch(scope.area, area);
  return sheetInScope(scope, sheet);
}

export function sheetInScope(scope: Scope, sheet: string): boolean {
  if (scope.kind === "workbook") return true;
  return scope.kind === "area" ? same(scope.sheet, sheet) : scope.sheets.some((one) => same(one, sheet));
}
