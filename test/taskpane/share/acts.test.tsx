/** @jest-environment jsdom */
import { planShareSafe, type Book, type ChangePlan } from "../../../src/share";
import type { Status } from "../../../src/taskpane/frame/screen-props";
import { ShareScreen } from "../../../src/taskpane/share/share-screen";
import type { WorkbookActions } from "../../../src/taskpane/workbook-actions";
import { WorkbookError } from "../../../src/workbook/problem";
import type { CarriedOut, CarryOutOptions } from "../../../src/workbook/share/acts";
import type { Undo } from "../../../src/workbook/undo";
import { bookOf, sheetOf } from "../../share/support/book";
import { carriedOut, rowDeleted, typed } from "../../share/support/edits";
import { accessibilityFaults, allByRole, byRole, eventually, text } from "../support/screen";
import { screenPlace } from "../support/screen-place";
import { actsOver, budgetBook, NORWALK } from "./support";

jest.setTimeout(30_000);

const { show } = screenPlace();
let reports: (Status | null)[];
let carried: { readonly plan: ChangePlan; readonly options: CarryOutOptions }[];

beforeEach(() => {
  reports = [];
  carried = [];
});

const TOKEN = {
  kind: "carried out",
  sheetName: "Model",
  change: { blocks: [], sheets: [] },
  copies: [],
} as unknown as Undo;

const outcome = (plan: ChangePlan, more: Partial<CarriedOut> = {}): CarriedOut => ({
  undo: TOKEN,
  formulas: plan.changes.length,
  sheets: [...new Set(plan.changes.map(({ sheet }) => sheet))],
  leftOut: [],
  stillWrong: [],
  ...more,
});

/** Carries nothing out, but notes what it was asked; the passwords as they were at that moment. */
const applyPlan =
  (more: Partial<CarriedOut> = {}): WorkbookActions["applyPlan"] =>
  (plan, options = {}) => {
    carried.push({ plan, options });
    return Promise.resolve(outcome(plan, more));
  };

async function openPart(name: RegExp, acts: Partial<WorkbookActions> = {}, book = budgetBook()): Promise<void> {
  const { workbook } = actsOver(book, { applyPlan: applyPlan(), ...acts });
  show(<ShareScreen workbook={workbook} report={(status) => reports.push(status)} />);
  byRole("button", "Check this workbook").click();
  (await eventually(() => byRole("button", name))).click();
  await eventually(() => byRole("button", "Back to Share"));
}

const said = (): string => {
  const last = reports[reports.length - 1]?.outcome;
  return typeof last === "string" ? last : "";
};

const primaries = (): number => document.querySelectorAll("button.primary").length;

/** Three formulas that show what they should, on two sheets. */
const soundBook = () =>
  bookOf([
    sheetOf("Model", {
      ...NORWALK,
      D2: { f: "=ALLIANCE_WITHHOLD(B2,C2)", v: 3083699 },
      D3: { f: "=ALLIANCE_WITHHOLD(B2,C2)*1", v: 3083699 },
    }),
    sheetOf("Second", { ...NORWALK, D2: { f: "=ALLIANCE_WITHHOLD(B2,C2)", v: 3083699 } }),
  ]);

