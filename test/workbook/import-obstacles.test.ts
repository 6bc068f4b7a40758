import type { TableToWrite } from "../../src/workbook";
import { planTable, writeTable } from "../../src/workbook";
import { openInMemory } from "../support/excel-client";
import { ANSWERS, prepared, SCENARIOS, stateOf } from "./support/scenarios";
import { listTable, wideTable } from "./support/tables";
import { budget, sheetId } from "./support/workbooks";

const grants = wideTable([2012], [["Norwalk", 1]]);

const problemOfWriting = async (table: TableToWrite): Promise<unknown> =>
  writeTable(table, await planTable(table), ANSWERS).then(
    () => null,
    (error: { problem?: unknown }) => error.problem ?? error,
  );

it("a workbook whose structure is protected gets no sheet, and the problem says so", async () => {
  const client = openInMemory(budget());
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = await stateOf(client);
  await expect(problemOfWriting(grants)).resolves.toEqual({ code: "workbook-protected" });
  expect(await stateOf(client)).toEqual(before);
});

it("a table that takes the name between the plan and the write is left as it is", async () => {
  const client = openInMemory(budget());
  const plan = await planTable(grants);
  client.backend.addTable({
    name: "EcsGrants",
    sheetId: sheetId(client.backend, "Budget"),
    area: { row: 0, column: 0, rows: 2, columns: 1 },
    columns: ["Town"],
    showHeaders: true,
    showTotals: false,
    style: "",
  });
  const before = await stateOf(client);
  await expect(writeTable(grants, plan, ANSWERS)).rejects.toMatchObject({ problem: { code: "changed-since-shown" } });
  expect(await stateOf(client)).toEqual(before);
});

it("a sheet that somebody adds under the name while the write is on its way stays", async () => {
  const client = openInMemory(budget());
  const plan = await planTable(grants);
  const { sheets } = client.backend;
  // The first sync of the write sees the name free; the sheet comes before the second.
  let asked = 0;
  client.backend.sheets = () => {
    asked += 1;
    if (asked === 3) client.backend.addSheet("ECS Grants");
    return sheets();
  };
  const problem = await writeTable(grants, plan, ANSWERS).then(
    () => null,
    (error: { problem?: unknown }) => error.problem,
  );
  expect(problem).toMatchObject({ code: "refused-by-excel", excelCode: "ItemAlreadyExists" });
  expect(sheets().map(({ name }) => name)).toEqual(["Budget", "ECS Grants"]);
});

it("more rows than a sheet has are refused before anything is read", async () => {
  const { syncs } = openInMemory(budget());
  const [row] = grants.rows;
  const rows = Array.from({ length: 1_048_571 }, () => row ?? []);
  await expect(planTable({ ...grants, rows })).rejects.toMatchObject({
    problem: { code: "sheet-full", rows: 1_048_577, most: 1_048_576 },
  });
  expect(syncs()).toBe(0);
});

it("a list that changed since it was planned is not written by the old plan", async () => {
  openInMemory(budget());
  const list = listTable([["Ansonia"]]);
  await writeTable(list, await planTable(list));
  const plan = await planTable(listTable([["Ansonia"], ["Norwalk"]]));
  await expect(writeTable(list, plan)).rejects.toMatchObject({ problem: { code: "changed-since-shown" } });
});

describe.each(SCENARIOS)("while a cell is being edited, $name", (scenario) => {
  it("says so and changes nothing, at whichever sync", async () => {
    for (let sync = 1; ; sync += 1) {
      const { client, before, run, failSyncAt, syncs } = await prepared(scenario);
      const start = syncs();
      failSyncAt(sync, { code: "InvalidOperationInCellEditMode", message: "Excel is in cell-editing mode." });
      const problem = await run().then(
        () => null,
        (error: { problem?: unknown }) => error.problem,
      );
      if (syncs() - start < sync) break;
      expect(problem).toEqual({ code: "cell-being-edited" });
      expect(await stateOf(client)).toEqual(before);
    }
  });
});
