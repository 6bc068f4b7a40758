/** Enters formulas anew that show #NAME? although the add-in is there, and takes another file's name from before our functions. */
import type { Book } from "../book";
import type { CellUse, Findings } from "../check/findings";
import { findUses } from "../check/find-uses";
import { areaText } from "../address";
import type { CellChange, ChangePlan, LeftAlone, Scope } from "../plan";
import { WHOLE_WORKBOOK } from "../scope";
import { withNames, type WrittenForm } from "../written-names";

export interface RepairOptions {
  readonly scope?: Scope;
  /** How the names are to be written: plain through Excel, stored in a file. */
  readonly form: WrittenForm;
  /** Protected sheets whose protection whoever carries the plan out can lift. */
  readonly unprotected?: readonly string[];
  /** Of a check of the same scope, where there has just been one. */
  readonly findings?: Findings;
}

/** `leftAlone` of the plan names what stands on protected sheets. A plan without changes repairs nothing. */
export function planRepair(
  book: Book,
  { scope = WHOLE_WORKBOOK, form, unprotected = [], findings = findUses(book, { scope }) }: RepairOptions,
): ChangePlan {
  const changes: CellChange[] = [];
  const leftAlone: LeftAlone[] = [];
  for (const use of findings.cells.filter(needsRepair)) {
    if (use.isProtected && !unprotected.includes(use.sheet)) leftAlone.push(onProtectedSheet(use));
    else changes.push(anew(use, form));
  }
  return { sheets: [], changes, removed: [], leftAlone };
}

export const needsRepair = ({ state, form }: CellUse): boolean => state.kind === "no name" || form === "with a file";

function anew({ sheet, area, formula, array, calls }: CellUse, form: WrittenForm): CellChange {
  const more = array ? { array } : {};
  return {
    sheet,
    area,
    before: { formula, ...more },
    after: { kind: "formula", formula: { formula: withNames(formula, calls, form), ...more } },
    expected: null,
  };
}

export const onProtectedSheet = ({ sheet, area, formula }: CellUse): LeftAlone => ({
  sheet,
  address: areaText(area),
  formula,
  why: `The sheet ${sheet} is protected. Unprotect it, or give its password.`,
});
