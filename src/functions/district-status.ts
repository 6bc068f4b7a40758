import { isFailure, isFault } from "./argument";
import { answerCases, readCases, statusOf } from "./district-cases";
import { failed } from "./result";
import { FOR_STATUS, readDistrictList } from "./tables/district-list";

/**
 * Gives what a district is in a fiscal year: Alliance, Graduated or Not designated.
 * @customfunction DISTRICT_STATUS DISTRICT_STATUS
 * @helpurl https://localhost:3000/docs/functions/district-status.html
 * @param district The town or district, such as "Norwalk" or "Norwalk School District"; one cell or a range.
 * @param fiscal_year The fiscal year, such as 2024, "FY 2024", "2023-24" or a date in it; one cell or a range.
 * @param policy Which law it follows: "enacted", or "governor-2022" for the Governor's 2022 proposal, which was not enacted.
 * @param [districts] A district list with its header row, such as AllianceDistricts[#All]; without it the built-in lists of the policy.
 * @returns The status as text; a range gives one a cell.
 */
export function districtStatus(
  district: unknown[][],
  fiscal_year: unknown[][],
  policy: string,
  districts?: unknown[][],
): unknown[][] {
  const list = readDistrictList(districts, FOR_STATUS);
  if (isFailure(list)) return failed(list);
  return answerCases(readCases(district, fiscal_year, policy), (asked) => {
    const found = statusOf(asked, list);
    return isFault(found) ? found : found.status;
  });
}
