import { applyPlan, undoWrite, WorkbookError } from "../../../src/workbook";
import type { openInMemory } from "../../support/excel-client";
import type { Scenario } from "../support/scenarios";
import { prepared, stateOf, undisturbed } from "../support/scenarios";
import { KEPT_FORMULAS, openGrants, planOf, restorePlan, sharePlan } from "./support/plans";

const REFUSED = { code: "GeneralException", message: "There was an internal error." };
const EDITING = { code: "InvalidOperationInCellEditMode", message: "Excel is in cell-editing mode." };

const share = () => applyPlan(sharePlan());
const shareFirst = () => applyPlan(planOf(sharePlan().changes.slice(0, 4), { sheets: [KEPT_FORMULAS] }));
const nothing = () => Promise.resolve();

const SCENARIOS: readonly Scenario[] = [
  { name: "share-safe with a new sheet", open: openGrants, prepare: nothing, act: share },
  { name: "undoing: share-safe", open: openGrants, prepare: share, act: ({ undo }) => undoWrite(undo) },
  { name: "restoring, a sheet goes", open: openGrants, prepare: shareFirst, act: () => applyPlan(restorePlan()) },
  {
    name: "undoing: restoring",
    open: openGrants,
    prepare: async () => {
      await shareFirst();
      return applyPlan(restorePlan());
    },
    act: ({ undo }) => undoWrite(undo),
  },
  {
    name: "share-safe with a sheet that is replaced",
    open: openGrants,
    prepare: () =>
      applyPlan(planOf([], { sheets: [{ ...KEPT_FORMULAS, visibility: "hidden", rows: [["old", "=1"], [2]] }] })),
    act: share,
  },
];

/** How many actions a sync of so many still does before it fails. */
const POINTS = [0, 1, 2, 3, 5, 8, 12, 17, 23, 30, 40, 60, 90, 150];

type Client = ReturnType<typeof openInMemory>;

/** Everything in the workbook, and which sheet is in front. */
const wholeState = async (client: Client) => ({
  state: await stateOf(client),
  active: client.backend.sheets().find(({ id }) => id === client.backend.activeSheet())?.name,
});

async function outcomeOf(scenario: Scenario, done: unknown, sync: number, fault: typeof REFUSED, afterActions: number) {
  const { client, run, failSyncAt } = await prepared(scenario);
  const before = await wholeState(client);
  failSyncAt(sync, { ...fault, afterActions });
  const outcome = await run().then(
    () => "done",
    (error: unknown) => {
      expect(error).toBeInstanceOf(WorkbookError);
      return (error as WorkbookError).problem.code;
    },
  );
  const after = await wholeState(client);
  if (outcome === "done") expect(after.state).toEqual(done);
  else expect(after).toEqual(before);
  return outcome;
}

describe.each(SCENARIOS)("$name", (scenario) => {
  it("is done as a whole or not at all, whichever sync fails and however far Excel came in it", async () => {
    const { syncs, done } = await undisturbed(scenario);
    expect(done).not.toEqual((await prepared(scenario)).before);
    const outcomes = new Set<string>();
    for (let sync = 1; sync <= syncs; sync += 1) {
      for (const point of POINTS) outcomes.add(await outcomeOf(scenario, done, sync, REFUSED, point));
    }
    expect([...outcomes]).toEqual(["refused-by-excel"]);
  }, 120_000);

  it("says at once that a cell is being edited", async () => {
    const { syncs, done } = await undisturbed(scenario);
    for (let sync = 1; sync <= syncs; sync += 1) {
      await expect(outcomeOf(scenario, done, sync, EDITING, 0)).resolves.toBe("cell-being-edited");
    }
  });
});
