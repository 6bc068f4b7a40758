import { readBook, type ReadBook } from "../../../src/workbook";
import { valuesIn } from "../../../src/share/book";
import { calculateWith } from "../../../workbench/backend/memory";
import { loadAddinFunctions } from "../../support/addin-functions";
import { openInMemory } from "../../support/excel-client";
import { budget, sheetId } from "../support/workbooks";
import { withoutApi } from "./support/hosts";

const calculate = calculateWith(loadAddinFunctions());

async function open() {
  const client = openInMemory(
    budget(
      {
        tables: [
          {
            name: "Grants",
            sheet: 1,
            area: { row: 0, column: 0, rows: 3, columns: 2 },
            columns: ["Town", "2022"],
            showHeaders: true,
            showTotals: false,
          },
        ],
        names: [
          { name: "Base", formula: "=Lists!$B$2", visible: true },
          { name: "Local", formula: "=Budget!$A$1", sheet: 0, visible: true },
        ],
      },
      ["Budget", "Lists", "Empty"],
    ),
    { calculate },
  );
  const { backend } = client;
  const [sheet, lists, empty] = ["Budget", "Lists", "Empty"].map((name) => sheetId(backend, name)) as [
    string,
    string,
    string,
  ];
  const formula = (text: string, spill = false) => ({ value: null, formula: text, spill });
  backend.write(sheet, 4, 1, [
    [{ value: 10 }, { value: 4 }, formula("=ALLIANCE_WITHHOLD(B5,C5)")],
    [{ value: 30.25 }, { value: 10 }, formula("=ALLIANCE_WITHHOLD(B6,C6)")],
    [{ value: "=no formula" }, { value: true }, formula("=ALLIANCE_WITHHOLD(B7,C5)")],
  ]);
  backend.write(sheet, 9, 1, [[formula("=ALLIANCE_WITHHOLD(B5:B6,C5:C6)", true)]]);
  backend.write(sheet, 9, 5, [[formula("=B5+C5"), { value: "beside" }]]);
  backend.clear(empty, { row: 0, column: 0, rows: 9, columns: 9 }, "All");
  backend.updateSheet(lists, { visibility: "VeryHidden" });
  return client;
}

const sheetOf = ({ book }: ReadBook, name: string) => {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
};

describe("a workbook read as plain data", () => {
  it("has all sheets, also those out of sight, with what their cells hold and show", async () => {
    await open();
    const read = await readBook();
    expect(
      read.book.sheets.map(({ name, visibility, isProtected, used }) => [name, visibility, isProtected, used]),
    ).toEqual([
      ["Budget", "visible", false, { row: 0, column: 0, rows: 11, columns: 7 }],
      ["Lists", "very hidden", false, { row: 0, column: 0, rows: 2, columns: 2 }],
      ["Empty", "visible", false, null],
    ]);
    const sheet = sheetOf(read, "Budget");
    expect(valuesIn(sheet, { row: 4, column: 1, rows: 3, columns: 4 })).toEqual([
      [10, 4, 6, null],
      [30.25, 10, 20.25, null],
      ["=no formula", true, { error: "#VALUE!" }, null],
    ]);
    expect(sheet.valueAt(500, 500)).toBeNull();
  });

  it("has a spill as one formula with its size", async () => {
    await open();
    expect(sheetOf(await readBook(), "Budget").formulas).toEqual([
      { row: 4, column: 3, formula: "=ALLIANCE_WITHHOLD(B5,C5)" },
      { row: 5, column: 3, formula: "=ALLIANCE_WITHHOLD(B6,C6)" },
      { row: 6, column: 3, formula: "=ALLIANCE_WITHHOLD(B7,C5)" },
      {
        row: 9,
        column: 1,
        formula: "=ALLIANCE_WITHHOLD(B5:B6,C5:C6)",
        array: { kind: "spill", rows: 2, columns: 1 },
      },
      { row: 9, column: 5, formula: "=B5+C5" },
    ]);
  });

  it("has tables and names with what they stand for", async () => {
    await open();
    const { book } = await readBook();
    expect(book.tables).toEqual([
      {
        name: "Grants",
        sheet: "Lists",
        area: { row: 0, column: 0, rows: 3, columns: 2 },
        columns: ["Town", "2022"],
        showHeaders: true,
        showTotals: false,
      },
    ]);
    expect(book.names).toEqual([
      { name: "Base", sheet: null, formula: "=Lists!$B$2" },
      { name: "Local", sheet: "Budget", formula: "=Budget!$A$1" },
    ]);
  });

  it("changes nothing", async () => {
    const { backend } = await open();
    const changed: unknown[] = [];
    backend.listen((event) => {
      if (event.type === "changed") changed.push(event);
    });
    await readBook();
    expect(changed).toEqual([]);
  });

  it("where Excel does not know spills, says that they were not seen", async () => {
    await open();
    const read = await withoutApi("1.12", () => readBook());
    expect(read.notSeen).toContainEqual({ kind: "spills" });
    expect(sheetOf(read, "Budget").formulas.every(({ array }) => array === undefined)).toBe(true);
  });

  it("stops where it is told to", async () => {
    await open();
    const stop = new AbortController();
    stop.abort();
    await expect(readBook({ signal: stop.signal })).rejects.toMatchObject({ problem: { code: "cancelled" } });
  });

  it("reads a piece in halves where its texts are too long for one answer", async () => {
    const { failSyncAt, syncs } = await open();
    const whole = await readBook();
    const before = syncs();
    failSyncAt(3, { code: "ResponsePayloadSizeLimitExceeded", message: "The response payload is too large." });
    failSyncAt(4, { code: "ResponsePayloadSizeLimitExceeded", message: "The response payload is too large." });
    const halved = await readBook();
    expect(syncs() - before).toBeGreaterThan(5);
    expect(JSON.stringify(halved)).toBe(JSON.stringify(whole));
    const all = { row: 0, column: 0, rows: 12, columns: 8 };
    for (const { name } of whole.book.sheets) {
      expect(valuesIn(sheetOf(halved, name), all)).toEqual(valuesIn(sheetOf(whole, name), all));
    }
  });

  it("knows a formula that was entered over several cells by its text in each of them", async () => {
    const { backend } = await open();
    const sheet = sheetId(backend, "Lists");
    const whole = { value: 6, formula: "=ALLIANCE_WITHHOLD(Budget!B5:B6,Budget!C5:C6)" };
    const single = { value: 6, formula: "=ALLIANCE_WITHHOLD(Budget!$B$5,Budget!$C$5)" };
    backend.write(sheet, 3, 0, [[whole], [whole], [single], [single]]);
    expect(sheetOf(await readBook(), "Lists").formulas).toEqual([
      { row: 3, column: 0, formula: whole.formula, array: { kind: "entered", rows: 2, columns: 1 } },
      { row: 5, column: 0, formula: single.formula },
      { row: 6, column: 0, formula: single.formula },
    ]);
  });
});

