/** A native formula shows the same whether another of its shape was worked out before or not. */
import fc from "fast-check";
import { evaluateNative, Lookups } from "../../../src/share/native";
import type { Book } from "../../../src/share/book";
import { shiftTokens } from "../../../src/spreadsheet/formula/shift";
import { tokenise } from "../../../src/formula/tokens";
import { spill } from "../support/book";
import { bookOf, sheetOf } from "./support/case";

const SIZE = 8;
const CELLS = [0.005, "", null, "ab", true, -3, 1_000_000.125, "FY 2024"];

/** Every cell differs from its neighbours, so that one read in another's place shows. */
const values = (offset: number) =>
  Array.from({ length: SIZE }, (_, row) =>
    Array.from({ length: SIZE }, (__, column) =>
      (row + column) % 3 === 0
        ? (CELLS[(row * 5 + column + offset) % CELLS.length] ?? null)
        : row * 10 + column + offset,
    ),
  );

/** Each cell of the column D spills, into itself alone. */
const spills = Array.from({ length: SIZE }, (_, row) => ({ row, column: 3, formula: "=B1:B1", array: spill(1, 1) }));

const workbook = (): Book => ({
  ...bookOf({}),
  sheets: [{ ...sheetOf("Sheet1", values(0)), formulas: spills }, sheetOf("Other", values(100))],
  names: [{ name: "Base", sheet: null, formula: "=Sheet1!$B$2" }],
});

const show = (book: Book, formula: string, row: number, column: number) =>
  evaluateNative(formula, { sheet: "Sheet1", row, column }, book, new Lookups(book));

const moved = (formula: string, rows: number, columns: number): string =>
  shiftTokens(tokenise(formula), rows, columns)
    .map(({ text }) => text)
    .join("");

describe("Formulas of one shape", () => {
  it.each([
    ["cells go along with the formula", "=A1+1", 1, "=A2+1", { value: 11 }],
    ["fixed cells stay", "=B$1*2", 1, "=B$1*2", { value: 2 }],
    ["cells of another sheet go along", "=Other!A2", 1, "=Other!A3", { value: 120 }],
    ["an area may turn over, 11 and 31 about a text", "=SUM(B$2:B1)", 3, "=SUM(B$2:B4)", { value: 42 }],
    ["an area may be written from its end, 31 and 41", "=SUM(B2:B1)", 3, "=SUM(B5:B4)", { value: 72 }],
    ["a spill is another one", "=D2#+1", 1, "=D3#+1", { value: 24 }],
    ["a name leads where it led", "=Base+A2", 1, "=Base+A3", { why: expect.stringMatching(/differ/) as string }],
  ])("%s", (_name, first, rows, second, expected) => {
    const book = workbook();
    show(book, first, 0, 7);
    const after = show(book, second, rows, 7);
    expect(after).toEqual(show(workbook(), second, rows, 7));
    if ("value" in expected) expect(after).toEqual(expected);
  });

  const cell = fc
    .tuple(
      fc.constantFrom("", "$"),
      fc.constantFrom("A", "B", "C", "D"),
      fc.constantFrom("", "$"),
      fc.integer({ min: 1, max: 4 }),
    )
    .map((parts) => parts.join(""));
  const area = fc.tuple(cell, cell).map(([first, last]) => `${first}:${last}`);
  const sheet = fc.constantFrom("", "Other!");
  const { formula } = fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 3 },
      fc.tuple(sheet, cell).map((parts) => parts.join("")),
      fc.constantFrom("1", '"A1"', "0.5", "Base"),
      fc
        .tuple(fc.constantFrom("SUM", "MAX", "COUNT", "AND"), sheet, area)
        .map(([name, on, of]) => `${name}(${on}${of})`),
      fc
        .tuple(tie("formula"), fc.constantFrom("+", "-", "&", "=", "<"), tie("formula"))
        .map(([a, o, b]) => `(${a}${o}${b})`),
      fc.tuple(tie("formula"), tie("formula"), tie("formula")).map((parts) => `IF(${parts.join(",")})`),
      fc.tuple(tie("formula"), area).map(([wanted, within]) => `IFERROR(INDEX(${within},MATCH(${wanted},A1:A4,0)),-1)`),
    ),
  }));

  it("show at each place what they would show alone", () => {
    let told = 0;
    const by = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(formula, fc.array(by, { minLength: 1, maxLength: 4 }), (text, places) => {
        const book = workbook();
        for (const [rows, columns] of [[0, 0] as const, ...places]) {
          const here = `=${moved(text, rows, columns)}`;
          const shown = show(book, here, rows, columns);
          if ("value" in shown) told++;
          expect(shown).toEqual(show(workbook(), here, rows, columns));
        }
      }),
      { numRuns: 1500 },
    );
    expect(told).toBeGreaterThan(500);
  });
});
