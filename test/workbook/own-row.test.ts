import { withOwnRow } from "../../src/workbook/own-row";

describe("a formula that goes from row 9 to row 7 with its district", () => {
  it.each([
    ["reads the cells of its own row", "=D9-C9+1", "=D7-C7+1"],
    ["reads a range of its own row", "=SUM(C9:$E9)", "=SUM(C7:$E7)"],
    ["keeps a row that is held by a $", "=C$9*$C$9", "=C$9*$C$9"],
    ["keeps other rows", "=C8+C10+C90+C19", "=C8+C10+C90+C19"],
    ["keeps other sheets", "=Budget!B9+SUM('FY 9 C9'!C9:D9)", "=Budget!B9+SUM('FY 9 C9'!C9:D9)"],
    ["keeps text", '="C9 and ""C9"""&C9', '="C9 and ""C9"""&C7'],
    ["keeps names and functions that look like cells", "=LOG10(C9)+rate_C9+ABC9X", "=LOG10(C7)+rate_C9+ABC9X"],
    [
      "keeps the parts of a table's name",
      "=AllianceDistricts[[#This Row],[C9]]&[@C9]",
      "=AllianceDistricts[[#This Row],[C9]]&[@C9]",
    ],
    ["reads lower case as well", "=c9", "=c7"],
  ])("%s", (_name, formula, expected) => {
    expect(withOwnRow(formula, 9, 7)).toBe(expected);
  });

  it("is the same where the row does not change", () => {
    expect(withOwnRow("=C9", 9, 9)).toBe("=C9");
  });
});
