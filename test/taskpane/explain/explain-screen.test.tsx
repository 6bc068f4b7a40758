/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { render } from "preact";
import { ExplainScreen } from "../../../src/taskpane/explain/explain-screen";
import type { Status } from "../../../src/taskpane/frame/screen-props";
import type { WorkbookActions } from "../../../src/taskpane/workbook-actions";
import { WorkbookError } from "../../../src/workbook/problem";
import type { SelectedCell } from "../../../src/workbook/read-selected";
import { accessibilityFaults, allByRole, byRole, eventually, text } from "../support/screen";

Object.assign(globalThis, { TextDecoder, TextEncoder });

const cell = (given: Partial<SelectedCell> & Pick<SelectedCell, "address">): SelectedCell => ({
  sheetName: "Budget",
  formula: null,
  value: "",
  text: "",
  valueType: "String",
  spill: null,
  table: null,
  above: [],
  below: [],
  ...given,
});

/** Norwalk in FY 2022, with the amounts in the formula itself. */
const NORWALK = cell({
  address: "Budget!C2",
  formula: "=ALLIANCE_WITHHOLD(13178830,10095131)",
  value: 3083699,
  text: "$3,083,699",
  valueType: "Double",
});
const REFERRING = { ...NORWALK, formula: "=ALLIANCE_WITHHOLD(A2,B2)" };

/** An answer that is given when the test wants it. */
function later<T>() {
  let answer: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (answer = resolve));
  return { promise, answer };
}

const unexpected = (): Promise<never> => Promise.reject(new Error("Nobody asked for this."));

let place: HTMLElement;
let reports: (Status | null)[];
let selected: (() => void) | undefined;
let changed: (() => void) | undefined;

beforeEach(() => {
  document.documentElement.lang = "en";
  document.title = "Alliance Withholding";
  place = document.createElement("main");
  document.body.append(place);
  reports = [];
  selected = undefined;
  changed = undefined;
});

afterEach(() => {
  render(null, place);
  place.remove();
});

function open(workbook: Partial<WorkbookActions>): void {
  const actions = {
    readSelected: unexpected,
    readReferences: unexpected,
    selectAddress: () => Promise.resolve(),
    findExamples: () => Promise.resolve([]),
    followChanges: (callback: () => void) => {
      changed = callback;
      return Promise.resolve(() => Promise.resolve());
    },
    followSelection: (callback: () => void) => {
      selected = callback;
      return Promise.resolve(() => Promise.resolve());
    },
    ...workbook,
  } as WorkbookActions;
  render(<ExplainScreen workbook={actions} report={(status) => reports.push(status)} />, place);
}

describe("reading the selected cell", () => {
  it("says that it reads, and then what it read", async () => {
    const { promise, answer } = later<SelectedCell>();
    open({ readSelected: () => promise });
    expect(text()).toContain("Reading the selected cell");
    answer(NORWALK);
    await eventually(() => byRole("heading", "Why is $3,083,699 withheld?"));
    expect(text()).not.toContain("Reading the selected cell");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows what stood in the way in its words, and reads again when asked", async () => {
    const answers = [
      () => Promise.reject(new WorkbookError({ code: "cell-being-edited" })),
      () => Promise.resolve(NORWALK),
    ];
    open({ readSelected: () => answers.shift()?.() ?? unexpected() });
    const alert = await eventually(() => byRole("alert"));
    expect(alert.textContent).toContain("A cell is being edited");
    (await eventually(() => byRole("button", /again/i))).click();
    await eventually(() => byRole("heading", "Why is $3,083,699 withheld?"));
    expect(allByRole("alert")).toEqual([]);
  });

  it("shows the text of an error that Excel gives", async () => {
    const problem = { code: "refused-by-excel", excelCode: "InvalidOperation", message: "The sheet is busy." } as const;
    open({ readSelected: () => Promise.reject(new WorkbookError(problem)) });
    const alert = await eventually(() => byRole("alert"));
    expect(alert.textContent).toContain("Excel refused: The sheet is busy");
  });

  it("shows the cell that was selected last, whichever answer comes last", async () => {
    const [slow, quick] = [later<SelectedCell>(), later<SelectedCell>()];
    const answers = [slow.promise, quick.promise];
    open({ readSelected: () => answers.shift() ?? unexpected() });
    await eventually(() => selected !== undefined);
    selected?.();
    quick.answer(cell({ address: "Budget!D9" }));
    await eventually(() => byRole("heading", "Budget!D9"));
    slow.answer(NORWALK);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(byRole("heading", "Budget!D9")).toBeTruthy();
  });

  it("still explains where the selection cannot be followed", async () => {
    const { promise, answer } = later<() => Promise<void>>();
    open({ readSelected: () => Promise.resolve(NORWALK), followSelection: () => promise });
    await eventually(() => byRole("heading", "Why is $3,083,699 withheld?"));
    answer(unexpected() as never);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(byRole("heading", "Why is $3,083,699 withheld?")).toBeTruthy();
    expect(allByRole("alert")).toEqual([]);
  });
});

