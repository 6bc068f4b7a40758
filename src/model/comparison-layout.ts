/** Where everything stands on the two sheets that compare the policies. */
import type { Area } from "../formula/area";
import { valueIn } from "../law/parameter";
import { GRADUATED_SCHEDULE } from "../law/schedule";
import { POLICIES, type Policy } from "../law/policies";
import type { FiscalYear } from "../money/fiscal-year";
import { areaName, cell, fixedArea, fixedCell } from "./addresses";

export const POLICIES_SHEET = "policies";
export const CHANGES_SHEET = "changes";

/** What is in force, and the proposal with the graduated schedule. */
export function comparedPolicies(): readonly [inForce: Policy, proposed: Policy] {
  const inForce = POLICIES.find((policy) => policy.inForce);
  const proposed = POLICIES.find((policy) =>
    policy.rules.some(({ rule }) => rule.kind === "share of an earlier amount"),
  );
  if (!inForce || !proposed) throw new Error("The data of the law has no two policies to compare.");
  return [inForce, proposed];
}

/** The fiscal year whose withheld amount the graduated percentages are of. */
export function graduatedReference({ rules }: Policy): FiscalYear {
  for (const { rule, years } of rules) {
    const found = rule.kind === "share of an earlier amount" ? valueIn(rule.referenceYear, years.from) : undefined;
    if (found) return found.value;
  }
  throw new Error("The proposal has no reference year of its graduated schedule.");
}

/** The small table of percentages on the sheet "What changes". */
export const WHAT_IF = {
  header: 7,
  proposed: 8,
  used: 9,
  state: 10,
  columns: GRADUATED_SCHEDULE.length,
} as const;

export const whatIfArea = (row: number): Area => ({ row, column: 1, rows: 1, columns: WHAT_IF.columns });

/** The cell with the percentage that is used in a year; undefined outside of the schedule. */
export function usedPercentage(year: FiscalYear): string | undefined {
  const place = GRADUATED_SCHEDULE.findIndex((one) => one.year === year);
  return place < 0 ? undefined : `{${CHANGES_SHEET}}!${fixedCell(WHAT_IF.used, 1 + place)}`;
}

export const STATE_CELL = `{${CHANGES_SHEET}}!${fixedCell(WHAT_IF.state, 1)}`;

/** The sheet "Both policies": notes, a row of bands, the years, the percentages, then a row for each district and the total. */
export function policiesLayout(districts: number, years: number) {
  const bands = 8;
  const header = bands + 1;
  const percentages = header + 1;
  const first = percentages + 1;
  const starts = { inForce: 1, proposed: 1 + years, difference: 1 + 2 * years } as const;
  const reference = 2 + 3 * years;
  type Group = keyof typeof starts;
  return {
    bands,
    header,
    percentages,
    first,
    total: first + districts,
    starts,
    /** The sum of the differences, and the amounts of FY 2022 right of it. */
    allYears: reference - 1,
    reference,
    columns: reference + 1,
    body: (group: Group): Area => ({ row: first, column: starts[group], rows: districts, columns: years }),
    years: (group: Group): string => areaName({ row: header, column: starts[group], rows: 1, columns: years }),
    /** From another sheet: the amounts of a row, and the years over them. */
    rowElsewhere: (group: Group, row: number): string =>
      `{${POLICIES_SHEET}}!${fixedArea({ row, column: starts[group], rows: 1, columns: years })}`,
    yearsElsewhere: (group: Group): string =>
      `{${POLICIES_SHEET}}!${fixedArea({ row: header, column: starts[group], rows: 1, columns: years })}`,
    at: (group: Group, row: number, place: number): string => cell(row, starts[group] + place),
  };
}
