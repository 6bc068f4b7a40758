import type { WorkbookError } from "../../../src/workbook";
import { applyPlan, readBook, undoWrite } from "../../../src/workbook";
import { namesOfCopies } from "../../../src/workbook/share/names-of-copies";
import { PROTECTED } from "../../../workbench/backend/sheet-protection";
import { contents, sheetId } from "../support/workbooks";
import type { Scenario } from "../support/scenarios";
import { prepared, stateOf, undisturbed } from "../support/scenarios";
import { cellsOf, type Client, openGrants, planOf, sharePlan } from "./support/plans";
import { withoutApi } from "./support/hosts";

const REFUSED = { code: "GeneralException", message: "There was an internal error." };

const COPIES = {
  sheets: new Map([
    ["Budget", "Budget (2)"],
    ["Lists", "Lists (2)"],
  ]),
  tables: new Map([["Grants", "Grants_2"]]),
};

/** As the engine plans for copies: the changes speak of them, and nothing is kept. */
const COPY_PLAN = planOf(sharePlan().changes.map((change) => ({ ...change, sheet: `${change.sheet} (2)` })));

function open(): Client {
  const client = openGrants();
  const { backend } = client;
  backend.addTable({
    name: "Grants",
    sheetId: sheetId(backend, "Lists"),
    area: { row: 0, column: 0, rows: 2, columns: 2 },
    columns: ["Town", "2022"],
    showHeaders: true,
    showTotals: false,
    style: "",
  });
  return client;
}

const onCopies = () => applyPlan(COPY_PLAN, { onCopies: COPIES });

const tabs = ({ backend }: Client) => backend.sheets().map(({ name }) => name);

describe("a plan on copies", () => {
  it("copies the sheets behind themselves, changes the copies and leaves the originals", async () => {
    const client = open();
    const { backend, syncs } = client;
    const originals = contents(backend) as { sheets: unknown[]; tables: unknown[] };
    const start = syncs();
    const done = await onCopies();
    expect(syncs() - start).toBe(8);
    expect(tabs(client)).toEqual(["Budget", "Budget (2)", "Lists", "Lists (2)", "Kept"]);
    expect(cellsOf(backend, "Budget (2)", 4, 3, 3, 3)).toEqual([
      ["=B5-C5", null, "=B5-C5"],
      [20.25, null, "=B6-C6"],
      ["=B7-C7", null, "=B7-C7"],
    ]);
    const now = contents(backend) as { sheets: { name: string }[]; tables: { name: string }[] };
    expect(now.sheets.filter(({ name }) => !name.endsWith("(2)"))).toEqual(originals.sheets);
    expect(now.tables.map(({ name }) => name)).toEqual(["Grants", "Grants_2"]);
    expect(done.sheets).toEqual(["Budget (2)", "Lists (2)"]);
    expect(backend.activeSheet()).toBe(sheetId(backend, "Budget"));
  });

  it("is taken back by taking the copies away", async () => {
    const client = open();
    const before = contents(client.backend);
    const { undo } = await onCopies();
    await undoWrite(undo);
    expect(contents(client.backend)).toEqual(before);
  });

  it("is not taken back where somebody has worked on a copy", async () => {
    const { backend } = open();
    const { undo } = await onCopies();
    backend.enter(sheetId(backend, "Lists (2)"), 30, 3, [[{ value: "mine" }]]);
    const before = contents(backend);
    await expect(undoWrite(undo)).rejects.toMatchObject({ problem: { code: "changed-since-written" } });
    expect(contents(backend)).toEqual(before);
  });

  it("opens a copy of a protected sheet with the sheet's password, and protects it again", async () => {
    const client = open();
    const { backend } = client;
    backend.updateSheet(sheetId(backend, "Lists"), { protection: PROTECTED });
    await expect(onCopies()).rejects.toMatchObject({ problem: { code: "sheets-protected", sheets: ["Lists"] } });
    await applyPlan(COPY_PLAN, { onCopies: COPIES, passwords: [{ sheet: "Lists", password: "" }] });
    expect(
      backend
        .sheets()
        .filter(({ protection }) => protection)
        .map(({ name }) => name),
    ).toEqual(["Lists", "Lists (2)"]);
    expect(backend.tables().map(({ name }) => name)).toEqual(["Grants", "Grants_2"]);
  });

  it.each([
    [
      "where a copy would show something else",
      () => {
        const [first, ...others] = COPY_PLAN.changes;
        const wrong = first && { ...first, after: { kind: "formulas" as const, formulas: [["=B5"]] } };
        return applyPlan({ ...COPY_PLAN, changes: [...(wrong ? [wrong] : []), ...others] }, { onCopies: COPIES });
      },
      { code: "shows-otherwise", place: "'Budget (2)'!D5", before: "6", after: "10" },
    ],
    ["where this Excel copies no sheets", () => withoutApi("1.7", onCopies), { code: "no-copies" }],
  ])("is refused, and no copy is left, %s", async (_where, act, problem) => {
    const client = open();
    const before = contents(client.backend);
    const refused = await act().catch((error: unknown) => error);
    expect((refused as WorkbookError).problem).toEqual(problem);
    expect(contents(client.backend)).toEqual(before);
  });

  it("gets free names for copies and for their tables", async () => {
    const { backend } = open();
    backend.addSheet("budget (2)");
    const { book } = await readBook();
    const { sheets, tables } = namesOfCopies(book, ["Budget", "Lists"]);
    expect([...sheets]).toEqual([
      ["Budget", "Budget (3)"],
      ["Lists", "Lists (2)"],
    ]);
    expect([...tables]).toEqual([["Grants", "Grants_2"]]);
  });
});

const SCENARIOS: readonly Scenario[] = [
  { name: "a plan on copies", open, prepare: () => Promise.resolve(), act: onCopies },
  { name: "undoing: a plan on copies", open, prepare: onCopies, act: ({ undo }) => undoWrite(undo) },
];

it.each(SCENARIOS)(
  "$name is done as a whole or not at all, whichever sync fails",
  async (scenario) => {
    const { syncs, done } = await undisturbed(scenario);
    for (let sync = 1; sync <= syncs; sync += 1) {
      for (const afterActions of [0, 1, 2, 3, 4, 6, 9, 14, 20, 30, 50, 80]) {
        const { client, before, run, failSyncAt } = await prepared(scenario);
        failSyncAt(sync, { ...REFUSED, afterActions });
        const outcome: unknown = await run().then(
          () => "done",
          (error: unknown) => error,
        );
        expect(await stateOf(client)).toEqual(outcome === "done" ? done : before);
        if (outcome !== "done") expect(outcome).toMatchObject({ problem: { code: "refused-by-excel" } });
        else expect(scenario.name).toContain("undoing");
      }
    }
  },
  60_000,
);
