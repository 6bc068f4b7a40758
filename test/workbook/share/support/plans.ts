import type { CellChange, ChangePlan } from "../../../../src/share/plan";
import { calculateWith } from "../../../../workbench/backend/memory";
import type { Calculate, MemoryBackend } from "../../../../workbench/backend/memory";
import { loadAddinFunctions } from "../../../support/addin-functions";
import { openInMemory } from "../../../support/excel-client";
import { budget, sheetId } from "../../support/workbooks";

export type Client = ReturnType<typeof openInMemory>;

const calculate = calculateWith(loadAddinFunctions());

const formula = (text: string, spill = false) => ({ value: null, formula: text, spill });

/**
 * Two sheets with grants in B5:C7 and what is withheld of them in D5:D7; on the first also the same as one spill from F5.
 * On the third, which is hidden, formulas of the user's own.
 */
export function openGrants(compute: Calculate = calculate): Client {
  const client = openInMemory(budget({}, ["Budget", "Lists", "Kept"]), { calculate: compute });
  const { backend } = client;
  for (const name of ["Budget", "Lists"]) {
    backend.write(sheetId(backend, name), 4, 1, [
      [{ value: 10 }, { value: 4 }, formula("=ALLIANCE_WITHHOLD(B5,C5)")],
      [{ value: 30.25 }, { value: 10 }, formula("=ALLIANCE_WITHHOLD(B6,C6)")],
      [{ value: 7 }, { value: 7 }, formula("=ALLIANCE_WITHHOLD(B7,C7)")],
    ]);
  }
  backend.write(sheetId(backend, "Budget"), 4, 5, [[formula("=ALLIANCE_WITHHOLD(B5:B7,C5:C7)", true)]]);
  backend.write(sheetId(backend, "Kept"), 4, 1, [[formula("=Budget!D5+1"), { value: "'12" }]]);
  backend.updateSheet(sheetId(backend, "Kept"), { visibility: "VeryHidden" });
  return client;
}

export const ACTS = [6, 20.25, 0] as const;

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** A formula of ours in D5, D6 or D7 becomes one that needs no add-in. */
export const toNative = (sheet: string, index: 0 | 1 | 2, native = `=B${index + 5}-C${index + 5}`): CellChange => ({
  sheet,
  area: at(4 + index, 3),
  before: { formula: `=ALLIANCE_WITHHOLD(B${index + 5},C${index + 5})` },
  after: { kind: "formulas", formulas: [[native]] },
  expected: [[ACTS[index]]],
});

const SPILL = { formula: "=ALLIANCE_WITHHOLD(B5:B7,C5:C7)", array: { kind: "spill", rows: 3, columns: 1 } } as const;

/** The spill from F5 becomes a formula for each cell. */
export const fromSpill: CellChange = {
  sheet: "Budget",
  area: at(4, 5, 3),
  before: SPILL,
  after: { kind: "formulas", formulas: [["=B5-C5"], ["=B6-C6"], ["=B7-C7"]] },
  expected: ACTS.map((value) => [value]),
};

/** And back. */
export const toSpill: CellChange = {
  sheet: "Budget",
  area: at(4, 5, 3),
  before: { formula: "=B5-C5" },
  after: { kind: "formula", formula: SPILL },
  expected: null,
};

export const toValue: CellChange = {
  ...toNative("Budget", 1),
  after: { kind: "values", values: [[20.25]] },
};

export const planOf = (changes: readonly CellChange[], more: Partial<ChangePlan> = {}): ChangePlan => ({
  sheets: [],
  changes,
  removed: [],
  leftAlone: [],
  ...more,
});

/** The sheet in which the formulas are kept that a plan replaces. */
export const KEPT_FORMULAS: ChangePlan["sheets"][number] = {
  name: "Alliance Formulas",
  visibility: "very hidden",
  rows: [
    ["Formulas of the add-in", null, 3],
    ["=ALLIANCE_WITHHOLD(B5,C5)", { formula: "=Budget!D5", value: 6 }],
  ],
};

/** All of the first sheet, and a sheet for what was there. */
export const sharePlan = (): ChangePlan =>
  planOf([toNative("Budget", 0), toValue, toNative("Budget", 2), fromSpill, toNative("Lists", 1)], {
    sheets: [KEPT_FORMULAS],
  });

/** Takes `sharePlan` back in the workbook. */
export const restorePlan = (): ChangePlan =>
  planOf(
    [
      ...sharePlan()
        .changes.slice(0, 3)
        .map((change): CellChange => ({
          ...change,
          before: change.after.kind === "formulas" ? { formula: change.after.formulas[0]?.[0] ?? "" } : null,
          after: { kind: "formula", formula: { formula: change.before?.formula ?? "" } },
          expected: null,
        })),
      toSpill,
    ],
    { removed: [KEPT_FORMULAS.name] },
  );

/** What the cells hold, formulas as their text. */
export const cellsOf = (backend: MemoryBackend, sheet: string, row: number, column: number, rows = 1, columns = 1) =>
  backend
    .read(sheetId(backend, sheet), { row, column, rows, columns })
    .map((line) => line.map(({ formula: text, value }) => text ?? value));
