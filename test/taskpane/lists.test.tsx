/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { render } from "preact";
import * as workbook from "../../src/workbook";
import { Pane } from "../../src/taskpane/frame/pane";
import { openInMemory } from "../support/excel-client";
import { budget, builtIn, column, contents, sheetId, TODAY } from "../workbook/support/workbooks";
import { chooseFile } from "./support/choose-file";
import { accessibilityFaults, allByRole, byRole, eventually, text } from "./support/screen";

Object.assign(globalThis, { TextDecoder, TextEncoder });

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
function openPane(snapshot = budget()) {
  const client = openInMemory(snapshot);
  render(<Pane workbook={workbook} />, place);
  return client;
}

async function showBuiltIn(name: RegExp): Promise<void> {
  (await eventually(() => byRole("button", /^Built-in list/))).click();
  (await eventually(() => byRole("radio", name))).click();
  await eventually(() => byRole("heading", "What changes"));
}

/** The pane over a workbook that holds the FY 2018-2022 list already. */
async function openWithTable() {
  const client = openInMemory(budget());
  const table = workbook.tableOfBuiltInList(builtIn("fy2022"), TODAY);
  await workbook.writeTable(table, await workbook.planTable(table));
  render(<Pane workbook={workbook} />, place);
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
    await eventually(() => text().includes("No district list and no table of grants yet"));
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("has no tab that leads nowhere", async () => {
    openPane();
    const tabs = [...byRole("navigation", "Screens").querySelectorAll("button")];
    expect(tabs.map((tab) => tab.textContent)).toEqual(["Lists", "Model", "Explain", "Share"]);
    for (const tab of tabs) {
      tab.click();
      await eventually(() => byRole("heading", tab.textContent ?? "").tagName === "H1");
      await eventually(() => document.querySelectorAll("main h2").length > 0);
    }
    // Each screen is compiled when it is first loaded.
  }, 30_000);

  it("offers the ways to add a list", async () => {
    openPane();
    await eventually(() => text().includes("No district list"));
    for (const name of [/^Paste/, /^From the selection/, /^From a table/, /^Built-in list/]) byRole("button", name);
    expect(document.querySelector("input[type=file]")?.getAttribute("accept")).toContain(".xlsx");
  });
});

describe("a built-in list", () => {
  it("is one of four, none of them chosen beforehand", async () => {
    openPane();
    (await eventually(() => byRole("button", /^Built-in list/))).click();
    await eventually(() => allByRole("radio").length === 4);
    expect(allByRole("radio").map((one) => (one as HTMLInputElement).checked)).toEqual([false, false, false, false]);
    expect(text()).toContain("Choose a list to see its districts");
    expect(allByRole("table")).toEqual([]);
  });

  it("that was only proposed is marked so, and no other is", async () => {
    openPane();
    await showBuiltIn(PROPOSAL);
    await eventually(() => text().includes("Table 1 (proposed, not enacted)"));
    for (const one of allByRole("radio").filter((radio) => radio !== byRole("radio", PROPOSAL))) {
      expect(one.closest("label")?.textContent).not.toContain("proposed");
    }
  });

  it("shows 36 rows as they will be written, and the three that enter and graduate by name", async () => {
    openPane();
    await showBuiltIn(PROPOSAL);
    byRole("heading", "36 districts: 33 Alliance, 3 Graduated");
    expect(byRole("table").querySelectorAll("tbody tr")).toHaveLength(36);
    const cells = (district: string) =>
      [...(byRole("rowheader", district).parentElement?.children ?? [])].slice(0, 5).map((cell) => cell.textContent);
    expect(cells("Enfield")).toEqual(["Enfield", "Alliance", "2023", "2027", "2012"]);
    expect(cells("Norwalk")).toEqual(["Norwalk", "Graduated", "2023", "2027", "2012"]);
    expect(text()).toContain("3: Enfield, Plainfield and Stratford");
    expect(text()).toContain("3: Groton, Norwalk and Winchester");
    expect(text()).toContain("Leavingnone");
    expect(text()).toContain("30 districts");
    expect(text()).toContain("names none of the ten Opportunity Districts");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is compared with the one in force before it, or with another that is chosen", async () => {
    openPane();
    await showBuiltIn(/^FY 2018-2022/);
    const select = byRole("combobox", "Compared with") as HTMLSelectElement;
    await eventually(() => select.selectedOptions[0]?.textContent === "FY 2013-2017");
    expect(text()).toContain("3: Groton, Thompson and Torrington");
    select.value = "fy2023-enacted";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await eventually(() => text().includes("3: Enfield, Plainfield and Stratford"));
  });

  it("says in one sentence what would be written, before anything is", async () => {
    const { backend } = openPane();
    const before = contents(backend);
    await showBuiltIn(/^FY 2023-\d{4}, as enacted/);
    // 36 districts, and Enfield once more for its second base year.
    await eventually(() => text().includes("Writes 37 rows to the new sheet Alliance Districts."));
    expect(contents(backend)).toEqual(before);
  });
});

