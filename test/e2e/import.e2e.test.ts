/** A list from a file to the table, as a person brings it in: by mouse and by the keyboard alone. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describeInBrowser } from "./support/describe-in-browser";
import { keyboardOf } from "./support/keyboard";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

const SAMPLES = path.join(__dirname, "../../../shared/data/samples");
const withSamples = fs.existsSync(SAMPLES) ? test : test.skip;

const REAL_FILES = [
  { name: "alliance-districts-cr-line-endings.csv", asksStatus: false },
  { name: "edsight-enrollment-2025-26-excerpt.csv", asksStatus: true },
  { name: "edsight-annual-expenditures-2014-15.csv", asksStatus: true },
];

/** Names as real files spell them; what each is, or a question, or no town at all. */
const MESSY: readonly (readonly [spelling: string, meaning: string])[] = [
  ["ANSONIA ", "Ansonia"],
  ["Bloomfield School District", "Bloomfield"],
  ["Bridgeport Public Schools", "Bridgeport"],
  ["City of Bristol", "Bristol"],
  ["danbury", "Danbury"],
  ["Derby, CT", "Derby"],
  ["E. HARTFORD", "East Hartford"],
  ["E Haven", "East Haven"],
  ["E. Windsor", "East Windsor"],
  ["Enfeild", "Enfield"],
  ["Town of Groton", "Groton"],
  ["Hamden Board of Education", "Hamden"],
  ["=HYPERLINK(1)", "asked"],
  ["Hartford", "Hartford"],
  ["Danielson", "Killingly"],
  ["Mancester", "Manchester"],
  ["MERIDEN", "Meriden"],
  ["Middletown School District", "Middletown"],
  ["Naugatuk", "Naugatuck"],
  ["NewBritain", "New Britain"],
  ["Haven, New", "New Haven"],
  ["New London", "New London"],
  ["norwalk", "Norwalk"],
  ["Norwich", "Norwich"],
  ["Norwich Free Academy", "no town"],
  ["Moosup", "Plainfield"],
  ["Putnam", "Putnam"],
  ["N Haven", "asked"],
  ["Stamford", "Stamford"],
  ["Stratfrod", "Stratford"],
  ["Thompson", "Thompson"],
  ["Torrington", "Torrington"],
  ["Rockville", "Vernon"],
  ["Waterbury", "Waterbury"],
  ["W Haven", "West Haven"],
  ["Winsted", "Winchester"],
  ["Willimantic", "Windham"],
  ["Windsor", "Windsor"],
  ["Windsor Locks", "Windsor Locks"],
  ["Total", "no town"],
];

const MESSY_CSV = `Alliance Districts (draft)\n\nDistrict,Status,From FY,To FY\n${MESSY.map(
  ([spelling]) => `"${spelling}",Alliance,2023,2027`,
).join("\n")}\n`;

