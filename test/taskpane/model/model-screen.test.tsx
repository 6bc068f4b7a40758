/** @jest-environment jsdom */
import * as workbook from "../../../src/workbook";
import { eachYear } from "../../../src/law/by-years";
import { BUILT_IN_LISTS } from "../../../src/law/lists";
import { POLICIES } from "../../../src/law/policies";
import { fiscalYear, fiscalYearName } from "../../../src/money/fiscal-year";
import { baseYearGrants } from "../../../src/model";
import { Pane } from "../../../src/taskpane/frame/pane";
import type { WorkbookActions } from "../../../src/taskpane/workbook-actions";
import { openInMemory } from "../../support/excel-client";
import { budget, contents, sheetId } from "../../workbook/support/workbooks";
import { accessibilityFaults, allByRole, byRole, eventually, text } from "../support/screen";
import { screenPlace } from "../support/screen-place";

const ENACTED = /^As enacted/;
const LAST_LIST = BUILT_IN_LISTS.find(({ id }) => id === "fy2023-enacted")!;
/** The other policy: it never goes on, so a further year is one of the law alone. */
const PROPOSED = POLICIES.find(({ id }) => id === "governor-2022")!;
const PUBLISHED_TOTAL = "307,499,540";

const { show } = screenPlace("div");

async function openModel(actions: WorkbookActions = workbook): Promise<void> {
  show(<Pane workbook={actions} />);
  byRole("button", "Model").click();
  await eventually(() => byRole("heading", "Where are the grants?"));
}

/** A workbook with the published grants in a table, and the screen over it. */
async function withGrants(actions: WorkbookActions = workbook) {
  const client = openInMemory(budget());
  const grants = [baseYearGrants()];
  await workbook.insertSheets(grants, await workbook.planSheets(grants));
  await openModel(actions);
  return client;
}

async function choosePolicy(): Promise<void> {
  byRole("radio", ENACTED).click();
  await eventually(() => byRole("heading", "Withheld, in dollars"));
}

const alertText = (): string => byRole("alert").textContent ?? "";

