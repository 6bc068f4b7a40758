import "../support/excel";
import { isError, shown } from "../support/excel";
import { districtWithhold } from "../../../src/functions/district-withhold";
import { ENTITLEMENT_YEARS, TOWNS } from "../../../src/model/figures/entitlements";

export type Table = unknown[][];

/** The entitlements of 36 towns, a column for each fiscal year. */
export const WIDE: Table = [
  ["Town", ...ENTITLEMENT_YEARS.map((year) => `FY ${year}`)],
  ...TOWNS.map(({ town, entitlement }) => [town, ...ENTITLEMENT_YEARS.map(entitlement)]),
];

/** The same, a row for each town and fiscal year. */
export const LONG: Table = [
  ["Town", "Fiscal year", "Entitlement"],
  ...TOWNS.flatMap(({ town, entitlement }) => ENTITLEMENT_YEARS.map((year) => [town, year, entitlement(year)])),
];

/** A small table by hand: a header with these years, then a row for each town. */
export const grantsOf = (years: readonly unknown[], ...rows: readonly (readonly unknown[])[]): Table => [
  ["District", ...years],
  ...rows.map((row) => [...row]),
];

export const withhold = (town: unknown, year: unknown, grants: Table, policy: string, districts?: Table): unknown =>
  shown(districtWithhold([[town]], [[year]], grants, policy, districts))[0]![0];

/** The code and the message of the one error that a result is. */
export function errorOf(result: unknown[][]): string {
  const cell = result[0]?.[0];
  if (result.length !== 1 || result[0]?.length !== 1 || !isError(cell)) {
    throw new Error(`No single error: ${JSON.stringify(result)}`);
  }
  return `${cell.code} ${cell.message}`;
}

export const LIST_HEADER = ["District", "Status", "From FY", "To FY", "Base FY", "Opportunity", "Source"];

/** An imported list as the pane writes it. */
export const listOf = (...rows: readonly (readonly unknown[])[]): Table => [
  LIST_HEADER,
  ...rows.map((row) => [...row, ...new Array<null>(LIST_HEADER.length - row.length).fill(null)]),
];
