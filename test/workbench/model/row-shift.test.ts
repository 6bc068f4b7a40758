import { copyDown, shiftArea, shiftFormula } from "../../../workbench/model/row-shift";

/** Two rows come in at row 5 of columns B to D on the sheet Budget; or rows 5 and 6 go. */
const come = { sheet: "Budget", column: 1, columns: 3, row: 4, count: 2 };
const go = { ...come, count: -2 };

describe("A formula whose cells move", () => {
  test.each([
    ["a cell above stays", "=B4", "=B4", "=B4"],
    ["a cell below moves", "=B7", "=B9", "=B5"],
    ["a cell that goes is lost", "=B5", "=B7", "=#REF!"],
    ["dollar signs stay", "=$B$8+B$8+$B8", "=$B$10+B$10+$B10", "=$B$6+B$6+$B6"],
    ["a range grows and shrinks", "=SUM(B2:D9)", "=SUM(B2:D11)", "=SUM(B2:D7)"],
    ["a range loses its first rows", "=SUM(B5:D9)", "=SUM(B7:D11)", "=SUM(B5:D7)"],
    ["a range loses its last rows", "=SUM(B2:D6)", "=SUM(B2:D8)", "=SUM(B2:D4)"],
    ["a range that goes whole is lost", "=SUM(B5:D6)", "=SUM(B7:D8)", "=SUM(#REF!)"],
    ["other columns stay", "=A7+E7", "=A7+E7", "=A7+E7"],
    ["a range that is wider stays", "=SUM(A7:D9)", "=SUM(A7:D9)", "=SUM(A7:D9)"],
    ["a whole column stays", "=SUM(B:D)", "=SUM(B:D)", "=SUM(B:D)"],
    ["its own sheet by name moves", "=Budget!B7", "=Budget!B9", "=Budget!B5"],
    ["another sheet stays", "=Other!B7+'FY 22'!B7", "=Other!B7+'FY 22'!B7", "=Other!B7+'FY 22'!B7"],
    [
      "text, names and functions are no cells",
      '=LOG10(B7)&"B7"&FY22_B7',
      '=LOG10(B9)&"B7"&FY22_B7',
      '=LOG10(B5)&"B7"&FY22_B7',
    ],
    [
      "columns of tables are no cells",
      "=SUM(T[B7])+T[[#This Row],[B7]]",
      "=SUM(T[B7])+T[[#This Row],[B7]]",
      "=SUM(T[B7])+T[[#This Row],[B7]]",
    ],
    ["a spill reference moves", "=SUM(B7#)", "=SUM(B9#)", "=SUM(B5#)"],
  ])("%s", (_what, formula, after, afterDeletion) => {
    expect(shiftFormula(formula, "budget", come)).toBe(after);
    expect(shiftFormula(formula, "Budget", go)).toBe(afterDeletion);
  });

  test("stays on another sheet where it names none", () => {
    expect(shiftFormula("=B7", "Other", come)).toBe("=B7");
    expect(shiftFormula("=Budget!B7", null, come)).toBe("=Budget!B9");
  });

  test("is lost where its cells leave the sheet", () => {
    expect(shiftFormula("=B1048576", "Budget", come)).toBe("=#REF!");
  });
});

test("An area moves with its columns and not with a part of them", () => {
  const table = { row: 6, column: 1, rows: 3, columns: 3 };
  expect(shiftArea(table, come)).toEqual({ ...table, row: 8 });
  expect(shiftArea({ ...table, columns: 4 }, come)).toEqual({ ...table, columns: 4 });
});

test.each([
  ["=B2-C2", 3, "=B5-C5"],
  ["=$B$2-B$2", 3, "=$B$2-B$2"],
  ["=SUM(B$2:B2)", 1, "=SUM(B$2:B3)"],
  ["=[@Grant]*2", 5, "=[@Grant]*2"],
  ["=B1", -1, "=#REF!"],
])("%s copied %d rows down reads %s", (formula, rows, expected) => {
  expect(copyDown(formula, rows)).toBe(expected);
});
