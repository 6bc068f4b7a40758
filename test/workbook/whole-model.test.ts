/** The model that the pane inserts for most people, on Microsoft's own Excel client: how often it has to wait for Excel. */
import { planModel, publishedGrants, baseYearGrants, type ModelChoices } from "../../src/model";
import { TOWNS } from "../../src/model/figures/entitlements";
import { fiscalYear } from "../../src/money/fiscal-year";
import { findGrants, insertSheets, planSheets, undoWrite } from "../../src/workbook";
import { openInMemory } from "../support/excel-client";
import { budget, contents } from "./support/workbooks";

const CHOICES: ModelChoices = {
  districts: TOWNS.map(({ town }) => town),
  list: { kind: "built-in" },
  years: [2023, 2024, 2025, 2026, 2027].map(fiscalYear),
  policy: "enacted",
  grants: publishedGrants(),
  compare: true,
  charts: true,
};

async function withGrants() {
  const client = openInMemory(budget());
  const grants = [baseYearGrants()];
  await insertSheets(grants, await planSheets(grants));
  const start = client.syncs();
  return { ...client, since: () => client.syncs() - start };
}

test("36 districts, five years and two policies take three syncs to plan, two to write and three to take back", async () => {
  const { backend, since } = await withGrants();
  const before = contents(backend);
  const [grants] = await findGrants();
  if (!grants) throw new Error("The grants were not found.");
  expect([grants.reference, grants.problem, since()]).toEqual(["EcsGrants[#All]", null, 3]);

  const { sheets, problems } = planModel(
    { ...CHOICES, grants: { reference: grants.reference, table: grants.values } },
    "2026-11-24",
  );
  expect([problems, since()]).toEqual([[], 3]);
  const plan = await planSheets(sheets);
  expect(since()).toBe(4);
  expect(plan.sheets.map(({ sheetName }) => sheetName)).toEqual([
    "Withholding model",
    "Withheld by year",
    "Both policies",
    "What changes",
  ]);

  const undo = await insertSheets(sheets, plan);
  expect(since()).toBe(6);
  expect(backend.sheets()).toHaveLength(6);
  expect(backend.charts()).toHaveLength(2);
  await undoWrite(undo);
  expect(since()).toBe(9);
  expect(contents(backend)).toEqual(before);
});

test("where the host has no dynamic arrays, the same goes in as many syncs, with a formula in each cell", async () => {
  const { since } = await withGrants();
  const { sheets } = planModel(CHOICES, "2026-11-24");
  const formulasOf = ({ sheets: all }: Awaited<ReturnType<typeof planSheets>>): number =>
    all.reduce((sum, { formulas }) => sum + formulas, 0);
  const arrays = formulasOf(await planSheets(sheets, "arrays"));
  const plan = await planSheets(sheets, "cells");
  expect(formulasOf(plan)).toBeGreaterThan(arrays);
  const start = since();
  await insertSheets(sheets, plan);
  expect(since() - start).toBe(2);
});
