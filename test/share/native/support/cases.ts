/** Values for each function on amounts, and sheets with the native forms of the calls on them. */
import fc from "fast-check";
import { isErrorValue, type CellValue } from "../../../../src/model/explain";
import { evaluateNative, hasNoForm, Lookups, nativeFormula } from "../../../../src/share/native";
import { amount, anyCell, anyYear, planStatus } from "./cells";
import { bookOf, ours } from "./case";
import type { PlainCell, PlainSheet } from "./plain-book";

/** What a program shows in a cell. */
export type Shown = number | string | boolean | null | { readonly error: string };

/** Bounds, halves of a cent, and the largest amounts, for every argument that takes an amount. */
const TURNING: readonly CellValue[] = [
  ...[0, 0.004, 0.005, 0.01, 0.3, 0.125, 1.005, 2.675, 1.115, 10.075, 0.02, 0.06, 0.1, 0.5],
  ...[-0.004, -0.005, -1, 15031668, 18893447.01, 3083699.33, 999_999_999_999.99, 1_000_000_000_000],
  ...[null, "", "n/a", { error: "#N/A" }, { error: "#DIV/0!" }],
];

const YEARS: readonly CellValue[] = [
  ...[
    2022,
    2023,
    2024,
    2025,
    2026,
    2027,
    2028,
    "FY 2024",
    "FY24",
    "2023-24",
    "2024-2025",
    "2026",
    45_108,
    45_473,
    45_474,
  ],
];

const grid = (...given: (readonly CellValue[])[]): CellValue[][] =>
  given.reduce<CellValue[][]>((rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])), [[]]);

const sampled = (count: number, ...cells: fc.Arbitrary<CellValue>[]): CellValue[][] =>
  fc.sample(fc.tuple(...cells), { numRuns: count, seed: 7 });

/** In LibreOffice TRUE is the number 1, also for ISNUMBER. */
const holdsNoTruth = (cells: readonly CellValue[]): boolean => cells.every((cell) => typeof cell !== "boolean");

export const CASES: Readonly<Record<string, readonly CellValue[][]>> = {
  ALLIANCE_WITHHOLD: [...grid(TURNING, TURNING), ...sampled(1500, anyCell, anyCell)],
  GRADUATED_WITHHOLD: [...grid(TURNING, YEARS), ...sampled(1500, anyCell, anyYear)],
  GRADUATED_PERCENT: [...grid(YEARS), ...sampled(300, anyYear)],
  ALLIANCE_RELEASE: [
    ...grid(TURNING, ["Approved", "approved", "Submitted", "Rejected", null]),
    ...sampled(800, anyCell, planStatus),
  ],
  ALLIANCE_RECOVERY: [
    ...grid(TURNING, [0, 0.3, 1e6, null, ""], TURNING.slice(0, 8)),
    ...sampled(1000, anyCell, anyCell, anyCell),
  ],
  ALLIANCE_CARRYFORWARD: [
    ...grid([0.1, 0.7, 9e11], TURNING, TURNING.slice(0, 12)),
    ...sampled(1000, amount, anyCell, amount),
  ],
};

const LETTERS = ["A", "B", "C"];

/** The rows of a sheet with the native form of a function behind the values that it is given. */
export function nativeRows(
  id: string,
  cases: readonly CellValue[][],
): { sheet: PlainSheet; compared: { row: number; expected: CellValue }[] } {
  const book = bookOf({ Sheet1: cases });
  const lookups = new Lookups(book);
  const compared: { row: number; expected: CellValue }[] = [];
  const rows = cases.map((cells, row): PlainCell[] => {
    const place = { sheet: "Sheet1", row, column: 3 };
    const formula = `=${id}(${cells.map((_, index) => `${LETTERS[index] ?? ""}${row + 1}`).join(",")})`;
    const native = nativeFormula({ book, place, formula, cell: { row: 0, column: 0 } }, lookups);
    if (hasNoForm(native) || !holdsNoTruth(cells) || "why" in evaluateNative(native.formula, place, book, lookups))
      return [...cells];
    const [[expected = null] = []] = ours(id, ...cells.map((cell) => [[cell]]));
    const isTooLarge = cells.some((cell) => typeof cell === "number" && cell >= 1e12) && !isErrorValue(expected);
    compared.push({ row, expected: isTooLarge && id !== "GRADUATED_PERCENT" ? { error: "#VALUE!" } : expected });
    return [...cells, ...LETTERS.slice(cells.length).map(() => null), { formula: native.formula }];
  });
  return { sheet: { name: "Sheet1", rows }, compared };
}

/** Errors of cells and amounts are compared as they are; where our function gives an error, the native form gives one too. */
export function differences(
  cases: readonly CellValue[][],
  compared: readonly { row: number; expected: CellValue }[],
  shown: readonly Shown[][],
): unknown[] {
  return compared.flatMap(({ row, expected }) => {
    const found = shown[row]?.[3] ?? null;
    const same = isErrorValue(expected) ? isErrorValue(found) : found === expected;
    return same ? [] : [{ given: cases[row], expected, found }];
  });
}
