import { readFileSync } from "node:fs";
import path from "node:path";
import { IMPLEMENTATIONS } from "../src/functions/implementations";
import type { CellChange, ChangePlan } from "../src/share";
import { planRepair } from "../src/share";
import { applyPlan, checkWorkbook, undoWrite } from "../src/workbook";
import { openInMemory } from "../test/support/excel-client";
import { calculateWith } from "../workbench/backend/memory";
import type { WorkbookSnapshot } from "../workbench/backend/snapshot";
import { loadFunctions } from "../workbench/functions/load";
import { printTimes } from "./print-times";

/**
 * A workbook with 50,000 formulas of the add-in, through Microsoft's own Excel client into a workbook in memory: checking it, making it
 * share-safe with a native formula for each, taking that back, and entering all of them anew. What a real Excel takes to do what it is told,
 * and to calculate, comes on top. The arguments are the number of rounds and of formulas: `npm run bench:share -- 5 50000`.
 */
const [rounds = 3, formulas = 50_000] = process.argv.slice(2).map(Number);
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(formulas) || formulas < 1) {
  throw new Error(
    "Give the number of rounds and of formulas as whole numbers, for example: npm run bench:share -- 5 50000",
  );
}

const functions = loadFunctions({
  functionsJs: "",
  functionsJson: readFileSync(path.join(__dirname, "..", "test", "functions", "golden", "functions.json"), "utf8"),
  evaluate: (_source, customFunctions) => {
    for (const [id, act] of Object.entries(IMPLEMENTATIONS)) customFunctions.associate(id, act as never);
  },
});
const computes = calculateWith(functions);

/** Milliseconds in which the workbook in memory computed formulas, which is Excel's part and not ours. */
let computing = 0;

const calculate: typeof computes = (...given) => {
  const started = performance.now();
  const value = computes(...given);
  computing += performance.now() - started;
  return value;
};

const FIRST = 4;
const current = (index: number): number => 1_000_000 + index * 12.34;
const ours = (index: number): string => `=ALLIANCE_WITHHOLD(B${FIRST + index + 1},C${FIRST + index + 1})`;
const native = (index: number): string => `=B${FIRST + index + 1}-C${FIRST + index + 1}`;

function workbook(): WorkbookSnapshot {
  const rows = Array.from({ length: formulas }, (_, index) => index);
  return {
    sheets: [
      {
        name: "Budget",
        visibility: "Visible",
        cells: rows.flatMap((index) => [
          { row: FIRST + index, column: 1, value: current(index) },
          { row: FIRST + index, column: 2, value: 1_000_000 },
          { row: FIRST + index, column: 3, value: Math.round(index * 1234) / 100, formula: ours(index) },
        ]),
        columnWidths: {},
        rowHeights: {},
        merges: [],
        frozen: { rows: 0, columns: 0 },
      },
    ],
    tables: [],
    names: [],
    activeSheet: 0,
    notes: [],
  };
}

const sharing = (): ChangePlan => ({
  sheets: [],
  removed: [],
  leftAlone: [],
  changes: Array.from({ length: formulas }, (_, index): CellChange => ({
    sheet: "Budget",
    area: { row: FIRST + index, column: 3, rows: 1, columns: 1 },
    before: { formula: ours(index) },
    after: { kind: "formulas", formulas: [[native(index)]] },
    expected: [[Math.round(index * 1234) / 100]],
  })),
});

/** All formulas anew, as where each shows #NAME?. */
const again = (): ChangePlan => ({
  ...sharing(),
  changes: sharing().changes.map(({ before, ...change }) => ({
    ...change,
    before,
    after: { kind: "formula", formula: { formula: before?.formula ?? "" } },
    expected: null,
  })),
});

const times = new Map<string, number[]>();
const computingOf = new Map<string, number[]>();
const syncsOf = new Map<string, number>();
const progressOf = new Map<string, number>();

async function main(): Promise<void> {
  const { syncs } = openInMemory(workbook(), { calculate });
  async function timed<T>(name: string, run: (onProgress: () => void) => Promise<T>): Promise<T> {
    let told = 0;
    computing = 0;
    const [before, started] = [syncs(), performance.now()];
    const result = await run(() => (told += 1));
    times.set(name, [...(times.get(name) ?? []), performance.now() - started]);
    computingOf.set(name, [...(computingOf.get(name) ?? []), computing]);
    syncsOf.set(name, syncs() - before);
    progressOf.set(name, told);
    return result;
  }

  for (let round = 0; round < rounds; round++) {
    const { book, findings } = await timed("checking", (onProgress) => checkWorkbook({ onProgress }));
    if (findings.cells.length !== formulas) throw new Error(`The check found ${findings.cells.length} formulas.`);
    await timed("planning a repair", () => Promise.resolve(planRepair(book, { form: "plain", findings })));
    const shared = await timed("share-safe", (onProgress) => applyPlan(sharing(), { onProgress }));
    await timed("taking it back", () => undoWrite(shared.undo));
    const entered = await timed("entering anew", (onProgress) => applyPlan(again(), { onProgress }));
    if (entered.stillWrong.length > 0) throw new Error(`${entered.stillWrong.length} formulas do not work.`);
  }

  console.log(`\n${formulas.toLocaleString("en-US")} formulas of the add-in; ${rounds} rounds`);
  printTimes(times, (name) => ({
    "of it the workbook's own computing": Math.round(Math.min(...(computingOf.get(name) ?? [0]))),
    syncs: syncsOf.get(name),
    "times that progress was told": progressOf.get(name),
  }));
}

void main();
