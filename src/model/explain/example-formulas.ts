/** Formulas that a person can copy into any workbook to see what an explanation is: they need no table. */
import { POLICIES } from "../../law/policies";
import { fiscalYear, fiscalYearName } from "../../money/fiscal-year";
import { call, quote } from "../calls";
import { TOWNS } from "../figures/entitlements";

export interface ExampleFormula {
  readonly about: string;
  /** With its "=". */
  readonly formula: string;
}

const TOWN = "Norwalk";
const BASE = fiscalYear(2012);
const CURRENT = fiscalYear(2022);
const NEXT = fiscalYear(2024);

export function exampleFormulas(): readonly ExampleFormula[] {
  const town = TOWNS.find((one) => one.town === TOWN);
  if (!town) throw new Error(`The published figures lack ${TOWN}.`);
  const [inForce] = POLICIES;
  const proposed = POLICIES.find((policy) => !policy.inForce);
  if (!inForce || !proposed) throw new Error("There are no two policies.");
  return [
    {
      about: `What is withheld from ${TOWN} in ${fiscalYearName(CURRENT)}, by its grants of that year and of ${fiscalYearName(BASE)}`,
      formula: `=${call("ALLIANCE_WITHHOLD", town.entitlement(CURRENT), town.entitlement(BASE))}`,
    },
    {
      about: `The base year of ${TOWN} in ${fiscalYearName(NEXT)}: ${inForce.name}`,
      formula: `=${call("DISTRICT_BASE_YEAR", quote(TOWN), NEXT, quote(inForce.id))}`,
    },
    {
      about: `The status of ${TOWN} in ${fiscalYearName(NEXT)}: ${proposed.name} (not enacted)`,
      formula: `=${call("DISTRICT_STATUS", quote(TOWN), NEXT, quote(proposed.id))}`,
    },
  ];
}
