import type { ChangePlan } from "../../share/plan";
import { excelSupports, hasDynamicArrays } from "../excel-supports";
import { WorkbookError } from "../problem";
import type { CarryOutOptions, LeftOut } from "./acts";
import { originalOf, placeOf } from "./look-before";
import type { Protection } from "./protection";
import type { WorkbookNow } from "./sheets-now";
import { isNamed } from "./sheets-now";

/** The plan without the protected sheets for which no password was entered, where these may be left out; else they refuse. */
export function withoutProtected(
  plan: ChangePlan,
  now: WorkbookNow,
  protection: Protection,
  { otherProtected = "refuse", onCopies }: CarryOutOptions,
): { readonly allowed: ChangePlan; readonly leftOut: readonly LeftOut[] } {
  const concerned = (names: readonly string[]) =>
    now.sheets.filter((sheet) => names.some((name) => isNamed(name)(sheet)));
  const nameOf = (sheet: string): string => originalOf(sheet, onCopies);
  const closed = protection.closedTo(concerned(plan.changes.map(({ sheet }) => nameOf(sheet))));
  const whole = protection.closedTo(concerned([...plan.sheets.map(({ name }) => name), ...plan.removed]));
  const refused = otherProtected === "refuse" ? [...new Set([...closed, ...whole])] : whole;
  if (refused.length > 0) {
    throw new WorkbookError({ code: "sheets-protected", sheets: refused.map(({ name }) => name) });
  }
  const isClosed = (sheet: string): boolean => closed.some(isNamed(nameOf(sheet)));
  const leftOut = closed.map(({ name }) => ({
    sheet: name,
    formulas: plan.changes.filter(({ sheet }) => isNamed(nameOf(sheet))({ name })).length,
  }));
  return { allowed: { ...plan, changes: plan.changes.filter(({ sheet }) => !isClosed(sheet)) }, leftOut };
}

/** Refuses what this Excel, or this workbook, cannot do, before anything is done. */
export function requireAble(plan: ChangePlan, now: WorkbookNow, { onCopies }: CarryOutOptions): void {
  if (onCopies && !excelSupports("1.7")) throw new WorkbookError({ code: "no-copies" });
  for (const name of onCopies?.sheets.values() ?? []) {
    if (now.sheets.some(isNamed(name))) throw new WorkbookError({ code: "changed-since-shown", place: name });
  }
  const changesTabs =
    onCopies !== undefined ||
    plan.removed.some((name) => now.sheets.some(isNamed(name))) ||
    plan.sheets.some(({ name, visibility }) => now.sheets.find(isNamed(name))?.visibility !== visibility);
  if (changesTabs && now.isStructureProtected) throw new WorkbookError({ code: "workbook-protected" });
  for (const change of plan.changes) {
    const { before, after } = change;
    if (before?.array?.kind === "entered" && before.array.rows * before.array.columns > 1) {
      throw new WorkbookError({ code: "array-entered", place: placeOf(change), formula: before.formula });
    }
    if (hasDynamicArrays() || after.kind !== "formula") continue;
    const { rows, columns } = after.formula.array ?? { rows: 1, columns: 1 };
    if (rows * columns > 1) {
      throw new WorkbookError({ code: "no-spills", place: placeOf(change), formula: after.formula.formula });
    }
  }
}
