import type { IMPLEMENTATIONS } from "../../functions/implementations";

/** The arguments of our functions by the names under which their messages speak of them; one that is missing does not compile. */
export const ARGUMENT_NAMES = {
  ALLIANCE_CARRYFORWARD: ["awarded", "carried_in", "spent"],
  ALLIANCE_DISTRICTS: ["fiscal_year", "policy", "status"],
  ALLIANCE_RECOVERY: ["noncompliant", "subsequent_funding", "repaid"],
  ALLIANCE_RELEASE: ["withheld", "plan_status"],
  ALLIANCE_SOURCE: ["topic", "fiscal_year"],
  ALLIANCE_WITHHOLD: ["current_grant", "base_grant"],
  DISTRICT_BASE_YEAR: ["district", "fiscal_year", "policy", "districts"],
  DISTRICT_BREAKDOWN: ["district", "fiscal_year", "grants", "policy", "districts"],
  DISTRICT_NAME: ["name"],
  DISTRICT_STATUS: ["district", "fiscal_year", "policy", "districts"],
  DISTRICT_WITHHOLD: ["district", "fiscal_year", "grants", "policy", "districts"],
  GRADUATED_PERCENT: ["fiscal_year"],
  GRADUATED_SCHEDULE: ["fy2022_withheld"],
  GRADUATED_WITHHOLD: ["fy2022_withheld", "fiscal_year"],
} as const satisfies Record<keyof typeof IMPLEMENTATIONS, readonly string[]>;

export type FunctionId = keyof typeof ARGUMENT_NAMES;

export const FUNCTION_IDS = Object.keys(ARGUMENT_NAMES) as readonly FunctionId[];

const IDS: ReadonlySet<string> = new Set(Object.keys(ARGUMENT_NAMES));

export const isFunctionId = (text: string): text is FunctionId => IDS.has(text);

export const argumentNames = (id: FunctionId): readonly string[] => ARGUMENT_NAMES[id];
