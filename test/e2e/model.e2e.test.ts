/** The pane's screen "Model": what it inserts, read from the grid, and that it follows the figures that it depends on. */
import { columnLetters } from "../../src/formula/column";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { bookFile } from "../spreadsheet/support/package";
import { FISCAL_YEARS } from "../../tools/sample-workbook/figures";
import { EMPTY, withPolicy } from "../../src/taskpane/model/choices-state";
import { PORTIONS } from "../../src/model/figures/portions";
import { PLAN_STATUSES } from "../../src/law/plan";
import type { CellValue } from "../../workbench/backend/cells";
import type { Place } from "../../workbench/backend/sheet-objects";
import { describeInBrowser } from "./support/describe-in-browser";
import {
  errorCells,
  insertBy,
  openModel,
  publishedTotal,
  readSheet,
  totalOf,
  undo,
  type ReadSheet,
} from "./support/model-sheets";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

const ENACTED = /^As enacted/;
const MODEL = "Withholding model";
const BY_YEAR = "Withheld by year";
const BOTH = "Both policies";
const CHANGES = "What changes";
const SHEETS = [MODEL, BY_YEAR, BOTH, CHANGES];
/** The years that are chosen with the policy: those of its last designation. */
const USUAL = withPolicy(EMPTY, "enacted").years;
/** FY 2022, and of the years chosen with the policy those of which the sample workbook has grants. */
const YEARS = [2022, ...USUAL.filter((year) => FISCAL_YEARS.includes(year))];
const AMOUNTS = ["Base-year grant", "Current grant", "Withheld", "Paid without condition"] as const;

const numbers = (values: readonly CellValue[]): readonly number[] =>
  values.map((value) => {
    if (typeof value !== "number") throw new Error(`${JSON.stringify(value)} is no number.`);
    return value;
  });
const cents = (values: readonly CellValue[]): number =>
  numbers(values).reduce((sum, value) => sum + Math.round(value * 100), 0);

/** The rows of districts of the block of a year, by its place. */
function blockOf(sheet: ReadSheet, place: number): readonly (readonly CellValue[])[] {
  const end = sheet.row(totalOf(YEARS[place] ?? 0));
  return sheet.rows.slice(end - 36, end);
}