/** A row of the preview by its heading. */
const previewRow = (name: string): readonly (string | null)[] =>
  [...(byRole("rowheader", name).parentElement?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent);

describe("with nothing chosen yet", () => {
  it("says what to choose, chooses no policy, and offers nothing to insert", async () => {
    const { backend } = await withGrants();
    const before = contents(backend);
    expect(text()).toContain("Choose law, years and grants to see what would be inserted.");
    expect(allByRole("radio").filter((one) => one.getAttribute("name") === "policy")).toHaveLength(2);
    expect((byRole("radio", ENACTED) as HTMLInputElement).checked).toBe(false);
    for (const name of ["Insert model", "Insert tracker"]) expect(allByRole("button", name)).toEqual([]);
    expect(allByRole("table")).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
    expect(contents(backend)).toEqual(before);
  });

  it("takes the only grants that fit for the ones that are meant", async () => {
    await withGrants();
    await eventually(() => (byRole("radio", /^EcsGrants/) as HTMLInputElement).checked);
  });

  it("says so again where every year is taken away", async () => {
    await withGrants();
    await choosePolicy();
    for (const box of allByRole("checkbox", /^FY/) as HTMLInputElement[]) {
      if (!box.checked) continue;
      box.click();
      await eventually(() => !box.checked);
    }
    await eventually(() => text().includes("Choose law, years and grants"));
    expect(allByRole("button", "Insert model")).toEqual([]);
  });
});

describe("grants that do not fit", () => {
  it("say what is missing once they are chosen, and no model is offered from them", async () => {
    openInMemory(budget());
    await openModel();
    expect(byRole("radio", /^Budget!A1:B2/).closest("label")?.textContent).toContain("Not a table of grants");
    byRole("radio", ENACTED).click();
    byRole("radio", /^Budget!A1:B2/).click();
    const alert = await eventually(() => byRole("alert"));
    expect(alert.textContent).toMatch(/year/i);
    expect(text()).toContain("Choose law, years and grants to see what would be inserted.");
    expect(allByRole("button", "Insert model")).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("leave the way open to bring the published ones", async () => {
    const { backend } = openInMemory(budget());
    await openModel();
    byRole("radio", ENACTED).click();
    (await eventually(() => byRole("button", "Bring the published grants"))).click();
    (await eventually(() => byRole("button", "Insert grants"))).click();
    await eventually(() => text().includes("Inserted the sheet ECS grants."));
    expect(backend.tables().map(({ name }) => name)).toEqual(["EcsGrants"]);
    await eventually(() => previewRow("All districts")[0] === PUBLISHED_TOTAL);
    expect(allByRole("heading", "No grants at hand?")).toEqual([]);
  });

  it("with a district missing: names each figure that the sheets would lack", async () => {
    const { backend } = openInMemory(budget());
    const grants = [baseYearGrants()];
    await workbook.insertSheets(grants, await workbook.planSheets(grants));
    const [table] = backend.tables();
    if (!table) throw new Error("There is no table.");
    const fy2024 = table.columns.indexOf("FY 2024");
    backend.enter(table.sheetId, table.area.row + 1, table.area.column + fy2024, [[{ value: "" }]]);
    await openModel();
    await choosePolicy();
    expect(previewRow("Ansonia")[1]).toBe("missing");
    expect(previewRow("All districts").slice(0, 2)).toEqual([PUBLISHED_TOTAL, "missing"]);
    expect(text()).toContain("1 figure missing; its cell will say why");
    expect(text()).toContain("Ansonia, FY 2024: ");
  });
});

describe("the preview", () => {
  it("shows three districts and the total of all for the years of the last list", async () => {
    await withGrants();
    await choosePolicy();
    const headers = [...byRole("table", "Withheld, in dollars").querySelectorAll("thead th")];
    expect(headers.map((cell) => cell.textContent)).toEqual([
      "District",
      ...eachYear(LAST_LIST.fiscalYears).map(fiscalYearName),
    ]);
    expect(byRole("table", "Withheld, in dollars").querySelectorAll("tbody tr")).toHaveLength(4);
    expect(previewRow("Ansonia").slice(0, 5)).toEqual([
      "3,861,779",
      "4,329,576",
      "5,223,090",
      "6,300,685",
      "6,300,685",
    ]);
    // The State's own totals of FY 2023, FY 2024 and FY 2026.
    const totals = previewRow("All districts");
    expect([totals[0], totals[1], totals[3]]).toEqual([PUBLISHED_TOTAL, "347,303,824", "535,798,705"]);
    expect(text()).not.toContain("missing");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("follows the years and the policy that are chosen", async () => {
    await withGrants();
    await choosePolicy();
    byRole("checkbox", "FY 2022").click();
    await eventually(() => previewRow("All districts")[0] === "274,179,135");
    byRole("radio", /^Governor's 2022 proposal/).click();
    await eventually(() => previewRow("All districts")[1] === "313,058,407");
    expect(allByRole("checkbox", /^FY /).map((year) => year.textContent || year.closest("label")?.textContent)).toEqual(
      eachYear(PROPOSED.fiscalYears).map(fiscalYearName).reverse(),
    );
  });

  it("says what would be added, with and without the comparison and the charts", async () => {
    await withGrants();
    await choosePolicy();
    await eventually(() =>
      /Adds the sheets Withholding model and Withheld by year with [\d,]+ live formulas and 2 charts\./.test(text()),
    );
    for (const year of eachYear(LAST_LIST.fiscalYears)) {
      if (year > PROPOSED.fiscalYears.to) byRole("checkbox", fiscalYearName(year)).click();
    }
    byRole("checkbox", "Compare both policies").click();
    byRole("checkbox", "Add charts").click();
    await eventually(() =>
      /Adds the sheets Withholding model, Withheld by year, Both policies and What changes with [\d,]+ live formulas\./.test(
        text(),
      ),
    );
  });
});

describe("inserting", () => {
  it("adds the sheets, offers Undo, and takes them away by it", async () => {
    const { backend } = await withGrants();
    const before = contents(backend);
    await choosePolicy();
    (await eventually(() => byRole("button", "Insert model"))).click();
    await eventually(() => text().includes("Inserted the sheets Withholding model and Withheld by year."));
    expect(backend.sheets().map(({ name }) => name)).toEqual([
      "Budget",
      "ECS grants",
      "Withholding model",
      "Withheld by year",
    ]);
    expect(await accessibilityFaults()).toEqual([]);
    (await eventually(() => byRole("button", "Undo"))).click();
    await eventually(() =>
      text().includes("Undone: the sheets Withholding model and Withheld by year are gone again."),
    );
    expect(contents(backend)).toEqual(before);
  });

  it("that fails leaves its text, the workbook as it was and the way to try again", async () => {
    const client = await withGrants();
    const before = contents(client.backend);
    await choosePolicy();
    const button = await eventually(() => byRole("button", "Insert model"));
    client.failSyncAt(2, { code: "GeneralException", message: "There was an internal error.", afterActions: 40 });
    button.click();
    await eventually(() => /Excel refused: There was an internal error/.test(alertText()));
    expect(alertText()).toContain("Nothing was written.");
    expect(contents(client.backend)).toEqual(before);
    // Coming back to the pane does not take the text away.
    window.dispatchEvent(new Event("focus"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(alertText()).toContain("Nothing was written.");
    expect(allByRole("button", "Undo")).toEqual([]);
    byRole("button", "Insert model").click();
    await eventually(() => text().includes("Inserted the sheets Withholding model"));
    await eventually(() => allByRole("alert").length === 0);
  });

  it("names what stands in the way before anything is pressed, without a button that could not work", async () => {
    await withGrants({
      ...workbook,
      planSheets: () => Promise.reject(new workbook.WorkbookError({ code: "workbook-protected" })),
    });
    await choosePolicy();
    await eventually(() => alertText().includes("The structure of this workbook is protected"));
    expect(allByRole("button", "Insert model")).toEqual([]);
  });

  it("shows how far it is, and can be cancelled: the workbook is as it was, and it can be inserted after all", async () => {
    let stop: () => void = () => undefined;
    const { backend } = await withGrants({
      ...workbook,
      insertSheets: (sheets, plan, options) => {
        options?.onProgress?.({ done: 300, total: 1200 });
        return new Promise((resolve, reject) => {
          stop = () => void workbook.insertSheets(sheets, plan, options).then(resolve, reject);
        });
      },
    });
    const before = contents(backend);
    await choosePolicy();
    (await eventually(() => byRole("button", "Insert model"))).click();
    await eventually(() => text().includes("Writing 25 %"));
    expect(byRole("button", "Writing").getAttribute("aria-disabled")).toBe("true");
    byRole("button", "Cancel").click();
    stop();
    await eventually(() => alertText().includes("Cancelled. The workbook is as it was before."));
    expect(contents(backend)).toEqual(before);
    expect(allByRole("button", "Undo")).toEqual([]);

    (await eventually(() => byRole("button", "Insert model"))).click();
    await eventually(() => text().includes("Writing 25 %"));
    stop();
    await eventually(() => text().includes("Inserted the sheets Withholding model"));
    expect(backend.sheets().some(({ id }) => id === sheetId(backend, "Withholding model"))).toBe(true);
  });
});

describe("what was inserted", () => {
  const SHEETS = "the sheets Withholding model and Withheld by year";
  const HELD = `T${SHEETS.slice(1)} hold this already.`;
  const AGAIN = "Another one would add the sheets Withholding model (2) and Withheld by year (2).";

  /** The model of the grants is inserted, and the pane has looked at the workbook again. */
  async function inserted() {
    const client = await withGrants();
    await choosePolicy();
    (await eventually(() => byRole("button", "Insert model"))).click();
    await eventually(() => text().includes(HELD));
    return client;
  }
  const offersFirst = (): Promise<boolean> =>
    eventually(() => byRole("button", "Insert model").className === "primary" && !text().includes("already"));

  it("is told, with the way to it and its Undo, and nothing is left to do: another is offered beside that", async () => {
    await inserted();
    expect(document.querySelector(".status [role=status]")?.textContent).toBe(`Inserted ${SHEETS}.`);
    for (const name of ["Go to sheet", "Undo"]) expect(byRole("button", name)).toBeTruthy();
    expect(text()).toContain(AGAIN);
    expect(allByRole("button", "Insert model")).toEqual([]);
    expect(byRole("button", "Insert another").className).toBe("");
    expect([...document.querySelectorAll(".primary, .at-hand")]).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is inserted a second time where that is asked for, and the first one is told of once that is undone", async () => {
    const { backend } = await inserted();
    byRole("button", "Insert another").click();
    await eventually(() => text().includes("Inserted the sheets Withholding model (2) and Withheld by year (2)."));
    await eventually(() => text().includes("Another one would add the sheets Withholding model (3)"));
    expect(backend.sheets()).toHaveLength(6);
    byRole("button", "Undo").click();
    await eventually(() => text().includes(AGAIN));
    expect(text()).toContain(HELD);
    expect(backend.sheets()).toHaveLength(4);
  });

  it("is what to do again once it is undone", async () => {
    await inserted();
    byRole("button", "Undo").click();
    await offersFirst();
    expect(text()).toContain("Adds the sheets Withholding model and Withheld by year with");
  });

  it("is not what other choices bring, and is told of again with the same ones", async () => {
    await inserted();
    byRole("checkbox", "Add charts").click();
    await offersFirst();
    await eventually(() => text().includes("Adds the sheets Withholding model (2) and Withheld by year (2) with"));
    byRole("checkbox", "Add charts").click();
    await eventually(() => text().includes(HELD));
  });

  it("is told of where another screen was shown meanwhile", async () => {
    await inserted();
    byRole("button", "Lists").click();
    await eventually(() => byRole("heading", "In this workbook"));
    byRole("button", "Model").click();
    await eventually(() => text().includes(HELD));
    expect(allByRole("button", "Insert model")).toEqual([]);
  });

  it("follows a grant that is typed over, so that there is no other model to insert for it", async () => {
    const { backend } = await inserted();
    const [table] = backend.tables();
    if (!table) throw new Error("There is no table.");
    backend.enter(table.sheetId, table.area.row + 1, table.area.column + table.columns.indexOf("FY 2023"), [
      [{ value: 18894447 }],
    ]);
    window.dispatchEvent(new Event("focus"));
    // 307,499,540 and the 1,000 more
    await eventually(() => previewRow("All districts")[0] === "307,500,540");
    await eventually(() => text().includes(HELD));
    expect(allByRole("button", "Insert model")).toEqual([]);
  });

  it("is offered anew where somebody deleted it in Excel before coming back to the pane", async () => {
    const { backend } = await inserted();
    backend.deleteSheet(sheetId(backend, "Withheld by year"));
    window.dispatchEvent(new Event("focus"));
    await offersFirst();
    expect(text()).toContain("Adds the sheets Withholding model (2) and Withheld by year with");
  });

  it("by a workbook that changed before the button was pressed is refused, and where it would go now is shown", async () => {
    const { backend } = await withGrants();
    await choosePolicy();
    const button = await eventually(() => byRole("button", "Insert model"));
    backend.addSheet("Withholding model");
    button.click();
    await eventually(() => alertText().includes("Withholding model"));
    await eventually(() => text().includes("Adds the sheets Withholding model (2) and Withheld by year with"));
    expect(alertText()).toContain("Nothing was written.");
  });
});

describe("grants in a range of cells", () => {
  it("stay the ones that are meant, with what they hold now, once another cell is selected", async () => {
    const { backend } = openInMemory(budget({}, ["Budget", "Ours"]));
    const grants = [baseYearGrants()];
    await workbook.insertSheets(grants, await workbook.planSheets(grants));
    const ours = sheetId(backend, "Ours");
    const years = [2012, 2013, 2022, 2023];
    backend.enter(ours, 5, 3, [
      [{ value: "Town" }, ...years.map((year) => ({ value: fiscalYearName(fiscalYear(year)) }))],
      [{ value: "Norwalk" }, ...years.map((_, at) => ({ value: 10_000_000 + 500_000 * at }))],
    ]);
    backend.activateSheet(ours);
    backend.select(ours, { row: 6, column: 3, rows: 1, columns: 1 });
    const looked: (readonly string[])[] = [];
    await openModel({
      ...workbook,
      findGrants: async (chosen) => {
        const found = await workbook.findGrants(chosen);
        looked.push(found.map(({ address, rows, values }) => `${address} ${values[rows - 1]?.at(-1)}`));
        return found;
      },
    });
    (await eventually(() => byRole("radio", /^Ours!D6:H7/))).click();
    const isChosen = (): boolean => (byRole("radio", /^Ours!D6:H7/) as HTMLInputElement).checked;
    await eventually(isChosen);
    const budgetSheet = sheetId(backend, "Budget");
    backend.activateSheet(budgetSheet);
    backend.select(budgetSheet, { row: 40, column: 0, rows: 1, columns: 1 });
    backend.enter(ours, 6, 7, [[{ value: 12_000_000 }]]);
    window.dispatchEvent(new Event("focus"));
    await eventually(() => looked.length === 2);
    expect(looked[1]).toContain("Ours!D6:H7 12000000");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isChosen()).toBe(true);
    expect((byRole("radio", /^EcsGrants/) as HTMLInputElement).checked).toBe(false);
  });
});

describe("the tracker", () => {
  it("waits for policy, grants and a year, and is inserted for that year", async () => {
    const { backend } = await withGrants();
    expect(allByRole("heading", "Plan and spending tracker")).toEqual([]);
    await choosePolicy();
    const select = byRole("combobox", "Fiscal year") as HTMLSelectElement;
    expect(allByRole("button", "Insert tracker")).toEqual([]);
    select.value = "2024";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    (await eventually(() => byRole("button", "Insert tracker"))).click();
    await eventually(() => text().includes("Inserted the sheets Tracker FY 2024 and Plan checklist FY 2024."));
    expect(backend.sheets().map(({ name }) => name)).toEqual([
      "Budget",
      "ECS grants",
      "Tracker FY 2024",
      "Plan checklist FY 2024",
    ]);
    await eventually(() => text().includes("The sheets Tracker FY 2024 and Plan checklist FY 2024 hold this already."));
    expect(allByRole("button", "Insert tracker")).toEqual([]);
    // The tracker of another year is another one, and this one is told of again with its year.
    select.value = "2023";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await eventually(() => byRole("button", "Insert tracker"));
    select.value = "2024";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await eventually(() => byRole("button", "Insert another"));
  });
});
