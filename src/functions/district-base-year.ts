import { Issue } from "../money/issue";
import { isFailure, isFault } from "./argument";
import { answerCases, designationOf, readCases } from "./district-cases";
import { failed } from "./result";
import { FOR_BASE_YEAR, readDistrictList } from "./tables/district-list";

/**
 * Gives the fiscal year against whose ECS grant the current one of an Alliance District is measured.
 * @customfunction DISTRICT_BASE_YEAR DISTRICT_BASE_YEAR
 * @helpurl https://localhost:3000/docs/functions/district-base-year.html
 * @param district The town or district, such as "Stratford" or "Stratford School District"; one cell or a range.
 * @param fiscal_year The fiscal year, such as 2024, "FY 2024", "2023-24" or a date in it; one cell or a range.
 * @param policy Which law it follows: "enacted", or "governor-2022" for the Governor's 2022 proposal, which was not enacted.
 * @param [districts] A district list with its header row, such as AllianceDistricts[#All]; without it the built-in lists of the policy.
 * @returns The base year as a number, such as 2012; a range gives one a cell.
 */
export function districtBaseYear(
  district: unknown[][],
  fiscal_year: unknown[][],
  policy: string,
  districts?: unknown[][],
): unknown[][] {
  const list = readDistrictList(districts, FOR_BASE_YEAR);
  if (isFailure(list)) return failed(list);
  return answerCases(readCases(district, fiscal_year, policy), (asked) => {
    const designation = designationOf(asked, list);
    if (isFault(designation)) return designation;
    if (designation.status === "Alliance") return designation.baseYear;
    const { status } = designation;
    return new Issue("no-base-year", { district: asked.town.name, year: asked.year, status });
  });
}
