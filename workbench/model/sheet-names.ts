import { textArgument } from "./arguments";
import { ExcelError } from "./errors";
import type { Model } from "./model";

const LONGEST_NAME = 31;

function isSheetName(name: string): boolean {
  const isReserved = name.toLowerCase() === "history";
  return name.length > 0 && name.length <= LONGEST_NAME && !/[[\]:*?/\\]|^'|'$/u.test(name) && !isReserved;
}

/** The name, if a sheet may have it; `ownId` is the sheet that keeps or changes its name. */
export function requireFreeSheetName(model: Model, value: unknown, ownId?: string): string {
  const name = textArgument(value);
  if (!isSheetName(name)) throw new ExcelError("InvalidArgument");
  const isTaken = model.backend
    .sheets()
    .some((sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new ExcelError("ItemAlreadyExists");
  return name;
}

/** Sheet1, Sheet2, … as Excel names a sheet that was added without a name. */
export function nextSheetName(model: Model): string {
  const names = new Set(model.backend.sheets().map(({ name }) => name.toLowerCase()));
  let number = names.size + 1;
  while (names.has(`sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}
