import { insertSheets, planSheets, undoWrite, WorkbookError, writeNote } from "../../src/workbook";
import { openInMemory } from "../support/excel-client";
import { MODEL } from "./support/planned";
import type { Scenario } from "./support/scenarios";
import { prepared, stateOf, undisturbed } from "./support/scenarios";
import { budget } from "./support/workbooks";

const REFUSED = { code: "GeneralException", message: "There was an internal error." };
const EDITING = { code: "InvalidOperationInCellEditMode", message: "Excel is in cell-editing mode." };

const open = () => openInMemory(budget());
const insert = async () => insertSheets(MODEL, await planSheets(MODEL));
const NOTE = "'Budget'!B2";

const SCENARIOS: readonly Scenario[] = [
  { name: "several sheets", open, prepare: () => planSheets(MODEL), act: (plan) => insertSheets(MODEL, plan) },
  { name: "undoing: several sheets", open, prepare: insert, act: (undo) => undoWrite(undo) },
  { name: "a comment", open, prepare: () => Promise.resolve(), act: () => writeNote(NOTE, "Why\nso", "note") },
  { name: "undoing: a comment", open, prepare: () => writeNote(NOTE, "Why", "note"), act: (undo) => undoWrite(undo) },
  { name: "a text beside", open, prepare: () => Promise.resolve(), act: () => writeNote(NOTE, "=A1\nso", "beside") },
  {
    name: "undoing: a text beside",
    open,
    prepare: () => writeNote(NOTE, "=A1\nso", "beside"),
    act: (undo) => undoWrite(undo),
  },
];

/** How many actions a sync of so many still does before it fails: none, the first few, and every seventh further on. */
const POINTS = [0, 1, 2, 3, 4, 6, 9, ...Array.from({ length: 40 }, (_, index) => 12 + index * 7)];

async function outcomeOf(scenario: Scenario, done: unknown, sync: number, fault: typeof REFUSED, afterActions: number) {
  const { client, before, run, failSyncAt } = await prepared(scenario);
  failSyncAt(sync, { ...fault, afterActions });
  const outcome = await run().then(
    () => "done",
    (error: unknown) => {
      expect(error).toBeInstanceOf(WorkbookError);
      return (error as WorkbookError).problem.code;
    },
  );
  expect(await stateOf(client)).toEqual(outcome === "done" ? done : before);
  return outcome;
}

describe.each(SCENARIOS)("$name", (scenario) => {
  it("is done as a whole or not at all, whichever sync fails and however far Excel came in it", async () => {
    const { syncs, done } = await undisturbed(scenario);
    expect(syncs).toBeGreaterThan(1);
    expect(done).not.toEqual((await prepared(scenario)).before);
    const outcomes = new Set<string>();
    for (let sync = 1; sync <= syncs; sync += 1) {
      for (const point of POINTS) outcomes.add(await outcomeOf(scenario, done, sync, REFUSED, point));
    }
    // A deletion that has begun counts as done although its sync failed; and that a cell has no comment is itself a failure,
    // which nothing has to follow.
    const mayBeDone = scenario.name.startsWith("undoing") || scenario.name === "a comment";
    expect([...outcomes].sort()).toEqual(mayBeDone ? ["done", "refused-by-excel"] : ["refused-by-excel"]);
  }, 60_000);

  it("says at once that a cell is being edited", async () => {
    const { syncs, done } = await undisturbed(scenario);
    for (let sync = 1; sync <= syncs; sync += 1) {
      await expect(outcomeOf(scenario, done, sync, EDITING, 0)).resolves.toBe("cell-being-edited");
    }
  });
});

it("says where to look where the sheets cannot be taken away again", async () => {
  const { run, failSyncAt } = await prepared(SCENARIOS[0] as Scenario);
  failSyncAt(2, { ...REFUSED, afterActions: 30 });
  for (const sync of [3, 4]) failSyncAt(sync, REFUSED);
  await expect(run()).rejects.toMatchObject({
    problem: { code: "not-put-back", places: ["Withholding", "Percentages"], cause: { code: "refused-by-excel" } },
  });
});

it("says where to look where an undo stops between two sheets and cannot go on", async () => {
  const { run, failSyncAt, backend } = await prepared(SCENARIOS[1] as Scenario);
  failSyncAt(3, { ...REFUSED, afterActions: 5 });
  failSyncAt(4, REFUSED);
  await expect(run()).rejects.toMatchObject({ problem: { code: "not-put-back" } });
  expect(backend.sheets().map(({ name }) => name)).toEqual(["Budget", "Percentages"]);
});
