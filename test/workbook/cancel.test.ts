import type { Progress, TableToWrite } from "../../src/workbook";
import { planTable, readTableGrid, writeTable } from "../../src/workbook";
import { openInMemory } from "../support/excel-client";
import { ANSWERS, stateOf } from "./support/scenarios";
import { manyGrants } from "./support/tables";
import { body, budget } from "./support/workbooks";

jest.setTimeout(30_000);

const many = manyGrants(25_000);
const some = manyGrants(12_000);

/** Writes and cancels as soon as so many rows are done. */
async function cancelledAt(rows: number, table: TableToWrite) {
  const plan = await planTable(table);
  const controller = new AbortController();
  const seen: Progress[] = [];
  const onProgress = (progress: Progress): void => {
    seen.push(progress);
    if (progress.done >= rows) controller.abort();
  };
  const problem = await writeTable(table, plan, { ...ANSWERS, onProgress, signal: controller.signal }).then(
    () => null,
    (error: { problem?: unknown }) => error.problem,
  );
  return { problem, seen };
}

describe("a large table", () => {
  it("is written in pieces of 10,000 rows, each of which is told", async () => {
    const { backend, syncs } = openInMemory(budget());
    const seen: Progress[] = [];
    const plan = await planTable(many);
    const before = syncs();
    await writeTable(many, plan, { onProgress: (progress) => seen.push(progress) });
    expect(syncs() - before).toBe(4);
    expect(seen).toEqual([
      { done: 10_000, total: 25_000 },
      { done: 20_000, total: 25_000 },
      { done: 25_000, total: 25_000 },
    ]);
    expect(body(backend, "EcsGrants")).toHaveLength(25_000);
    expect(body(backend, "EcsGrants")[24_999]?.[2]).toBe(25_000);
  });

  it("leaves the workbook as it was where it is cancelled on the way", async () => {
    const client = openInMemory(budget());
    const before = await stateOf(client);
    const { problem, seen } = await cancelledAt(10_000, many);
    expect(problem).toEqual({ code: "cancelled" });
    expect(seen).toHaveLength(1);
    expect(await stateOf(client)).toEqual(before);
  });

  it("leaves the table as it was where an update is cancelled on the way", async () => {
    const client = openInMemory(budget());
    await writeTable(some, await planTable(some));
    const changed = { ...many, rows: many.rows.map(([town, year]) => [town, year, 5]) };
    const before = await stateOf(client);
    const { problem, seen } = await cancelledAt(1, changed);
    expect(problem).toEqual({ code: "cancelled" });
    expect(seen[0]?.done).toBeLessThan(25_000);
    expect(await stateOf(client)).toEqual(before);
  });

  it("is read in pieces, and no longer than until it is cancelled", async () => {
    const { syncs } = openInMemory(budget());
    await writeTable(many, await planTable(many));
    const before = syncs();
    const grid = await readTableGrid("EcsGrants");
    expect(syncs() - before).toBe(5);
    expect(grid.rows).toHaveLength(25_001);
    const controller = new AbortController();
    controller.abort();
    await expect(readTableGrid("EcsGrants", { signal: controller.signal })).rejects.toMatchObject({
      problem: { code: "cancelled" },
    });
  });
});
