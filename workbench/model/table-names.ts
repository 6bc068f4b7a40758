import { textArgument } from "./arguments";
import { parseAddress } from "./a1";
import { ExcelError } from "./errors";
import type { Model } from "./model";

const LONGEST_NAME = 255;

/** The rule for tables and defined names: a letter, _ or \ first, no blanks, nothing that reads as a cell. */
export function requireDefinableName(value: unknown): string {
  const name = textArgument(value);
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST_NAME;
  const isReference = parseAddress(name) !== null || /^(r\d*(c\d*)?|c\d*)$/iu.test(name);
  if (!isWord || isReference) throw new ExcelError("InvalidArgument");
  return name;
}

/** Tables and the names of the workbook share one space. */
export function requireFreeTableName(model: Model, value: unknown, ownId?: string): string {
  const name = requireDefinableName(value);
  const isSame = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const isTaken =
    model.backend.tables().some((table) => table.id !== ownId && isSame(table.name)) ||
    model.backend.names().some((defined) => isSame(defined.name));
  if (isTaken) throw new ExcelError("ItemAlreadyExists");
  return name;
}

/** The name of a copy: the first number behind it that is free. */
export function copiedTableName(model: Model, name: string): string {
  const taken = takenNames(model);
  let number = 2;
  while (taken.has(`${name}${String(number)}`.toLowerCase())) number += 1;
  return `${name}${String(number)}`;
}

const takenNames = (model: Model): ReadonlySet<string> =>
  new Set([...model.backend.tables(), ...model.backend.names()].map(({ name }) => name.toLowerCase()));

export function nextTableName(model: Model): string {
  const taken = takenNames(model);
  let number = 1;
  while (taken.has(`table${String(number)}`)) number += 1;
  return `Table${String(number)}`;
}
