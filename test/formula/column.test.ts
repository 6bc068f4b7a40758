import fc from "fast-check";
import { columnIndex, columnLetters } from "../../src/formula/column";
import { SHEET_COLUMNS } from "../../src/formula/sheet-size";

describe("The letters of a column", () => {
  it.each([
    ["are A for the first one", 0, "A"],
    ["end at Z with one letter: 26 columns", 25, "Z"],
    ["go on with AA", 26, "AA"],
    ["end at ZZ with two letters: 26 + 26 * 26 = 702 columns", 701, "ZZ"],
    ["go on with AAA", 702, "AAA"],
    ["are XFD for the last one of a sheet", SHEET_COLUMNS - 1, "XFD"],
  ])("%s", (_sentence, column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
    expect(columnIndex(letters.toLowerCase())).toBe(column);
  });

  it("lead back to the column", () => {
    fc.assert(fc.property(fc.nat(SHEET_COLUMNS - 1), (column) => columnIndex(columnLetters(column)) === column));
  });

  it("stand in the order of the columns: shorter ones first, else as in a dictionary", () => {
    fc.assert(
      fc.property(fc.nat(SHEET_COLUMNS - 2), (column) => {
        const [one, next] = [columnLetters(column), columnLetters(column + 1)];
        return one.length < next.length || (one.length === next.length && one < next);
      }),
    );
  });

  it("are none where there are none", () => expect(columnIndex("")).toBe(-1));
});
