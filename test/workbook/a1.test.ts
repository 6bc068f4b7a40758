import { areaAddress, parseArea } from "../../src/workbook/a1";

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
