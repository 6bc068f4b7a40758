/** @jest-environment jsdom */
import { Pane } from "../../../src/taskpane/frame/pane";
import type { WorkbookActions } from "../../../src/taskpane/workbook-actions";
import * as workbook from "../../../src/workbook";
import { openInMemory } from "../../support/excel-client";
import { budget, sheetId } from "../../workbook/support/workbooks";
import { chooseFile } from "../support/choose-file";
import { allByRole, byRole, eventually, text } from "../support/screen";
import { screenPlace } from "../support/screen-place";

const { show } = screenPlace();

function openPane(actions: Partial<WorkbookActions> = {}) {
  const client = openInMemory(budget());
  show(<Pane workbook={{ ...workbook, ...actions }} />);
  return client;
}

/** Puts a table of grants on a sheet: 15,000,000 and 16,000,000 over the base of FY 2012, 10,095,131. */
async function writeGrants(name: string, at: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Budget");
    const cells = sheet.getRange(at);
    cells.values = [
      ["District", "FY 2012", "FY 2023", "FY 2024"],
      ["Norwalk", 10095131, 15000000, 16000000],
    ];
    sheet.tables.add(at, true).name = name;
    await context.sync();
  });
}

const tab = (name: string): void => byRole("button", name).click();

async function away(): Promise<void> {
  tab("Share");
  await eventually(() => byRole("heading", "Check this workbook"));
}

const MESSY = "District,Status,From FY,To FY\nN Haven,Alliance,2023,2027\nNorwolk,Alliance,2023,2027\n";

describe("an import, while another screen is shown", () => {
  it("waits with the answers that were given, and with the questions that are left", async () => {
    openPane();
    await chooseFile("messy.csv", MESSY);
    await eventually(() => byRole("heading", "2 questions for you"));
    byRole("button", "New Haven").click();
    await eventually(() => byRole("heading", "1 question for you"));
    await away();
    tab("Lists");
    await eventually(() => byRole("heading", "messy.csv"));
    byRole("heading", "1 question for you");
    byRole("button", "Norwalk").click();
    (await eventually(() => byRole("button", "Continue"))).click();
    await eventually(() => byRole("button", "Insert table"));
    expect(text()).toContain("2 rows for 2 districts");
  });

  it("that is still being read is there when it has been", async () => {
    let give: ((bytes: ArrayBufferLike) => void) | undefined;
    openPane();
    const bytes = new TextEncoder().encode(MESSY);
    const arrayBuffer = () => new Promise((resolve) => (give = resolve));
    const input = (await eventually(() => document.querySelector("input[type=file]") ?? false)) as HTMLInputElement;
    Object.defineProperty(input, "files", { value: [{ name: "slow.csv", size: bytes.length, arrayBuffer }] });
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await eventually(() => byRole("heading", "slow.csv"));
    await eventually(() => give !== undefined);
    await away();
    give?.(bytes.buffer);
    tab("Lists");
    await eventually(() => byRole("heading", "2 questions for you"));
  });

  it("that the user has left begins anew", async () => {
    openPane();
    await chooseFile("messy.csv", MESSY);
    await eventually(() => byRole("heading", "2 questions for you"));
    byRole("button", "Source").click();
    await eventually(() => byRole("heading", "In this workbook"));
    await away();
    tab("Lists");
    await eventually(() => byRole("heading", "In this workbook"));
    await chooseFile("messy.csv", MESSY);
    await eventually(() => byRole("heading", "2 questions for you"));
  });

  it("that has been written is done: the screen shows what the workbook holds", async () => {
    openPane();
    await chooseFile("one.csv", "District,Status,From FY,To FY\nNorwalk,Alliance,2023,2027\n");
    (await eventually(() => byRole("button", "Insert table"))).click();
    await eventually(() => text().includes("Wrote 1 row"));
    await away();
    tab("Lists");
    await eventually(() => byRole("heading", "AllianceDistricts"));
    expect(allByRole("heading", "one.csv")).toEqual([]);
  });

  it("whose write was refused is kept, since nothing of it is done", async () => {
    openPane({ writeTable: () => Promise.reject(new Error("Excel is busy.")) });
    await chooseFile("one.csv", "District,Status,From FY,To FY\nNorwalk,Alliance,2023,2027\n");
    (await eventually(() => byRole("button", "Insert table"))).click();
    await eventually(() => text().includes("Nothing was written."));
    await away();
    tab("Lists");
    await eventually(() => byRole("heading", "one.csv"));
  });
});

