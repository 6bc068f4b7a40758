import type { CellValue } from "../../../workbench/backend/cells";
import { formatValue } from "../../../workbench/backend/memory/format-value";
import { dateOf, serialOf } from "../../../workbench/backend/serial-date";
import fc from "fast-check";

/** What a cell shows, as Excel's number formats are documented. */
const CASES: readonly (readonly [value: CellValue, format: string, text: string])[] = [
  [null, "0.00", ""],
  [{ error: "#N/A" }, "0.00", "#N/A"],
  [true, "0.00", "TRUE"],
  ["Norwalk", "0.00", "Norwalk"],
  ["x", '0;(0);"zero";"<"@">"', "<x>"],
  [1234567.891, "#,##0", "1,234,568"],
  [1234.5, "$#,##0.00", "$1,234.50"],
  [-1234.5, "#,##0.00", "-1,234.50"],
  [-1234.5, "$#,##0.00_);($#,##0.00)", "($1,234.50)"],
  [1234.5, "$#,##0_);[Red]($#,##0)", "$1,235 "],
  [3861779, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', " 3,861,779 "],
  [0, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', " - "],
  [0.1234, "0.0%", "12.3%"],
  [0.57, "0%", "57%"],
  [1.005, "0.00", "1.01"],
  [2022, '"FY "0', "FY 2022"],
  [5, '0" %"', "5 %"],
  [7, "000", "007"],
  [12.5, "#.##", "12.5"],
  [1234567, "#,##0,", "1,235"],
  [1234567, "[$$-409]#,##0", "$1,234,567"],
  [100000, "0.00E+00", "1.00E+05"],
  [0, '0;(0);"none"', "none"],
  [-2, "0;;", ""],
  [0.1 + 0.2, "General", "0.3"],
  [1 / 3, "General", "0.333333333"],
  [1234567890123, "General", "1.23457E+12"],
  [-44.5, "General", "-44.5"],
  [44743, "m/d/yyyy", "7/1/2022"],
  [44743, "d-mmm-yy", "1-Jul-22"],
  [44743, "dddd, mmmm d, yyyy", "Friday, July 1, 2022"],
  [44743.75, "m/d/yyyy h:mm AM/PM", "7/1/2022 6:00 PM"],
  [0.5 + 1 / 1440, "hh:mm:ss", "12:01:00"],
  [60, "m/d/yyyy", "2/29/1900"],
];

test.each(CASES)("%j in the format %j shows %j", (value, format, text) => {
  expect(formatValue(value, format)).toBe(text);
});

test("Every day of Excel's calendar has one serial number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2958465 }), (serial) => {
      fc.pre(serial !== 60);
      expect(serialOf(dateOf(serial))).toBe(serial);
    }),
  );
});
