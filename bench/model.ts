import { baseYearGrants, planModel, publishedGrants, type ModelChoices } from "../src/model";
import { TOWNS } from "../src/model/figures/entitlements";
import { fiscalYear } from "../src/money/fiscal-year";
import { insertSheets, planSheets, undoWrite } from "../src/workbook";
import { openInMemory } from "../test/support/excel-client";
import { printTimes } from "./print-times";

/**
 * The withholding model with both policies and charts, for 36 districts and five years: computing its figures and planning its sheets, then
 * writing them through Microsoft's own Excel client into a workbook in memory, and taking them back. What a real Excel takes to do what it
 * is told comes on top. The argument is the number of rounds: `npm run bench:model -- 15`.
 */
const rounds = Number(process.argv[2] ?? 9);
if (!Number.isInteger(rounds) || rounds < 1) {
  throw new Error("Give the number of rounds as a whole number, for example: npm run bench:model -- 15");
}

const CHOICES: ModelChoices = {
  districts: TOWNS.map(({ town }) => town),
  list: { kind: "built-in" },
  years: [2023, 2024, 2025, 2026, 2027].map(fiscalYear),
  policy: "enacted",
  grants: publishedGrants(),
  compare: true,
  charts: true,
};

const times = new Map<string, number[]>();
const syncsOf = new Map<string, number>();

async function main(): Promise<void> {
  const { syncs } = openInMemory();
  const grants = [baseYearGrants()];
  await insertSheets(grants, await planSheets(grants));

  async function timed<T>(name: string, run: () => T | Promise<T>): Promise<T> {
    const [before, started] = [syncs(), performance.now()];
    const result = await run();
    times.set(name, [...(times.get(name) ?? []), performance.now() - started]);
    syncsOf.set(name, syncs() - before);
    return result;
  }

  let size = "";
  // The first round warms up and does not count: what runs for the first time is compiled while it runs.
  for (let round = 0; round <= rounds; round++) {
    if (round === 1) times.clear();
    const { sheets } = await timed("computing and planning", () => planModel(CHOICES, "2026-11-24"));
    const plan = await timed("looking where they go", () => planSheets(sheets));
    const undo = await timed("writing", () => insertSheets(sheets, plan));
    await timed("taking back", () => undoWrite(undo));
    const sum = (of: (sheet: (typeof plan.sheets)[number]) => number): string =>
      plan.sheets.reduce((total, sheet) => total + of(sheet), 0).toLocaleString("en-US");
    size = `${plan.sheets.length} sheets, ${sum(({ cells }) => cells)} cells, ${sum(({ formulas }) => formulas)} formulas`;
  }

  console.log(`\nThe model with both policies and charts: ${size}; ${rounds} rounds`);
  printTimes(times, (name) => ({ syncs: syncsOf.get(name) }));
}

void main();
