/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { render } from "preact";
import * as workbook from "../../src/workbook";
import { Pane } from "../../src/taskpane/frame/pane";
import type { MemoryBackend } from "../../workbench/backend/memory";
import { calculateWith } from "../../workbench/backend/memory";
import type { WorkbookSnapshot } from "../../workbench/backend/snapshot";
import { loadAddinFunctions } from "../support/addin-functions";
import { openInMemory } from "../support/excel-client";
import { byRole, eventually, text } from "../taskpane/support/screen";
import { budget, sheetId } from "../workbook/support/workbooks";

Object.assign(globalThis, { TextDecoder, TextEncoder });
jest.setTimeout(120_000);

/** A sheet, a table and a town of markup; short enough for the name of a sheet. */
const SHEET = "<img src=a onerror=ran(1)>";
const TABLE = "<img src=b onerror=ran(2)>";
const TOWN = "<img src=c onerror=ran(3)>";
const HEADER = "<img src=d onerror=ran(4)>";

const calculate = calculateWith(loadAddinFunctions());

let place: HTMLElement;
let backend: MemoryBackend;

/** Grants in the table of markup, a list in the table of the add-in's name, and formulas beside a column of received figures. */
function hostileBook(): WorkbookSnapshot {
  const [sheet] = budget({}, [SHEET]).sheets;
  if (!sheet) throw new Error("There is no sheet.");
  const rows: readonly (readonly (string | number)[])[] = [
    ["District", "FY 2012", "FY 2022", "FY 2023", HEADER],
    ["Norwalk", 10095131, 13178830, 13715817, TOWN],
    [TOWN, 1, 2, 3, TOWN],
    ["Ansonia", 15031668, 18448067, 18893447, TOWN],
  ];
  const list: readonly (readonly (string | number)[])[] = [
    ["District", "Status", "From FY", "To FY", "Base FY", "Opportunity", "Source"],
    ["Norwalk", "Alliance", 2023, 2027, 2012, TOWN, TOWN],
    [TOWN, "Alliance", 2023, 2027, 2012, TOWN, TOWN],
    ["Ansonia", "Alliance", 2023, 2027, 2012, TOWN, TOWN],
  ];
  const at = (cells: typeof rows, row: number, column: number) =>
    cells.flatMap((line, i) => line.map((value, j) => ({ row: row + i, column: column + j, value })));
  const formula = (row: number, column: number, text: string) => ({ row, column, value: null, formula: text });
  return {
    ...budget({}, [SHEET]),
    sheets: [
      {
        ...sheet,
        cells: [
          ...at(rows, 4, 0),
          ...at(list, 4, 8),
          ...at(
            [
              ["District", "Fiscal year", "Withheld"],
              ["Norwalk", 2023, 7],
              ["Ansonia", 2022, 5],
              ["Norwalk", 2022, TOWN],
              [TOWN, 2023, 5],
            ],
            20,
            0,
          ),
          formula(12, 0, "=ALLIANCE_WITHHOLD(D6,B6)"),
          formula(13, 0, `=ALLIANCE_WITHHOLD('${SHEET}'!D6,B6)`),
        ],
      },
    ],
    tables: [
      {
        name: TABLE,
        sheet: 0,
        area: { row: 4, column: 0, rows: 4, columns: 5 },
        columns: rows[0] as string[],
        showHeaders: true,
        showTotals: false,
      },
      {
        name: "AllianceDistricts",
        sheet: 0,
        area: { row: 4, column: 8, rows: 4, columns: 7 },
        columns: list[0] as string[],
        showHeaders: true,
        showTotals: false,
      },
    ],
  };
}

/** Nothing in the page is made of the markup, and the text that is looked at here is shown as it stands. */
async function shows(...texts: readonly string[]): Promise<void> {
  await eventually(() => texts.every((one) => text().includes(one)));
  const made = document.querySelectorAll("img, script, iframe, object, embed, [onerror], [onload]");
  expect([...made].map(({ outerHTML }) => outerHTML)).toEqual([]);
}

const press = async (name: string | RegExp, role = "button"): Promise<void> =>
  (await eventually(() => byRole(role, name))).click();

const select = (row: number, column: number, rows = 1, columns = 1): void =>
  backend.select(sheetId(backend, SHEET), { row, column, rows, columns });

async function openScreen(name: string): Promise<void> {
  byRole("button", name).click();
  await eventually(() => document.querySelectorAll("main h2").length > 0);
}

beforeEach(() => {
  document.documentElement.lang = "en";
  place = document.createElement("div");
  document.body.append(place);
  ({ backend } = openInMemory(hostileBook(), { calculate }));
  render(<Pane workbook={workbook} />, place);
});

afterEach(() => {
  render(null, place);
  place.remove();
});

test("Lists: the tables of the workbook by their sheets, what an update changes, and the comparison", async () => {
  await shows(SHEET);
  await press(/^Built-in list/);
  await press(/^FY 2023-2027, as enacted/i, "radio");
  await eventually(() => byRole("heading", "What changes"));
  await shows(TOWN, SHEET);
  await press(/comparison/i);
  await shows(TOWN);
});

test("Model: the tables that are offered, the towns that are selected, and the preview", async () => {
  await openScreen("Model");
  await press(/^As enacted/, "radio");
  await press(/<img src=b/, "radio");
  await shows(TABLE, SHEET);
  select(5, 0, 3);
  await press("Use the selection");
  await shows(TOWN, TABLE, SHEET);
});

test("Check figures: the column that is read, and each figure that differs", async () => {
  await openScreen("Explain");
  select(21, 2, 4);
  await press("Check a column of figures");
  await press("Read the selection");
  await press(/^As enacted/, "radio");
  await press(/<img src=b/, "radio");
  await shows(SHEET, TABLE, TOWN);
  await press("List the differences on a sheet");
  await eventually(() => text().includes("Listed the differences"));
  await shows(TOWN);
});

test("Share: what the check finds, and what becomes of each formula", async () => {
  await openScreen("Share");
  await press("Check this workbook");
  await eventually(() => byRole("button", "Check again"));
  for (const group of document.querySelectorAll("details")) group.open = true;
  await shows(SHEET);
  await press(/^Make share-safe/);
  await press(/^Native formulas/, "radio");
  await shows(SHEET);
  await press(/^Values/, "radio");
  await shows(SHEET);
});

test("Restore: what was edited since, by its cell and its formula", async () => {
  const sheet = sheetId(backend, SHEET);
  await openScreen("Share");
  await press("Check this workbook");
  await press(/^Make share-safe/);
  await press(/^Values/, "radio");
  await press("Make share-safe");
  await eventually(() => text().includes("values now"));
  await shows(SHEET);
  backend.write(sheet, 12, 0, [[{ value: TOWN }]]);
  await press("Check again");
  await press(/^Restore/);
  await eventually(() => byRole("button", "Back to Share"));
  for (const group of document.querySelectorAll("details")) group.open = true;
  await shows(SHEET);
  expect(text()).toContain(`'${SHEET}'!A13`);
});
