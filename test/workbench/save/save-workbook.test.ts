/** A workbook opened, changed and saved: what was changed is in the file, and all else is in it byte for byte. */
import { unzipSync, strFromU8 } from "fflate";
import type { Backend } from "../../../workbench/backend/backend";
import { calculateWith, createMemoryBackend } from "../../../workbench/backend/memory";
import { NOTHING_ALLOWED } from "../../../workbench/backend/sheet-protection";
import { isPassword } from "../../../workbench/model/sheet-password";
import { saveWorkbook } from "../../../workbench/save/save-workbook";
import { takeState } from "../../../workbench/save/state";
import { readWorkbook } from "../../../workbench/xlsx";
import { extensionOf } from "../../../workbench/xlsx/book/web-extensions";
import { LIMITS } from "../../../workbench/xlsx/limits";
import { OfficePackage } from "../../../src/spreadsheet/package/package";
import { bookFile } from "../../spreadsheet/support/package";
import { loadAddinFunctions } from "../../support/addin-functions";

const functions = loadAddinFunctions();
const ADDIN = { id: "6d9d0d5a-0000-4000-8000-000000000001", version: "1.0.0.0" };

const CHART = `<c:chart xmlns:c="c"><c:f>Budget!$B$2:$B$3</c:f></c:chart>`;
const CUSTOM = `<budget keep="&#233;"/>`;

const FILE = bookFile({
  sheets: [
    {
      name: "Budget",
      rows:
        `<row r="1" spans="1:3"><c r="A1" s="0" t="inlineStr"><is><t>Town</t></is></c><c r="B1" t="inlineStr"><is><t>Grant</t></is></c></row>` +
        `<row r="2"><c r="A2"><v>1000</v></c><c r="B2"><v>1100.25</v></c><c r="C2"><f>_xldudf_ALLIANCE_WITHHOLD(B2,A2)</f><v>100.25</v></c></row>` +
        `<row r="3"><c r="A3"><v>1000</v></c><c r="B3"><v>900</v></c><c r="C3"><f>SUM(B2:B3)</f><v>2000.25</v></c></row>`,
      after:
        `<conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="0" priority="1"><formula>Budget!$B$2&gt;1</formula></cfRule></conditionalFormatting>` +
        `<dataValidations count="1"><dataValidation type="whole" errorTitle="kept" sqref="A2 A3"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>` +
        `<drawing r:id="d1"/>`,
      links: { d1: ["drawing", "../drawings/drawing1.xml"] },
    },
    { name: "Lists", rows: `<row r="1"><c r="A1"><f>Budget!B2</f><v>1100.25</v></c></row>` },
    { name: "Old", rows: `<row r="1"><c r="A1"><v>1</v></c></row>` },
  ],
  after: `<definedNames><definedName name="Base">Budget!$A$2</definedName><definedName name="Gone">Old!$A$1</definedName></definedNames>`,
  more: {
    "xl/drawings/drawing1.xml": "<d/>",
    "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="x/chart" Target="../charts/chart1.xml"/></Relationships>`,
    "xl/charts/chart1.xml": CHART,
    "customXml/item1.xml": CUSTOM,
  },
});

const opened = (bytes: Uint8Array) => {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(result.sentence);
  return result.workbook;
};

const parts = (bytes: Uint8Array) => unzipSync(bytes);

function changed(change: (backend: Backend, settings: Map<string, string>) => void, file = FILE) {
  const backend = createMemoryBackend(opened(file), { calculate: calculateWith(functions) });
  const settings = new Map<string, string>();
  const before = takeState(backend, settings);
  change(backend, settings);
  const after = takeState(backend, settings);
  const saved = saveWorkbook({ file, fileName: "b.xlsx", before, after, addin: ADDIN, functions: functions.names });
  if (!saved.ok) throw new Error(saved.sentence);
  const names = new Set([...Object.keys(parts(file)), ...Object.keys(parts(saved.bytes))]);
  const [old, now] = [parts(file), parts(saved.bytes)];
  const touched = [...names].filter((name) => !old[name] || !now[name] || Buffer.compare(old[name], now[name]) !== 0);
  const text = (part: string): string => strFromU8(now[part]!);
  return { ...saved, touched: touched.sort(), text, workbook: opened(saved.bytes) };
}

const idOf = (backend: Backend, name: string): string => backend.sheets().find((one) => one.name === name)?.id ?? "";

test("A workbook in which nothing was changed is the file that it was, to the byte", () => {
  const { bytes, notSaved } = changed(() => undefined);
  expect(Buffer.compare(bytes, FILE)).toBe(0);
  expect(notSaved).toEqual([]);
});

