import type { Sheet } from "../backend/backend";
import type { Permission } from "../backend/sheet-protection";
import { ExcelError } from "./errors";
import type { Model, SheetFlags } from "./model";

export function findSheet(model: Model, key: string): Sheet | undefined {
  const sheets = model.backend.sheets();
  return sheets.find(({ id }) => id === key) ?? sheets.find(({ name }) => name.toLowerCase() === key.toLowerCase());
}

/** The sheet with this id; it may have been deleted since the add-in learnt of it. */
export function sheetById(model: Model, sheetId: string): Sheet {
  const sheet = model.backend.sheets().find(({ id }) => id === sheetId);
  if (sheet === undefined) throw new ExcelError("ItemNotFound");
  return sheet;
}

/** Every change of a sheet asks this first; what a protected one may allow is named. All cells count as locked. */
export function requireUnprotected(model: Model, sheetId: string, permission?: Permission): void {
  const { protection } = sheetById(model, sheetId);
  if (protection !== null && (permission === undefined || !protection.options[permission]))
    throw new ExcelError("AccessDenied");
}

/** Every change of the tabs asks this first. */
export function requireOpenStructure(model: Model): void {
  if (model.structureProtection !== null) throw new ExcelError("AccessDenied");
}

export function sheetFlags(model: Model, sheetId: string): SheetFlags {
  const flags = model.sheetFlags.get(sheetId) ?? { showGridlines: true, tabColor: "" };
  model.sheetFlags.set(sheetId, flags);
  return flags;
}
