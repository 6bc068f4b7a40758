import { columnIndex, columnLetters } from "../../../src/formula/column";
import fc from "fast-check";
import { addressOf, parseAddress, parseArea } from "../../../src/spreadsheet/address";
import { shiftTokens } from "../../../src/spreadsheet/formula/shift";
import { tokenise } from "../../../src/formula/tokens";

const shifted = (formula: string, rows: number, columns: number): string =>
  shiftTokens(tokenise(formula), rows, columns)
    .map(({ text }) => text)
    .join("");

describe("a shared formula moves with its cell", () => {
  test.each([
    ["relative references move", "A1+B2", 2, 1, "B3+C4"],
    ["absolute parts stay", "$A$1+$A1+A$1", 3, 2, "$A$1+$A4+C$1"],
    ["ranges move at both ends", "SUM(A1:B$2)", 1, 1, "SUM(B2:C$2)"],
    ["references to other sheets move, their names do not", "'A1 B2'!A1+Data!A1", 1, 0, "'A1 B2'!A2+Data!A2"],
    ["whole columns move sideways only", "SUM(A:$C)", 5, 2, "SUM(C:$C)"],
    ["whole rows move down only", "SUM(1:$3)", 5, 2, "SUM(6:$3)"],
    ["a function named like a cell stays", "LOG10(A1)", 1, 0, "LOG10(A2)"],
    ["numbers stay", "1E5+2.5+A1*3", 1, 0, "1E5+2.5+A2*3"],
    ["texts and columns of tables stay", '"A1"&T[A1]&A1', 1, 0, '"A1"&T[A1]&A2'],
    ["names stay", "Rate*A1+tax_2022", 0, 1, "Rate*B1+tax_2022"],
    ["a name beyond the last column stays", "XFE1+XFD1", 1, 0, "XFE1+XFD2"],
    ["a name beyond the last row stays", "A1048577+A1048575", 1, 0, "A1048577+A1048576"],
    ["a reference that leaves the sheet comes in on the other side", "A1", -1, -1, "XFD1048576"],
  ])("%s", (_, formula, rows, columns, expected) => {
    expect(shifted(formula, rows, columns)).toBe(expected);
  });

  test("there and back again changes nothing", () => {
    const distance = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(distance, distance, (rows, columns) => {
        const formula = "SUM($A1:B$2,C:D,4:5)+'x y'!ZZ99";
        expect(shifted(shifted(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});

describe("addresses", () => {
  test.each([
    ["A", 0],
    ["Z", 25],
    ["AA", 26],
    ["AZ", 51],
    ["XFD", 16383],
  ])("column %s is number %d from zero", (letters, index) => {
    expect([columnIndex(letters), columnLetters(index)]).toEqual([index, letters]);
  });

  test("every cell of a sheet has an address that leads back to it", () => {
    const row = fc.integer({ min: 0, max: 1_048_575 });
    const column = fc.integer({ min: 0, max: 16_383 });
    fc.assert(
      fc.property(fc.record({ row, column }), (at) => {
        expect(parseAddress(addressOf(at))).toEqual(at);
      }),
    );
  });

  test.each(["", "A0", "XFE1", "A1048577", "1A", "A1:B2"])("%p is no address of a cell", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  test("an area may be written from any corner", () => {
    expect(parseArea("D4:$B$2")).toEqual({ row: 1, column: 1, rows: 3, columns: 3 });
    expect(parseArea("A1:B2:C3")).toBeNull();
  });
});
