/** The functions of every spreadsheet that native formulas use, and some that people put around ours. */
import { isErrorValue, type CellValue } from "../../../model/explain";
import { CannotTell } from "./differs";
import { round } from "./rounding";
import { asNumber, asText, asTruth, compare, eachCell, error, gridOf, single, type Grid, type Value } from "./values";

export type Work = (...given: Value[]) => Value;

/** Numbers in, cell by cell. */
const numeric =
  (work: (...numbers: number[]) => CellValue): Work =>
  (...given) =>
    eachCell(given, (...cells) => {
      const numbers: number[] = [];
      let failed: CellValue | undefined;
      // All of them are looked at: one that cannot be told counts for more than an error.
      for (const cell of cells) {
        const number = asNumber(cell);
        if (typeof number === "number") numbers.push(number);
        else failed ??= number;
      }
      return failed ?? work(...numbers);
    });

/** Text in, cell by cell. */
const textual =
  (work: (...texts: string[]) => CellValue): Work =>
  (...given) =>
    eachCell(given, (...cells) => {
      const texts = cells.map(asText);
      return texts.find(isErrorValue) ?? work(...(texts as string[]));
    });

/** Any value in, errors too. */
const plain =
  (work: (...cells: CellValue[]) => CellValue): Work =>
  (...given) =>
    eachCell(given, work);

/** What functions such as SUM count: numbers in cells, and whatever is given directly. */
function numbersOf(given: readonly Value[]): number[] | CellValue {
  const numbers: number[] = [];
  for (const value of given) {
    // One number, as nearly everywhere.
    if (typeof value === "number") {
      numbers.push(value);
      continue;
    }
    const { cells, isReference } = gridOf(value);
    const isArray = cells.length !== 1 || isReference;
    for (const cell of cells) {
      if (isErrorValue(cell)) return cell;
      if (typeof cell === "number") numbers.push(cell);
      else if (!isArray) {
        const number = asNumber(cell);
        if (isErrorValue(number)) return number;
        numbers.push(number);
      }
    }
  }
  return numbers;
}

const overNumbers =
  (work: (numbers: readonly number[]) => CellValue): Work =>
  (...given) => {
    const numbers = numbersOf(given);
    return Array.isArray(numbers) ? work(numbers) : (numbers as CellValue);
  };

const overTruths =
  (work: (truths: readonly boolean[]) => boolean): Work =>
  (...given) => {
    const truths: boolean[] = [];
    for (const value of given) {
      if (typeof value === "boolean") {
        truths.push(value);
        continue;
      }
      const { cells, isReference } = gridOf(value);
      for (const cell of cells) {
        if (isReference && (cell === null || typeof cell === "string")) continue;
        const truth = asTruth(cell);
        if (isErrorValue(truth)) return truth;
        truths.push(truth);
      }
    }
    return truths.length > 0 ? work(truths) : error("#VALUE!");
  };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Days since December 30, 1899. */
const dateOf = (serial: number): Date => new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));

function match(wanted: Value, within: Value = null, how: Value = 1): Value {
  if (single(how) !== 0) throw new CannotTell("It looks up the nearest value, which is not worked out here.");
  const grid = gridOf(within);
  return eachCell([wanted], (value) => {
    if (isErrorValue(value)) return value;
    if (typeof value === "string" && /[*?~]/.test(value)) {
      throw new CannotTell(`It looks up "${value}", which holds a sign that stands for others.`);
    }
    const index =
      typeof value === "number" && !Number.isInteger(value)
        ? grid.cells.findIndex((cell) => isSame(cell, value))
        : (placesIn(grid).get(keyOf(value)) ?? -1);
    return index < 0 ? error("#N/A") : index + 1;
  });
}

/** Where each value of a range stands first; kept, since many formulas look into the same range. */
const places = new WeakMap<Grid, Map<string, number>>();

function placesIn(grid: Grid): Map<string, number> {
  let found = places.get(grid);
  if (!found) {
    places.set(grid, (found = new Map()));
    for (const [index, cell] of grid.cells.entries()) {
      if (cell === null || isErrorValue(cell)) continue;
      const key = keyOf(cell);
      if (!found.has(key)) found.set(key, index);
    }
  }
  return found;
}

const keyOf = (value: CellValue): string => `${typeof value} ${String(value ?? 0).toLowerCase()}`;

const isSame = (cell: CellValue, value: CellValue): boolean =>
  typeof cell === typeof value && cell !== null && !isErrorValue(cell) && compare(cell, value) === 0;

function index(from: Value = null, row: Value = null, column?: Value): Value {
  const grid = gridOf(from);
  const [down, across] = [asNumber(single(row)), column === undefined ? null : asNumber(single(column))];
  if (isErrorValue(down)) return down;
  if (isErrorValue(across)) return across;
  const [r, c] = across === null ? (grid.height === 1 ? [1, down] : [down, 1]) : [down, across];
  if (r === 0 || c === 0) return partOf(grid, r, c);
  if (r < 1 || c < 1 || r > grid.height || c > grid.width) return error("#REF!");
  return grid.at(Math.floor(r) - 1, Math.floor(c) - 1);
}

