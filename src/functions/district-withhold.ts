import { toAmount } from "../money/cents";
import { isFailure, isFault } from "./argument";
import { answerCases, computationOf, readCases } from "./district-cases";
import { failed } from "./result";
import { FOR_BASE_YEAR, readDistrictList } from "./tables/district-list";
import { readGrants } from "./tables/grants";

/**
 * Gives the amount withheld from a district in a fiscal year by the whole rule: its status, its base year and the grants that the policy needs; 0 for a town that is not designated. A column of districts and a row of years give the whole table.
 * @customfunction DISTRICT_WITHHOLD DISTRICT_WITHHOLD
 * @helpurl https://localhost:3000/docs/functions/district-withhold.html
 * @param district The town or district, such as "Norwalk" or "Norwalk School District"; one cell or a range.
 * @param fiscal_year The fiscal year, such as 2024, "FY 2024", "2023-24" or a date in it; one cell or a range.
 * @param grants The ECS entitlements in dollars, with their header row: a district column and a column for each fiscal year, or the columns district, fiscal year and amount; such as EcsGrants[#All].
 * @param policy Which law it follows: "enacted", or "governor-2022" for the Governor's 2022 proposal, which was not enacted.
 * @param [districts] A district list with its header row, such as AllianceDistricts[#All]; without it the built-in lists of the policy.
 * @returns The amount withheld, in dollars; a range gives one amount a cell.
 */
export function districtWithhold(
  district: unknown[][],
  fiscal_year: unknown[][],
  grants: unknown[][],
  policy: string,
  districts?: unknown[][],
): unknown[][] {
  const table = readGrants(grants);
  if (isFailure(table)) return failed(table);
  const list = readDistrictList(districts, FOR_BASE_YEAR);
  if (isFailure(list)) return failed(list);
  return answerCases(readCases(district, fiscal_year, policy), (asked) => {
    const computation = computationOf(asked, table, list);
    return isFault(computation) ? computation : toAmount(computation.withheld);
  });
}
