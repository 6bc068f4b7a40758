/** @jest-environment jsdom */
import * as workbook from "../../../src/workbook";
import { baseYearGrants } from "../../../src/model";
import { Pane } from "../../../src/taskpane/frame/pane";
import { openInMemory } from "../../support/excel-client";
import { budget, sheetId } from "../../workbook/support/workbooks";
import { accessibilityFaults, allByRole, byRole, eventually, text } from "../support/screen";
import { screenPlace } from "../support/screen-place";

jest.setTimeout(30_000);

const ENACTED = /^As enacted/;
/** Of FY 2023 as the State published them: the Alliance portions of Ansonia and Norwalk. */
const ANSONIA = "3,861,779";

const { show } = screenPlace("div");

type Cells = readonly (readonly (string | number)[])[];

/** The published grants and, on the sheet Towns from B3 on, the cells given; they are selected. */
async function withTowns(cells: Cells) {
  const client = openInMemory(budget({}, ["Budget", "Towns"]));
  const { backend } = client;
  const grants = [baseYearGrants()];
  await workbook.insertSheets(grants, await workbook.planSheets(grants));
  const sheet = sheetId(backend, "Towns");
  const area = { row: 2, column: 4, rows: cells.length, columns: cells[0]?.length ?? 1 };
  backend.enter(
    sheet,
    area.row,
    area.column,
    cells.map((row) => row.map((value) => ({ value }))),
  );
  backend.select(sheet, area);
  return { ...client, sheet, area };
}

const below = (...names: readonly (string | number)[]): Cells => names.map((name) => [name]);

async function openModel(): Promise<void> {
  show(<Pane workbook={workbook} />);
  byRole("button", "Model").click();
  await eventually(() => byRole("heading", "Where are the grants?"));
  byRole("radio", ENACTED).click();
  await eventually(() => byRole("heading", "Withheld, in dollars"));
}

/** The list that is offered under this name; grants may be offered from the same cells. */
const offered = (name: string): HTMLInputElement => {
  const lists = [...document.querySelectorAll<HTMLInputElement>("input[name=list]")];
  const found = lists.find((one) => one.closest("label")?.textContent.startsWith(name));
  if (!found) throw new Error(`The list ${name} is not offered.`);
  return found;
};
const isReady = (button: HTMLElement): boolean => button.getAttribute("aria-disabled") === "false";
const useSelection = (): void => byRole("button", "Use the selection").click();
/** What the status of the choice says; the pane has another one for outcomes. */
const said = (): string => document.querySelector("fieldset [role=status]")?.textContent ?? "";
const cautions = (): readonly string[] =>
  [...document.querySelectorAll(".names .notice")].map((one) => one.textContent);
