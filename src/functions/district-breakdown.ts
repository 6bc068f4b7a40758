import { isFailure, isFault, type Fault } from "./argument";
import { breakdownOf } from "./breakdown";
import { computationOf, eachCase, readCases } from "./district-cases";
import { failed, toCell, type ExcelMatrix } from "./result";
import { FOR_BASE_YEAR, readDistrictList } from "./tables/district-list";
import { readGrants } from "./tables/grants";

/**
 * Gives the computation of DISTRICT_WITHHOLD step by step: a row with label, value and source for each; the last value is the amount withheld. Several districts or years follow one under the other.
 * @customfunction DISTRICT_BREAKDOWN DISTRICT_BREAKDOWN
 * @helpurl https://localhost:3000/docs/functions/district-breakdown.html
 * @param district The town or district, such as "Norwalk" or "Norwalk School District"; one cell or a range.
 * @param fiscal_year The fiscal year, such as 2024, "FY 2024", "2023-24" or a date in it; one cell or a range.
 * @param grants The ECS entitlements in dollars, with their header row: a district column and a column for each fiscal year, or the columns district, fiscal year and amount; such as EcsGrants[#All].
 * @param policy Which law it follows: "enacted", or "governor-2022" for the Governor's 2022 proposal, which was not enacted.
 * @param [districts] A district list with its header row, such as AllianceDistricts[#All]; without it the built-in lists of the policy.
 * @returns Rows of three: label, value (dollars, a fiscal year, a share from 0 to 1, or text) and source.
 */
export function districtBreakdown(
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
  const blocks = eachCase(readCases(district, fiscal_year, policy), (asked): ExcelMatrix | Fault => {
    const computation = computationOf(asked, table, list);
    return isFault(computation) ? computation : breakdownOf(asked, computation);
  });
  if (isFailure(blocks)) return failed(blocks);
  const [only] = blocks;
  if (blocks.length === 1 && isFailure(only)) return failed(only);
  return blocks.flatMap((block) => (isFailure(block) ? [["Not computed", toCell(block), ""]] : block));
}
