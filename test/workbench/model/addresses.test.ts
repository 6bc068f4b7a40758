import fc from "fast-check";
import { columnLetters, formatAddress, formatArea, parseAddress, quoteSheetName } from "../../../workbench/model/a1";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe("Addresses", () => {
  test.each([
    ["A1", undefined, area(0, 0, 1, 1)],
    ["b2:C4", undefined, area(1, 1, 3, 2)],
    ["C4:B2", undefined, area(1, 1, 3, 2)],
    ["$A$1", undefined, area(0, 0, 1, 1)],
    ["A:A", undefined, area(0, 0, 1048576, 1)],
    ["A:C", undefined, area(0, 0, 1048576, 3)],
    ["3:7", undefined, area(2, 0, 5, 16384)],
    ["XFD1048576", undefined, area(1048575, 16383, 1, 1)],
    ["Sheet1!A1", "Sheet1", area(0, 0, 1, 1)],
    ["'FY 2022'!B2", "FY 2022", area(1, 1, 1, 1)],
    ["'Board''s'!B2", "Board's", area(1, 1, 1, 1)],
  ])("%s is read", (text, sheet, expected) => {
    expect(parseAddress(text)).toEqual(sheet === undefined ? { area: expected } : { sheet, area: expected });
  });

  test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A:1", "A1:B2:C3", "FY 2022!A1", "Sheet1!", "1A"])(
    "%j is none",
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  test.each([
    ["Sheet1", "Sheet1"],
    ["Lists_2022", "Lists_2022"],
    ["Alliance Districts", "'Alliance Districts'"],
    ["2022", "'2022'"],
    ["Board's", "'Board''s'"],
    ["FY22", "'FY22'"],
    ["R1C1", "'R1C1'"],
    ["Budget-2024", "'Budget-2024'"],
  ])("the sheet %s is written as %s", (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
  });

  test("are absolute where a name is to keep them", () => {
    expect(formatAddress("Budget 2024", area(1, 1, 3, 2), true)).toBe("'Budget 2024'!$B$2:$C$4");
  });

  test("read back what they write", () => {
    const cell = fc.record({ row: fc.nat(1048575), column: fc.nat(16383) });
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
        const written = area(row, column, Math.abs(a.row - b.row) + 1, Math.abs(a.column - b.column) + 1);
        expect(parseAddress(formatArea(written))).toEqual({ area: written });
        expect(parseAddress(formatArea(written, true))).toEqual({ area: written });
      }),
    );
  });

  test("count columns in letters without a zero: Z, AA, AZ, BA, ZZ, AAA, XFD", () => {
    expect([25, 26, 51, 52, 701, 702, 16383].map(columnLetters)).toEqual(["Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]);
  });
});