const row = (name: string): readonly (string | null)[] =>
  [...(byRole("rowheader", name).parentElement?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent);
const shownDistricts = (): readonly (string | null)[] =>
  [...byRole("table", "Withheld, in dollars").querySelectorAll("tbody th")].map((cell) => cell.textContent);

it("a selected column of plain names is the choice of districts, with the statuses and base years of the policy", async () => {
  await withTowns(below("Town", "Norwalk", "Ansonia"));
  await openModel();
  useSelection();
  await eventually(() => said() === "2 districts from Towns!E4:E5.");
  expect((byRole("radio", "Names in the workbook Towns!E4:E5") as HTMLInputElement).checked).toBe(true);
  await eventually(() => shownDistricts().length === 3);
  // In the order of the cells.
  expect(shownDistricts()).toEqual(["Norwalk", "Ansonia", "All districts"]);
  expect(row("Ansonia")[0]).toBe(ANSONIA);
  expect(cautions()).toEqual([
    "The totals are of the names chosen: 34 of the 36 designated districts are not among them.",
  ]);
  expect(await accessibilityFaults()).toEqual([]);
});

it("what is inserted says where the names stand", async () => {
  const { backend } = await withTowns(below("Norwalk", "Ansonia"));
  await openModel();
  useSelection();
  await eventually(() => shownDistricts().length === 3);
  // The sentence is that of the names and no longer that of the 36 districts.
  await eventually(() => /with \d{1,3} live formulas/.test(text()) && isReady(byRole("button", "Insert model")));
  byRole("button", "Insert model").click();
  await eventually(() => text().includes("Inserted the sheets Withholding model and Withheld by year."));
  const model = sheetId(backend, "Withholding model");
  const cells = backend.read(model, { row: 0, column: 0, rows: 12, columns: 1 }).map(([cell]) => cell?.value);
  expect(cells).toContainEqual(
    expect.stringMatching(/^Districts: the names in Towns!E3:E4, designated by the list of FY 2023-\d{4}/),
  );
  expect(cells).toEqual(expect.arrayContaining(["Norwalk", "Ansonia"]));
});

it("a name that may be two towns, a misspelled one and a total wait for a person, and nothing is offered before", async () => {
  await withTowns(below("Norwalk", "N. Haven", "Wesport", "Total"));
  await openModel();
  useSelection();
  await eventually(() => said() === "2 districts from Towns!E3:E6; 2 need a decision.");
  expect(allByRole("button", "Insert model")).toEqual([]);
  expect(allByRole("table", "Withheld, in dollars")).toEqual([]);
  expect(text()).toContain("Decide about 2 names to see what would be inserted.");
  expect(text()).toContain("North Haven or New Haven? Choose one, or leave it out.");
  expect(text()).toContain("Not a town: total or average. Choose the town, or leave it out.");
  // One letter away from Westport and from no other town: read, and shown that it was.
  expect(text()).toContain("Wesport: Westport. Read as Westport, from which one letter differs. E5");
  expect(await accessibilityFaults()).toEqual([]);

  byRole("button", "New Haven").click();
  await eventually(() => said() === "3 districts from Towns!E3:E6; 1 needs a decision.");
  byRole("button", "Leave out").click();
  await eventually(() => said() === "3 districts from Towns!E3:E6.");
  expect(shownDistricts()).toEqual(["Norwalk", "New Haven", "Westport", "All districts"]);
  await eventually(() => byRole("button", "Insert model"));

  byRole("button", "Ask again about N. Haven").click();
  await eventually(() => said() === "2 districts from Towns!E3:E6; 1 needs a decision.");
  expect(allByRole("button", "Insert model")).toEqual([]);
});

it("all that wait can be left out at once; where nothing is left, that is said", async () => {
  await withTowns(below("Norwalk", "N. Haven", "Atlantis"));
  await openModel();
  useSelection();
  (await eventually(() => byRole("button", "Leave out all 2"))).click();
  await eventually(() => said() === "1 district from Towns!E3:E5.");
  expect(shownDistricts()).toEqual(["Norwalk", "All districts"]);
});

it("a town of no list gets 0 and is said; one that stands twice is taken once and is said", async () => {
  const { backend } = await withTowns(below("Norwalk", "Ansonia", "norwalk ", "Windsor"));
  const sheet = sheetId(backend, "ECS grants");
  const [table] = backend.tables();
  if (!table) throw new Error("There is no table.");
  // Westport has no figures among those published for the 36 towns.
  backend.enter(sheet, table.area.row + 1, table.area.column, [[{ value: "Westport" }]]);
  backend.enter(sheetId(backend, "Towns"), 3, 4, [[{ value: "Westport" }]]);
  await openModel();
  useSelection();
  await eventually(() => said() === "3 districts from Towns!E3:E6.");
  expect(cautions()).toEqual([
    "Norwalk stands twice (E3 and E5) and is taken once.",
    "Westport is on no list of these years, so nothing is withheld from it (0).",
    "The totals are of the names chosen: 34 of the 36 designated districts are not among them.",
  ]);
  expect([...new Set(row("Westport"))]).toEqual(["0"]);
});

it("names beside one another are read as well as names below one another", async () => {
  await withTowns([["Norwalk", "Ansonia", "Total"]]);
  await openModel();
  useSelection();
  await eventually(() => said() === "2 districts from Towns!E3:G3; 1 needs a decision.");
  expect(text()).toContain("“Total” G3");
});

it("a selection is read when the button is pressed, and again when it is pressed again", async () => {
  const { backend, sheet, area } = await withTowns(below("Norwalk", "Ansonia", "N. Haven"));
  await openModel();
  useSelection();
  (await eventually(() => byRole("button", "North Haven"))).click();
  await eventually(() => said() === "3 districts from Towns!E3:E5.");
  backend.enter(sheet, 2, 4, [[{ value: "Bristol" }]]);
  backend.select(sheet, { ...area, rows: 2 });
  expect(said()).toBe("3 districts from Towns!E3:E5.");
  useSelection();
  await eventually(() => said() === "2 districts from Towns!E3:E4.");
  expect(shownDistricts()).toEqual(["Bristol", "Ansonia", "All districts"]);
});

it("a selection without names says so and leaves the choice as it was", async () => {
  await withTowns(below("Library", "Parks"));
  await openModel();
  useSelection();
  const alert = await eventually(() => byRole("alert"));
  expect(alert.textContent).toBe(
    "No cell of Towns!E3:E4 names a town. Select a column of town names, with or without its header, then use it.",
  );
  expect((byRole("radio", /^The lists of the policy/) as HTMLInputElement).checked).toBe(true);
  expect(await accessibilityFaults()).toEqual([]);
});

it("a list without statuses and years is shown with what it lacks, and its names can be used", async () => {
  await withTowns([
    ["District", "Status"],
    ["Norwalk", "Alliance"],
    ["Ansonia", "Alliance"],
  ]);
  await openModel();
  const radio = await eventually(() => offered("Towns!E3:F5"));
  expect(radio.closest("label")?.textContent).toContain("3 rows on Towns, not a list with statuses and years");
  radio.click();
  const alert = await eventually(() => byRole("alert"));
  expect(alert.textContent).toContain("districts has no columns From FY, To FY and Base FY.");
  expect(alert.textContent).toContain("Such a list can be imported on the screen Lists");
  expect(allByRole("button", "Insert model")).toEqual([]);
  expect(text()).toContain("Choose districts that can be used to see what would be inserted.");
  expect(await accessibilityFaults()).toEqual([]);
  byRole("button", "Use its names").click();
  await eventually(() => said() === "2 districts from Towns!E4:E5.");
  expect(row("Ansonia")[0]).toBe(ANSONIA);
});

it("from there a button leads to the screen Lists", async () => {
  await withTowns(below("Town", "Norwalk", "Ansonia"));
  await openModel();
  (await eventually(() => offered("Towns!E3:E5"))).click();
  (await eventually(() => byRole("button", "Go to Lists"))).click();
  await eventually(() => byRole("heading", "Add a list or a table of grants"));
  expect(document.querySelector("nav [aria-current=page]")?.textContent).toBe("Lists");
});

it("a table of grants is not offered as a list of districts", async () => {
  await withTowns(below("Norwalk", "Ansonia"));
  await openModel();
  await eventually(() => offered("Towns!E3:E4"));
  const lists = [...document.querySelectorAll<HTMLInputElement>("input[name=list]")];
  expect(lists.map((one) => one.closest("label")?.textContent)).toEqual([
    expect.stringContaining("The lists of the policy"),
    expect.stringContaining("Towns!E3:E4"),
  ]);
});
