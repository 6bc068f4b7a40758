import { designationIn } from "../../law/designation";
import { eachYear } from "../../law/by-years";
import type { Policy } from "../../law/policies";
import type { FiscalYear } from "../../money/fiscal-year";
import { Issue } from "../../money/issue";
import type { ListedDistrict } from "./checked";

/**
 * The rows of a list with the base years that a policy has for those which say none. Where the base year changes within a row's
 * years, the row is split; where the policy has none, it stays without.
 */
export const withBaseYears = (rows: readonly ListedDistrict[], policy: Policy): readonly ListedDistrict[] =>
  rows.flatMap((row) => (row.baseFY === null ? splitByBaseYear(row, policy) : [row]));

function splitByBaseYear(row: ListedDistrict, policy: Policy): readonly ListedDistrict[] {
  const parts: ListedDistrict[] = [];
  for (const year of eachYear({ from: row.fromFY, to: row.toFY })) {
    const baseFY = baseYearOf(row, policy, year);
    const last = parts[parts.length - 1];
    if (last && last.baseFY === baseFY) parts[parts.length - 1] = { ...last, toFY: year };
    else parts.push({ ...row, fromFY: year, toFY: year, baseFY });
  }
  return parts;
}

function baseYearOf({ district }: ListedDistrict, policy: Policy, year: FiscalYear): FiscalYear | null {
  const found = designationIn(policy, district, year);
  return found instanceof Issue || found.status === "Not designated" ? null : found.baseYear;
}
