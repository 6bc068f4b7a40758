/** Excel's own functions that the planned sheets use, over matrices, as Excel with dynamic arrays works them out. */
import Decimal from "decimal.js";
import { errorCell, isError } from "../../functions/support/excel";

export type Value = unknown;
export type Matrix = readonly (readonly Value[])[];

export const error = (code: string): object => errorCell(code);

/** Two matrices of sizes that go together, cell by cell; a single row or column serves all. */
export function broadcast(given: readonly Matrix[], f: (...values: Value[]) => Value): Matrix {
  const rows = Math.max(...given.map((matrix) => matrix.length));
  const columns = Math.max(...given.map((matrix) => matrix[0]?.length ?? 0));
  const at = (matrix: Matrix, row: number, column: number): Value => {
    const line = matrix[matrix.length === 1 ? 0 : row];
    const value = line?.[line.length === 1 ? 0 : column];
    return value === undefined ? error("#N/A") : value;
  };
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => f(...given.map((matrix) => at(matrix, row, column)))),
  );
}

/** As Excel reads a value where it needs a number: text of digits counts, a blank is 0. */
export function asNumber(value: Value): number | object {
  if (isError(value)) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  const digits = String(value).replace(/^\$/, "").replaceAll(",", "");
  return digits !== "" && !Number.isNaN(Number(digits)) ? Number(digits) : error("#VALUE!");
}

const numbers =
  (f: (...values: number[]) => Value) =>
  (...values: Value[]) => {
    const read = values.map(asNumber);
    return read.find(isError) ?? f(...(read as number[]));
  };

const same = (a: Value, b: Value): boolean => {
  if (a === null || b === null) return a === b || [a, b].some((value) => value === "" || value === 0);
  return typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : a === b;
};

const compare =
  (f: (order: number) => boolean) =>
  (a: Value, b: Value): Value => {
    if (isError(a)) return a;
    if (isError(b)) return b;
    if (same(a, b)) return f(0);
    const [left, right] = [a ?? 0, b ?? 0];
    // Text is greater than every number.
    if (typeof left === typeof right) return f((left as number) < (right as number) ? -1 : 1);
    return f(typeof left === "number" ? -1 : 1);
  };

export const OPERATORS: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  "+": numbers((a, b) => a + b),
  "-": numbers((a, b) => a - b),
  "*": numbers((a, b) => a * b),
  "/": numbers((a, b) => (b === 0 ? error("#DIV/0!") : a / b)),
  "&": (a, b) => (isError(a) ? a : isError(b) ? b : `${String(a ?? "")}${String(b ?? "")}`),
  "=": compare((order) => order === 0),
  "<>": compare((order) => order !== 0),
  "<": compare((order) => order < 0),
  ">": compare((order) => order > 0),
  "<=": compare((order) => order <= 0),
  ">=": compare((order) => order >= 0),
};

/** To decimals of the number as Excel shows it, half away from zero. */
export const round = (value: number, decimals: number): number =>
  new Decimal(value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toNumber();

const flat = (given: readonly Matrix[]): Value[] => given.flatMap((matrix) => matrix.flat());

function numbersIn(given: readonly Matrix[]): number[] | object {
  const values = flat(given);
  return values.find(isError) ?? values.filter((value): value is number => typeof value === "number");
}

const truths = (given: readonly Matrix[], f: (values: boolean[]) => boolean): Value => {
  const values = flat(given);
  return values.find(isError) ?? f(values.map(Boolean));
};

/** A criterion of SUMIF and its like: a number, or text with wildcards. */
function meets(criterion: Value): (value: Value) => boolean {
  if (typeof criterion !== "string") return (value) => value === criterion;
  const pattern = criterion
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const words = new RegExp(`^${pattern}$`, "i");
  return (value) => typeof value === "string" && words.test(value);
}

function sumWhere(amounts: Matrix, tests: readonly (readonly [Matrix, Matrix])[]): Value {
  const chosen = amounts
    .flat()
    .filter((_, index) => tests.every(([cells, criterion]) => meets(criterion[0]?.[0])(cells.flat()[index])));
  const found = numbersIn([[chosen]]);
  return Array.isArray(found) ? found.reduce((sum, amount) => sum + amount, 0) : found;
}

const one = (value: Value): Matrix => [[value]];

export const FUNCTIONS: Readonly<Record<string, (...given: Matrix[]) => Matrix>> = {
  IF: (test, yes, no) =>
    broadcast([test as Matrix, yes as Matrix, no as Matrix], (condition, a, b) =>
      isError(condition) ? condition : condition ? a : b,
    ),
  INDEX: (cells = [], row = one(0), column) => {
    const place = row[0]?.[0];
    const across = column?.[0]?.[0];
    if (isError(place)) return one(place);
    if (isError(across)) return one(across);
    const [down, right] =
      column === undefined && cells.length === 1 && place !== 0 ? [1, place] : [place as number, across ?? 0];
    const rows = down === 0 ? cells : [cells[(down as number) - 1] ?? []];
    const found = right === 0 ? rows : rows.map((line) => [line[(right as number) - 1] ?? null]);
    return found.length > 0 && (found[0]?.length ?? 0) > 0 ? found : one(error("#REF!"));
  },
  MATCH: (wanted = [], cells = []) =>
    broadcast([wanted], (value) => {
      if (isError(value)) return value;
      const index = cells.flat().findIndex((cell) => !isError(cell) && cell !== null && same(cell, value));
      return index < 0 ? error("#N/A") : index + 1;
    }),
  ROUND: (value = [], decimals = []) => broadcast([value, decimals], numbers(round)),
  ABS: (value = []) => broadcast([value], numbers(Math.abs)),
  MAX: (...given) => {
    const found = numbersIn(given);
    return one(Array.isArray(found) ? Math.max(...found) : found);
  },
  SUM: (...given) => {
    const found = numbersIn(given);
    return one(Array.isArray(found) ? found.reduce((sum, amount) => sum + amount, 0) : found);
  },
  SUMIF: (cells = [], criterion = [], amounts = []) => one(sumWhere(amounts, [[cells, criterion]])),
  SUMIFS: (amounts = [], ...tests) =>
    one(
      sumWhere(
        amounts,
        tests.flatMap((cells, index) => (index % 2 === 0 ? [[cells, tests[index + 1] ?? []] as const] : [])),
      ),
    ),
  COUNTIF: (cells = [], criterion = []) => one(cells.flat().filter(meets(criterion[0]?.[0])).length),
  AND: (...given) => one(truths(given, (values) => values.every(Boolean))),
  OR: (...given) => one(truths(given, (values) => values.some(Boolean))),
  NOT: (value = []) => broadcast([value], (truth) => (isError(truth) ? truth : !truth)),
  ISERROR: (value = []) => broadcast([value], isError),
  ISNUMBER: (value = []) => broadcast([value], (cell) => typeof cell === "number"),
  NA: () => one(error("#N/A")),
  RIGHT: (text = [], count = []) =>
    broadcast([text, count], (value, length) => (isError(value) ? value : String(value).slice(-Number(length)))),
};
