import { areaAddress, parseArea, quotedSheet, splitSheet } from "../../src/workbook/a1";

it.each([
  ["B5", { row: 4, column: 1, rows: 1, columns: 1 }],
  ["$AA$10:XFD12", { row: 9, column: 26, rows: 3, columns: 16_358 }],
  ["C7:B5", { row: 4, column: 1, rows: 3, columns: 2 }],
  ["B:$C", { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  ["2:4", { row: 1, column: 0, rows: 3, columns: 16_384 }],
])("%s are these cells", (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

it.each(["", "A0", "XFE1", "A1048577", "A", "1", "A1:", "A1 B2", "Total"])("%j are no cells of a sheet", (address) => {
  expect(parseArea(address)).toBeNull();
});

it.each([
  ["B5", "$B$5"],
  ["AA10:AB12", "$AA$10:$AB$12"],
  ["B:C", "$B:$C"],
  ["2:4", "$2:$4"],
])("%s is written again, and as %s where it is to stay", (address, fixed) => {
  const area = parseArea(address);
  expect(area && [areaAddress(area), areaAddress(area, "$")]).toEqual([address, fixed]);
});

it.each([
  ["'FY''22 plan'!B5", { sheetName: "FY'22 plan", rest: "B5" }],
  ["Budget!B5", { sheetName: "Budget", rest: "B5" }],
  ["B5", { sheetName: null, rest: "B5" }],
  ["Sheet1!A1+Sheet2!A1", { sheetName: "Sheet1", rest: "A1+Sheet2!A1" }],
])("%s has its sheet", (address, parts) => {
  expect(splitSheet(address)).toEqual(parts);
});

it("writes a sheet's name in quotation marks, with its apostrophes doubled", () => {
  expect(quotedSheet("FY'22 plan")).toBe("'FY''22 plan'");
});