describe("the rules of a workbook", () => {
  const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

  async function openWithRules() {
    const client = await open();
    const { backend } = client;
    const sheet = sheetId(backend, "Budget");
    backend.setValidation(sheet, area(4, 1, 3, 2), {
      type: "Custom",
      formula1: "=ALLIANCE_WITHHOLD(B5,C5)>0",
    });
    backend.setValidation(sheet, area(20, 1), { type: "Decimal", operator: "Between", formula1: "=A1", formula2: "9" });
    backend.setValidation(sheet, area(22, 1), { source: "A,B", inCellDropDown: true });
    backend.setConditionalFormats(sheetId(backend, "Lists"), [
      { type: "Custom", areas: [area(0, 0, 3), area(0, 2)], formulas: ["=$B1>5"], priority: 1, stopIfTrue: false },
      {
        type: "CellValue",
        operator: "Between",
        areas: [area(1, 1)],
        formulas: ["=Budget!$B$5", "=12"],
        priority: 2,
        stopIfTrue: false,
      },
    ]);
    return client;
  }

  it("are the formulas of conditional formats and of data validations, with their places", async () => {
    const { syncs } = await openWithRules();
    const before = syncs();
    const { book, notSeen } = await readBook();
    expect(syncs() - before).toBe(9);
    expect(notSeen).toEqual([]);
    expect(book.rules).toEqual([
      { kind: "conditional format", sheet: "Lists", address: "A1:A3,C1", formula: "=$B1>5" },
      { kind: "conditional format", sheet: "Lists", address: "B2", formula: "=Budget!$B$5" },
      { kind: "conditional format", sheet: "Lists", address: "B2", formula: "=12" },
      { kind: "validation", sheet: "Budget", address: "B5:C7", formula: "=ALLIANCE_WITHHOLD(B5,C5)>0" },
      { kind: "validation", sheet: "Budget", address: "B21", formula: "=A1" },
    ]);
  });

  it.each([
    ["1.9", [{ kind: "validations" }], 3],
    ["1.6", [{ kind: "conditional formats" }, { kind: "validations" }], 0],
  ])("that an Excel before ExcelApi %s does not tell are named", async (version, notSeen, rules) => {
    await openWithRules();
    const read = await withoutApi(version, () => readBook());
    expect(read.notSeen.filter(({ kind }) => kind !== "spills")).toEqual(notSeen);
    expect(read.book.rules).toHaveLength(rules);
  });

  it("that Excel refuses to tell are named, and the rest is read", async () => {
    const { failSyncAt } = await openWithRules();
    failSyncAt(6, { code: "GeneralException", message: "There was an internal error." });
    const { book, notSeen } = await readBook();
    expect(notSeen).toEqual([{ kind: "conditional formats" }]);
    expect(book.rules.map(({ kind }) => kind)).toEqual(["validation", "validation"]);
  });
});