describe("inserting the chosen list", () => {
  async function insert(snapshot = budget()) {
    const client = openPane(snapshot);
    const before = contents(client.backend);
    await showBuiltIn(PROPOSAL);
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
    expect(await accessibilityFaults()).toEqual([]);
    byRole("button", "Back to the lists").click();
    await eventually(() => byRole("heading", "AllianceDistricts"));
    expect(text()).toContain("36 rows: 33 Alliance, 3 Graduated");
  });

  it("selects the table by its link", async () => {
    const { backend } = await insert();
    (await eventually(() => byRole("button", "Go to table"))).click();
    await eventually(() => backend.activeSheet() === sheetId(backend, "Alliance Districts"));
  });

  it("takes it back by Undo, and offers to insert again", async () => {
    const { backend, before } = await insert();
    (await eventually(() => byRole("button", "Undo"))).click();
    await eventually(() => text().includes("Undone: the sheet Alliance Districts is gone again."));
    expect(contents(backend)).toEqual(before);
    await eventually(() => byRole("button", "Insert table"));
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
    await showBuiltIn(PROPOSAL);
    const alert = await eventually(() => byRole("alert"));
    expect(alert.textContent).toContain("defined name AllianceDistricts (=Budget!$A$1)");
    expect(allByRole("button", "Insert table")).toEqual([]);
  });
});