describeInBrowser("a model on the sample workbook", (browser) => {
  let workbench: OpenWorkbench;
  let before: readonly string[];

  beforeAll(async () => {
    workbench = await openWorkbench(browser());
    before = await workbench.sheetNames();
    await openModel(workbench, ENACTED);
    const { pane } = workbench;
    await pane.getByRole("checkbox", { name: "FY 2022" }).check();
    for (const year of USUAL) await pane.getByRole("checkbox", { name: `FY ${year}` }).setChecked(YEARS.includes(year));
    await pane.getByRole("checkbox", { name: "Compare both policies" }).check();
    await pane.getByRole("checkbox", { name: "Add charts" }).check();
    await pane.getByText(/^Adds the sheets .* with [\d,]+ live formulas and 2 charts\.$/).waitFor();
    expect(await workbench.sheetNames()).toEqual(before);
    await insertBy(workbench, "Insert model", /^Inserted the sheets/);
    await pane.getByText("hold this already.").waitFor();
    expect(await pane.getByRole("button", { name: "Insert model" }).count()).toBe(0);
  }, 90_000);
  afterAll(() => workbench?.close());

  afterEach(() => {
    expect(workbench.consoleErrors).toEqual([]);
    expect(workbench.outsideRequests).toEqual([]);
  });

  test("stands on four sheets, none of which shows an error", async () => {
    expect(await workbench.sheetNames()).toEqual([...before, ...SHEETS]);
    expect(await errorCells(workbench, SHEETS)).toEqual([]);
  });

  test("totals what the State published, and every row has its numbers", async () => {
    const model = await readSheet(workbench, MODEL);
    expect(model.at(totalOf(2022), "Withheld")).toBe(274179135);
    for (const year of [2022, 2023, 2024, 2026]) {
      expect([year, model.at(totalOf(year), "Withheld")]).toEqual([year, publishedTotal(year)]);
    }
    YEARS.forEach((year, place) => {
      const rows = blockOf(model, place);
      expect(rows).toHaveLength(36);
      for (const row of rows) {
        const designated = row[model.column("Status")] !== "Not designated";
        const amounts = AMOUNTS.filter((name) => designated || name !== "Base-year grant");
        expect(numbers(amounts.map((name) => row[model.column(name)] ?? null))).toHaveLength(amounts.length);
        const [grant, withheld, paid] = AMOUNTS.slice(1).map((name) => row[model.column(name)] ?? null);
        const diversity = row[model.column("Education Diversity")] ?? null;
        const parts = [withheld ?? null, paid ?? null, ...(diversity === "–" ? [] : [diversity])];
        expect([year, row[0], cents(parts)]).toEqual([year, row[0], cents([grant ?? null])]);
        expect(row[model.column("Check")]).toBe("");
      }
      for (const name of ["Current grant", "Withheld", "Paid without condition"]) {
        const column = rows.map((row) => row[model.column(name)] ?? null);
        expect([year, name, cents([model.at(totalOf(year), name)])]).toEqual([year, name, cents(column)]);
      }
    });
    const years = await readSheet(workbench, BY_YEAR);
    const both = await readSheet(workbench, BOTH);
    for (const year of YEARS) {
      const withheld = model.at(totalOf(year), "Withheld");
      expect(years.at("Total withheld", `FY ${year}`)).toBe(withheld);
      expect(both.at("Total", `FY ${year}`)).toBe(withheld);
    }
  });

  test("compares with the proposal, by its own percentages", async () => {
    const both = await readSheet(workbench, BOTH);
    const proposed = (district: string, year: number) =>
      both.rows[both.row(district)]?.[1 + YEARS.length + YEARS.indexOf(year)];
    // 75 % of 3,083,699, which was withheld from Norwalk in FY 2022.
    expect([2023, 2024, 2025, 2026, 2027].map((year) => proposed("Norwalk", year))).toEqual([
      3083699, 2312774.25, 1541849.5, 770924.75, 0,
    ]);
    expect(proposed("Total", 2022)).toBe(274179135);
    expect(both.rows.map(([first]) => first)).toContain("The percentages of the proposal are in use.");
  });

  test("draws its charts from the figures of its sheet", async () => {
    const charts = await workbench.page.evaluate(() => {
      const { backend } = window.workbench;
      const nameOf = (id: string) => backend?.sheets().find((sheet) => sheet.id === id)?.name;
      return (backend?.charts() ?? []).map((chart) => ({ ...chart, sheet: nameOf(chart.sheetId) }));
    });
    expect(charts.map(({ sheet, title, type }) => [sheet, title.text, type])).toEqual([
      [BY_YEAR, "Withheld by year and status, As enacted", "ColumnStacked"],
      [BY_YEAR, "Withheld from one district, As enacted", "ColumnClustered"],
    ]);
    const years = await readSheet(workbench, BY_YEAR);
    const read = (place: Place | string | null | undefined) => {
      if (!place || typeof place === "string") throw new Error("The series has no cells.");
      const { row, column, rows, columns } = place.area;
      return years.rows.slice(row, row + rows).flatMap((cells) => cells.slice(column, column + columns));
    };
    const names = YEARS.map((year) => `FY ${year}`);
    for (const { series } of charts) for (const one of series) expect(read(one.categories)).toEqual(names);
    const [byStatus, one] = charts.map(({ series }) => series);
    expect(byStatus?.map(({ name }) => name)).toEqual(["Withheld from Alliance Districts"]);
    expect(byStatus?.map(({ values }) => read(values))).toEqual([
      names.map((name) => years.at("Total withheld", name)),
    ]);
    // The name of the district that can be chosen is that cell itself, so that it follows.
    expect(one?.map(({ name }) => read(name))).toEqual([["Ansonia"]]);
    expect(one?.map(({ values }) => read(values))).toEqual([names.map((name) => years.at("Ansonia", name))]);
  });

  test("follows a grant that is typed over, on every sheet", async () => {
    const read = async () => {
      const [model, years, both, changes] = await Promise.all(SHEETS.map((name) => readSheet(workbench, name)));
      if (!model || !years || !both || !changes) throw new Error("A sheet is missing.");
      const proposal = 1 + YEARS.length + YEARS.indexOf(2023);
      return {
        withheld: model.at("Ansonia", "Withheld", 1),
        grant: model.at("Ansonia", "Current grant", 1),
        totals: ["Current grant", "Withheld"].map((name) => model.at(totalOf(2023), name)),
        byYear: ["Ansonia", "Total withheld"].map((label) => years.at(label, "FY 2023")),
        allYears: ["Ansonia", "Total withheld"].map((label) => years.at(label, "All years")),
        enacted: ["Ansonia", "Total"].map((label) => both.at(label, "FY 2023")),
        proposed: ["Ansonia", "Total"].map((label) => both.rows[both.row(label)]?.[proposal] ?? null),
        changes: ["Ansonia", "Total"].flatMap((label) =>
          [3, 6].map((at) => changes.rows[changes.row(label)]?.[at] ?? null),
        ),
        unchanged: [
          model.at("Ansonia", "Paid", 1),
          model.at(totalOf(2023), "Paid"),
          model.at("Bloomfield", "Withheld", 1),
          model.at(totalOf(2022), "Withheld"),
          both.rows[both.row("Total")]?.[1 + 2 * YEARS.length + 1],
        ],
      };
    };
    const first = await read();
    await workbench.showSheet("Grants");
    expect(await workbench.values("Grants", "A7:A7")).toEqual([["Ansonia"]]);
    expect(await workbench.values("Grants", "F6:F7")).toEqual([["FY 2023"], [18893447]]);
    await workbench.typeInto("F7", "18894447.25");
    const { unchanged, ...then } = await read();
    const { unchanged: unchangedBefore, ...changed } = first;
    expect(unchanged).toEqual(unchangedBefore);
    for (const [what, values] of Object.entries(changed)) {
      const now = then[what as keyof typeof then];
      const list = (value: CellValue | readonly CellValue[]) => (Array.isArray(value) ? value : [value as CellValue]);
      const more = list(values).map((value) => cents([value]) + 100025);
      expect([what, list(now).map((value) => cents([value]))]).toEqual([what, more]);
    }
    expect(await errorCells(workbench, SHEETS)).toEqual([]);
  });

  test("follows a percentage that is tried, and says that it is not the proposal's", async () => {
    await workbench.showSheet(CHANGES);
    const changes = await readSheet(workbench, CHANGES);
    const used = changes.row("In use: edit to try others");
    const year = changes.rows[changes.row("Fiscal year")]?.indexOf("FY 2024") ?? -1;
    const address = `${columnLetters(year)}${used + 1}`;
    expect(changes.rows[changes.row("State")]?.[1]).toBe("As proposed.");
    await workbench.typeInto(`B${changes.row("Fiscal year shown below") + 1}`, "FY 2024");

    await workbench.typeInto(address, "0.8");
    const both = await readSheet(workbench, BOTH);
    const norwalk = both.rows[both.row("Norwalk")] ?? [];
    const proposal = 1 + YEARS.length;
    // 80 % of 3,083,699 and of 200,966; 4,114,023 is withheld from Norwalk as enacted.
    expect(norwalk[proposal + YEARS.indexOf(2024)]).toBe(2466959.2);
    expect(norwalk[proposal + YEARS.length + YEARS.indexOf(2024)]).toBe(-1647063.8);
    expect(both.rows[both.row("Winchester")]?.[proposal + YEARS.indexOf(2024)]).toBe(160772.8);
    const said = /^EDITED: these are not the proposal's percentages/;
    expect(both.rows.filter(([first]) => said.test(String(first)))).toHaveLength(1);
    const after = await readSheet(workbench, CHANGES);
    expect(after.rows[after.row("State")]?.[1]).toMatch(said);
    expect(after.rows[after.row("Norwalk")]?.slice(1, 8)).toEqual([
      "Alliance",
      expect.stringMatching(/^As in/),
      4114023,
      "Graduated",
      "Graduated",
      2466959.2,
      -1647063.8,
    ]);
    expect(await errorCells(workbench, SHEETS)).toEqual([]);
  });

  test("is not taken back while somebody's work stands on it, and is by Undo once that is gone", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByText(/The sheet What changes was changed after the pane wrote to it/).waitFor();
    expect(await workbench.sheetNames()).toEqual([...before, ...SHEETS]);
    await workbench.showSheet(CHANGES);
    const changes = await readSheet(workbench, CHANGES);
    const year = changes.rows[changes.row("Fiscal year")]?.indexOf("FY 2024") ?? -1;
    await workbench.typeInto(`${columnLetters(year)}${changes.row("In use: edit to try others") + 1}`, "0.75");
    await workbench.typeInto(`B${changes.row("Fiscal year shown below") + 1}`, "FY 2023");
    // The grant that was typed over stays as it is: it is the user's own.
    await undo(workbench);
    expect(await workbench.sheetNames()).toEqual(before);
    expect(await workbench.page.evaluate(() => window.workbench.backend?.charts())).toEqual([]);
    expect(await workbench.values("Grants", "F7:F7")).toEqual([[18894447.25]]);
  });
});

