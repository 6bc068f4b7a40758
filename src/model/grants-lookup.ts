/**
 * A grant by Excel's own lookups. A blank or a zero is no grant: it shows as #N/A and never as 0. ROUND brings an amount to the cent
 * and makes a number of one that is text, which a sum would otherwise leave out.
 */
import type { GrantsLayout } from "./grants-layout";

const column = ({ reference }: GrantsLayout, index: number): string => `INDEX(${reference},0,${index})`;

/** The formula for the row in the table, of one district or a range of them; in a long table it is the row of the fiscal year. */
export function grantRow(layout: GrantsLayout, district: string, year: string): string {
  const { districtColumn, plainNames, long, years } = layout;
  const named = (names: string): string => (plainNames ? names : `DISTRICT_NAME(${names})`);
  const towns = named(column(layout, districtColumn));
  if (!long) return `MATCH(${named(district)},${towns},0)`;
  // INDEX(…,0) makes Excel work on the whole column, also where it has no dynamic arrays.
  const keys = `INDEX(${towns}&"|"&${column(layout, long.yearColumn)},0)`;
  return `MATCH(${named(district)}&"|"&${years(year)},${keys},0)`;
}

/** The formula for the grant, with the cell that holds the row and the cell that holds the fiscal year. */
export function grantAmount(layout: GrantsLayout, row: string, year: string): string {
  const { reference, headerRow, years, long } = layout;
  const place = long ? long.amountColumn : `MATCH(${years(year)},INDEX(${reference},${headerRow},0),0)`;
  const figure = `INDEX(${reference},${row},${place})`;
  return `IF(${figure}=0,NA(),ROUND(${figure},2))`;
}
