/** @jest-environment jsdom */
import type { Status } from "../../../src/taskpane/frame/screen-props";
import { ShareScreen } from "../../../src/taskpane/share/share-screen";
import type { WorkbookActions } from "../../../src/taskpane/workbook-actions";
import { WorkbookError } from "../../../src/workbook/problem";
import type { ReadBook } from "../../../src/workbook/share/read-book";
import { bookOf, ERROR, sheetOf } from "../../share/support/book";
import { accessibilityFaults, allByRole, byRole, eventually, text } from "../support/screen";
import { screenPlace } from "../support/screen-place";
import { actsOver, budgetBook, NORWALK } from "./support";

const { show } = screenPlace();
let reports: (Status | null)[];

beforeEach(() => {
  reports = [];
});

const open = (workbook: WorkbookActions): void =>
  show(<ShareScreen workbook={workbook} report={(status) => reports.push(status)} />);

const VERDICT = "5 formulas need this add-in";

async function check(): Promise<void> {
  byRole("button", "Check this workbook").click();
  await eventually(() => byRole("button", "Check again"));
}

const group = (title: string | RegExp): HTMLDetailsElement => {
  const found = [...document.querySelectorAll("details")].find((one) => {
    const said = (one.querySelector("summary")?.textContent ?? "").trim();
    return typeof title === "string" ? said === title : title.test(said);
  });
  if (!found) throw new Error(`There is no group ${String(title)}:\n${text()}`);
  return found;
};