describeInBrowser("importing a list", (browser) => {
  let workbench: OpenWorkbench;
  let folder: string;

  beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "import-"));
    workbench = await openWorkbench(browser());
    await workbench.pane.getByRole("button", { name: /^Built-in list/ }).waitFor();
  });

  afterEach(async () => {
    const { consoleErrors, outsideRequests } = workbench;
    await workbench.close();
    fs.rmSync(folder, { recursive: true, force: true });
    expect(consoleErrors).toEqual([]);
    expect(outsideRequests).toEqual([]);
  });

  const fileWith = (name: string, content: string): string => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, content);
    return file;
  };

  const choose = (file: string) => workbench.pane.locator("input[type=file]").setInputFiles(file);

  const rowsOf = async (name: string) => {
    const found = (await workbench.tables()).find((table) => table.name === name);
    if (!found) throw new Error(`There is no table ${name}.`);
    const letter = (index: number) => String.fromCharCode(65 + index);
    const { row, column, rows, columns } = found.area;
    const sheet = (await workbench.sheetNames()).find((one) => one.startsWith("Alliance Districts")) ?? "";
    return workbench.values(sheet, `${letter(column)}${row + 1}:${letter(column + columns - 1)}${row + rows}`);
  };

  test("forty messy names end in a right table, with the doubtful ones asked", async () => {
    const { pane } = workbench;
    await choose(fileWith("messy.csv", MESSY_CSV));
    await pane.getByRole("heading", { name: "2 questions for you" }).waitFor();
    await pane.getByRole("button", { name: "New Haven" }).waitFor();
    // Nobody meant New Haven twice: it is left out, as is the formula.
    await pane
      .getByRole("group", { name: /HYPERLINK/ })
      .getByRole("button", { name: "Leave out" })
      .click();
    await pane
      .getByRole("group", { name: /N Haven/ })
      .getByRole("button", { name: "Leave out" })
      .click();
    await pane.getByRole("button", { name: "Continue" }).click();
    await pane.getByRole("button", { name: "Insert table" }).click();
    await pane.getByText(/^Wrote 37 rows to the new sheet Alliance Districts: messy\.csv\./).waitFor();
    const [header, ...rows] = await rowsOf("AllianceDistricts");
    expect(header?.slice(0, 5)).toEqual(["District", "Status", "From FY", "To FY", "Base FY"]);
    const expected = MESSY.map(([, meaning]) => meaning).filter((meaning) => !/^(asked|no town)$/.test(meaning));
    expect([...new Set(rows.map(([district]) => district))]).toEqual(expected);
    // Enfield is measured by two base years, one after the other.
    expect(rows.filter(([district]) => district === "Enfield").map((row) => row.slice(2, 5))).toEqual([
      [2023, 2025, 2022],
      [2026, 2027, 2012],
    ]);
  });

  test("the functions compute from the imported table, and follow a change of it", async () => {
    const { pane } = workbench;
    await choose(
      fileWith(
        "two.csv",
        "District,Status,From FY,To FY,Base FY\nNorwalk,Alliance,2023,2027,2012\nGroton,Alliance,2023,2027,2012\n",
      ),
    );
    await pane.getByRole("button", { name: "Insert table" }).click();
    await pane.getByRole("button", { name: "Undo" }).waitFor();
    await workbench.showSheet("Alliance Districts");
    const formula = '=DISTRICT_WITHHOLD("Norwalk",2023,EcsGrants[#All],"enacted",AllianceDistricts[#All])';
    await workbench.typeInto("I2", formula);
    // 13,715,817 - 10,095,131
    expect(await workbench.values("Alliance Districts", "I2")).toEqual([[3620686]]);
    await workbench.typeInto("E7", "2022");
    // 13,715,817 - 13,178,830
    expect(await workbench.values("Alliance Districts", "I2")).toEqual([[536987]]);
  });

  test("by the keyboard alone, from the file to Undo", async () => {
    const { page, pane } = workbench;
    const keyboard = keyboardOf(workbench);
    const file = fileWith("keys.csv", "District,Status\nN Haven,Alliance\nNorwalk,Alliance\n");
    await keyboard.intoPane();
    await keyboard.tabUntil((_, tag) => tag === "INPUT");
    const chooser = page.waitForEvent("filechooser");
    await page.keyboard.press("Space");
    await (await chooser).setFiles(file);
    await pane.getByRole("heading", { name: "For which fiscal years?" }).waitFor();
    await keyboard.tabUntil((_, tag) => tag === "INPUT");
    await page.keyboard.press("Space");
    await keyboard.tabUntil((focused) => focused === "Check the rows");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "1 question for you" }).waitFor();
    await keyboard.tabUntil((focused) => focused === "North Haven");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Nothing is in doubt" }).waitFor();
    await keyboard.tabUntil((focused) => focused === "Continue");
    await page.keyboard.press("Enter");
    await pane.getByText(/^Writes 2 rows to the new sheet/).waitFor();
    await keyboard.tabUntil((focused) => focused === "Insert table");
    await page.keyboard.press("Enter");
    await pane.getByText(/^Wrote 2 rows/).waitFor();
    expect((await rowsOf("AllianceDistricts")).slice(1).map(([district]) => district)).toEqual([
      "New Haven",
      "Norwalk",
    ]);
    await keyboard.tabUntil((focused) => focused === "Undo");
    await page.keyboard.press("Enter");
    await pane.getByText(/^Undone/).waitFor();
    expect(await workbench.sheetNames()).not.toContain("Alliance Districts");
  });

  test("a file dropped on the pane, a table pasted, and the selection", async () => {
    const { pane } = workbench;
    await pane.locator("body").evaluate((body) => {
      const data = new DataTransfer();
      data.items.add(new File(["District,Status,From FY,To FY\nNorwalk,Alliance,2023,2027\n"], "dropped.csv"));
      for (const type of ["dragover", "drop"]) {
        body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    });
    await pane.getByRole("heading", { name: "dropped.csv" }).waitFor();
    await pane.getByText("1 row for 1 district, FY 2023 to FY 2027.").waitFor();
    await pane.getByRole("button", { name: "Source" }).click();

    await pane.getByRole("button", { name: /^Paste/ }).click();
    await pane.locator("#paste-field").evaluate((field) => {
      const data = new DataTransfer();
      data.setData(
        "text/html",
        "<table><tr><td>District</td><td>FY 2022</td></tr><tr><td>Norwalk</td><td>13,178,830</td></tr></table>",
      );
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await pane.getByRole("heading", { name: "ECS grants" }).waitFor();
    // The workbook has a table of that name: it is asked about, and nothing of it goes.
    await pane.getByRole("button", { name: "Source" }).click();

    await workbench.goTo("A6:C8");
    await pane.getByRole("button", { name: /^From the selection/ }).click();
    await pane.getByRole("heading", { name: "ECS grants" }).waitFor();
    await pane.getByText("2 rows for 2 districts, FY 2012 to FY 2020.").waitFor();
  });

  test("Update reads a newer file into the table, keeps what somebody typed in it, and is taken back", async () => {
    const { page, pane } = workbench;
    const listOf = (...rows: readonly string[]) =>
      ["District,Status,From FY,To FY", ...rows.map((row) => `${row},2023,2027`)].join("\n");
    const statuses = async () => (await rowsOf("AllianceDistricts")).slice(1).map((row) => [row[0], row[1], row[5]]);
    await choose(fileWith("list.csv", listOf("Ansonia,Alliance", "Bloomfield,Alliance", "Norwalk,Graduated")));
    await pane.getByRole("button", { name: "Insert table" }).click();
    await pane.getByText(/^Wrote 3 rows/).waitFor();
    await workbench.showSheet("Alliance Districts");
    await workbench.typeInto("F9", "yes");
    const before = [
      ["Ansonia", "Alliance", null],
      ["Bloomfield", "Alliance", null],
      ["Norwalk", "Graduated", "yes"],
    ];
    expect(await statuses()).toEqual(before);

    await pane.getByRole("button", { name: "Source" }).click();
    const chooser = page.waitForEvent("filechooser");
    await pane.getByRole("button", { name: /^Update/ }).click();
    const newer = listOf("Ansonia,Alliance", "Norwalk,Alliance", "Hartford,Alliance");
    await (await chooser).setFiles(fileWith("newer.csv", newer));
    await pane.getByRole("heading", { name: "Update the table that is there?" }).waitFor();
    await pane.getByText("Norwalk: Graduated becomes Alliance").waitFor();
    expect(await statuses()).toEqual(before);

    await pane.getByRole("button", { name: "Update table" }).click();
    await pane.getByText(/^Updated the table AllianceDistricts/).waitFor();
    expect(await statuses()).toEqual([
      ["Ansonia", "Alliance", null],
      ["Norwalk", "Alliance", "yes"],
      ["Hartford", "Alliance", null],
    ]);
    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByText(/^Undone/).waitFor();
    expect(await statuses()).toEqual(before);
  }, 120_000);

  test("Update from an Excel table takes what somebody typed in that table, and is taken back", async () => {
    const { page, pane } = workbench;
    const received = [
      ["District", "Status", "From FY", "To FY"],
      ["Ansonia", "Alliance", 2023, 2027],
      ["Norwalk", "Graduated", 2023, 2027],
    ];
    await page.evaluate((rows) => {
      const { backend } = window.workbench;
      if (!backend) throw new Error("There is no workbook.");
      const { id } = backend.addSheet("Received lists");
      backend.write(
        id,
        0,
        0,
        rows.map((row) => row.map((value) => ({ value }))),
      );
      const columns = (rows[0] ?? []).map(String);
      const area = { row: 0, column: 0, rows: rows.length, columns: columns.length };
      const looks = { showHeaders: true, showTotals: false, style: "TableStyleLight1" };
      backend.addTable({ name: "Received", sheetId: id, area, columns, ...looks });
    }, received);
    const statuses = async () => (await rowsOf("AllianceDistricts")).slice(1).map((row) => [row[0], row[1]]);
    const before = [
      ["Ansonia", "Alliance"],
      ["Norwalk", "Graduated"],
    ];
    await pane.getByRole("button", { name: /^From a table/ }).click();
    await pane.getByRole("button", { name: /^Received/ }).click();
    await pane.getByRole("button", { name: "Insert table" }).click();
    await pane.getByText(/^Wrote 2 rows/).waitFor();
    expect(await statuses()).toEqual(before);

    await workbench.showSheet("Received lists");
    await workbench.typeInto("B3", "Alliance");
    await pane.getByRole("button", { name: "Source" }).click();
    await pane.getByRole("button", { name: "Update AllianceDistricts from the table Received" }).click();
    await pane.getByText("Norwalk: Graduated becomes Alliance").waitFor();
    expect(await statuses()).toEqual(before);
    await pane.getByRole("button", { name: "Update table" }).click();
    await pane.getByText(/^Updated the table AllianceDistricts/).waitFor();
    expect(await statuses()).toEqual([
      ["Ansonia", "Alliance"],
      ["Norwalk", "Alliance"],
    ]);
    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByText(/^Undone/).waitFor();
    expect(await statuses()).toEqual(before);
  }, 120_000);

  withSamples("the files that staff really receive, by mouse (skipped without the samples)", async () => {
    const { pane } = workbench;
    for (const [index, { name, asksStatus }] of REAL_FILES.entries()) {
      if (index > 0) await pane.getByRole("button", { name: "Source" }).click();
      await choose(path.join(SAMPLES, name));
      if (asksStatus) await pane.getByRole("radio", { name: "Alliance District", exact: true }).check();
      await pane.getByRole("radio", { name: /^FY 2023 to FY / }).check();
      await pane.getByRole("button", { name: "Check the rows" }).click();
      await pane.getByRole("button", { name: "Insert table" }).waitFor();
      // Charter schools, regional districts and totals are named as what they are, and not written.
      await pane.getByText(/rows? not written$/).click();
      await pane
        .getByText(asksStatus ? /Not a town: / : /Not designated, by the status/)
        .first()
        .waitFor();
    }
  });

  withSamples("the same by the keyboard alone (skipped without the samples)", async () => {
    const { page, pane } = workbench;
    const keyboard = keyboardOf(workbench);
    await keyboard.intoPane();
    for (const { name, asksStatus } of REAL_FILES) {
      await keyboard.tabUntil((_, tag) => tag === "INPUT");
      const chooser = page.waitForEvent("filechooser");
      await page.keyboard.press("Space");
      await (await chooser).setFiles(path.join(SAMPLES, name));
      await pane.getByRole("heading", { name: "For which fiscal years?" }).waitFor();
      await keyboard.tabUntil((_, tag) => tag === "INPUT");
      await page.keyboard.press("Space");
      if (asksStatus) {
        await keyboard.tabUntil((_, tag, type) => tag === "INPUT" && type === "years");
        await page.keyboard.press("Space");
      }
      await keyboard.tabUntil((focused) => focused === "Check the rows");
      await page.keyboard.press("Enter");
      await pane.getByText(/^Writes \d+ rows to the new sheet/).waitFor();
      await keyboard.tabUntil((focused) => focused === "Insert table");
      await page.keyboard.press("Enter");
      await pane.getByText(/^Wrote \d+ rows/).waitFor();
      await keyboard.tabUntil((focused) => focused === "Undo");
      await page.keyboard.press("Enter");
      await pane.getByText(/^Undone/).waitFor();
      await pane.getByRole("button", { name: "Source" }).focus();
      await page.keyboard.press("Enter");
      await pane.getByRole("button", { name: /^Built-in list/ }).waitFor();
    }
  });

  test("waits while another cell is explained, finds a row, and is written, all by the keyboard", async () => {
    const { page, pane } = workbench;
    const { tabUntil } = keyboardOf(workbench);
    const many = Array.from({ length: 30 }, () => "Norwalk;Alliance;2023;2027");
    const csv = path.join(folder, "waits.csv");
    fs.writeFileSync(csv, ["District;Status;From FY;To FY", "N Haven;Alliance;2023;2027", ...many].join("\n"));
    await pane.locator("input[type=file]").setInputFiles(csv);
    await pane.getByRole("heading", { name: "1 question for you" }).waitFor();
    await tabUntil((text) => text === "New Haven");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Nothing is in doubt" }).waitFor();
    await tabUntil((text) => text === "Explain");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Explain", level: 1 }).waitFor();
    await tabUntil((text) => text === "Lists");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Nothing is in doubt" }).waitFor();
    await tabUntil((_, tag) => tag === "INPUT");
    await page.keyboard.type("haven");
    await pane.getByText("1 of 2", { exact: true }).waitFor();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.press("Delete");
    await pane.getByText("1 of 2", { exact: true }).waitFor({ state: "detached" });
    await tabUntil((text) => text === "Continue");
    await page.keyboard.press("Enter");
    await tabUntil((text) => text === "Insert table");
    await page.keyboard.press("Enter");
    await pane.getByText(/^Wrote 2 rows/).waitFor();
    expect((await workbench.tables()).map(({ name }) => name)).toContain("AllianceDistricts");
  }, 120_000);
});
