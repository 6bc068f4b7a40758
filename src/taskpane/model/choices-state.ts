import { BUILT_IN_LISTS } from "../../law/lists";
import { listIn, readPolicy, type Policy } from "../../law/policies";
import { eachYear } from "../../law/by-years";
import type { ListChoice, ModelChoices } from "../../model";
import { fiscalYear, type FiscalYear } from "../../money/fiscal-year";
import { Issue } from "../../money/issue";
import type { FoundGrants, FoundList } from "../../workbook/found-tables";

/** What the user has chosen so far. */
export interface ModelState {
  readonly policy: string | null;
  readonly list: "built-in" | FoundList;
  readonly years: readonly FiscalYear[];
  readonly grants: FoundGrants | null;
  readonly compare: boolean;
  readonly charts: boolean;
}

export const EMPTY: ModelState = {
  policy: null,
  list: "built-in",
  years: [],
  grants: null,
  compare: false,
  charts: true,
};

export function policyOf(id: string | null): Policy | null {
  const policy = readPolicy(id);
  return policy instanceof Issue ? null : policy;
}

/** The fiscal years that a policy has rules for, the latest first. */
export const yearsOf = (policy: Policy): readonly FiscalYear[] => eachYear(policy.fiscalYears).reverse();

/** Every district of the policy's lists in the years chosen, in alphabetical order; or those of a list in the workbook. */
export function districtsOf({ list, years, policy }: ModelState): readonly string[] {
  if (list !== "built-in") {
    const [header = [], ...rows] = list.values;
    const at = header.findIndex((cell) => /^(district|town)/i.test(String(cell).trim()));
    return [...new Set(rows.map((row) => String(row[Math.max(at, 0)] ?? "").trim()))].filter((name) => name !== "");
  }
  const chosen = policyOf(policy);
  const lists = chosen ? years.map((year) => listIn(chosen, year)) : [];
  const names = lists.flatMap((one) => (one instanceof Issue ? [] : one.designated.map(({ district }) => district)));
  return [...new Set(names)].sort();
}

/** The choices once everything is said; null before. */
export function choicesOf(state: ModelState): ModelChoices | null {
  const { policy, list, years, grants, compare, charts } = state;
  if (policy === null || years.length === 0 || !grants || grants.problem !== null) return null;
  return {
    districts: districtsOf(state),
    list: listChoice(list),
    years,
    policy,
    grants: referred(grants),
    compare,
    charts,
  };
}

export const referred = ({ reference, values }: FoundGrants) => ({ reference, table: values });

export const listChoice = (list: ModelState["list"]): ListChoice =>
  list === "built-in" ? { kind: "built-in" } : { kind: "table", ...referred(list) };

/** The years of the last designation: what most models are for. */
export const usualYears = (): readonly FiscalYear[] => {
  const last = BUILT_IN_LISTS[BUILT_IN_LISTS.length - 1];
  return last ? eachYear(last.fiscalYears) : [fiscalYear(2023)];
};