test("A changed figure touches its sheet, those with results that follow from it, and the way of calculating", () => {
  const { touched, workbook, text } = changed((backend) => {
    backend.write(idOf(backend, "Budget"), 1, 1, [[{ value: 1200 }]]);
  });
  expect(touched).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
  expect(workbook.sheets[0]?.cells.slice(3, 5)).toMatchObject([
    { row: 1, column: 1, value: 1200 },
    { row: 1, column: 2, formula: "=ALLIANCE_WITHHOLD(B2,A2)", value: 200 },
  ]);
  expect(text("xl/worksheets/sheet1.xml")).toContain(`errorTitle="kept" sqref="A2 A3"`);
  expect(text("xl/workbook.xml")).toContain(`fullCalcOnLoad="1"`);
});

test("Formulas are stored as Excel stores them, and spills as dynamic arrays with their size", () => {
  const { text, workbook } = changed((backend) => {
    const id = idOf(backend, "Budget");
    backend.write(id, 5, 0, [[{ value: null, formula: "=ALLIANCE_WITHHOLD(B2:B3,A2:A3)", spill: true }]]);
    backend.write(id, 1, 2, [[{ value: 7 }]]);
  });
  const sheet = text("xl/worksheets/sheet1.xml");
  expect(sheet).toContain(
    `<c r="A6" cm="1"><f t="array" ref="A6:A7">_xldudf_ALLIANCE_WITHHOLD(B2:B3,A2:A3)</f><v>100.25</v></c>`,
  );
  expect(sheet).toContain(`<c r="A7"><v>0</v></c>`);
  expect(sheet).toContain(`<c r="C2"><v>7</v></c>`);
  expect(workbook.sheets[0]?.cells.find(({ row }) => row === 5)).toMatchObject({ spill: true });
});

test("Sheets that were added, copied, removed, renamed and hidden are so in the file, with what speaks of them", () => {
  const { workbook, text, touched, notSaved } = changed((backend) => {
    const budget = idOf(backend, "Budget");
    backend.updateSheet(budget, { name: "FY 2022" });
    // The grid tells formulas and names of the new name; the memory backend leaves that to whoever renames.
    backend.write(idOf(backend, "Lists"), 0, 0, [[{ value: 1100.25, formula: "='FY 2022'!B2" }]]);
    backend.setName({ name: "Base", formula: "='FY 2022'!$A$2", visible: true, comment: "" });
    backend.deleteSheet(idOf(backend, "Old"));
    const { id } = backend.addSheet("New & more");
    backend.write(id, 1, 1, [[{ value: "text" }, { value: null, formula: "=ALLIANCE_WITHHOLD(3,1)" }]]);
    backend.updateSheet(id, { visibility: "VeryHidden" });
  });
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["FY 2022", "Visible"],
    ["Lists", "Visible"],
    ["New & more", "VeryHidden"],
  ]);
  expect(workbook.sheets[2]?.cells).toMatchObject([
    { row: 1, column: 1, value: "text" },
    { row: 1, column: 2, formula: "=ALLIANCE_WITHHOLD(3,1)", value: 2 },
  ]);
  expect(workbook.sheets[1]?.cells[0]?.formula).toBe("='FY 2022'!B2");
  expect(workbook.sheets[0]?.conditionalFormats?.[0]?.formulas).toEqual(["='FY 2022'!$B$2>1"]);
  expect(text("xl/charts/chart1.xml")).toBe(CHART.replace("Budget!", "'FY 2022'!"));
  expect(touched).not.toContain("customXml/item1.xml");
  expect(notSaved).toEqual([`Formats and merged cells that were changed here ("New & more").`]);
});

test("Names that were set, added or deleted are so in the file", () => {
  const { workbook, touched } = changed((backend) => {
    backend.setName({ name: "Base", formula: "=Budget!$A$3", visible: true, comment: "" });
    backend.removeName("Gone");
    backend.setName({ name: "Rate", formula: "=0.25", visible: false, comment: "a share" });
    backend.setName({
      name: "Here",
      formula: "=Lists!$A$1",
      sheetId: idOf(backend, "Lists"),
      visible: true,
      comment: "",
    });
  });
  expect(workbook.names).toEqual([
    { name: "Base", formula: "=Budget!$A$3", visible: true },
    { name: "Rate", formula: "=0.25", visible: false, comment: "a share" },
    { name: "Here", formula: "=Lists!$A$1", visible: true, sheet: 1 },
  ]);
  expect(touched).toEqual(["xl/workbook.xml"]);
});

