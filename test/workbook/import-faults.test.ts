import { WorkbookError } from "../../src/workbook";
import type { Scenario } from "./support/scenarios";
import { LARGE_SCENARIOS, prepared, SCENARIOS, stateOf, undisturbed } from "./support/scenarios";

const REFUSED = { code: "GeneralException", message: "There was an internal error." };

/** Fails one sync after some of its actions: the workbook is as before or as after, never between. */
async function outcomeOf(scenario: Scenario, done: unknown, sync: number, afterActions: number): Promise<string> {
  const { client, before, run, failSyncAt } = await prepared(scenario);
  failSyncAt(sync, { ...REFUSED, afterActions });
  const outcome = await run().then(
    () => "done",
    (error: unknown) => {
      expect(error).toBeInstanceOf(WorkbookError);
      return "refused";
    },
  );
  expect(await stateOf(client)).toEqual(outcome === "done" ? done : before);
  return outcome;
}

/** Only a deletion whose answer is lost counts as done although its sync failed. */
const allowed = ({ name }: Scenario): string[] => (name.startsWith("undoing") ? ["done", "refused"] : ["refused"]);

describe.each(SCENARIOS)("$name", (scenario) => {
  it("is done as a whole or not at all, whichever sync fails and however far Excel came in it", async () => {
    const { syncs, done } = await undisturbed(scenario);
    expect(syncs).toBeGreaterThan(1);
    expect(done).not.toEqual((await prepared(scenario)).before);
    for (let sync = 1; sync <= syncs; sync += 1) {
      for (const afterActions of [0, 1, 4, 9, 15, 22, 30, 45, 60, 75, 90, 110]) {
        expect(allowed(scenario)).toContain(await outcomeOf(scenario, done, sync, afterActions));
      }
    }
  }, 60_000);
});

describe.each(LARGE_SCENARIOS)("$name", (scenario) => {
  it("are done as a whole or not at all, whichever piece fails", async () => {
    const { syncs, done } = await undisturbed(scenario);
    expect(syncs).toBeGreaterThan(3);
    for (let sync = 1; sync <= syncs; sync += 1) {
      expect(allowed(scenario)).toContain(await outcomeOf(scenario, done, sync, sync % 2 === 0 ? 0 : 12));
    }
  }, 120_000);
});
