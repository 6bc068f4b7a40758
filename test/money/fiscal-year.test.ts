import fc from "fast-check";
import { fiscalYear, fiscalYearName, readFiscalYear } from "../../src/money/fiscal-year";
import { Issue } from "../../src/money/issue";

const read = (value: unknown): number | string => {
  const year = readFiscalYear(value);
  return year instanceof Issue ? year.code : year;
};

/** Serial numbers of dates as Excel shows them; 44743 is July 1, 2022. */
const accepted: readonly { value: unknown; year: number }[] = [
  { value: 2023, year: 2023 },
  { value: 1900, year: 1900 },
  { value: 2199, year: 2199 },
  { value: "2023", year: 2023 },
  { value: " 2023\u00a0", year: 2023 },
  { value: "FY 2023", year: 2023 },
  { value: "FY2023", year: 2023 },
  { value: "fy  2023", year: 2023 },
  { value: "FY\u00a02023", year: 2023 },
  { value: "FY23", year: 2023 },
  { value: "Fy 23", year: 2023 },
  { value: "FY00", year: 2000 },
  { value: "FY99", year: 2099 },
  { value: "2022-23", year: 2023 },
  { value: "2022\u201323", year: 2023 },
  { value: "2022-2023", year: 2023 },
  { value: "2022\u20132023", year: 2023 },
  { value: "1999-00", year: 2000 },
  { value: "1999-2000", year: 2000 },
  { value: 44742, year: 2022 },
  { value: 44743, year: 2023 },
  { value: 44743.999, year: 2023 },
  { value: 44742.999, year: 2022 },
  { value: 45107, year: 2023 },
  { value: 45108, year: 2024 },
  { value: 18264, year: 1950 },
  { value: 109574, year: 2200 },
];

const refused: readonly { value: unknown; code: string }[] = [
  { value: null, code: "fiscal-year-blank" },
  { value: undefined, code: "fiscal-year-blank" },
  { value: 0, code: "fiscal-year-blank" },
  { value: "", code: "fiscal-year-blank" },
  { value: "  ", code: "fiscal-year-blank" },
  { value: 23, code: "fiscal-year-number" },
  { value: 1899, code: "fiscal-year-number" },
  { value: 2200, code: "fiscal-year-number" },
  { value: 2023.5, code: "fiscal-year-number" },
  { value: -2023, code: "fiscal-year-number" },
  { value: 18263, code: "fiscal-year-number" },
  { value: 109575, code: "fiscal-year-number" },
  { value: NaN, code: "fiscal-year-number" },
  { value: Infinity, code: "fiscal-year-number" },
  { value: "23", code: "fiscal-year-text" },
  { value: "FY 1899", code: "fiscal-year-text" },
  { value: "2200", code: "fiscal-year-text" },
  { value: "FY", code: "fiscal-year-text" },
  { value: "FY 2022-23", code: "fiscal-year-text" },
  { value: "FY'23", code: "fiscal-year-text" },
  { value: "2023.0", code: "fiscal-year-text" },
  { value: "2022/23", code: "fiscal-year-text" },
  { value: "44743", code: "fiscal-year-text" },
  { value: "next year", code: "fiscal-year-text" },
  { value: "2022-24", code: "fiscal-year-span" },
  { value: "2022-22", code: "fiscal-year-span" },
  { value: "2022-21", code: "fiscal-year-span" },
  { value: "2022-2022", code: "fiscal-year-span" },
  { value: "2199-2200", code: "fiscal-year-span" },
  { value: "7/1/2022", code: "fiscal-year-date-text" },
  { value: "2022-07-01", code: "fiscal-year-date-text" },
  { value: "July 2022", code: "fiscal-year-date-text" },
  { value: true, code: "fiscal-year-boolean" },
  { value: {}, code: "fiscal-year-data-type" },
];

describe("a fiscal year", () => {
  test.each(accepted)("is read from $value as $year", ({ value, year }) => expect(read(value)).toBe(year));
  test.each(refused)("is not read from $value", ({ value, code }) => expect(read(value)).toBe(code));

  test("is the one that every day of July 1 to June 30 falls in", () => {
    const july1In1950 = 18264 + 181;
    fc.assert(
      fc.property(
        fc.integer({ min: july1In1950, max: 109574 }),
        fc.double({ min: 0, max: 0.999999, noNaN: true }),
        (day, time) => {
          const date = new Date(Date.UTC(1950, 0, 1) + (day - 18264) * 86_400_000).toISOString();
          const year = Number(date.slice(0, 4)) + (date.slice(5, 7) >= "07" ? 1 : 0);
          expect(read(day + time)).toBe(year);
        },
      ),
    );
  });

  test("is named by the year in which it ends", () => expect(fiscalYearName(fiscalYear(2023))).toBe("FY 2023"));
});
