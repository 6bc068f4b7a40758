/** The pane's screen "Lists", used as a person would: by mouse, and by the keyboard alone. */
import { describeInBrowser } from "./support/describe-in-browser";
import { keyboardOf } from "./support/keyboard";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

const HEADERS = ["District", "Status", "From FY", "To FY", "Base FY", "Opportunity", "Source"];

describeInBrowser("inserting a district list", (browser) => {
  let workbench: OpenWorkbench;

  beforeEach(async () => {
    workbench = await openWorkbench(browser());
    await workbench.pane.getByRole("button", { name: /^Built-in list/ }).waitFor();
  });

  afterEach(async () => {
    const { consoleErrors, outsideRequests } = workbench;
    await workbench.close();
    expect(consoleErrors).toEqual([]);
    expect(outsideRequests).toEqual([]);
  });

  const table = async () => (await workbench.tables()).find(({ name }) => name === "AllianceDistricts");

  async function insertedRows() {
    const inserted = await table();
    if (!inserted) throw new Error("There is no table AllianceDistricts.");
    const { row, column, rows, columns } = inserted.area;
    const letter = (index: number) => String.fromCharCode(65 + index);
    const sheet = (await workbench.sheetNames()).find((name) => name.startsWith("Alliance Districts")) ?? "";
    const address = `${letter(column)}${row + 1}:${letter(column + columns - 1)}${row + rows}`;
    return workbench.values(sheet, address);
  }

  test("by mouse: preview, insert, and undo", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: /^Built-in list/ }).click();
    await pane.getByRole("radio", { name: /Governor's 2022 proposal/ }).check();
    await pane.getByText("Writes 36 rows to the new sheet Alliance Districts.").waitFor();
    await pane.getByText("Enfield, Plainfield and Stratford").waitFor();
    expect(await table()).toBeUndefined();

    await pane.getByRole("button", { name: "Insert table" }).click();
    await pane.getByRole("button", { name: "Undo" }).waitFor();
    const [headers, ...rows] = await insertedRows();
    expect(headers).toEqual(HEADERS);
    expect(rows).toHaveLength(36);
    const graduated = rows.filter((row) => row[1] === "Graduated").map(([district]) => district);
    expect(graduated).toEqual(["Groton", "Norwalk", "Winchester"]);
    expect(rows.every((row) => String(row[6]).length > 0)).toBe(true);

    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByText(/^Undone/).waitFor();
    expect(await table()).toBeUndefined();
    expect(await workbench.sheetNames()).not.toContain("Alliance Districts");
  });

  test("by the keyboard alone", async () => {
    const { page, pane } = workbench;
    const keyboard = keyboardOf(workbench);
    await keyboard.intoPane();
    await keyboard.tabUntil((focused) => focused.startsWith("Built-in list"));
    await page.keyboard.press("Enter");
    await pane.getByRole("radio").first().waitFor();
    await keyboard.tabUntil((_, tag) => tag === "INPUT");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    expect(await pane.getByRole("radio", { name: /^FY 2018-2022/ }).isChecked()).toBe(true);
    await pane.getByText("Writes 33 rows to the new sheet Alliance Districts.").waitFor();
    await keyboard.tabUntil((focused) => focused === "Insert table");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Undo" }).waitFor();
    expect(await insertedRows()).toHaveLength(34);

    await keyboard.tabUntil((focused) => focused === "Undo");
    await page.keyboard.press("Enter");
    await pane.getByText(/^Undone/).waitFor();
    expect(await table()).toBeUndefined();
  });

  test("a table that is there already is asked about before it changes", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: /^Built-in list/ }).click();
    await pane.getByRole("radio", { name: /^FY 2018-2022/ }).check();
    await pane.getByRole("button", { name: "Insert table" }).click();
    await pane.getByRole("button", { name: "Undo" }).waitFor();

    await pane.getByRole("radio", { name: /Governor's 2022 proposal/ }).check();
    await pane.getByRole("heading", { name: "Update the table that is there?" }).waitFor();
    expect(await insertedRows()).toHaveLength(34);
    await pane.getByRole("button", { name: /^Update/ }).click();
    await pane.getByText(/^Updated/).waitFor();
    expect(await insertedRows()).toHaveLength(37);
    expect((await workbench.tables()).filter(({ name }) => name === "AllianceDistricts")).toHaveLength(1);
  });
});
