/** How a grants table is laid out, for Excel's own lookups into it. The functions read it by themselves. */
import { AMOUNT_HEADERS, DISTRICT_HEADERS, YEAR_HEADERS } from "../districts/table-headers";
import type { Town } from "../districts";
import { isFailure } from "../functions/argument";
import { readDistrict } from "../functions/district-argument";
import { columnOf, readTable, type Table } from "../functions/tables/header";
import { readFiscalYear } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import type { ReferredTable } from "./choices";
import { writtenYears, type WrittenYears } from "./written-years";

export interface GrantsLayout {
  readonly reference: string;
  /** The row of the headers and the columns within the table, counted from 1. */
  readonly headerRow: number;
  readonly districtColumn: number;
  /** Whether every one of the towns stands in the table by its very name, so that Excel finds it without help. */
  readonly plainNames: boolean;
  /** How the headers, or the cells of the year column, write the fiscal years. */
  readonly years: WrittenYears;
  /** Absent where each fiscal year has a column of its own. */
  readonly long?: { readonly yearColumn: number; readonly amountColumn: number };
}

/** Only for a table that `readGrants` takes. */
export function grantsLayout({ reference, table: values }: ReferredTable, towns: readonly Town[]): GrantsLayout {
  const table = readTable("grants", values);
  if (isFailure(table)) throw new Error("The grants were not read before they were laid out.");
  const column = (meaning: string, ways: readonly string[]): number | undefined => {
    const found = columnOf(table, meaning, ways);
    return found instanceof Issue || found === undefined ? undefined : found + 1;
  };
  const districtColumn = column("district", DISTRICT_HEADERS) ?? 1;
  const shared = {
    reference,
    headerRow: table.headerRow + 1,
    districtColumn,
    plainNames: hasPlainNames(table, districtColumn - 1, towns),
  };
  const headerYears = table.header.filter((header) => !(readFiscalYear(header) instanceof Issue));
  if (headerYears.length > 0) return { ...shared, years: writtenYears(headerYears) };
  const yearColumn = column("fiscal year", YEAR_HEADERS) ?? 1;
  const amountColumn = column("amount", AMOUNT_HEADERS) ?? 1;
  const cells = table.rows.slice(table.headerRow + 1).map((row) => row[yearColumn - 1]);
  return { ...shared, years: writtenYears(cells), long: { yearColumn, amountColumn } };
}

/** A town whose name stands nowhere is no reason for help: its figure is missing either way. */
function hasPlainNames({ rows, headerRow }: Table, column: number, towns: readonly Town[]): boolean {
  const plain = new Set(towns.map(({ name }) => name.toLowerCase()));
  return rows.slice(headerRow + 1).every((row) => {
    const value = row[column];
    if (typeof value === "string" && plain.has(value.toLowerCase())) return true;
    const town = readDistrict(value);
    return town instanceof Issue || !towns.includes(town);
  });
}