it("a built-in list stays chosen, until it is left", async () => {
  openPane();
  (await eventually(() => byRole("button", /^Built-in list/))).click();
  (await eventually(() => byRole("radio", /^FY 2013-2017/))).click();
  await eventually(() => byRole("heading", "What changes"));
  await away();
  tab("Lists");
  await eventually(() => (byRole("radio", /^FY 2013-2017/) as HTMLInputElement).checked);
  byRole("button", "Back to the lists").click();
  (await eventually(() => byRole("button", /^Built-in list/))).click();
  await eventually(() => allByRole("radio").length === 4);
  expect(allByRole("radio").some((one) => (one as HTMLInputElement).checked)).toBe(false);
});

it("the choices of a model stay, also which of two tables holds the grants", async () => {
  openPane();
  await writeGrants("First", "A10:D11");
  await writeGrants("Second", "F10:I11");
  tab("Model");
  (await eventually(() => byRole("radio", /^Second/))).click();
  byRole("radio", /^As enacted/).click();
  (await eventually(() => byRole("checkbox", "FY 2025"))).click();
  await eventually(() => !(byRole("checkbox", "FY 2025") as HTMLInputElement).checked);
  await away();
  tab("Model");
  await eventually(() => (byRole("radio", /^Second/) as HTMLInputElement).checked);
  expect((byRole("radio", /^As enacted/) as HTMLInputElement).checked).toBe(true);
  expect((byRole("checkbox", "FY 2024") as HTMLInputElement).checked).toBe(true);
  expect((byRole("checkbox", "FY 2025") as HTMLInputElement).checked).toBe(false);
});

it("figures that are checked are read again: what is compared is what the workbook holds now", async () => {
  const { backend } = openPane();
  await writeGrants("Grants", "A10:D11");
  const at = { row: 20, column: 0, rows: 2, columns: 3 };
  const typed = [
    ["District", "Fiscal year", "Withheld"],
    ["Norwalk", 2023, 4904870],
  ] as const;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Budget");
    sheet.getRange("A21:C22").values = typed.map((row) => [...row]);
    sheet.getRange("C21:C22").select();
    await context.sync();
  });
  tab("Explain");
  (await eventually(() => byRole("button", "Check a column of figures"))).click();
  (await eventually(() => byRole("button", "Read the selection"))).click();
  (await eventually(() => byRole("radio", /^As enacted/))).click();
  (await eventually(() => byRole("radio", /^Grants/))).click();
  // 15,000,000 less 10,095,131 is 4,904,869: a dollar too much was typed.
  await eventually(() => text().includes("1 checked: 0 equal, 1 different"));
  await away();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Budget").getRange("C22").values = [[4904869]];
    await context.sync();
  });
  expect(backend.read(sheetId(backend, "Budget"), at)[1]?.[2]?.value).toBe(4904869);
  tab("Explain");
  await eventually(() => byRole("heading", "All equal"));
});

it("what a check of the workbook found stays in view", async () => {
  openPane();
  tab("Share");
  (await eventually(() => byRole("button", "Check this workbook"))).click();
  const verdict = await eventually(() => byRole("heading", /needs? this add-in/).textContent ?? "");
  tab("Lists");
  await eventually(() => byRole("heading", "In this workbook"));
  tab("Share");
  await eventually(() => byRole("heading", verdict));
  byRole("button", "Check again");
});
