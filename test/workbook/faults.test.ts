import type { DistrictList } from "../../src/law/lists";
import { insertDistrictList, planDistrictList, readHeldList, selectTable } from "../../src/workbook/district-list";
import { undoWrite } from "../../src/workbook/undo";
import { openInMemory } from "../support/excel-client";
import { budget, builtIn, contents, TODAY } from "./support/workbooks";

const fy2022 = builtIn("fy2022");
const proposal = builtIn("fy2023-governor-2022");
const REFUSED = { code: "GeneralException", message: "There was an internal error." };

const write = async (list: DistrictList) => insertDistrictList(list, await planDistrictList(list), TODAY);

/** The step to break, what comes before it, and which of its syncs writes (the others read). */
const SCENARIOS: readonly {
  readonly name: string;
  readonly writingSync: number;
  readonly prepare: () => Promise<unknown>;
  readonly step: (prepared: never) => Promise<unknown>;
}[] = [
  {
    name: "inserting a new table",
    writingSync: 2,
    prepare: () => planDistrictList(proposal),
    step: (plan) => insertDistrictList(proposal, plan, TODAY),
  },
  {
    name: "updating to a longer list",
    writingSync: 5,
    prepare: async () => {
      await write(fy2022);
      return planDistrictList(proposal);
    },
    step: (plan) => insertDistrictList(proposal, plan, TODAY),
  },
  {
    name: "updating to a shorter list",
    writingSync: 4,
    prepare: async () => {
      await write(proposal);
      return planDistrictList(fy2022);
    },
    step: (plan) => insertDistrictList(fy2022, plan, TODAY),
  },
  {
    name: "undoing an insertion",
    writingSync: 3,
    prepare: () => write(proposal),
    step: (undo) => undoWrite(undo),
  },
  {
    name: "undoing an update",
    writingSync: 7,
    prepare: async () => {
      await write(fy2022);
      return write(proposal);
    },
    step: (undo) => undoWrite(undo),
  },
];

/** The workbook before the step, and how many syncs the step takes when nothing fails. */
async function prepared({ prepare, step }: (typeof SCENARIOS)[number]) {
  const client = openInMemory(budget());
  const value = (await prepare()) as never;
  return { ...client, before: contents(client.backend), run: () => step(value) };
}

async function syncsOf(scenario: (typeof SCENARIOS)[number]): Promise<number> {
  const { syncs, run } = await prepared(scenario);
  const before = syncs();
  await run();
  return syncs() - before;
}

describe.each(SCENARIOS)("$name", (scenario) => {
  it("leaves the workbook as it was, whichever sync fails", async () => {
    const count = await syncsOf(scenario);
    expect(count).toBeGreaterThan(1);
    for (let sync = 1; sync <= count; sync += 1) {
      const { backend, before, run, failSyncAt } = await prepared(scenario);
      failSyncAt(sync, REFUSED);
      await expect(run()).rejects.toMatchObject({
        problem: { code: "refused-by-excel", excelCode: "GeneralException" },
      });
      expect(contents(backend)).toEqual(before);
    }
  });

  it("does all or nothing, however far Excel came in the batch that writes", async () => {
    const reference = await prepared(scenario);
    await reference.run();
    const done = contents(reference.backend);
    expect(done).not.toEqual(reference.before);
    const outcomes = new Set<string>();
    for (let afterActions = 1; afterActions < 80; afterActions += 6) {
      const { backend, before, run, failSyncAt } = await prepared(scenario);
      failSyncAt(scenario.writingSync, { ...REFUSED, afterActions });
      const outcome = await run().then(
        () => "done",
        () => "refused",
      );
      expect(contents(backend)).toEqual(outcome === "done" ? done : before);
      outcomes.add(outcome);
    }
    // A deletion whose answer is lost has happened all the same; everything else is taken back.
    expect([...outcomes]).toEqual(scenario.name === "undoing an insertion" ? ["refused", "done"] : ["refused"]);
  });
});

describe("when putting back fails too", () => {
  it.each([
    ["inserting", SCENARIOS[0], 2, [3, 4]],
    ["updating", SCENARIOS[1], 5, [6]],
  ] as const)("%s says where to look, and what was the cause", async (_name, scenario, failing, rescue) => {
    if (!scenario) throw new Error("There is no such scenario.");
    const { run, failSyncAt } = await prepared(scenario);
    failSyncAt(failing, { ...REFUSED, afterActions: 8 });
    for (const sync of rescue) failSyncAt(sync, { code: "Unavailable", message: "Excel is busy." });
    await expect(run()).rejects.toMatchObject({
      problem: { code: "not-put-back", cause: { code: "refused-by-excel" } },
    });
  });
});

describe("while a cell is being edited", () => {
  const editing = { code: "InvalidOperationInCellEditMode", message: "Excel is in cell-editing mode." };

  it.each([
    ["reading", () => readHeldList()],
    ["planning", () => planDistrictList(proposal)],
    ["selecting", () => selectTable()],
  ])("%s says so at once", async (_name, act) => {
    const { failSyncAt } = openInMemory(budget());
    failSyncAt(1, editing);
    await expect(act()).rejects.toMatchObject({ problem: { code: "cell-being-edited" } });
  });

  it("writing says so and leaves the workbook as it was", async () => {
    const { backend, before, run, failSyncAt } = await prepared(SCENARIOS[0] as (typeof SCENARIOS)[number]);
    failSyncAt(2, { ...editing, afterActions: 10 });
    await expect(run()).rejects.toMatchObject({ problem: { code: "cell-being-edited" } });
    expect(contents(backend)).toEqual(before);
  });
});