describe("repair", () => {
  it("shows what each formula becomes, and leaves a protected sheet out by itself", async () => {
    await openPart(/^Repair/);
    await eventually(() => document.activeElement === byRole("heading", "Repair"));
    expect(text()).toContain("becomes =ALLIANCE_WITHHOLD(B2,C2)");
    expect(text()).toContain("Enters 1 formula anew on the sheet Model.");
    expect(primaries()).toBe(1);
    expect(await accessibilityFaults()).toEqual([]);
    byRole("button", "Repair 1 formula").click();
    await eventually(() => said().startsWith("Repaired 1 formula on the sheet Model: it works now."));
    expect(carried[0]?.options.passwords).toEqual([]);
    // What was skipped is listed with the reason, until it is dismissed.
    await eventually(() => byRole("heading", "What is left"));
    expect(text()).toContain("The sheet Locked is protected. Unprotect it, or give its password.");
    byRole("button", "Dismiss").click();
    await eventually(() => allByRole("heading", "What is left").length === 0);
  });

  it("takes the password of a protected sheet once, and empties the field", async () => {
    await openPart(/^Repair/, {
      applyPlan: (plan, options = {}) => {
        carried.push({ plan, options });
        return Promise.reject(new WorkbookError({ code: "wrong-password", sheetName: "Locked" }));
      },
    });
    byRole("checkbox", "Change the sheet Locked, too").click();
    const field = await eventually(() => {
      const found = document.querySelector<HTMLInputElement>("input[type=password]");
      if (!found) throw new Error("There is no field for a password.");
      return found;
    });
    field.value = "wrong";
    (await eventually(() => byRole("button", "Repair 2 formulas"))).click();
    await eventually(() =>
      byRole("alert").textContent.includes("The password for the sheet Locked is not the right one."),
    );
    expect(carried[0]?.options.passwords).toEqual([{ sheet: "Locked", password: "wrong" }]);
    expect(field.value).toBe("");
    expect(document.activeElement).toBe(field);
    expect(document.documentElement.outerHTML).not.toContain('wrong"');
  });

  it("says which still do not work, and why", async () => {
    await openPart(/^Repair/, {
      applyPlan: applyPlan({
        stillWrong: [{ sheet: "Model", row: 2, column: 3, formula: "=ALLIANCE_WITHHOLD(B2,C2)", shows: "#NAME?" }],
      }),
    });
    byRole("button", "Repair 1 formula").click();
    await eventually(() => said().includes("0 work now, 1 still shows an error"));
    await eventually(() => text().includes("Open the add-in from Home, Add-ins, then repair again."));
  });

  it("that meets a changed workbook changes nothing and offers to check again", async () => {
    await openPart(/^Repair/, {
      applyPlan: () => Promise.reject(new WorkbookError({ code: "changed-since-shown", place: "Model!D3" })),
    });
    byRole("button", "Repair 1 formula").click();
    await eventually(() => byRole("alert").textContent.includes("after it was checked"));
    expect(byRole("alert").textContent).toContain("Nothing was changed.");
    byRole("button", "Check again").click();
    await eventually(() => byRole("heading", /need this add-in/));
  });

  it("shows how far it is, and can be cancelled", async () => {
    await openPart(/^Repair/, {
      applyPlan: (_, options) =>
        new Promise((__, reject) => {
          options?.onProgress?.({ done: 500, total: 2000 });
          options?.signal?.addEventListener("abort", () => reject(new WorkbookError({ code: "cancelled" })));
        }),
    });
    byRole("button", "Repair 1 formula").click();
    await eventually(() => text().includes("500 of 2,000 cells"));
    byRole("button", "Cancel").click();
    await eventually(() => byRole("alert").textContent.includes("Cancelled. The workbook is as it was before."));
  });

  it("is undone from the status line, and the workbook is checked anew", async () => {
    let undone = 0;
    let reads = 0;
    await openPart(/^Repair/, {
      readBook: () => Promise.resolve({ book: budgetBook(), notSeen: [], reads: (reads += 1) } as never),
      undoWrite: () => Promise.resolve(void (undone += 1)),
    });
    byRole("button", "Repair 1 formula").click();
    await eventually(() => said().startsWith("Repaired"));
    reports[reports.length - 1]?.actions.find(({ label }) => label === "Undo")?.run();
    await eventually(() => said().startsWith("Undone"));
    expect([undone, reads]).toEqual([1, 3]);
  });

  it("asks for the passwords again where an undo needs them", async () => {
    const given: unknown[] = [];
    await openPart(/^Repair/, {
      undoWrite: (_, options) => {
        given.push(options?.passwords);
        return options?.passwords
          ? Promise.resolve()
          : Promise.reject(new WorkbookError({ code: "sheets-protected", sheets: ["Model"] }));
      },
    });
    byRole("button", "Repair 1 formula").click();
    await eventually(() => said().startsWith("Repaired"));
    reports[reports.length - 1]?.actions.find(({ label }) => label === "Undo")?.run();
    await eventually(() => byRole("heading", "Undo on protected sheets"));
    const field = document.querySelector<HTMLInputElement>("input[type=password]");
    if (field) field.value = "right";
    byRole("button", "Undo").click();
    await eventually(() => said().startsWith("Undone"));
    expect(given).toEqual([undefined, [{ sheet: "Model", password: "right" }]]);
  });
});

