/** Values as cells hold them, the ordinary ones and those at which something turns. */
import fc from "fast-check";
import type { CellValue } from "../../../../src/model/explain";

const cents = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max }).map((count) => count / 100);

/** Amounts of zero or more: to the cent, at a half of a cent and beside it, to a fraction of a cent, and what sums leave over. */
export const amount: fc.Arbitrary<number> = fc.oneof(
  cents(10_000),
  cents(10_000_000_000),
  cents(99_999_999_999_999),
  fc.integer({ min: 0, max: 1_000_000_000 }).map((count) => (2 * count + 1) / 200),
  fc.integer({ min: 0, max: 1_000_000_000 }).map((count) => count / 1000),
  fc.tuple(cents(1_000_000_000), cents(1_000_000_000)).map(([a, b]) => Math.abs(a - b)),
  fc.tuple(cents(1_000_000), fc.integer({ min: 1, max: 300 })).map(([a, b]) => a * (b / 100)),
);

/** What is no amount of zero or more. */
export const refused: fc.Arbitrary<CellValue> = fc.oneof(
  cents(1_000_000).map((a) => -a - 0.01),
  fc.constantFrom<CellValue>(-0.005, -1e-9, "n/a", "-", "FY", " ", true, false, 1e12, 9e13, 1e300),
  fc.constantFrom<CellValue>({ error: "#N/A" }, { error: "#REF!" }, { error: "#DIV/0!" }),
);

export const blank: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue>(null, "", 0);

export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: amount },
  { weight: 2, arbitrary: refused },
  { weight: 2, arbitrary: blank },
);

/** Fiscal years in every accepted form, and some that are none. */
export const anyYear: fc.Arbitrary<CellValue> = fc.oneof(
  fc.tuple(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 0, max: 8 })).map(([year, form]): CellValue => {
    const two = String(year % 100);
    return (
      [
        year,
        String(year),
        `FY ${year}`,
        `FY${two}`,
        `fy${year}`,
        `${year - 1}-${two}`,
        `${year - 1}-${year}`,
        `${year - 1}\u2013${two}`,
        ` FY  ${year} `,
      ][form] ?? year
    );
  }),
  fc.integer({ min: 44_000, max: 47_000 }),
  fc.constantFrom<CellValue>(
    null,
    "",
    0,
    24,
    2024.5,
    "June 2024",
    "2023-2025",
    "24",
    true,
    { error: "#N/A" },
    45_473.75,
  ),
);

export const planStatus: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue>(
  "Approved",
  "approved",
  " Approved ",
  "Submitted",
  "Not submitted",
  "not  submitted",
  "Changes required",
  "App*",
  "Rejected",
  "",
  null,
  0,
  1,
  true,
  { error: "#N/A" },
);