test("A validation that went is taken out of its place alone, and a new one is put in", () => {
  const { workbook, text, touched } = changed((backend) => {
    const id = idOf(backend, "Budget");
    const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
    backend.setValidation(id, cell(1, 0), null);
    backend.setValidation(id, cell(5, 5), { source: 'Yes,"No"', inCellDropDown: false });
    backend.setValidation(idOf(backend, "Lists"), cell(0, 1), { type: "Custom", formula1: "=A1>0" });
  });
  expect(touched).toEqual(["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
  expect(text("xl/worksheets/sheet1.xml")).toContain(`<dataValidations count="2">`);
  expect(text("xl/worksheets/sheet1.xml")).toContain(`errorTitle="kept" sqref="A3"`);
  const area = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  expect(workbook.sheets.map(({ validations }) => validations?.map((one) => [one.area, one.rule]) ?? [])).toEqual([
    [
      [area(2, 0), { type: "WholeNumber", operator: "Between", formula1: "1", formula2: "9" }],
      [area(5, 5), { source: 'Yes,"No"', inCellDropDown: false }],
    ],
    [[area(0, 1), { type: "Custom", formula1: "=A1>0" }]],
    [],
  ]);
});

test("A sheet that was protected is so in the file, and ends with its password", () => {
  const { workbook, text } = changed((backend) => {
    const options = { ...NOTHING_ALLOWED, allowSort: true, allowEditObjects: true, selectionMode: "Unlocked" } as const;
    const password = { kind: "text", text: "secret" } as const;
    backend.updateSheet(idOf(backend, "Budget"), { protection: { options, password } });
  });
  const protection = workbook.sheets[0]?.protection;
  expect(protection?.options).toEqual({
    ...NOTHING_ALLOWED,
    allowSort: true,
    allowEditObjects: true,
    selectionMode: "Unlocked",
  });
  expect([isPassword(protection!.password!, "secret"), isPassword(protection!.password!, "guess")]).toEqual([
    true,
    false,
  ]);
  // The schema wants it right behind the cells.
  expect(text("xl/worksheets/sheet1.xml")).toMatch(/<\/sheetData><sheetProtection [^>]*\/><conditionalFormatting/u);
});

describe("Tables", () => {
  const grants = (backend: Backend) => ({
    name: "Grants",
    sheetId: idOf(backend, "Budget"),
    area: { row: 0, column: 0, rows: 3, columns: 2 },
    columns: ["Town", "Grant"],
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
  });
  const withTable = () => changed((backend) => void backend.addTable(grants(backend)));

  test("that were made are in the file", () => {
    const { workbook, touched } = withTable();
    expect(workbook.tables).toMatchObject([
      { name: "Grants", sheet: 0, area: { row: 0, column: 0, rows: 3, columns: 2 }, columns: ["Town", "Grant"] },
    ]);
    expect(touched).toEqual([
      "[Content_Types].xml",
      "xl/tables/table1.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/worksheets/sheet1.xml",
    ]);
  });

  test("that got another name and another row are so in the file, and nothing else changes", () => {
    const { bytes } = withTable();
    const { workbook, touched } = changed((backend) => {
      const [table] = backend.tables();
      backend.updateTable(table!.id, { name: "Base", area: { ...table!.area, rows: 4 } });
    }, bytes);
    expect(workbook.tables).toMatchObject([{ name: "Base", area: { rows: 4 } }]);
    expect(touched).toEqual(["xl/tables/table1.xml"]);
  });

  test("that went are gone from the file", () => {
    const { bytes } = withTable();
    const { workbook, touched } = changed((backend) => {
      backend.removeTable(backend.tables()[0]!.id, true);
    }, bytes);
    expect(workbook.tables).toEqual([]);
    expect(touched).toContain("xl/tables/table1.xml");
  });
});

test("What the add-in keeps in the document is kept in the file, and changed in its place", () => {
  const first = changed((_backend, settings) => settings.set("Office.DisableTrustUX", "true"));
  const extension = (bytes: Uint8Array) => extensionOf(new OfficePackage(bytes, LIMITS), ADDIN);
  expect(extension(first.bytes)?.properties).toEqual({ "Office.DisableTrustUX": "true" });
  const second = changed((_backend, settings) => settings.set("Other", '"a"'), first.bytes);
  expect(extension(second.bytes)?.properties).toEqual({ Other: '"a"' });
  expect(second.touched).toEqual(["xl/webextensions/webextension1.xml"]);
});

test.each<[string, (backend: Backend) => void, RegExp]>([
  [
    "formats",
    (backend) => backend.setStyle(idOf(backend, "Lists"), { row: 0, column: 0, rows: 1, columns: 1 }, { bold: true }),
    /^Formats .*"Lists"/u,
  ],
  ["widths", (backend) => backend.setColumnWidth(idOf(backend, "Lists"), 0, 1, 99), /^Widths .*"Lists"/u],
  ["the order of sheets", (backend) => backend.moveSheet(idOf(backend, "Lists"), 0), /order of the sheets/u],
])("%s that were changed are told, and not saved", (_what, change, sentence) => {
  const { notSaved, bytes } = changed(change);
  expect(notSaved).toEqual([expect.stringMatching(sentence)]);
  expect(Buffer.compare(bytes, FILE)).toBe(0);
});