describe("share-safe", () => {
  it("says how far planning is, ends it when told, and tries again", async () => {
    const rows = 1500;
    const cells = Object.fromEntries(
      Array.from({ length: rows }, (_, index) => [`D${index + 1}`, { f: "=ALLIANCE_WITHHOLD(B$2,C$2)", v: 3083699 }]),
    );
    await openPart(/^Make share-safe/, {}, bookOf([sheetOf("Model", { ...NORWALK, ...cells })]));
    byRole("radio", /Native formulas/).click();
    await eventually(() => /[1-9][\d,]* of 1,500 formulas/.test(text()));
    expect(allByRole("button", "Make share-safe")).toEqual([]);
    byRole("button", "Cancel").click();
    (await eventually(() => byRole("button", "Try again"))).click();
    await eventually(() => byRole("progressbar"));
    await eventually(() => byRole("button", "Make share-safe"));
    expect(text()).not.toContain("Working out what would change");
  });

  it("waits for the way, since figures that no longer calculate would be a guess", async () => {
    await openPart(/^Make share-safe/, {}, soundBook());
    expect(allByRole("radio").filter((one) => (one as HTMLInputElement).checked)).toHaveLength(1);
    expect(text()).toContain("Choose how to see what would change.");
    expect(primaries()).toBe(0);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("as native formulas: says where, shows examples, and where the originals are kept", async () => {
    await openPart(/^Make share-safe/, {}, soundBook());
    byRole("radio", /^Native formulas/).click();
    await eventually(() => text().includes("3 formulas on the sheets Model and Second become native formulas"));
    expect(text()).toContain(
      "The originals are kept on the hidden sheet Alliance originals; Restore brings them back.",
    );
    expect(text()).toMatch(/becomes =\S*(?:MAX|IF|ROUND)/);
    expect(await accessibilityFaults()).toEqual([]);
    byRole("button", "Make share-safe").click();
    await eventually(() => said().includes("are native formulas now"));
    expect(carried[0]?.plan.changes).toHaveLength(3);
    expect(reports[reports.length - 1]?.actions.map(({ label }) => label)).toEqual(["Go to Model!D2", "Undo"]);
  });

  it("of some sheets, and of the selection", async () => {
    const area = { row: 1, column: 3, rows: 1, columns: 1 };
    await openPart(
      /^Make share-safe/,
      { readSelectedScope: () => Promise.resolve({ kind: "area", sheet: "Second", area }) },
      soundBook(),
    );
    byRole("radio", /^Values/).click();
    byRole("radio", "Some sheets").click();
    (await eventually(() => byRole("checkbox", /^Second/))).click();
    await eventually(() => text().includes("2 formulas on the sheet Model become values"));
    byRole("radio", "The selected cells").click();
    await eventually(() => text().includes("1 formula on the sheet Second becomes a value"));
    expect(text()).toContain("Second!D2");
  });

  it("says where the selection cannot be taken", async () => {
    await openPart(
      /^Make share-safe/,
      { readSelectedScope: () => Promise.reject(new WorkbookError({ code: "selection-empty", place: "Model!Z9" })) },
      soundBook(),
    );
    byRole("radio", "The selected cells").click();
    await eventually(() => byRole("alert").textContent.includes("The selection Model!Z9 holds nothing."));
    expect((byRole("radio", "The whole workbook") as HTMLInputElement).checked).toBe(true);
  });

  it("as a copy: the sheets themselves stay, and the copies have free names", async () => {
    await openPart(/^Make share-safe/, {}, soundBook());
    byRole("radio", /^A copy of the sheets/).click();
    (await eventually(() => byRole("radio", "Copies with values"))).click();
    await eventually(() => text().includes("The sheets themselves stay as they are."));
    (await eventually(() => byRole("button", "Make the copies"))).click();
    await eventually(() => said().startsWith("Made the copies Model (to share) and Second (to share)"));
    expect([...(carried[0]?.options.onCopies?.sheets ?? [])]).toEqual([
      ["Model", "Model (to share)"],
      ["Second", "Second (to share)"],
    ]);
  });

  it("changes nothing where a cell would show something else, and names it with both figures", async () => {
    await openPart(
      /^Make share-safe/,
      {},
      bookOf([sheetOf("Model", { ...NORWALK, D2: { f: "=ALLIANCE_WITHHOLD(B2,C2)", v: 3083698.99 } })]),
    );
    byRole("radio", /^Native formulas/).click();
    await eventually(() => byRole("alert").textContent.includes("Nothing was changed."));
    expect(text()).toMatch(/Model!D2 shows 3083698\.99.*3083699/);
    expect(allByRole("button", "Make share-safe")).toEqual([]);
  });

  it("that Excel would show otherwise names the cell, and nothing was changed", async () => {
    await openPart(
      /^Make share-safe/,
      {
        applyPlan: () =>
          Promise.reject(
            new WorkbookError({ code: "shows-otherwise", place: "Model!D2", before: "3083699", after: "3083698.99" }),
          ),
      },
      soundBook(),
    );
    byRole("radio", /^Native formulas/).click();
    (await eventually(() => byRole("button", "Make share-safe"))).click();
    await eventually(() => byRole("alert").textContent.includes("Model!D2 showed 3083699 and would show 3083698.99"));
  });
});

describe("restore", () => {
  const shared = (): Book => {
    const outcome = planShareSafe(soundBook(), { way: "values", day: "2026-11-26" });
    if (outcome.kind !== "plan") throw new Error("There are differences.");
    return carriedOut(soundBook(), outcome.plan);
  };

  it("is not offered where nothing is kept", async () => {
    show(<ShareScreen workbook={actsOver(soundBook()).workbook} report={() => undefined} />);
    byRole("button", "Check this workbook").click();
    await eventually(() => byRole("button", /^Make share-safe/));
    expect(allByRole("button", /^Restore/)).toEqual([]);
    expect(allByRole("button", /^Repair/)).toEqual([]);
  });

  it("says how many are kept, since when and where, and brings them back", async () => {
    await openPart(/^Restore/, {}, shared());
    expect(text()).toContain("3 formulas are kept since 2026-11-26, of the sheets Model and Second.");
    expect(text()).toContain("Brings back 3 formulas on the sheets Model and Second, as they were.");
    expect(await accessibilityFaults()).toEqual([]);
    byRole("button", "Restore 3 formulas").click();
    await eventually(() => said() === "Restored 3 formulas on the sheets Model and Second.");
  });

  it("skips what was edited since, unless it is ticked", async () => {
    await openPart(/^Restore/, {}, typed(shared(), "Model", "D2", 5));
    expect(text()).toContain("One was edited since");
    expect(text()).toContain("Model!D2 holds 5 instead of 3083699.");
    expect(byRole("button", "Restore 2 formulas")).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    byRole("checkbox", "Restore =ALLIANCE_WITHHOLD(B2,C2)").click();
    (await eventually(() => byRole("button", "Restore 3 formulas"))).click();
    await eventually(() => carried.length === 1);
    expect(carried[0]?.plan.changes).toHaveLength(3);
  });

  it("lists what was skipped after it", async () => {
    await openPart(/^Restore/, {}, typed(shared(), "Model", "D2", 5));
    byRole("button", "Restore 2 formulas").click();
    await eventually(() => byRole("heading", "What is left"));
    expect(text()).toContain("Model!D2 holds 5 instead of 3083699.");
  });

  it("names the cells that are gone", async () => {
    await openPart(/^Restore/, {}, rowDeleted(shared(), "Model", 2));
    expect(text()).toContain("1 formula has no cell any more");
    expect(byRole("button", "Restore 2 formulas")).toBeTruthy();
  });
});
