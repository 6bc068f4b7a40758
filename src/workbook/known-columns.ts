import { AMOUNT_HEADERS, DISTRICT_HEADERS, headerWords, YEAR_HEADERS } from "../functions/tables/header-words";
import { readFiscalYear } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import { WorkbookError } from "./problem";
import type { TableName } from "./table-layout";
import { COLUMNS } from "./table-layout";

/** A table under one of our names has the columns that the functions read, or it is somebody else's. */
export function requireOurColumns(name: TableName, place: string, columns: readonly string[]): void {
  const missing =
    name === "AllianceDistricts"
      ? COLUMNS.filter((column) => !columns.includes(column))
      : placesOf(columns, DISTRICT_HEADERS).length === 0
        ? ["District"]
        : [];
  if (missing.length > 0) throw new WorkbookError({ code: "table-not-ours", name, place, missing });
}

/** Where the columns of a grants table stand, by the words that the functions know for their headers. */
export interface GrantColumns {
  readonly district: number;
  /** In the order of the columns; a year that heads two of them stands twice. */
  readonly years: readonly { readonly year: number; readonly column: number }[];
  readonly yearColumn: number | undefined;
  readonly amountColumn: number | undefined;
}

export function grantColumns(place: string, columns: readonly string[]): GrantColumns {
  const only = (ways: readonly string[]): number | undefined => {
    const places = placesOf(columns, ways);
    if (places.length > 1) throw twice(place, columns, places);
    return places[0];
  };
  const years = columns.flatMap((header, column) => {
    const year = readFiscalYear(header);
    return year instanceof Issue ? [] : [{ year: Number(year), column }];
  });
  for (const { year } of years) {
    const same = years.filter((other) => other.year === year).map(({ column }) => column);
    if (same.length > 1) throw twice(place, columns, same);
  }
  return {
    district: only(DISTRICT_HEADERS) ?? -1,
    years,
    yearColumn: only(YEAR_HEADERS),
    amountColumn: only(AMOUNT_HEADERS),
  };
}

/** The columns headed in the first of the ways that occurs, as the functions choose them. */
function placesOf(columns: readonly string[], ways: readonly string[]): number[] {
  const words = columns.map(headerWords);
  const way = ways.find((one) => words.includes(one));
  return words.flatMap((word, column) => (word === way ? [column] : []));
}

const twice = (place: string, columns: readonly string[], places: readonly number[]): WorkbookError =>
  new WorkbookError({ code: "column-twice", place, columns: places.map((column) => columns[column] ?? "") });
