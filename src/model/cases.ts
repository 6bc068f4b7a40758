/** The choices once read, and the figures of each district and fiscal year by the functions' own computation. */
import { isFailure, isFault, type Fault } from "../functions/argument";
import { readDistrict } from "../functions/district-argument";
import { computationOf } from "../functions/district-cases";
import { FOR_BASE_YEAR, readDistrictList, type DistrictListTable } from "../functions/tables/district-list";
import { readGrants, type GrantsTable } from "../functions/tables/grants";
import type { Town } from "../districts";
import { listIn, readPolicy, type Policy } from "../law/policies";
import type { Cents } from "../money/cents";
import type { FiscalYear } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import type { ListChoice, ModelChoices } from "./choices";
import { districtTwice, faultInWords, NO_DISTRICTS, NO_YEARS, unknownDistrict } from "./messages";

export type CaseChoices = Pick<ModelChoices, "districts" | "list" | "years" | "policy" | "grants">;

export interface Cases {
  readonly policy: Policy;
  readonly towns: readonly Town[];
  readonly years: readonly FiscalYear[];
  readonly grants: GrantsTable;
  readonly list: DistrictListTable | undefined;
}

/** What is withheld, or why that cannot be told. */
export const withheldIn = ({ policy, grants, list }: Cases, town: Town, year: FiscalYear): Cents | Fault => {
  const computation = computationOf({ town, year, policy }, grants, list);
  return isFault(computation) ? computation : computation.withheld;
};

/** Everything that the choices lack, in the order in which they are made. */
export function readCases(choices: CaseChoices): Cases | readonly string[] {
  const problems: string[] = [];
  const towns = readTowns(choices.districts, problems);
  const list = readList(choices.list, problems);
  const policy = readPolicy(choices.policy);
  if (policy instanceof Issue) problems.push(faultInWords(policy));
  else {
    const uncovered = choices.years.map((year) => listIn(policy, year)).filter((found) => found instanceof Issue);
    problems.push(...uncovered.map(faultInWords));
  }
  if (choices.years.length === 0) problems.push(NO_YEARS);
  const grants = readGrants(choices.grants.table);
  if (isFailure(grants)) problems.push(faultInWords(grants));
  if (problems.length > 0 || policy instanceof Issue || isFailure(grants)) return problems;
  const years = [...new Set(choices.years)].sort((a, b) => a - b);
  return { policy, towns, years, grants, list };
}

function readTowns(names: readonly string[], problems: string[]): readonly Town[] {
  if (names.length === 0) problems.push(NO_DISTRICTS);
  const seen = new Map<Town, string>();
  for (const name of names) {
    const town = readDistrict(name);
    if (town instanceof Issue) problems.push(unknownDistrict(town));
    else if (seen.has(town)) problems.push(districtTwice([...new Set([seen.get(town) ?? name, name])]));
    else seen.set(town, name);
  }
  return [...seen.keys()];
}

function readList(choice: ListChoice, problems: string[]): DistrictListTable | undefined {
  if (choice.kind === "built-in") return undefined;
  const list = readDistrictList(choice.table, FOR_BASE_YEAR);
  if (!isFailure(list)) return list;
  problems.push(faultInWords(list));
  return undefined;
}
