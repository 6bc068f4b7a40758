import { districtsWith, readListing } from "../law/listing";
import { readPolicy } from "../law/policies";
import { readFiscalYear } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import { isFailure, readArgument, Refusal } from "./argument";
import { failed, toCell } from "./result";
import { singleOf } from "./single";

/**
 * Lists the districts with a status in a fiscal year, in alphabetical order: one under the other, and a column for each year where several years are given.
 * @customfunction ALLIANCE_DISTRICTS ALLIANCE_DISTRICTS
 * @helpurl https://localhost:3000/docs/functions/alliance-districts.html
 * @param fiscal_year The fiscal year, such as 2024, "FY 2024", "2023-24" or a date in it; one cell, one row or one column.
 * @param policy Which law it follows: "enacted", or "governor-2022" for the Governor's 2022 proposal, which was not enacted.
 * @param [status] Which districts: "Alliance" (without it), "Graduated", or "New" for those designated now and not the year before.
 * @returns The names, one a row.
 */
export function allianceDistricts(fiscal_year: unknown[][], policy: string, status?: string): unknown[][] {
  const years = readArgument("fiscal_year", fiscal_year, readFiscalYear);
  if (years.size.rows > 1 && years.size.columns > 1) {
    return failed(new Refusal(new Issue("block-given", { argument: years, of: "fiscal year" })));
  }
  const law = singleOf(readArgument("policy", policy, readPolicy));
  if (isFailure(law)) return failed(law);
  const listing = singleOf(readArgument("status", status, readListing));
  if (isFailure(listing)) return failed(listing);
  const columns = years.cells.map((year, index) => {
    if (isFailure(year)) return [toCell(year)];
    const names = districtsWith(law, year, listing);
    if (!(names instanceof Issue)) return names;
    return [toCell(new Refusal(names, { argument: years.name, size: years.size, index }))];
  });
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => columns.map((names) => names[row] ?? ""));
}
