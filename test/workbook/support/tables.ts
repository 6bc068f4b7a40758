import type { CheckedList, CheckedWide, CheckedLong } from "../../../src/districts/import";
import { townNames, towns } from "../../../src/districts";
import { fiscalYear } from "../../../src/money/fiscal-year";
import { cents } from "../../../src/money/cents";
import type { ImportSource } from "../../../src/workbook";
import { tableOfImportedGrants, tableOfImportedList } from "../../../src/workbook";
import { TODAY } from "./workbooks";

const townOf = (name: string) => {
  const town = towns.find((one) => one.name === name);
  if (!town) throw new Error(`${name} is no town.`);
  return town;
};

export const source = (change: Partial<ImportSource> = {}): ImportSource => ({
  kind: "file",
  name: "ecs.xlsx",
  sheet: "ECS",
  rowsRead: 6,
  rowsWritten: 2,
  rowsListed: 4,
  ...change,
});

/** Grants with a column for each year; null where the source has no figure. */
export const wide = (
  years: readonly number[],
  rows: readonly (readonly [string, ...(number | null)[]])[],
): CheckedWide => ({
  kind: "wide grants",
  rows: [],
  years: years.map(fiscalYear),
  written: rows.map(([name, ...figures], index) => ({
    index,
    number: index + 2,
    town: townOf(name),
    figures: figures.map((dollars) =>
      dollars === null ? { amount: null, reason: "suppressed" } : { amount: cents(Math.round(dollars * 100)) },
    ),
  })),
});

export const long = (rows: readonly (readonly [string, number, number])[]): CheckedLong => ({
  kind: "long grants",
  rows: [],
  written: rows.map(([name, year, dollars], index) => ({
    index,
    number: index + 2,
    town: townOf(name),
    year: fiscalYear(year),
    amount: cents(Math.round(dollars * 100)),
  })),
});

type Listed = CheckedList["written"][number];

export const list = (rows: readonly (readonly [string, Partial<Listed>?])[]): CheckedList => ({
  kind: "district list",
  rows: [],
  written: rows.map(([name, change = {}], index) => ({
    index,
    number: index + 2,
    town: townOf(name),
    district: name,
    status: "Alliance",
    fromFY: fiscalYear(2023),
    toFY: fiscalYear(2027),
    baseFY: fiscalYear(2012),
    opportunity: null,
    ...change,
  })),
});

export const wideTable = (...given: Parameters<typeof wide>) => tableOfImportedGrants(wide(...given), source(), TODAY);
export const longTable = (...given: Parameters<typeof long>) => tableOfImportedGrants(long(...given), source(), TODAY);
export const listTable = (...given: Parameters<typeof list>) => tableOfImportedList(list(...given), source(), TODAY);

/** As many rows as asked for, each of a town and a year of its own as far as years go. */
export const manyGrants = (count: number) =>
  longTable(
    Array.from({ length: count }, (_, index): [string, number, number] => [
      townNames[index % townNames.length] ?? "",
      1900 + (Math.floor(index / townNames.length) % 300),
      index + 1,
    ]),
  );
