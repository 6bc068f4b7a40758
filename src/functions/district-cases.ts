import type { Town } from "../districts";
import { compute, type Computation } from "../law/computation";
import { designationIn, type Designation, type StatusFound } from "../law/designation";
import { listIn, readPolicy, type Policy } from "../law/policies";
import { readFiscalYear, type FiscalYear } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import { isFailure, isFault, readArgument, Refusal, type Argument, type Failure, type Fault } from "./argument";
import { readDistrict } from "./district-argument";
import { liftThree, matchThree } from "./lift";
import type { ExcelMatrix, ExcelValue } from "./result";
import type { DistrictListTable } from "./tables/district-list";
import type { GrantsTable } from "./tables/grants";

/** The district, the fiscal year and the policy that a cell asks about, once read. */
export interface DistrictCase {
  readonly town: Town;
  readonly year: FiscalYear;
  readonly policy: Policy;
}

/** The three arguments that say what is asked about. Each takes one value or a range. */
export interface CaseArguments {
  readonly district: Argument<Town>;
  readonly fiscal_year: Argument<FiscalYear>;
  readonly policy: Argument<Policy>;
}

export const readCases = (district: unknown, fiscal_year: unknown, policy: unknown): CaseArguments => ({
  district: readArgument("district", district, readDistrict),
  fiscal_year: readArgument("fiscal_year", fiscal_year, readFiscalYear),
  policy: readArgument("policy", policy, readPolicy),
});

/** Answers each case in its own place. */
export const answerCases = (
  { district, fiscal_year, policy }: CaseArguments,
  answer: (asked: DistrictCase) => ExcelValue | Fault,
): ExcelMatrix =>
  liftThree(district, fiscal_year, policy, (town, year, which) => answer({ town, year, policy: which }));

/** What comes of each case, row after row; sizes that cannot be matched are one failure. */
export function eachCase<T>(
  { district, fiscal_year, policy }: CaseArguments,
  answer: (asked: DistrictCase) => T | Fault,
): readonly (T | Failure)[] | Failure {
  const matched = matchThree(district, fiscal_year, policy, (town, year, which) =>
    answer({ town, year, policy: which }),
  );
  return isFailure(matched) ? matched : matched.cells;
}

/** What the town is in that year: by the imported list where one is given, else by the policy's own. */
export const statusOf = (asked: DistrictCase, list: DistrictListTable | undefined): StatusFound | Fault =>
  byListOf(asked, () => list?.statusOf(asked.town, asked.year));

/** The same with the base year. */
export const designationOf = (asked: DistrictCase, list: DistrictListTable | undefined): Designation | Fault =>
  byListOf(asked, () => list?.designationOf(asked.town, asked.year));

/** No policy has a rule outside of its years, whatever an imported list says. */
function byListOf<T>(
  { town, year, policy }: DistrictCase,
  byList: () => T | Failure | undefined,
): T | Designation | Fault {
  const held = listIn(policy, year);
  return held instanceof Issue ? held : (byList() ?? designationIn(policy, town.name, year));
}

/** The one computation behind DISTRICT_WITHHOLD and DISTRICT_BREAKDOWN. What the law finds there is about no single cell. */
export function computationOf(
  asked: DistrictCase,
  grants: GrantsTable,
  list: DistrictListTable | undefined,
): Computation | Fault {
  const { town, year, policy } = asked;
  const designation = designationOf(asked, list);
  if (isFault(designation)) return designation;
  const outcome = compute<Failure>(policy, town.name, year, designation, (which) => grants.grantOf(town, which));
  return outcome instanceof Issue ? new Refusal(outcome) : outcome;
}