describe("before the check", () => {
  it("looks at nothing by itself, and says what the check does", async () => {
    let reads = 0;
    const { workbook } = actsOver(budgetBook(), { readBook: () => Promise.reject(new Error(String((reads += 1)))) });
    open(workbook);
    await eventually(() => byRole("heading", "Check this workbook"));
    expect(text()).toContain("Nothing is changed.");
    expect(allByRole("button").filter((one) => one.classList.contains("primary"))).toHaveLength(1);
    window.dispatchEvent(new Event("focus"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(reads).toBe(0);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("the check", () => {
  it("gives a verdict in one line, and the focus goes there", async () => {
    open(actsOver(budgetBook()).workbook);
    await check();
    const verdict = byRole("heading", new RegExp(VERDICT));
    await eventually(() => document.activeElement === verdict);
    expect(verdict.textContent).toContain("2 show #NAME?");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says so where the workbook has no formula of ours", async () => {
    open(actsOver(bookOf([sheetOf("Budget", { A1: { f: "=1+1", v: 2 } })])).workbook);
    await check();
    expect(byRole("heading", /No formula needs this add-in/)).toBeTruthy();
    expect(document.querySelectorAll("details")).toHaveLength(0);
    expect(text()).toContain("can be shared as it is");
  });

  const GROUPS = [
    { title: "2 show #NAME?", says: "=_xldudf_ALLIANCE_WITHHOLD(B2,C2)", why: "formulas that show #NAME? come first" },
    {
      title: "1 shows an error",
      says: '#VALUE!: current_grant: found "Town", which is not an amount.',
      why: "an error has its function's own reason",
    },
    {
      title: "1 shows a figure out of date",
      says: "shows 3,000,000; computed now 3,083,699",
      why: "a figure out of date stands against the fresh one",
    },
    { title: "1 stands on a protected sheet", says: "Locked!D2", why: "protected sheets are named" },
    {
      title: "2 stand where Excel runs no custom functions",
      says: "The name Withheld uses ALLIANCE_WITHHOLD.",
      why: "names and rules are told where the formula belongs",
    },
    { title: "Not looked at", says: "conditional formats", why: "what could not be seen is not passed over" },
    {
      title: "1 formula shows what the functions give",
      says: "Model!D2",
      why: "what is fine is counted and can be seen",
    },
  ];
  it.each(GROUPS)("$why", async ({ title, says }) => {
    open(actsOver(budgetBook(), {}, [{ kind: "conditional formats" }]).workbook);
    await check();
    expect(group(title).textContent).toContain(says);
  });

  it("opens what needs attention first, and folds the rest", async () => {
    open(actsOver(budgetBook()).workbook);
    await check();
    expect([...document.querySelectorAll("details")].map((one) => one.open)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it("selects the cell of a finding", async () => {
    const { workbook, selected } = actsOver(budgetBook());
    open(workbook);
    await check();
    byRole("button", "Select Model!D3").click();
    await eventually(() => selected.length > 0);
    expect(selected).toEqual(["Model!D3"]);
  });

  it("says why a cell cannot be selected", async () => {
    open(
      actsOver(budgetBook(), {
        selectAddress: () => Promise.reject(new WorkbookError({ code: "sheet-hidden", sheetName: "Model" })),
      }).workbook,
    );
    await check();
    byRole("button", "Select Model!D3").click();
    await eventually(() =>
      reports.some((one) => typeof one?.outcome === "object" && one.outcome.code === "sheet-hidden"),
    );
  });

  it("shows a long list in parts, and the focus goes to the first that came", async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 5000 }, (_, row) => [
        `D${row + 2}`,
        { f: "=ALLIANCE_WITHHOLD(B2,C2)", v: ERROR("#NAME?") } as const,
      ]),
    );
    open(actsOver(bookOf([sheetOf("Model", { ...NORWALK, ...cells })])).workbook);
    byRole("button", "Check this workbook").click();
    const all = await eventually(() => group("5,000 show #NAME?"));
    await eventually(() => document.activeElement?.tagName === "H2");
    expect(all.querySelectorAll("li")).toHaveLength(20);
    expect(all.textContent).toContain("and 4,980 more");
    all.querySelector<HTMLButtonElement>(".more button")?.click();
    await eventually(() => all.querySelectorAll("li").length === 220);
    await eventually(() => document.activeElement?.textContent === "Select Model!D22");
  });
});

describe("a check that takes its time", () => {
  function slow() {
    let end: (read: ReadBook) => void = () => undefined;
    const { workbook } = actsOver(budgetBook(), {
      readBook: (options) =>
        new Promise((resolve, reject) => {
          end = resolve;
          options?.onProgress?.({ done: 30_000, total: 120_000 });
          options?.signal?.addEventListener("abort", () => reject(new WorkbookError({ code: "cancelled" })));
        }),
    });
    return { workbook, end: () => end({ book: budgetBook(), notSeen: [] }) };
  }

  it("shows how far it is, by count, and ends with the verdict", async () => {
    const { workbook, end } = slow();
    open(workbook);
    byRole("button", "Check this workbook").click();
    await eventually(() => text().includes("30,000 of 120,000 cells"));
    expect(text()).toContain("Reading the workbook 25 %");
    expect(allByRole("button", /Check/)).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
    end();
    await eventually(() => byRole("heading", new RegExp(VERDICT)));
  });

  it("can be cancelled; the last verdict comes back where there was one", async () => {
    const { workbook, end } = slow();
    open(workbook);
    byRole("button", "Check this workbook").click();
    (await eventually(() => byRole("button", "Cancel"))).click();
    await eventually(() => byRole("alert").textContent.includes("The check was cancelled."));
    byRole("button", "Check this workbook").click();
    await eventually(() => byRole("button", "Cancel"));
    expect(allByRole("alert")).toEqual([]);
    end();
    (await eventually(() => byRole("button", "Check again"))).click();
    (await eventually(() => byRole("button", "Cancel"))).click();
    await eventually(() => byRole("alert").textContent.includes("The check was cancelled."));
    expect(byRole("heading", new RegExp(VERDICT))).toBeTruthy();
  });

  it("that Excel refuses says so where it arose, and can be tried again", async () => {
    const answers: (() => Promise<ReadBook>)[] = [
      () => Promise.reject(new WorkbookError({ code: "cell-being-edited" })),
      () => Promise.resolve({ book: budgetBook(), notSeen: [] }),
    ];
    const { workbook } = actsOver(budgetBook(), {
      readBook: () => answers.shift()?.() ?? Promise.reject(new Error("Nobody asked for this.")),
    });
    open(workbook);
    byRole("button", "Check this workbook").click();
    await eventually(() => byRole("alert").textContent.includes("A cell is being edited"));
    byRole("button", "Check this workbook").click();
    await eventually(() => byRole("heading", new RegExp(VERDICT)));
    expect(allByRole("alert")).toEqual([]);
  });
});
