/** @jest-environment jsdom */
import { render } from "preact";
import * as districtList from "../../src/workbook/district-list";
import { undoWrite } from "../../src/workbook/undo";
import { Pane } from "../../src/taskpane/frame/pane";
import { openInMemory } from "../support/excel-client";
import { budget, builtIn, column, contents, sheetId, TODAY } from "../workbook/support/workbooks";
import { accessibilityFaults, allByRole, byRole, eventually, text } from "./support/screen";

const PROPOSAL = /^FY 2023-2027, Governor's 2022 proposal/;

let place: HTMLElement;

beforeEach(() => {
  document.documentElement.lang = "en";
  document.title = "Alliance Withholding";
  place = document.createElement("div");
  document.body.append(place);
});

afterEach(() => {
  render(null, place);
  place.remove();
});

/** The pane as it is shipped, over a workbook in memory behind Microsoft's own client. */
function openPane(workbook = budget()) {
  const client = openInMemory(workbook);
  render(<Pane workbook={{ ...districtList, undoWrite }} />, place);
  return client;
}

const choose = (name: RegExp): void => byRole("radio", name).click();

/** The pane over a workbook that holds the FY 2022 list already. */
async function openWithTable() {
  const client = openInMemory(budget());
  const list = builtIn("fy2022");
  await districtList.insertDistrictList(list, await districtList.planDistrictList(list), TODAY);
  render(<Pane workbook={{ ...districtList, undoWrite }} />, place);
  return client;
}