describe("importing a file", () => {
  const CLEAN = `District,Status,From FY,To FY,Base FY\n${builtIn("fy2022")
    .designated.map(({ district }) => `${district},Alliance,2018,2022,2012`)
    .join("\n")}\n`;

  it("needs one look and one click where the file is clean", async () => {
    const { backend } = openPane();
    await chooseFile("clean.csv", CLEAN);
    await eventually(() => text().includes("33 rows for 33 districts, FY 2018 to FY 2022."));
    await eventually(() => text().includes("Writes 33 rows to the new sheet Alliance Districts."));
    expect(allByRole("alert")).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
    byRole("button", "Insert table").click();
    await eventually(() => text().includes("Wrote 33 rows to the new sheet Alliance Districts: clean.csv."));
    expect(column(backend, "District")).toHaveLength(33);
    expect(column(backend, "Source")[0]).toBe("clean.csv, line 2");
  });

  it("takes what became of the one before off the status line, and tells what becomes of this one", async () => {
    openPane();
    const said = (): string => document.querySelector(".status [role=status]")?.textContent ?? "";
    await chooseFile("clean.csv", CLEAN);
    (await eventually(() => byRole("button", "Insert table"))).click();
    await eventually(() => said() === "Wrote 33 rows to the new sheet Alliance Districts: clean.csv.");
    byRole("button", "Source").click();
    await eventually(() => byRole("heading", "AllianceDistricts"));
    // The list of tables is not yet another import: what was done can be undone.
    expect(said()).toContain("clean.csv");
    await chooseFile("other.csv", CLEAN.replace("Norwalk,", "Greenwich,"));
    await eventually(() => byRole("heading", "other.csv"));
    expect(said()).toBe("");
    for (const name of ["Go to table", "Undo"]) expect(allByRole("button", name)).toEqual([]);
    (await eventually(() => byRole("button", "Update table"))).click();
    await eventually(
      () => said() === "Updated the table AllianceDistricts on the sheet Alliance Districts: other.csv.",
    );
    expect(byRole("button", "Undo")).toBeTruthy();
  });

  it("asks what no column says, before anything else", async () => {
    openPane();
    await chooseFile("names.txt", "Norwalk\nGroton\n");
    await eventually(() => byRole("heading", "Which status do these districts have?"));
    expect(byRole("button", "Check the rows")).toHaveProperty("disabled", true);
    expect(await accessibilityFaults()).toEqual([]);
    byRole("radio", "Alliance District").click();
    (await eventually(() => byRole("radio", "FY 2018 to FY 2022"))).click();
    await eventually(() => !(byRole("button", "Check the rows") as HTMLButtonElement).disabled);
    byRole("button", "Check the rows").click();
    await eventually(() => text().includes("2 rows for 2 districts, FY 2018 to FY 2022."));
    expect(text()).toContain("The list has 2 Alliance Districts for fiscal years 2018 to 2022. Expected are 33.");
  });

  it("asks about doubtful names, nearest first and none preselected, and remembers the answers", async () => {
    const { backend } = openPane();
    const messy =
      "District,Status,From FY,To FY,Base FY\nN Haven,Alliance,2023,2027,2012\nNorwalk,Alliance,2023,2027,2012\nTotal,,,,\n";
    await chooseFile("messy.csv", messy);
    await eventually(() => byRole("heading", "1 question for you"));
    const answers = byRole("group", "Answers for “N Haven”");
    expect([...answers.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual([
      "North Haven",
      "New Haven",
      "Leave out",
    ]);
    expect(await accessibilityFaults()).toEqual([]);
    byRole("button", "New Haven").click();
    (await eventually(() => byRole("button", "Continue"))).click();
    await eventually(() => text().includes("2 rows of the source are not written"));
    expect(text()).toContain("Total Not a town: total or average.");
    (await eventually(() => byRole("button", "Insert table"))).click();
    await eventually(() => text().includes("Wrote 2 rows"));
    expect(column(backend, "District")).toEqual(["New Haven", "Norwalk"]);
    // The next import of the same spelling asks nothing.
    byRole("button", /Source$/).click();
    await chooseFile("again.csv", messy);
    await eventually(() => text().includes("2 rows for 2 districts"));
  });

  it("takes an answer back", async () => {
    openPane();
    await chooseFile("messy.csv", "District,Status,From FY,To FY\nN Haven,Alliance,2023,2027\n");
    (await eventually(() => byRole("button", "North Haven"))).click();
    (await eventually(() => byRole("button", "Ask again about N Haven"))).click();
    await eventually(() => byRole("heading", "1 question for you"));
  });

  it("goes from question to question by the arrow keys", async () => {
    openPane();
    await chooseFile(
      "messy.csv",
      "District,Status,From FY,To FY\nN Haven,Alliance,2023,2027\nMystic,Alliance,2023,2027\n",
    );
    const first = await eventually(() => byRole("button", "North Haven"));
    first.focus();
    const press = (key: string): void => {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    };
    press("ArrowRight");
    expect(document.activeElement?.textContent).toBe("New Haven");
    press("ArrowDown");
    expect(document.activeElement?.textContent).toBe("Groton");
    press("ArrowUp");
    expect(document.activeElement?.textContent).toBe("North Haven");
  });

  it("shows by what its cells are parted, and parts them otherwise when asked", async () => {
    openPane();
    await chooseFile("odd.txt", "District:Status:From FY:To FY\nNorwalk:Alliance:2023:2027\n");
    const parted = (await eventually(() => byRole("combobox", "Separated by"))) as HTMLSelectElement;
    expect(parted.value).toBe("Nothing: one column");
    expect((byRole("combobox", "Characters") as HTMLSelectElement).value).toBe("UTF-8");
    parted.value = "Colon";
    parted.dispatchEvent(new Event("change", { bubbles: true }));
    await eventually(() => byRole("combobox", /^Column 4/));
    expect(await accessibilityFaults()).toEqual([]);
    byRole("button", "Check the rows").click();
    await eventually(() => byRole("button", "Insert table"));
  });

  it("finds rows among many by what they hold, in the choice of rows that is shown", async () => {
    openPane();
    const rows = builtIn("fy2022").designated.map(({ district }) => `${district},Alliance,2018,2022`);
    await chooseFile("many.csv", `District,Status,From FY,To FY\n${rows.join("\n")}\nN Haven,Alliance,2018,2022\n`);
    await eventually(() => byRole("heading", "1 question for you"));
    const field = byRole("searchbox", "Find") as HTMLInputElement;
    field.value = "haven";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await eventually(() => byRole("table").querySelectorAll("tbody tr").length === 3);
    expect([...byRole("table").querySelectorAll("tbody tr td:first-of-type")].map((cell) => cell.textContent)).toEqual([
      "East Haven",
      "New Haven",
      "West Haven",
    ]);
    expect(field.closest("p")?.textContent).toContain("3 of 33");
    byRole("button", "All (35)").click();
    await eventually(() => byRole("table").querySelectorAll("tbody tr").length === 4);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("copies every row that is not written with its reason, and none of them as a formula", async () => {
    const copied: string[] = [];
    const writeText = (given: string) => Promise.resolve(void copied.push(given));
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
    openPane();
    const totals = Array.from({ length: 60 }, (_, index) => `Total ${index},,,`);
    await chooseFile(
      "totals.csv",
      `District,Status,From FY,To FY\nNorwalk,Alliance,2023,2027\n=1+1 Total,,,\n${totals.join("\n")}\n`,
    );
    await eventually(() => byRole("button", "Insert table"));
    document.querySelector("summary")?.click();
    (await eventually(() => byRole("button", "Copy the list of these rows"))).click();
    await eventually(() => byRole("button", "Copied the list of these rows"));
    const lines = copied[0]?.split("\n") ?? [];
    expect(lines.filter((line) => line.includes("Total"))).toHaveLength(61);
    expect(lines.some((line) => /^3\t“=1\+1 Total”\t\S/.test(line))).toBe(true);
    expect(lines.flatMap((line) => line.split("\t")).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });

  it("shows markup of a file as text, and never as markup", async () => {
    openPane();
    await chooseFile(
      "markup.csv",
      'District,Status,From FY,To FY\n"<img src=x onerror=alert(1)>",Alliance,2023,2027\nNorwalk,Alliance,2023,2027\nGroton,Alliance,2023,2027\n',
    );
    await eventually(() => byRole("heading", "1 question for you"));
    expect(text()).toContain("“<img src=x onerror=alert(1)>”");
    expect(place.querySelector("img")).toBeNull();
  });

  it("says why a file cannot be read, and leads back", async () => {
    openPane();
    await chooseFile("list.pdf", "%PDF-1.7");
    expect((await eventually(() => byRole("alert"))).textContent).toContain("The file is a PDF");
    byRole("button", "Choose another source").click();
    await eventually(() => byRole("heading", "Add a list or a table of grants"));
  });

  it("imports a table of grants under its own name", async () => {
    const { backend } = openPane();
    await chooseFile("ecs.csv", "Town,FY 2012,FY 2022\nNorwalk,10095131,13178830\nGroton,25374989,25040045\n");
    await eventually(() => byRole("heading", "ECS grants"));
    expect(text()).toContain("13,178,830");
    (await eventually(() => byRole("button", "Insert table"))).click();
    await eventually(() => backend.tables().some(({ name }) => name === "EcsGrants"));
  });
});

describe("importing from the workbook", () => {
  it("reads the selection", async () => {
    const { backend } = openPane();
    const sheet = sheetId(backend, "Budget");
    backend.enter(sheet, 0, 0, [
      [{ value: "District" }, { value: "Status" }, { value: "From FY" }, { value: "To FY" }],
      [{ value: "Norwalk" }, { value: "Alliance" }, { value: 2023 }, { value: 2027 }],
    ]);
    backend.select(sheet, { row: 0, column: 0, rows: 2, columns: 4 });
    (await eventually(() => byRole("button", /^From the selection/))).click();
    await eventually(() => text().includes("1 row for 1 district, FY 2023 to FY 2027."));
  });

  it("lists the tables, and reads the one that is chosen", async () => {
    await openWithTable();
    (await eventually(() => byRole("button", /^From a table/))).click();
    (await eventually(() => byRole("button", /^AllianceDistricts 33 rows on Alliance Districts/))).click();
    await eventually(() => text().includes("33 rows for 33 districts, FY 2018 to FY 2022."));
  });
});

describe("a table that was imported", () => {
  const GRANTS = [
    ["District", "FY 2012", "FY 2023"],
    ["Norwalk", 10095131, 15000000],
    ["Ansonia", 15031668, 18893447],
  ];

  /** The pane over a workbook whose EcsGrants came from its table Received. */
  async function openWithImported() {
    const client = openPane();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Budget");
      sheet.getRange("D5:F7").values = GRANTS;
      sheet.tables.add("D5:F7", true).name = "Received";
      await context.sync();
    });
    (await eventually(() => byRole("button", /^From a table/))).click();
    (await eventually(() => byRole("button", /^Received/))).click();
    (await eventually(() => byRole("button", "Insert table"))).click();
    await eventually(() => text().includes("Wrote 2 rows"));
    byRole("button", "Source").click();
    await eventually(() => byRole("heading", "EcsGrants"));
    return client;
  }

  it("is updated from it by one press, also where its sheet has another name by now; changes are shown first", async () => {
    await openWithImported();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Budget");
      sheet.getRange("F6").values = [[15000001]];
      sheet.name = "Received in May";
      await context.sync();
    });
    byRole("button", "Update EcsGrants from the table Received").click();
    await eventually(() => byRole("heading", "Update the table that is there?"));
    expect(text()).toContain("Norwalk: 15,000,000 becomes 15,000,001");
    byRole("button", "Update table").click();
    await eventually(() => text().includes("Updated the table EcsGrants"));
    byRole("button", "Source").click();
    await eventually(() => text().includes("Table Received, sheet Received in May"));
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says so where the table is gone, and stays as it is", async () => {
    const { backend } = await openWithImported();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Received").delete();
      await context.sync();
    });
    const before = contents(backend);
    byRole("button", "Update EcsGrants from the table Received").click();
    await eventually(() => text().includes("Received"));
    await eventually(() => byRole("alert"));
    expect(contents(backend)).toEqual(before);
  });

  it("from a file is updated from a file that the user chooses", async () => {
    openPane();
    await chooseFile("one.csv", "District,Status,From FY,To FY\nNorwalk,Alliance,2023,2027\n");
    (await eventually(() => byRole("button", "Insert table"))).click();
    await eventually(() => text().includes("Wrote 1 row"));
    byRole("button", "Source").click();
    const button = await eventually(() => byRole("button", "Update AllianceDistricts from a new file"));
    let opened = 0;
    document.querySelector<HTMLInputElement>("input[type=file]")?.addEventListener("click", () => (opened += 1));
    button.click();
    expect(opened).toBe(1);
  });

  it("and one of a built-in list is none: it has no source to go back to", async () => {
    await openWithTable();
    await eventually(() => byRole("heading", "AllianceDistricts"));
    expect(allByRole("button", /^Update/)).toEqual([]);
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
    await showBuiltIn(PROPOSAL);
    await eventually(() => byRole("heading", "Update the table that is there?"));
    expect(text()).toContain(
      "Adds 3 rows and changes 33 rows in the table AllianceDistricts at 'Alliance Districts'!A6:G39.",
    );
    expect(text()).toContain("Norwalk: Alliance becomes Graduated");
    expect(text()).toContain("Your marks in Opportunity");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("compares with the list in the workbook first", async () => {
    await openWithTable();
    await showBuiltIn(PROPOSAL);
    const select = byRole("combobox", "Compared with") as HTMLSelectElement;
    await eventually(() => select.selectedOptions[0]?.textContent === "The list in this workbook");
    expect(text()).toContain("3: Groton, Norwalk and Winchester");
  });

  it("calls the list that an update replaced the one before it, until Undo brings it back", async () => {
    await openWithTable();
    await showBuiltIn(PROPOSAL);
    const comparedWith = () =>
      (byRole("combobox", "Compared with") as HTMLSelectElement).selectedOptions[0]?.textContent;
    (await eventually(() => byRole("button", "Update table"))).click();
    await eventually(() => comparedWith() === "The list before this update");
    expect(text()).toContain("3: Groton, Norwalk and Winchester");
    byRole("button", "Undo").click();
    await eventually(() => comparedWith() === "The list in this workbook");
  });

  it("is left alone when the user says so", async () => {
    const { backend } = await openWithTable();
    const before = contents(backend);
    await showBuiltIn(PROPOSAL);
    (await eventually(() => byRole("button", "Leave it as it is"))).click();
    await eventually(() => byRole("heading", "Add a list or a table of grants"));
    expect(contents(backend)).toEqual(before);
  });

  it("is updated, and back again by Undo", async () => {
    const { backend } = await openWithTable();
    const before = contents(backend);
    await showBuiltIn(PROPOSAL);
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
  });

  it("gets the comparison as a sheet of its own, and loses it again by Undo", async () => {
    const { backend } = await openWithTable();
    const before = contents(backend);
    await showBuiltIn(PROPOSAL);
    byRole("button", "Insert comparison as a sheet").click();
    await eventually(() => text().includes("Wrote the comparison to the new sheet District changes."));
    expect(backend.sheets().map(({ name }) => name)).toContain("District changes");
    byRole("button", "Undo").click();
    await eventually(() => text().includes("Undone: the sheet District changes is gone again."));
    expect(contents(backend)).toEqual(before);
  });
});

it("says when the workbook cannot be read, and reads it again on demand", async () => {
  const client = openInMemory(budget());
  client.failSyncAt(1, { code: "InvalidOperationInCellEditMode", message: "Excel is in cell-editing mode." });
  render(<Pane workbook={workbook} />, place);
  await eventually(() =>
    /A cell is being edited in Excel\. Press Enter or Esc/.test(byRole("alert").textContent ?? ""),
  );
  byRole("button", "Try again").click();
  await eventually(() => text().includes("No district list and no table of grants yet"));
  expect(allByRole("alert")).toEqual([]);
});