describeInBrowser("trackers on the sample workbook", (browser) => {
  let workbench: OpenWorkbench;
  const TRACKERS = [2023, 2024].flatMap((year) => [`Tracker FY ${year}`, `Plan checklist FY ${year}`]);

  beforeAll(async () => {
    workbench = await openWorkbench(browser());
    await openModel(workbench, ENACTED);
    for (const year of [2023, 2024]) {
      await workbench.pane.getByRole("combobox", { name: "Fiscal year" }).selectOption(`FY ${year}`);
      await workbench.pane.getByText(new RegExp(`^Adds the sheets Tracker FY ${year} and Plan checklist`)).waitFor();
      await insertBy(workbench, "Insert tracker", new RegExp(`^Inserted the sheets Tracker FY ${year}`));
    }
  }, 90_000);
  afterAll(() => workbench?.close());

  afterEach(() => {
    expect(workbench.consoleErrors).toEqual([]);
    expect(workbench.outsideRequests).toEqual([]);
  });

  test("stand on two sheets each, none of which shows an error", async () => {
    expect((await workbench.sheetNames()).slice(-4)).toEqual(TRACKERS);
    expect(await errorCells(workbench, TRACKERS)).toEqual([]);
  });

  test.each([2023, 2024])("the path of the money of FY %i adds up to the entitlements", async (year) => {
    const tracker = await readSheet(workbench, `Tracker FY ${year}`);
    expect(tracker.at("Total", "Withheld")).toBe(publishedTotal(year));
    const sum = tracker.rows[tracker.row("Not withheld + released + held")] ?? [];
    expect(sum[tracker.column("Released")]).toBe(tracker.at("Total", "ECS entitlement"));
    expect(sum).toContain("Adds up to the entitlements.");
  });

  test("the plan status has its list of values, and refuses none of them", async () => {
    const tracker = await readSheet(workbench, "Tracker FY 2023");
    const lists = await workbench.page.evaluate(() => {
      const { backend } = window.workbench;
      const sheet = backend?.sheets().find(({ name }) => name === "Tracker FY 2023");
      return sheet ? [...(backend?.validations(sheet.id) ?? [])] : [];
    });
    const statuses = PLAN_STATUSES.map(({ status }) => status);
    expect(lists.map(({ area, rule }) => [area, "source" in rule && rule.source])).toEqual([
      [
        { row: tracker.row("Ansonia"), column: tracker.column("Plan status"), rows: 36, columns: 1 },
        statuses.join(","),
      ],
    ]);
  });

  test("an approved plan releases what is withheld, and what is typed is carried on", async () => {
    const name = "Tracker FY 2023";
    const first = await readSheet(workbench, name);
    const typed: readonly (readonly [string, string])[] = [
      ["Plan status", "Approved"],
      ["Awarded", "3861779"],
      ["Spent", "3000000.25"],
      ["Not spent in compliance", "1000"],
    ];
    expect(first.at("Ansonia", "Released")).toBe(0);
    await workbench.showSheet(name);
    for (const [header, text] of typed) {
      await workbench.typeInto(`${columnLetters(first.column(header))}${first.row("Ansonia") + 1}`, text);
    }
    const then = await readSheet(workbench, name);
    expect(then.at("Ansonia", "Released")).toBe(3861779);
    expect(then.at("Ansonia", "Carried forward")).toBe(861778.75);
    expect(then.at("Ansonia", "Recoverable next year")).toBe(1000);
    expect((await readSheet(workbench, "Tracker FY 2024")).at("Ansonia", "Carried in")).toBe(861778.75);
    expect(then.at("Ansonia", "Check")).toBe("The approval date is missing");
    const sum = then.rows[then.row("Not withheld + released + held")] ?? [];
    expect(sum[then.column("Released")]).toBe(then.at("Total", "ECS entitlement"));
    const held = then.rows.map((row) => row[then.column("Released")]);
    expect(held).toContain(publishedTotal(2023) - 3861779);
    expect(await errorCells(workbench, TRACKERS)).toEqual([]);
  });
});

