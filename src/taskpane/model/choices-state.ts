import { listIn, readPolicy, type Policy } from "../../law/policies";
import { covers, eachYear } from "../../law/by-years";
import type { ListChoice, ModelChoices } from "../../model";
import type { FiscalYear } from "../../money/fiscal-year";
import { Issue } from "../../money/issue";
import type { FoundGrants, FoundList, FoundTable } from "../../workbook/found-tables";
import { modelTexts } from "../texts/model";
import { districtsIn, rangeText, undecidedOf, type SelectedNames } from "./selected-names";

/** What the user has chosen so far. */
export interface ModelState {
  readonly policy: string | null;
  readonly list: "built-in" | "names" | FoundList;
  /** Town names that were read from the workbook; they are used where `list` is "names". */
  readonly names: SelectedNames | null;
  readonly years: readonly FiscalYear[];
  readonly grants: FoundGrants | null;
  readonly compare: boolean;
  readonly charts: boolean;
}

export const EMPTY: ModelState = {
  policy: null,
  list: "built-in",
  names: null,
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

/** Every district of the policy's lists in the years chosen, in alphabetical order; or those of the workbook, in its order. */
export function districtsOf({ list, names, years, policy }: ModelState): readonly string[] {
  if (list === "names") return names ? districtsIn(names) : [];
  if (list !== "built-in") {
    const [header = [], ...rows] = list.values;
    const at = header.findIndex((cell) => /^(district|town)/i.test(String(cell).trim()));
    return [...new Set(rows.map((row) => String(row[Math.max(at, 0)] ?? "").trim()))].filter((name) => name !== "");
  }
  return designatedBy(policy, years);
}

/** Who is designated by the policy's own lists in at least one of the years, in alphabetical order. */
export function designatedBy(policy: string | null, years: readonly FiscalYear[]): readonly string[] {
  const chosen = policyOf(policy);
  const lists = chosen ? years.map((year) => listIn(chosen, year)) : [];
  const names = lists.flatMap((one) => (one instanceof Issue ? [] : one.designated.map(({ district }) => district)));
  return [...new Set(names)].sort();
}

/** What has to be settled before the districts can be used; null where nothing has. */
export function openQuestion({ list, names }: ModelState): string | null {
  if (list === "names") {
    const undecided = names ? undecidedOf(names).length : 0;
    return undecided > 0 ? modelTexts().decideFirst(undecided) : null;
  }
  return list === "built-in" || list.problem === null ? null : modelTexts().chooseUsable;
}

/** The choices once everything is said; null before. */
export function choicesOf(state: ModelState): ModelChoices | null {
  const { policy, years, grants, compare, charts } = state;
  if (policy === null || years.length === 0 || !grants || grants.problem !== null) return null;
  if (openQuestion(state) !== null) return null;
  return {
    districts: districtsOf(state),
    list: listChoice(state),
    years,
    policy,
    grants: referred(grants),
    compare,
    charts,
  };
}

/**
 * A text that is the same for the same choices. What the cells of a chosen table hold does not count: the formulas follow them, and
 * sheets that were inserted before an amount was typed over hold the same as sheets that are inserted after it.
 */
export function sameChoices({ list, grants, ...others }: Pick<ModelChoices, "list" | "grants">): string {
  const listed = list.kind === "table" ? list.reference : list;
  return JSON.stringify([others, listed, grants.reference]);
}

export const referred = ({ reference, values }: FoundTable) => ({ reference, table: values });

/** Names alone say nothing of statuses and base years: these are then the policy's own. */
export function listChoice({ list, names }: ModelState): ListChoice {
  if (list === "built-in") return { kind: "built-in" };
  if (list === "names") return { kind: "built-in", ...(names ? { namesFrom: rangeText(names) } : {}) };
  return { kind: "table", ...referred(list) };
}

/** The years of the policy's last designation: what most models are for. */
const usualYears = ({ designations }: Policy): readonly FiscalYear[] =>
  designations.slice(-1).flatMap(({ years }) => eachYear(years));

/** Of the years chosen so far those that the policy covers, for no others are offered with it; its usual ones where none is left. */
export function withPolicy({ years }: ModelState, id: string): Pick<ModelState, "policy" | "years"> {
  const policy = policyOf(id);
  const covered = years.filter((year) => policy && covers(policy.fiscalYears, year));
  return { policy: id, years: covered.length > 0 || !policy ? covered : usualYears(policy) };
}
