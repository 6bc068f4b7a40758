/** What becomes of the formula around the calls, of spills, and of what has no native form. */
import { spill } from "../support/book";
import { bookOf, nativeOf } from "./support/case";

const BOOK = bookOf({
  Sheet1: [
    [100, 50, 2024, 2025],
    [200, 50, "FY 2024", null],
    ["$1,234.00", 1, "June 2024", "Approved"],
  ],
  "Other sheet": [[1, 2]],
});

const form = (formula: string): string => {
  const native = nativeOf(formula, BOOK);
  return typeof native === "string" ? native : native.formula;
};

describe("Around a call", () => {
  it.each([
    ["everything stays, letter by letter", "=IF( A1>0 ,GRADUATED_PERCENT(2024) , 0)", "=IF( A1>0 ,0.75 , 0)"],
    ["what a file puts before the name goes", "=_xldudf_GRADUATED_PERCENT(2025)*2", "=0.5*2"],
    ["so does a number of a file", "=[2]!_xldudf_GRADUATED_PERCENT(2025)", "=0.5"],
    ["a sign for the first cell of a result goes", "=@GRADUATED_PERCENT(2023)", "=1"],
    ["a year that the schedule does not have is #N/A", "=GRADUATED_PERCENT(2028)", "=NA()"],
    [
      "text in quotation marks is no call",
      '="GRADUATED_PERCENT("&GRADUATED_PERCENT(2024)',
      '="GRADUATED_PERCENT("&0.75',
    ],
    [
      "a call within a call is replaced first, and is not tested again",
      "=GRADUATED_WITHHOLD(ALLIANCE_RECOVERY(3,2),2024)",
      "=ROUND(ROUND(ROUND(MIN(3,2),2)*100,0)*0.75,0)/100",
    ],
  ])("%s", (_name, formula, expected) => expect(form(formula)).toBe(expected));
});

describe("A spilled formula, cell by cell", () => {
  const cell = (formula: string, rows: number, columns: number, row: number, column: number): string => {
    const native = nativeOf(formula, BOOK, spill(rows, columns), { row, column });
    return typeof native === "string" ? native : native.formula;
  };
  const percent = (year: string): string => `=INDEX({1,0.75,0.5,0.25,0},MATCH(${year},{2023,2024,2025,2026,2027},0))`;

  it.each([
    ["a row of years gives each its own", "=GRADUATED_PERCENT(C1:D1)", [1, 2, 0, 1], percent("D1")],
    ["what was fixed along the result is relative", "=GRADUATED_PERCENT($C$1:$D$1)", [1, 2, 0, 0], percent("C$1")],
    ["the year of the schedule is a number", "=GRADUATED_SCHEDULE(A1)", [5, 3, 1, 0], "=2024"],
    ["the portion too", "=GRADUATED_SCHEDULE(A1)", [5, 3, 1, 1], "=0.75"],
    ["cells around the call go along", "=GRADUATED_PERCENT(2024)*A1:A2", [2, 1, 1, 0], "=0.75*A2"],
    [
      "an aggregate around the call keeps its range",
      "=A1:A2*SUM(B1:B2)+GRADUATED_PERCENT(2025)",
      [2, 1, 1, 0],
      "=A2*SUM(B1:B2)+0.5",
    ],
  ] as const)("%s", (_name, formula, [rows, columns, row, column], expected) =>
    expect(cell(formula, rows, columns, row, column)).toBe(expected),
  );

  it("a column against a row is a grid, each fixed where it does not move", () => {
    const native = cell("=ALLIANCE_WITHHOLD(A1:A2,B1:C1)", 2, 2, 1, 1);
    expect(native).toContain("ROUND(N($A2),2)-ROUND(N(C$1),2)");
  });
});

describe("What has no native form says why", () => {
  it.each([
    ["text of the law", "=ALLIANCE_SOURCE(1)", /ALLIANCE_SOURCE gives text/],
    ["several sheets at once", "=ALLIANCE_WITHHOLD('Sheet1:Other sheet'!A1,1)", /several sheets/],
    ["another workbook", "=ALLIANCE_WITHHOLD([1]Sheet1!A1,1)", /another workbook/],
    ["a computed range", "=SUM(ALLIANCE_WITHHOLD(FILTER(A1:A2,B1:B2),1))", /computed by FILTER/],
    ["sizes that do not go together", "=SUM(ALLIANCE_WITHHOLD(A1:A3,B1:B2))", /do not go together/],
    ["an amount as text", "=ALLIANCE_WITHHOLD(A3,B1)", /A3 holds the amount "\$1,234.00" as text/],
    ["a cell that holds no year", "=GRADUATED_PERCENT(C3)", /C3 holds "June 2024", which is no fiscal year/],
    ["a sheet that is not there", "=ALLIANCE_WITHHOLD(Gone!A1,1)", /not there/],
    ["no call at all", "=A1+1", /none of this add-in's functions/],
  ])("%s", (_name, formula, why) => expect(form(formula)).toMatch(why));
});