function partOf(grid: Grid, row: number, column: number): Value {
  if (row > grid.height || column > grid.width) return error("#REF!");
  const rows = row === 0 ? grid.rows : [grid.rows[row - 1] ?? []];
  const cells = column === 0 ? rows : rows.map((line) => [line[column - 1] ?? null]);
  return new (grid.constructor as new (rows: readonly (readonly CellValue[])[], isReference: boolean) => Grid)(
    cells,
    grid.isReference,
  );
}

function lookup(wanted: Value, within: Value = null, results: Value = within): Value {
  const [keys, values] = [gridOf(within).cells, gridOf(results).cells];
  return eachCell([wanted], (value) => {
    if (isErrorValue(value)) return value;
    const at = keys.findIndex((key) => isSame(key, value));
    if (at < 0) throw new CannotTell("It looks up the nearest value, which is not worked out here.");
    return values[at] ?? null;
  });
}

function sumProduct(...given: Value[]): Value {
  const product = eachCell(given, (...cells) => {
    let all = 1;
    for (const cell of cells) {
      if (isErrorValue(cell)) return cell;
      all *= typeof cell === "number" ? cell : 0;
    }
    return all;
  });
  const cells = gridOf(product).cells;
  return cells.find(isErrorValue) ?? sum(cells as number[]);
}

const FORMATS: ReadonlyMap<string, (x: number) => string> = new Map(
  Object.entries({
    "0": (x: number) => round(x, 0).toFixed(0),
    "0.0": (x: number) => round(x, 1).toFixed(1),
    "0.00": (x: number) => round(x, 2).toFixed(2),
    "#,##0": (x: number) => grouped(round(x, 0).toFixed(0)),
    "#,##0.00": (x: number) => grouped(round(x, 2).toFixed(2)),
  }),
);

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");

function text(value: CellValue, format: CellValue): CellValue {
  const [number, form] = [asNumber(value), asText(format)];
  if (isErrorValue(number)) return number;
  if (isErrorValue(form)) return form;
  const written = FORMATS.get(form.replace(/^\$/, ""));
  if (!written) throw new CannotTell(`It writes a number as ${form}, which is not worked out here.`);
  return (form.startsWith("$") ? "$" : "") + written(number);
}

export const FUNCTIONS: Readonly<Record<string, Work>> = {
  ROUND: numeric((x, decimals = 0) => round(x, decimals)),
  ABS: numeric(Math.abs),
  SIGN: numeric(Math.sign),
  INT: numeric(Math.floor),
  MOD: numeric((x, by = 0) => (by === 0 ? error("#DIV/0!") : x - by * Math.floor(x / by))),
  YEAR: numeric((serial) => dateOf(serial).getUTCFullYear()),
  MONTH: numeric((serial) => dateOf(serial).getUTCMonth() + 1),
  DAY: numeric((serial) => dateOf(serial).getUTCDate()),
  SUM: overNumbers(sum),
  MAX: overNumbers((numbers) => (numbers.length > 0 ? Math.max(...numbers) : 0)),
  MIN: overNumbers((numbers) => (numbers.length > 0 ? Math.min(...numbers) : 0)),
  AVERAGE: overNumbers((numbers) => (numbers.length > 0 ? sum(numbers) / numbers.length : error("#DIV/0!"))),
  COUNT: (...given) => given.flatMap((value) => gridOf(value).cells).filter((cell) => typeof cell === "number").length,
  SUMPRODUCT: sumProduct,
  AND: overTruths((truths) => truths.every(Boolean)),
  OR: overTruths((truths) => truths.some(Boolean)),
  NOT: plain((value) => {
    const truth = asTruth(value);
    return isErrorValue(truth) ? truth : !truth;
  }),
  N: plain((value) => (typeof value === "string" ? 0 : isErrorValue(value) ? value : asNumber(value))),
  T: plain((value) => (isErrorValue(value) || typeof value === "string" ? value : "")),
  VALUE: plain((value) => (value === "" ? error("#VALUE!") : asNumber(value))),
  NA: () => error("#N/A"),
  TRUE: () => true,
  FALSE: () => false,
  ISNUMBER: plain((value) => typeof value === "number"),
  ISTEXT: plain((value) => typeof value === "string"),
  ISBLANK: plain((value) => value === null),
  ISERROR: plain(isErrorValue),
  ISNA: plain((value) => isErrorValue(value) && value.error === "#N/A"),
  TRIM: textual((words) => words.replace(/ +/g, " ").replace(/^ | $/g, "")),
  UPPER: textual((words) => words.toUpperCase()),
  LOWER: textual((words) => words.toLowerCase()),
  LEN: textual((words) => words.length),
  LEFT: textual((words, count = "1") => words.slice(0, Number(count))),
  RIGHT: textual((words, count = "1") => (Number(count) > 0 ? words.slice(-Number(count)) : "")),
  SUBSTITUTE: textual((words, old = "", fresh = "") => (old === "" ? words : words.replaceAll(old, fresh))),
  TEXT: plain((value, format = "") => text(value, format)),
  MATCH: match,
  INDEX: index,
  LOOKUP: lookup,
};