describeInBrowser("a model on a workbook that was not made for it", (browser) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "workbook-"));
  const file = path.join(folder, "departments.xlsx");
  let workbench: OpenWorkbench;
  const PUBLISHED = [2013, 2017, 2018, 2021, 2022, 2023, 2024, 2026];

  const cells = (row: number, ...values: readonly (string | number)[]): string =>
    `<row r="${row}">${values
      .map((value, index) => {
        const at = `r="${columnLetters(index)}${row}"`;
        return typeof value === "number"
          ? `<c ${at}><v>${value}</v></c>`
          : `<c ${at} t="inlineStr"><is><t>${value}</t></is></c>`;
      })
      .join("")}</row>`;

  beforeAll(async () => {
    const rows = [
      cells(1, "Department", "Staff", "Budget"),
      cells(2, "Library", 12, 840000),
      cells(3, "Parks", 31, 2100000.5),
    ];
    writeFileSync(file, bookFile({ sheets: [{ name: "Departments", rows: rows.join("") }] }));
    workbench = await openWorkbench(browser(), file);
  }, 90_000);
  afterAll(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true });
  });

  test("brings the published grants as a table, and the model of all published years from it", async () => {
    const { pane } = workbench;
    await openModel(workbench, ENACTED);
    await pane.getByRole("heading", { name: "No grants at hand?" }).waitFor();
    expect(await pane.getByRole("button", { name: "Insert model" }).count()).toBe(0);
    await pane.getByRole("button", { name: "Bring the published grants" }).click();
    await insertBy(workbench, "Insert grants", /^Inserted the sheet ECS grants/);
    expect((await workbench.tables()).map(({ name }) => name)).toEqual(["EcsGrants"]);
    await pane.getByRole("radio", { name: /^EcsGrants/ }).waitFor();
    expect(await pane.getByRole("radio", { name: /^EcsGrants/ }).isChecked()).toBe(true);

    for (const box of await pane.getByRole("checkbox", { name: /^FY 20/ }).all()) await box.uncheck();
    for (const year of PUBLISHED) await pane.getByRole("checkbox", { name: `FY ${year}` }).check();
    await pane.getByText(/^Adds the sheets Withholding model and Withheld by year/).waitFor();
    await insertBy(workbench, "Insert model", /^Inserted the sheets Withholding model/);
    const own = ["Departments", "ECS grants"];
    expect(await workbench.sheetNames()).toEqual([...own, MODEL, BY_YEAR]);
    expect(await errorCells(workbench, [MODEL, BY_YEAR])).toEqual([]);
    const model = await readSheet(workbench, MODEL);
    expect(PUBLISHED.map((year) => [year, model.at(totalOf(year), "Withheld")])).toEqual(
      PUBLISHED.map((year) => [year, publishedTotal(year)]),
    );

    await undo(workbench);
    expect(await workbench.sheetNames()).toEqual(own);
    expect(await workbench.values("Departments", "A1:C3")).toEqual([
      ["Department", "Staff", "Budget"],
      ["Library", 12, 840000],
      ["Parks", 31, 2100000.5],
    ]);
    expect(workbench.consoleErrors).toEqual([]);
    expect(workbench.outsideRequests).toEqual([]);
  });
});

