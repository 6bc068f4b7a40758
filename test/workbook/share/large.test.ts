import type { Progress, WorkbookError } from "../../../src/workbook";
import { applyPlan, readBook } from "../../../src/workbook";
import type { CellChange } from "../../../src/share";
import { openInMemory } from "../../support/excel-client";
import { stateOf } from "../support/scenarios";
import { budget, sheetId } from "../support/workbooks";
import { openGrants, planOf, sharePlan } from "./support/plans";

jest.setTimeout(60_000);

const ROWS = 65_000;

/** So many formulas in one column; what they show is not asked here. */
function openLarge() {
  const client = openInMemory(budget());
  const { backend } = client;
  const rows = Array.from({ length: ROWS }, (_, row) => [
    { value: row, formula: `=ALLIANCE_WITHHOLD(B${row + 10},5)` },
  ]);
  backend.write(sheetId(backend, "Budget"), 9, 3, rows);
  const plan = planOf(
    rows.map(([cell], row): CellChange => ({
      sheet: "Budget",
      area: { row: 9 + row, column: 3, rows: 1, columns: 1 },
      before: { formula: cell?.formula ?? "" },
      after: { kind: "values", values: [[row]] },
      expected: [[row]],
    })),
  );
  return { ...client, client, plan };
}

it("65,000 formulas are changed in few syncs, and each of them is told", async () => {
  const { plan, syncs, backend } = openLarge();
  const start = syncs();
  const seen: Progress[] = [];
  await applyPlan(plan, { onProgress: (progress) => seen.push(progress) });
  // Looking, two to read, and three to write and read again.
  expect(syncs() - start).toBe(6);
  expect(seen).toHaveLength(5);
  expect(seen[4]).toEqual({ done: 3 * ROWS, total: 3 * ROWS });
  expect(seen).toEqual([...seen].sort((a, b) => a.done - b.done));
  expect(backend.read(sheetId(backend, "Budget"), { row: 9 + ROWS - 1, column: 3, rows: 1, columns: 1 })).toEqual([
    [{ value: ROWS - 1 }],
  ]);
});

it.each([2, 4])("cancelled after it was told %s times, it leaves the workbook as it was", async (times) => {
  const { plan, client } = openLarge();
  const before = await stateOf(client);
  const stop = new AbortController();
  let told = 0;
  const act = applyPlan(plan, {
    signal: stop.signal,
    onProgress: () => {
      told += 1;
      if (told === times) stop.abort();
    },
  });
  await expect(act).rejects.toMatchObject({ problem: { code: "cancelled" } });
  expect(told).toBe(times);
  expect(await stateOf(client)).toEqual(before);
});

it("reading stops where it is cancelled on the way", async () => {
  openLarge();
  const stop = new AbortController();
  const seen: Progress[] = [];
  const read = readBook({
    signal: stop.signal,
    onProgress: (progress) => {
      seen.push(progress);
      stop.abort();
    },
  });
  await expect(read).rejects.toMatchObject({ problem: { code: "cancelled" } });
  expect(seen).toHaveLength(1);
});

it("what cannot be put back is named with its place and its cause", async () => {
  const { failSyncAt } = openGrants();
  const refused = { code: "GeneralException", message: "There was an internal error." };
  failSyncAt(3, { ...refused, afterActions: 30 });
  for (const sync of [4, 5]) failSyncAt(sync, refused);
  const error: unknown = await applyPlan(sharePlan()).catch((thrown: unknown) => thrown);
  expect((error as WorkbookError).problem).toMatchObject({
    code: "not-put-back",
    places: ["Budget!D5:D7", "Budget!F5:F7", "Lists!D6", "Alliance Formulas"],
    cause: { code: "refused-by-excel" },
  });
});