describe("the pane", () => {
  it("names its screen, its version, and what it promises", async () => {
    openPane();
    expect(byRole("heading", "Lists").tagName).toBe("H1");
    expect(byRole("button", "Lists").getAttribute("aria-current")).toBe("page");
    expect(text()).toContain("Nothing leaves this workbook");
    expect(text()).toMatch(/Version \d+\.\d+\.\d+/);
    expect(byRole("link", "Help").getAttribute("href")).toBe("docs/index.html");
    await eventually(() => text().includes("No district list yet"));
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("has no tab that leads nowhere", () => {
    openPane();
    expect(byRole("navigation", "Screens").querySelectorAll("button")).toHaveLength(1);
  });
});

describe("choosing a list", () => {
  it("has nothing chosen beforehand, and says what to do", () => {
    openPane();
    expect(allByRole("radio").map((one) => (one as HTMLInputElement).checked)).toEqual([false, false, false, false]);
    expect(text()).toContain("Choose a list to see its districts");
    expect(allByRole("table")).toEqual([]);
  });

  it("marks the proposal as not enacted wherever it names it", async () => {
    openPane();
    expect(byRole("radio", /proposed, not enacted/)).toBe(byRole("radio", PROPOSAL));
    choose(PROPOSAL);
    await eventually(() => text().includes("Table 1 (proposed, not enacted)"));
    for (const one of allByRole("radio").filter((radio) => radio !== byRole("radio", PROPOSAL))) {
      expect(one.closest("label")?.textContent).not.toContain("proposed");
    }
  });

  it("shows 36 districts with status, change and years, and the three that enter and graduate by name", async () => {
    openPane();
    choose(PROPOSAL);
    await eventually(() => byRole("heading", "36 districts: 33 Alliance, 3 Graduated"));
    expect(byRole("table").querySelectorAll("tbody tr")).toHaveLength(36);
    const cells = (district: string) =>
      [...(byRole("rowheader", district).parentElement?.children ?? [])].map((cell) => cell.textContent);
    expect(cells("Enfield")).toEqual(["Enfield", "Alliance", "Entering", "2023", "2027", "2012"]);
    expect(cells("Norwalk")).toEqual(["Norwalk", "Graduated", "Graduated", "2023", "2027", "2012"]);
    expect(cells("Ansonia")).toEqual(["Ansonia", "Alliance", "", "2023", "2027", "2012"]);
    expect(text()).toContain("3: Enfield, Plainfield and Stratford");
    expect(text()).toContain("3: Groton, Norwalk and Winchester");
    expect(text()).toContain("Leavingnone");
    expect(text()).toContain("30 districts");
    expect(text()).toContain("names none of the ten Opportunity Districts");
    expect(byRole("region", /36 districts/).tabIndex).toBe(0);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("compares each list with the one in force before it", async () => {
    openPane();
    choose(/^FY 2018-2022/);
    await eventually(() => byRole("heading", "Against FY 2013-2017"));
    expect(text()).toContain("3: Groton, Thompson and Torrington");
    choose(/^FY 2023-2027, as enacted/);
    await eventually(() => byRole("heading", "Against FY 2018-2022"));
    expect(text()).toContain("3: Enfield, Plainfield and Stratford");
    expect(text()).toContain("Graduatednone");
    choose(/^FY 2013-2017/);
    await eventually(() => byRole("heading", "30 districts: 30 Alliance"));
    expect(text()).not.toContain("Against");
  });

  it("shows a district whose base year changes with a row for each", async () => {
    openPane();
    choose(/^FY 2023-2027, as enacted/);
    await eventually(() => byRole("heading", "36 districts: 36 Alliance"));
    const enfield = allByRole("rowheader").filter((cell) => cell.textContent === "Enfield");
    expect(
      enfield.map((cell) => [...(cell.parentElement?.children ?? [])].slice(3).map((one) => one.textContent)),
    ).toEqual([
      ["2023", "2025", "2022"],
      ["2026", "2027", "2012"],
    ]);
    await eventually(() => text().includes("Writes 37 rows to the new sheet Alliance Districts."));
  });

  it("says in one sentence what would be written, before anything is", async () => {
    const { backend } = openPane();
    const before = contents(backend);
    choose(PROPOSAL);
    await eventually(() => text().includes("Writes 36 rows to the new sheet Alliance Districts."));
    expect(contents(backend)).toEqual(before);
  });
});

describe("inserting the chosen list", () => {
  async function insert(workbook = budget()) {
    const client = openPane(workbook);
    const before = contents(client.backend);
    choose(PROPOSAL);
    (await eventually(() => byRole("button", "Insert table"))).click();
    return { ...client, before };
  }

  it("writes the table, says so politely, and puts the focus on what can be done next", async () => {
    const { backend } = await insert();
    const said = await eventually(
      () =>
        allByRole("status").find((one) =>
          /^Wrote 36 rows to the new sheet Alliance Districts/.test(one.textContent ?? ""),
        ) ?? false,
    );
    expect((said as HTMLElement).textContent).toContain("(proposed, not enacted)");
    expect(column(backend, "District")).toHaveLength(36);
    await eventually(() => document.activeElement?.textContent === "Go to table");
    await eventually(() => text().includes("There is nothing to write"));
    expect(allByRole("button", "Insert table")).toEqual([]);
    expect(byRole("heading", "AllianceDistricts")).toBeTruthy();
    expect(text()).toContain("36 rows: 33 Alliance, 3 Graduated");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("selects the table by its link", async () => {
    const { backend } = await insert();
    ((await eventually(() => allByRole("button", "Go to table")[1] ?? false)) as HTMLElement).click();
    await eventually(() => backend.activeSheet() === sheetId(backend, "Alliance Districts"));
  });

  it("takes it back by Undo, and offers to insert again", async () => {
    const { backend, before } = await insert();
    (await eventually(() => byRole("button", "Undo"))).click();
    await eventually(() => text().includes("Undone: the sheet Alliance Districts is gone again."));
    expect(contents(backend)).toEqual(before);
    await eventually(() => byRole("button", "Insert table"));
    expect(text()).toContain("No district list yet");
  });

  it("says beside the button what went wrong, and that nothing was written", async () => {
    const { backend, failSyncAt } = openPane();
    const before = contents(backend);
    choose(PROPOSAL);
    const button = await eventually(() => byRole("button", "Insert table"));
    failSyncAt(2, { code: "GeneralException", message: "There was an internal error." });
    button.click();
    const alert = await eventually(() => byRole("alert"));
    expect(alert.textContent).toMatch(
      /Excel refused: There was an internal error \(GeneralException\).*Nothing was written\./,
    );
    expect(contents(backend)).toEqual(before);
    expect(byRole("button", "Insert table")).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("keeps Undo in reach when undoing is refused, and says why", async () => {
    const { backend } = await insert();
    const undo = await eventually(() => byRole("button", "Undo"));
    backend.enter(sheetId(backend, "Alliance Districts"), 6, 5, [[{ value: "Yes" }]]);
    undo.click();
    await eventually(() => /Undo would lose that work/.test(byRole("alert").textContent ?? ""));
    expect(byRole("button", "Undo")).toBeTruthy();
  });

  it("names what stands in the way at once, without a button that could not work", async () => {
    openPane(budget({ names: [{ name: "AllianceDistricts", formula: "=Budget!$A$1", visible: true }] }));
    choose(PROPOSAL);
    const alert = await eventually(() => byRole("alert"));
    expect(alert.textContent).toContain("defined name AllianceDistricts (=Budget!$A$1)");
    expect(allByRole("button", "Insert table")).toEqual([]);
  });
});

describe("a workbook that holds the table", () => {
  it("is described on a card", async () => {
    await openWithTable();
    await eventually(() => byRole("heading", "AllianceDistricts"));
    expect(text()).toContain("33 rows: 33 Alliance");
    expect(text()).toContain("Fiscal years 2018 to 2022");
  });

  it("is asked about before its table changes, with what changes and what stays", async () => {
    await openWithTable();
    choose(PROPOSAL);
    await eventually(() => byRole("heading", "Update the table that is there?"));
    expect(text()).toContain(
      "Adds 3 rows and changes 33 rows in the table AllianceDistricts at 'Alliance Districts'!A6:G39.",
    );
    expect(text()).toContain("Norwalk: Alliance becomes Graduated");
    expect(text()).toContain("From FY, To FY and Sourcechange in 33 rows");
    expect(text()).toContain("Your marks in Opportunity");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is left alone when the user says so, and the focus goes back to the choice", async () => {
    const { backend } = await openWithTable();
    const before = contents(backend);
    choose(PROPOSAL);
    (await eventually(() => byRole("button", "Leave it as it is"))).click();
    await eventually(() => text().includes("Choose a list to see its districts"));
    expect((document.activeElement as HTMLInputElement).type).toBe("radio");
    expect(contents(backend)).toEqual(before);
  });

  it("is updated, and back again by Undo", async () => {
    const { backend } = await openWithTable();
    const before = contents(backend);
    choose(PROPOSAL);
    (await eventually(() => byRole("button", "Update table"))).click();
    await eventually(() => text().includes("Updated the table AllianceDistricts on the sheet Alliance Districts"));
    expect(column(backend, "District")).toHaveLength(36);
    byRole("button", "Undo").click();
    await eventually(() => text().includes("is as it was."));
    expect(contents(backend)).toEqual(before);
  });

  it("is looked at again when the user comes back to the pane", async () => {
    const { backend } = await openWithTable();
    await eventually(() => text().includes("33 rows: 33 Alliance"));
    backend.enter(sheetId(backend, "Alliance Districts"), 6, 1, [[{ value: "Graduated" }]]);
    window.dispatchEvent(new Event("focus"));
    await eventually(() => text().includes("33 rows: 32 Alliance, 1 Graduated"));
    expect(text()).toContain("A list that differs from the built-in ones");
  });
});

it("says when the workbook cannot be read, and reads it again on demand", async () => {
  const client = openInMemory(budget());
  client.failSyncAt(1, { code: "InvalidOperationInCellEditMode", message: "Excel is in cell-editing mode." });
  render(<Pane workbook={{ ...districtList, undoWrite }} />, place);
  await eventually(() =>
    /A cell is being edited in Excel\. Press Enter or Esc/.test(byRole("alert").textContent ?? ""),
  );
  byRole("button", "Try again").click();
  await eventually(() => text().includes("No district list yet"));
  expect(allByRole("alert")).toEqual([]);
});