describeInBrowser("a model of town names that are selected", (browser) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "towns-"));
  const file = path.join(folder, "towns.xlsx");
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    const rows = ["Our towns", "Norwalk", "N. Haven", "Ansonia", "Total", "norwalk", "Wesport"].map(
      (name, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${name}</t></is></c></row>`,
    );
    writeFileSync(file, bookFile({ sheets: [{ name: "Towns", rows: rows.join("") }] }));
    workbench = await openWorkbench(browser(), file);
  }, 90_000);
  afterAll(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true });
  });

  test("asks about what is no town, and computes the others by the policy's own statuses", async () => {
    const { pane } = workbench;
    await openModel(workbench, ENACTED);
    await pane.getByRole("button", { name: "Bring the published grants" }).click();
    await insertBy(workbench, "Insert grants", /^Inserted the sheet ECS grants/);
    await workbench.showSheet("Towns");
    await workbench.goTo("A1:A7");
    await pane.getByRole("button", { name: "Use the selection" }).click();
    await pane.getByText("3 districts from Towns!A1:A7; 3 need a decision.").waitFor();
    expect(await pane.getByRole("button", { name: "Insert model" }).count()).toBe(0);

    await pane.getByRole("group", { name: "Answers for N. Haven" }).getByRole("button", { name: "New Haven" }).click();
    await pane.getByText("4 districts from Towns!A1:A7; 2 need a decision.").waitFor();
    await pane.getByRole("button", { name: "Show the cell A5" }).click();
    await workbench.page.waitForFunction(() => window.workbench.backend?.selection().area.row === 4);
    await pane.getByRole("button", { name: "Leave out all 2" }).click();
    await pane.getByText("4 districts from Towns!A1:A7.").waitFor();
    await pane.getByText("Norwalk stands twice (A2 and A6) and is taken once.").waitFor();
    await pane.getByText(/^Westport is on no list of these years, so nothing is withheld from it/).waitFor();

    await insertBy(workbench, "Insert model", /^Inserted the sheets Withholding model/);
    const model = await readSheet(workbench, MODEL);
    const towns = ["Norwalk", "New Haven", "Ansonia"];
    const published = (town: string) => PORTIONS.find((one) => one.town === town && one.year === 2023)?.alliance ?? 0;
    expect(towns.map((town) => [town, model.at(town, "Withheld")])).toEqual(
      towns.map((town) => [town, published(town)]),
    );
    expect(model.at("Westport", "Withheld")).toBe(0);
    expect(model.at("Westport", "Status")).toBe("Not designated");
    expect(model.rows.flat()).toContainEqual(expect.stringMatching(/^Districts: the names in Towns!A1:A7, designated/));
    await undo(workbench);
    expect(await workbench.sheetNames()).toEqual(["Towns", "ECS grants"]);
    expect(workbench.consoleErrors).toEqual([]);
  });
});
