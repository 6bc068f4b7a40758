import { applyPlan, undoWrite, WorkbookError } from "../../../src/workbook";
import type { SheetProtection } from "../../../workbench/backend/sheet-protection";
import { NOTHING_ALLOWED } from "../../../workbench/backend/sheet-protection";
import { contents, sheetId } from "../support/workbooks";
import { cellsOf, type Client, openGrants, planOf, sharePlan, toNative } from "./support/plans";

const REFUSED = { code: "GeneralException", message: "There was an internal error." };

const OPTIONS = { ...NOTHING_ALLOWED, allowSort: true, allowFormatCells: true, selectionMode: "Unlocked" } as const;
const WITH_PASSWORD: SheetProtection = { options: OPTIONS, password: { kind: "text", text: "Town-Hall 7" } };
const WITHOUT: SheetProtection = { options: NOTHING_ALLOWED, password: null };

/** Both sheets with grants are protected, one with a password. */
function open(): Client {
  const client = openGrants();
  const { backend } = client;
  backend.updateSheet(sheetId(backend, "Budget"), { protection: WITH_PASSWORD });
  backend.updateSheet(sheetId(backend, "Lists"), { protection: WITHOUT });
  return client;
}

const protectionOf = ({ backend }: Client) => backend.sheets().map(({ name, protection }) => [name, protection]);

const RIGHT = [
  { sheet: "Budget", password: "Town-Hall 7" },
  { sheet: "Lists", password: "" },
];

const stateOf = (client: Client) => ({ contents: contents(client.backend), protection: protectionOf(client) });

const problemIn = async (act: Promise<unknown>) => {
  const error: unknown = await act.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(WorkbookError);
  return (error as WorkbookError).problem;
};

describe("protected sheets", () => {
  it("are changed with their passwords, and protected again with the same options and passwords", async () => {
    const client = open();
    const before = protectionOf(client);
    const { undo } = await applyPlan(sharePlan(), { passwords: RIGHT });
    expect(cellsOf(client.backend, "Budget", 4, 3)).toEqual([["=B5-C5"]]);
    expect(protectionOf(client).slice(0, 3)).toEqual(before);
    // An undo keeps no password: it asks for it again.
    await expect(problemIn(undoWrite(undo))).resolves.toEqual({
      code: "sheets-protected",
      sheets: ["Budget", "Lists"],
    });
    await undoWrite(undo, { passwords: RIGHT });
    expect(protectionOf(client)).toEqual(before);
    expect(cellsOf(client.backend, "Budget", 4, 3)).toEqual([["=ALLIANCE_WITHHOLD(B5,C5)"]]);
    expect(JSON.stringify(undo)).not.toContain("Town-Hall");
  });

  it("that have no password get none from one that was entered", async () => {
    const client = open();
    const before = protectionOf(client);
    await applyPlan(planOf([toNative("Lists", 0)]), { passwords: [{ sheet: "Lists", password: "needless" }] });
    expect(cellsOf(client.backend, "Lists", 4, 3)).toEqual([["=B5-C5"]]);
    expect(protectionOf(client)).toEqual(before);
  });

  it.each([
    ["the first", [{ sheet: "Budget", password: "town-hall 7" }, RIGHT[1]], "Budget"],
    ["none where one is needed", [{ sheet: "Budget", password: "" }, RIGHT[1]], "Budget"],
  ])("a wrong password is said, and nothing is changed: %s", async (_which, passwords, sheetName) => {
    const client = open();
    const before = stateOf(client);
    const act = applyPlan(sharePlan(), { passwords: passwords as typeof RIGHT });
    await expect(problemIn(act)).resolves.toEqual({ code: "wrong-password", sheetName });
    expect(stateOf(client)).toEqual(before);
  });

  it("a wrong password for the second sheet leaves the first protected as it was", async () => {
    const client = open();
    const { backend } = client;
    backend.updateSheet(sheetId(backend, "Lists"), {
      protection: { ...WITH_PASSWORD, password: { kind: "text", text: "other" } },
    });
    const before = stateOf(client);
    const act = applyPlan(sharePlan(), { passwords: [...RIGHT.slice(0, 1), { sheet: "Lists", password: "guess" }] });
    const problem = await problemIn(act);
    expect(problem).toEqual({ code: "wrong-password", sheetName: "Lists" });
    expect(stateOf(client)).toEqual(before);
  });

  it("for which nothing was entered are all named, and nothing is changed", async () => {
    const client = open();
    const before = stateOf(client);
    await expect(problemIn(applyPlan(sharePlan()))).resolves.toEqual({
      code: "sheets-protected",
      sheets: ["Budget", "Lists"],
    });
    expect(stateOf(client)).toEqual(before);
  });

  it("may be left out, and are then listed", async () => {
    const client = open();
    const done = await applyPlan(sharePlan(), { passwords: RIGHT.slice(1), otherProtected: "leave out" });
    expect(done).toMatchObject({ formulas: 1, sheets: ["Lists"], leftOut: [{ sheet: "Budget", formulas: 4 }] });
    expect(cellsOf(client.backend, "Budget", 4, 3)).toEqual([["=ALLIANCE_WITHHOLD(B5,C5)"]]);
    expect(cellsOf(client.backend, "Lists", 5, 3)).toEqual([["=B6-C6"]]);
  });

  it("are as they were where a cell would show something else", async () => {
    const client = open();
    const before = stateOf(client);
    const plan = planOf([toNative("Lists", 0), toNative("Budget", 1, "=B6")]);
    await expect(problemIn(applyPlan(plan, { passwords: RIGHT }))).resolves.toMatchObject({ code: "shows-otherwise" });
    expect(stateOf(client)).toEqual(before);
  });

  it("are as they were whichever sync fails, and however far Excel came in it; no message holds a password", async () => {
    const probe = open();
    const first = probe.syncs();
    await applyPlan(sharePlan(), { passwords: RIGHT });
    const syncs = probe.syncs() - first;
    // Look, read; one password tried as none and then as it is, one as none; write and read, protect again.
    expect(syncs).toBe(7);
    for (let sync = 1; sync <= syncs; sync += 1) {
      for (const afterActions of [0, 1, 2, 3, 4, 6, 9, 14, 20, 40, 80, 120]) {
        const client = open();
        const before = stateOf(client);
        client.failSyncAt(sync, { ...REFUSED, afterActions });
        const outcome: unknown = await applyPlan(sharePlan(), { passwords: RIGHT }).catch((error: unknown) => error);
        // Where the try without a password has failed by itself before the fault, all is done.
        if (sync === 3 && !(outcome instanceof WorkbookError)) continue;
        expect(outcome).toMatchObject({ problem: { code: "refused-by-excel" } });
        expect(JSON.stringify(outcome)).not.toContain("Town-Hall");
        expect(stateOf(client)).toEqual(before);
      }
    }
  }, 60_000);

  it("that cannot be protected again are named", async () => {
    const client = open();
    client.failSyncAt(7, { ...REFUSED, afterActions: 0 });
    // Why it failed, putting back, and protecting again at least.
    for (const sync of [8, 9, 10]) client.failSyncAt(sync, REFUSED);
    const problem = await problemIn(applyPlan(sharePlan(), { passwords: RIGHT }));
    expect(problem).toMatchObject({
      code: "left-unprotected",
      sheets: ["Budget", "Lists"],
      cause: { code: "not-put-back", cause: { code: "refused-by-excel" } },
    });
    expect(JSON.stringify(problem)).not.toContain("Town-Hall");
  });
});
