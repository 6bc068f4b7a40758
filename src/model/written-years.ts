import { readFiscalYear, type FiscalYear } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import { quote } from "./calls";

/** How a table writes its fiscal years: a formula that gives the same from the year in a cell, such as `"FY "&B9`. */
export type WrittenYears = (year: string) => string;

interface Form {
  readonly write: (year: FiscalYear) => string | number;
  readonly formula: WrittenYears;
}

/** Excel's MATCH takes capitals and small letters for the same. */
const FORMS: readonly Form[] = [
  { write: (year) => `FY ${year}`, formula: (year) => `"FY "&${year}` },
  { write: (year) => year, formula: (year) => year },
  { write: (year) => String(year), formula: (year) => `${year}&""` },
  { write: (year) => `FY${year}`, formula: (year) => `"FY"&${year}` },
  { write: (year) => `FY${String(year).slice(2)}`, formula: (year) => `"FY"&RIGHT(${year},2)` },
  { write: (year) => `${year - 1}-${String(year).slice(2)}`, formula: (year) => `(${year}-1)&"-"&RIGHT(${year},2)` },
  { write: (year) => `${year - 1}-${year}`, formula: (year) => `(${year}-1)&"-"&${year}` },
];

const same = (a: unknown, b: string | number): boolean =>
  typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : a === b;

/** Where a table mixes its forms, each year is written as it stands there first. Cells without a year are passed over. */
export function writtenYears(cells: readonly unknown[]): WrittenYears {
  const known = new Map<FiscalYear, string | number>();
  const read: { readonly cell: unknown; readonly year: FiscalYear }[] = [];
  for (const cell of cells) {
    const year = readFiscalYear(cell);
    if (year instanceof Issue || (typeof cell !== "string" && typeof cell !== "number")) continue;
    read.push({ cell, year });
    if (!known.has(year)) known.set(year, cell);
  }
  const form = FORMS.find(({ write }) => read.every(({ cell, year }) => same(cell, write(year))));
  if (form) return form.formula;
  const written = [...known.values()].map((cell) => (typeof cell === "string" ? quote(cell) : cell));
  return (year) => `INDEX({${written.join(",")}},MATCH(${year},{${[...known.keys()].join(",")}},0))`;
}
