import { readTypedText } from "../../../workbench/model/typed-text";

/** What a text becomes in a cell, as an English (United States) Excel reads it on 24 November 2026. */
const today = () => ({ year: 2026, month: 11, day: 24 });

type Row = readonly [text: string, value: unknown, numberFormat: string | undefined];

const CASES: readonly Row[] = [
  // Numbers
  ["12", 12, undefined],
  ["-12.5", -12.5, undefined],
  ["+7", 7, undefined],
  [" 42 ", 42, undefined],
  [".5", 0.5, undefined],
  ["5.", 5, undefined],
  ["007", 7, undefined],
  ["1,234", 1234, "#,##0"],
  ["18,893,447", 18893447, "#,##0"],
  ["1,234.50", 1234.5, "#,##0.00"],
  ["$3,861,779", 3861779, "$#,##0_);[Red]($#,##0)"],
  ["$2,312,774.25", 2312774.25, "$#,##0.00_);[Red]($#,##0.00)"],
  ["-$5", -5, "$#,##0_);[Red]($#,##0)"],
  ["$-5", -5, "$#,##0_);[Red]($#,##0)"],
  ["(5)", -5, undefined],
  ["($1,000)", -1000, "$#,##0_);[Red]($#,##0)"],
  ["25%", 0.25, "0%"],
  ["12.3%", 0.123, "0.00%"],
  ["1e5", 100000, "0.00E+00"],
  ["1.5E-3", 0.0015, "0.00E+00"],
  ["2 1/2", 2.5, "# ?/?"],
  // Text that only begins like a number
  ["1,23", "1,23", undefined],
  ["12,34,567", "12,34,567", undefined],
  ["12 towns", "12 towns", undefined],
  ["(5", "(5", undefined],
  ["1.2.3", "1.2.3", undefined],
  ["5%%", "5%%", undefined],
  ["$", "$", undefined],
  ["", null, undefined],
  [" ", " ", undefined],
  // Dates: 1 July 2022 is day 44743 of Excel's calendar (36526 on 1 January 2000, then 22 years with 6 leap days: 8036, and 181 days)
  ["7/1/2022", 44743, "m/d/yyyy"],
  ["07/01/22", 44743, "m/d/yyyy"],
  ["7-1-2022", 44743, "m/d/yyyy"],
  ["2022-07-01", 44743, "m/d/yyyy"],
  ["Jul 1, 2022", 44743, "d-mmm-yy"],
  ["July 1, 2022", 44743, "d-mmm-yy"],
  ["1-Jul-22", 44743, "d-mmm-yy"],
  ["1 July 2022", 44743, "d-mmm-yy"],
  ["Jul-22", 46225, "d-mmm"],
  ["July 2022", 44743, "mmm-yy"],
  ["7/2022", 44743, "mmm-yy"],
  ["2022-07", 44743, "mmm-yy"],
  // Without a year it is this year: 44743 plus 4 years with one leap day (1461) is 1 July 2026
  ["7/1", 46204, "d-mmm"],
  ["1-Jul", 46204, "d-mmm"],
  ["March 1", 46082, "d-mmm"],
  ["2/29/2024", 45351, "m/d/yyyy"],
  ["2/29/2023", "2/29/2023", undefined],
  ["13/13/2022", "13/13/2022", undefined],
  ["2022-23", "2022-23", undefined],
  ["FY 2022", "FY 2022", undefined],
  ["1/1/1900", 1, "m/d/yyyy"],
  ["3/1/1900", 61, "m/d/yyyy"],
  ["12/31/1899", "12/31/1899", undefined],
  ["1/1/30", 10959, "m/d/yyyy"],
  ["1/1/29", 47119, "m/d/yyyy"],
  // Truth values, errors, text
  ["TRUE", true, undefined],
  ["false", false, undefined],
  ["truth", "truth", undefined],
  ["#N/A", { error: "#N/A" }, undefined],
  ["#div/0!", { error: "#DIV/0!" }, undefined],
  ["#tag", "#tag", undefined],
  ["'=A1", "=A1", undefined],
  ["'007", "007", undefined],
  ["'", "", undefined],
  ["=", "=", undefined],
  ["Norwalk", "Norwalk", undefined],
  // A sign alone, or before a space, begins no formula
  ["-", "-", undefined],
  ["- none", "- none", undefined],
  ["@office", "@office", undefined],
];

describe("Text that goes into a cell", () => {
  test.each(CASES)("%j becomes %j", (text, value, numberFormat) => {
    const typed = readTypedText(text, "General", today);
    expect([typed.input, typed.numberFormat]).toEqual([{ value }, numberFormat]);
  });

  test("becomes a formula after an equals sign", () => {
    const formula = "=ALLIANCE_WITHHOLD(B2,C2)";
    expect(readTypedText(formula, "General", today)).toEqual({ input: { value: null, formula, spill: true } });
  });

  // As the reference of Range.values says of "+" and "-"; the other is how Excel takes formulas of older programs.
  test.each([
    ["+1+1", "=+1+1"],
    ["-2+3", "=-2+3"],
    ["-(5)", "=-(5)"],
    ["@SUM(A1)", "=SUM(A1)"],
  ])("becomes a formula after another sign (%j)", (text, formula) => {
    expect(readTypedText(text, "General", today)).toEqual({ input: { value: null, formula, spill: true } });
  });

  test.each(["=A1", "1,234", "7/1/2022", "TRUE", "'007", "#N/A"])(
    "stays as it is (%j) where the cell is text",
    (text) => {
      expect(readTypedText(text, "@", today)).toEqual({ input: { value: text } });
    },
  );

  test("keeps an amount exact that a percent sign divides", () => {
    // 12.3 / 100 is 0.12300000000000001 in floating point; the decimal point is moved in the text.
    expect(readTypedText("12.3%", "General", today).input.value).toBe(0.123);
  });
});
