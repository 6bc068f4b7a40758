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

/** "Budget (2)", as Excel names a copy of "Budget" and a copy of that. */
export function copiedSheetName(model: Model, name: string): string {
  const names = new Set(model.backend.sheets().map((sheet) => sheet.name.toLowerCase()));
  const stem = name.replace(/ \(\d+\)$/u, "");
  for (let number = 2; ; number += 1) {
    const ending = ` (${String(number)})`;
    const copy = stem.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!names.has(copy.toLowerCase())) return copy;
  }
}

/** Sheet1, Sheet2, … as Excel names a sheet that was added without a name. */
export function nextSheetName(model: Model): string {
  const names = new Set(model.backend.sheets().map(({ name }) => name.toLowerCase()));
  let number = names.size + 1;
  while (names.has(`sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}
