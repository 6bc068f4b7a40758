import { readFiscalYear } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import { grantColumns } from "./known-columns";
import { WorkbookError } from "./problem";
import type { TableImage } from "./table-image";
import type { ColumnToWrite, TableToWrite } from "./table-to-write";

/** Where each column of the table to write stands in the table that is there. */
export interface ColumnMatch {
  /** By column of the table to write; places after the last present column are those of `added`. */
  readonly places: readonly number[];
  /** Columns of years that come at the right end: the user's columns stay where they are. */
  readonly added: readonly ColumnToWrite[];
  /** Columns of years of the table that is there which the table to write does not have. */
  readonly otherYears: readonly number[];
}

export function matchColumns(table: TableToWrite, image: TableImage): ColumnMatch {
  if (table.name === "AllianceDistricts") {
    return { places: table.columns.map(({ name }) => image.columns.indexOf(name)), added: [], otherYears: [] };
  }
  const known = grantColumns(image.address, image.columns);
  return table.keys.length > 1 ? matchLong(table, image, known) : matchWide(table, image, known);
}

type Known = ReturnType<typeof grantColumns>;

function matchLong(table: TableToWrite, { address, name }: TableImage, known: Known): ColumnMatch {
  const { district, years, yearColumn, amountColumn } = known;
  if (yearColumn === undefined || amountColumn === undefined) {
    if (years.length > 0) throw new WorkbookError({ code: "other-layout", place: address, found: "wide" });
    const missing = [
      ...(yearColumn === undefined ? ["Fiscal year"] : []),
      ...(amountColumn === undefined ? ["Amount"] : []),
    ];
    throw new WorkbookError({ code: "table-not-ours", name, place: address, missing });
  }
  const byKind = { text: district, mark: district, year: yearColumn, dollars: amountColumn };
  return { places: table.columns.map(({ kind }) => byKind[kind]), added: [], otherYears: [] };
}

function matchWide(table: TableToWrite, { address, columns }: TableImage, known: Known): ColumnMatch {
  const { district, years, yearColumn, amountColumn } = known;
  if (years.length === 0 && yearColumn !== undefined && amountColumn !== undefined) {
    throw new WorkbookError({ code: "other-layout", place: address, found: "long" });
  }
  const added: ColumnToWrite[] = [];
  const places = table.columns.map((column) => {
    const year = readFiscalYear(column.name);
    if (year instanceof Issue) return district;
    const present = years.find((one) => one.year === Number(year));
    return present ? present.column : columns.length + added.push(column) - 1;
  });
  const otherYears = years.map(({ column }) => column).filter((column) => !places.includes(column));
  return { places, added, otherYears };
}
