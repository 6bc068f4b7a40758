import { areaBetween, areaText, cellArea, isCell } from "../../src/formula/area";

describe("A cell by its address", () => {
  it.each([
    ["the first one", "A1", 0, 0],
    ["with dollar signs", "$B$12", 11, 1],
    ["in small letters", "xfd1048576", 1_048_575, 16_383],
  ])("is found: %s", (_sentence, text, row, column) => {
    expect(cellArea(text)).toEqual({ row, column, rows: 1, columns: 1 });
    expect(isCell(text)).toBe(true);
  });

  it.each([
    ["beyond the last column", "XFE1"],
    ["beyond the last row", "A1048577"],
    ["row 0", "A0"],
    ["a row with a zero before it", "A01"],
    ["letters alone", "ABC"],
    ["digits alone", "12"],
    ["four letters", "ABCD1"],
    ["something behind it", "A1 "],
    ["nothing", ""],
  ])("is none: %s", (_sentence, text) => {
    expect(cellArea(text)).toBeUndefined();
    expect(isCell(text)).toBe(false);
  });
});

describe("An area between two halves", () => {
  it.each([
    ["cells, from whichever corner", "D4", "$B$2", { row: 1, column: 1, rows: 3, columns: 3 }, "B2:D4"],
    ["columns have no last row", "C", "$A", { row: 0, column: 0, columns: 3 }, "A:C"],
    ["rows have no last column", "$7", "3", { row: 2, column: 0, rows: 5 }, "3:7"],
    ["one cell twice is one cell", "B2", "B2", { row: 1, column: 1, rows: 1, columns: 1 }, "B2"],
  ])("%s", (_sentence, first, last, area, text) => {
    expect(areaBetween(first, last)).toEqual(area);
    expect(areaText(area)).toBe(text);
  });

  it.each([
    ["of two kinds", "A1", "B"],
    ["of which one is a name", "A1", "Grants"],
    ["beyond the sheet", "A", "XFE"],
  ])("is none: %s", (_sentence, first, last) => expect(areaBetween(first, last)).toBeUndefined());
});