describe("an argument that cannot be read", () => {
  it("is named with why, and no amount is made up in its place", async () => {
    open({
      readSelected: () => Promise.resolve(REFERRING),
      readReferences: () =>
        Promise.resolve([
          { readable: false, reference: "A2", why: "no such sheet" },
          { readable: false, reference: "B2", why: "no such sheet" },
        ] as never),
    });
    await eventually(() => byRole("heading", "What this formula computes cannot be followed"));
    expect(text()).toContain("A2 cannot be read here (no such sheet).");
    expect(text()).not.toContain("$0");
    expect(text()).not.toContain("Recalculate");
    expect(allByRole("button", "Copy as note")).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("trying another value", () => {
  async function tryFor(name: string, value: string): Promise<void> {
    const field = byRole("textbox", `Another value for ${name}`) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await eventually(() => field.value === value);
    byRole("button", "Try").click();
  }

  it("that is no amount shows the function's own message, and the workbook's own answer comes back", async () => {
    open({ readSelected: () => Promise.resolve(NORWALK) });
    (await eventually(() => byRole("button", "Try another value for current grant"))).click();
    await eventually(() => byRole("textbox", "Another value for current grant"));
    await tryFor("current grant", "not known");
    await eventually(() => text().includes('current_grant: found "not known"'));
    expect(text()).toContain("#VALUE!");
    expect(text()).toContain("The workbook is unchanged.");
    expect(await accessibilityFaults()).toEqual([]);
    await tryFor("current grant", "10,095,231.50");
    // 10,095,231.50 - 10,095,131
    await eventually(() => byRole("heading", "Why is $100.50 withheld?"));
    byRole("button", "Show the workbook's own").click();
    await eventually(() => byRole("heading", "Why is $3,083,699 withheld?"));
  });
});

describe("looking at an input", () => {
  it("holds the explanation until Escape goes back to its cell", async () => {
    const visited: string[] = [];
    open({
      readSelected: () => Promise.resolve(REFERRING),
      readReferences: () =>
        Promise.resolve(
          [13178830, 10095131].map((value, index) => ({
            readable: true,
            address: `Budget!${"AB"[index]}2`,
            values: [[value]],
          })) as never,
        ),
      selectAddress: (address) => {
        visited.push(address);
        return Promise.resolve();
      },
    });
    await eventually(() => document.querySelector(".inputs button.address") !== null);
    const input = document.querySelector<HTMLButtonElement>(".inputs button.address")!;
    input.click();
    await eventually(() => byRole("group", "The explanation is held"));
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await eventually(() => allByRole("group", "The explanation is held").length === 0);
    expect(visited).toEqual(["Budget!A2", "Budget!C2"]);
  });
});

describe("writing the explanation", () => {
  it("that is refused says why on the status line, and offers nothing to undo", async () => {
    const problem = { code: "comment-there", place: "Budget!C2" } as const;
    open({
      readSelected: () => Promise.resolve(NORWALK),
      writeNote: () => Promise.reject(new WorkbookError(problem)),
    });
    (await eventually(() => byRole("button", "Copy as note"))).click();
    await eventually(() => reports.length > 0);
    expect(reports).toEqual([{ outcome: problem, actions: [] }]);
  });

  it("writes the workbook's own answer, also while another value is tried", async () => {
    const written: string[] = [];
    open({
      readSelected: () => Promise.resolve(NORWALK),
      writeNote: (address, note) => {
        written.push(note);
        return Promise.resolve({ kind: "comment", sheetName: "Budget", address, text: note } as never);
      },
    });
    (await eventually(() => byRole("button", "Try another value for base grant"))).click();
    await eventually(() => byRole("textbox", "Another value for base grant"));
    byRole("button", "Try").click();
    await eventually(() => text().includes("The workbook is unchanged."));
    byRole("button", "Copy as note").click();
    await eventually(() => reports.length > 0);
    expect(written[0]?.split("\n")[0]).toBe("Why is $3,083,699 withheld?");
    expect(reports[0]?.actions.map(({ label }) => label)).toEqual(["Undo"]);
  });
});

describe("an input that changes", () => {
  it("is followed while the explanation is held, and asks for the cell that is explained", async () => {
    const asked: (string | undefined)[] = [];
    let grant = 13178830;
    open({
      readSelected: (address) => {
        asked.push(address);
        return Promise.resolve({ ...REFERRING, value: grant - 10095131 });
      },
      readReferences: () =>
        Promise.resolve(
          [grant, 10095131].map((value, index) => ({
            readable: true,
            address: `Budget!${"AB"[index]}2`,
            values: [[value]],
          })) as never,
        ),
    });
    await eventually(() => document.querySelector(".inputs button.address") !== null);
    document.querySelector<HTMLButtonElement>(".inputs button.address")!.click();
    await eventually(() => byRole("group", "The explanation is held"));
    grant += 1000;
    changed?.();
    await eventually(() => byRole("heading", "Why is $3,084,699 withheld?"));
    expect(asked).toEqual([undefined, "Budget!C2", "Budget!C2"]);
    expect(byRole("group", "The explanation is held")).toBeTruthy();
  });

  it("meanwhile does not undo which function of the formula the user has chosen", async () => {
    const nested = { ...NORWALK, formula: "=ROUND(GRADUATED_WITHHOLD(ALLIANCE_WITHHOLD(13178830,10095131),2024),2)" };
    const [slow, quick] = [later<SelectedCell>(), later<SelectedCell>()];
    const answers = [Promise.resolve(nested), slow.promise, quick.promise];
    open({ readSelected: () => answers.shift() ?? unexpected() });
    const which = (await eventually(() => byRole("combobox", "Which function of the formula"))) as HTMLSelectElement;
    which.value = "1";
    which.dispatchEvent(new Event("change", { bubbles: true }));
    changed?.();
    quick.answer(nested);
    slow.answer(nested);
    await eventually(() => byRole("heading", "Why is $3,083,699 withheld?"));
  });

  it("elsewhere leaves alone what is being tried", async () => {
    let reads = 0;
    open({
      readSelected: () => {
        reads += 1;
        return Promise.resolve({ ...NORWALK });
      },
    });
    (await eventually(() => byRole("button", "Try another value for base grant"))).click();
    await eventually(() => byRole("textbox", "Another value for base grant"));
    byRole("button", "Try").click();
    await eventually(() => text().includes("The workbook is unchanged."));
    changed?.();
    await eventually(() => reads === 2);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(text()).toContain("The workbook is unchanged.");
  });
});

describe("a cell without a function of ours", () => {
  it("offers cells of the workbook that have one; a click selects them", async () => {
    const visited: string[] = [];
    open({
      readSelected: () => Promise.resolve(cell({ address: "Budget!D9" })),
      findExamples: () =>
        Promise.resolve([{ address: "Budget!C2", functionName: "ALLIANCE_WITHHOLD", text: "$3,083,699" }]),
      selectAddress: (address) => {
        visited.push(address);
        return Promise.resolve();
      },
    });
    (await eventually(() => byRole("button", "Budget!C2"))).click();
    expect(visited).toEqual(["Budget!C2"]);
    expect(text()).toContain("ALLIANCE_WITHHOLD$3,083,699");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("in a workbook without one offers three formulas to copy", async () => {
    open({ readSelected: () => Promise.resolve(cell({ address: "Budget!D9" })) });
    await eventually(() => byRole("heading", "Examples"));
    expect([...document.querySelectorAll("code")].map(({ textContent }) => textContent)).toEqual([
      "=ALLIANCE_WITHHOLD(13178830,10095131)",
      '=DISTRICT_BASE_YEAR("Norwalk",2024,"enacted")',
      '=DISTRICT_STATUS("Norwalk",2024,"governor-2022")',
    ]);
    expect(allByRole("button", /^Copy =/)).toHaveLength(3);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("a screen reader", () => {
  it("is told the question and its answer and nothing else of the explanation, and that of the next cell", async () => {
    const cells = [NORWALK, cell({ address: "Budget!D9" })];
    open({ readSelected: () => Promise.resolve(cells.shift() ?? NORWALK) });
    const region = await eventually(() => byRole("status"));
    await eventually(() => region.textContent === "Why is $3,083,699 withheld? $3,083,699");
    expect(document.querySelectorAll("[aria-live]")).toHaveLength(0);
    selected?.();
    await eventually(() => region.textContent === "Budget!D9 has no function of this add-in.");
    expect(byRole("status")).toBe(region);
  });
});
