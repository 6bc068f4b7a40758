import type { CellArgument } from "../../functions/arguments";
import { isCellError, type CellError, type CellValue, type Matrix } from "../cells";

export type Value = Matrix<CellValue>;

/** The formula is more than the memory backend can calculate. */
export class Unknown extends Error {}

/** The formula ends in an error, as its cell shows it. */
export class Failed extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

export const single = (value: CellValue): Value => [[value]];

/** What counts in a calculation; an empty cell counts as 0. */
export function number(value: Value): number {
  const cell = value[0]?.[0] ?? null;
  if (value.length !== 1 || value[0]?.length !== 1) throw new Unknown();
  if (isCellError(cell)) throw new Failed(cell);
  if (typeof cell === "string") throw new Failed({ error: "#VALUE!" });
  return Number(cell);
}

/** Of ranges the numbers only, as in Excel; the first error is the result. */
export function sum(values: readonly CellArgument[]): Value {
  const cells = values.flatMap((value) => value?.flat() ?? []);
  const error = cells.find(isCellError);
  if (error !== undefined) throw new Failed(error);
  return single(cells.reduce<number>((total, cell) => total + (typeof cell === "number" ? cell : 0), 0));
}
