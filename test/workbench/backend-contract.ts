/** What every backend of the workbench must do, whatever stands behind it. */
import type { Backend, BackendEvent } from "../../workbench/backend/backend";
import type { Area, CellValue } from "../../workbench/backend/cells";
import { PROTECTED } from "../../workbench/backend/sheet-protection";
import type { SnapshotSheet, WorkbookSnapshot } from "../../workbench/backend/snapshot";

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

const sheet = (name: string, change: Partial<SnapshotSheet> = {}): SnapshotSheet => ({
  name,
  visibility: "Visible",
  cells: [],
  columnWidths: {},
  rowHeights: {},
  merges: [],
  frozen: { rows: 0, columns: 0 },
  ...change,
});

/** A budget of two sheets with one table and two names. */
export const BUDGET: WorkbookSnapshot = {
  sheets: [
    sheet("Budget", {
      cells: [
        { row: 0, column: 0, value: "Town", style: { bold: true } },
        { row: 0, column: 1, value: "Grant" },
        { row: 1, column: 0, value: "Norwalk" },
        { row: 1, column: 1, value: 1234.5, numberFormat: "#,##0.00" },
        { row: 2, column: 0, value: "Groton" },
        { row: 2, column: 1, value: 200 },
      ],
      columnWidths: { 1: 120 },
      rowHeights: { 0: 30 },
      hiddenRows: [7],
      merges: [area(5, 0, 1, 3)],
      frozen: { rows: 1, columns: 0 },
    }),
    sheet("Notes", { visibility: "Hidden", protection: PROTECTED }),
  ],
  tables: [
    {
      name: "Grants",
      sheet: 0,
      area: area(0, 0, 3, 2),
      columns: ["Town", "Grant"],
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
    },
  ],
  names: [
    { name: "Rate", formula: "=0.25", visible: true },
    { name: "Local", formula: "=Budget!$B$2", sheet: 0, visible: false, comment: "of this sheet" },
  ],
  activeSheet: 0,
  notes: [],
};

/** `create` gives an open backend; what it needs beyond that (a container) is its own affair. */
export function describeBackend(
  name: string,
  create: (snapshot: WorkbookSnapshot) => Backend | Promise<Backend>,
): void {
  describe(`The ${name} backend`, () => {
    let backend: Backend;
    let budget: string;
    let notes: string;

    const values = (place: Area): CellValue[][] =>
      backend.read(budget, place).map((row) => row.map(({ value }) => value));

    beforeEach(async () => {
      backend = await create(BUDGET);
      [budget = "", notes = ""] = backend.sheets().map(({ id }) => id);
    });

    test("opens a workbook: sheets in order with their state", () => {
      expect(backend.sheets()).toEqual([
        { id: budget, name: "Budget", visibility: "Visible", protection: null },
        { id: notes, name: "Notes", visibility: "Hidden", protection: PROTECTED },
      ]);
      expect([backend.activeSheet(), budget === notes]).toEqual([budget, false]);
    });

    test("opens a workbook: cells with formats, styles, sizes, merges and panes", async () => {
      await backend.settled();
      expect(values(area(0, 0, 3, 2))).toEqual([
        ["Town", "Grant"],
        ["Norwalk", 1234.5],
        ["Groton", 200],
      ]);
      expect(backend.numberFormats(budget, area(1, 1, 2, 1))).toEqual([["#,##0.00"], ["General"]]);
      expect(backend.texts(budget, area(1, 0, 1, 2))).toEqual([["Norwalk", "1,234.50"]]);
      expect([backend.style(budget, 0, 0).bold, backend.style(budget, 1, 0).bold ?? false]).toEqual([true, false]);
      expect([backend.columnWidth(budget, 1), backend.rowHeight(budget, 0)]).toEqual([120, 30]);
      expect([backend.isRowHidden(budget, 0), backend.isRowHidden(budget, 7)]).toEqual([false, true]);
      expect(backend.merges(budget)).toEqual([area(5, 0, 1, 3)]);
      expect(backend.frozen(budget)).toEqual({ rows: 1, columns: 0 });
    });

    test("opens a workbook: tables and names", () => {
      expect(backend.tables()).toEqual([
        {
          id: expect.any(String) as string,
          name: "Grants",
          sheetId: budget,
          area: area(0, 0, 3, 2),
          columns: ["Town", "Grant"],
          showHeaders: true,
          showTotals: false,
          style: "TableStyleMedium2",
        },
      ]);
      expect(backend.names()).toEqual([
        { name: "Rate", formula: "=0.25", visible: true, comment: "" },
        { name: "Local", formula: "=Budget!$B$2", sheetId: budget, visible: false, comment: "of this sheet" },
      ]);
    });

    test("writes values and formulas, and leaves alone what is undefined", async () => {
      backend.write(budget, 1, 0, [
        [undefined, { value: 7 }, { value: true }],
        [{ value: null }, { value: "text" }, { value: null, formula: "=1+1" }],
      ]);
      await backend.settled();
      expect(values(area(1, 0, 2, 2))).toEqual([
        ["Norwalk", 7],
        [null, "text"],
      ]);
      expect(values(area(1, 2))).toEqual([[true]]);
      expect(backend.read(budget, area(2, 2))[0]?.[0]?.formula).toBe("=1+1");
    });

    test("reads cells far outside what is used as empty", () => {
      expect(values(area(5000, 300))).toEqual([[null]]);
      expect(backend.numberFormats(budget, area(5000, 300))).toEqual([["General"]]);
    });

    test("writes far outside what is used", () => {
      backend.write(budget, 5000, 300, [[{ value: "far" }]]);
      expect(values(area(5000, 300))).toEqual([["far"]]);
    });

    test("knows the used area, with and without cells that are only formatted", () => {
      expect(backend.usedArea(budget, true)).toEqual(area(0, 0, 3, 2));
      expect(backend.usedArea(notes, true)).toBeNull();
      backend.setStyle(budget, area(4, 3), { fill: "#FF0000" });
      expect(backend.usedArea(budget, true)).toEqual(area(0, 0, 3, 2));
      expect(backend.usedArea(budget, false)).toEqual(area(0, 0, 5, 4));
    });

    test("sets number formats one by one, and one for a whole column", () => {
      backend.setNumberFormats(budget, area(1, 0, 1, 2), [["@", "0%"]]);
      expect(backend.numberFormats(budget, area(1, 0, 1, 2))).toEqual([["@", "0%"]]);
      backend.setNumberFormats(budget, area(0, 1, 1048576, 1), [["0.0"]]);
      expect(backend.numberFormats(budget, area(1, 0, 1, 2))).toEqual([["@", "0.0"]]);
      expect(backend.numberFormats(budget, area(9, 1))).toEqual([["0.0"]]);
    });

    test("changes the properties of a style that are named and no others", () => {
      backend.setStyle(budget, area(0, 0, 2, 1), { fontColor: "#112233", fill: "#445566" });
      expect(backend.style(budget, 0, 0)).toMatchObject({ bold: true, fontColor: "#112233", fill: "#445566" });
      expect(backend.style(budget, 1, 0)).toMatchObject({ fontColor: "#112233" });
      backend.setStyle(budget, area(0, 0), { fill: "", bold: false });
      const { bold = false, fill = "" } = backend.style(budget, 0, 0);
      expect([bold, fill]).toEqual([false, ""]);
    });

    test("clears contents, formats or both", () => {
      backend.clear(budget, area(1, 0, 1, 2), "Contents");
      expect(values(area(1, 0, 1, 2))).toEqual([[null, null]]);
      expect(backend.numberFormats(budget, area(1, 1))).toEqual([["#,##0.00"]]);
      backend.clear(budget, area(0, 0, 3, 2), "Formats");
      expect(values(area(0, 0))).toEqual([["Town"]]);
      expect(backend.style(budget, 0, 0).bold ?? false).toBe(false);
      expect(backend.numberFormats(budget, area(1, 1))).toEqual([["General"]]);
      backend.clear(budget, area(0, 0, 3, 2), "All");
      expect(values(area(0, 0, 1, 2))).toEqual([[null, null]]);
    });

    test("sets widths, heights and panes", () => {
      backend.setColumnWidth(budget, 2, 2, 99);
      backend.setRowHeight(budget, 3, 1, 44);
      backend.freeze(budget, 2, 1);
      expect([1, 2, 3].map((column) => backend.columnWidth(budget, column))).toEqual([120, 99, 99]);
      expect(backend.rowHeight(budget, 3)).toBe(44);
      expect(backend.frozen(budget)).toEqual({ rows: 2, columns: 1 });
    });

    test("adds, renames, moves and deletes sheets; their ids stay", () => {
      const lists = backend.addSheet("Lists");
      expect(lists).toMatchObject({ name: "Lists", visibility: "Visible", protection: null });
      backend.updateSheet(lists.id, { name: "FY 2022", protection: PROTECTED });
      backend.moveSheet(lists.id, 0);
      expect(backend.sheets().map(({ id, name: tab }) => [id, tab])).toEqual([
        [lists.id, "FY 2022"],
        [budget, "Budget"],
        [notes, "Notes"],
      ]);
      backend.updateSheet(notes, { visibility: "Visible" });
      backend.deleteSheet(budget);
      expect(backend.sheets().map(({ id }) => id)).toEqual([lists.id, notes]);
      expect(backend.tables()).toEqual([]);
    });

    test("shows another sheet when the active one is deleted", () => {
      backend.updateSheet(notes, { visibility: "Visible" });
      backend.deleteSheet(budget);
      expect(backend.activeSheet()).toBe(notes);
    });

    test("adds, changes and removes tables", () => {
      const place = area(10, 4, 3, 2);
      backend.write(budget, 10, 4, [[{ value: "A" }, { value: "B" }]]);
      const added = backend.addTable({
        name: "Other",
        sheetId: budget,
        area: place,
        columns: ["A", "B"],
        showHeaders: true,
        showTotals: false,
        style: "TableStyleLight1",
      });
      backend.updateTable(added.id, { name: "Renamed", area: area(10, 4, 5, 2), columns: ["A", "C"] });
      expect(backend.tables().find(({ id }) => id === added.id)).toMatchObject({
        name: "Renamed",
        area: area(10, 4, 5, 2),
        columns: ["A", "C"],
        style: "TableStyleLight1",
      });
      backend.removeTable(added.id, true);
      expect(values(area(10, 4))).toEqual([["A"]]);
      const [grants] = backend.tables();
      backend.removeTable(grants?.id ?? "", false);
      expect([values(area(0, 0)), backend.tables()]).toEqual([[[null]], []]);
    });

    test("sets and removes names, each in its scope", () => {
      backend.setName({ name: "Rate", formula: "=0.5", visible: true, comment: "" });
      backend.setName({ name: "Rate", formula: "=0.75", sheetId: budget, visible: true, comment: "" });
      backend.removeName("Local", budget);
      const found = backend.names().map(({ name: title, formula, sheetId }) => [title, formula, sheetId]);
      expect(found).toEqual([
        ["Rate", "=0.5", undefined],
        ["Rate", "=0.75", budget],
      ]);
      backend.removeName("rate");
      expect(backend.names().map(({ sheetId }) => sheetId)).toEqual([budget]);
    });

    test("selects cells, and activates their sheet", () => {
      const { id } = backend.addSheet("Lists");
      backend.select(id, area(1, 1, 2, 2));
      expect([backend.selection(), backend.activeSheet()]).toEqual([{ sheetId: id, area: area(1, 1, 2, 2) }, id]);
    });

    test("tells what happens, as the add-in's doing, until nobody listens any more", () => {
      const events: BackendEvent[] = [];
      const end = backend.listen((event) => {
        if (event.type !== "calculated") events.push(event);
      });
      backend.write(budget, 1, 1, [[{ value: 5 }, { value: 6 }]]);
      const { id } = backend.addSheet("Lists");
      backend.activateSheet(id);
      backend.deleteSheet(notes);
      end();
      backend.write(budget, 0, 0, [[{ value: 1 }]]);
      expect(events.filter(({ type }) => type !== "selectionChanged")).toEqual([
        { type: "changed", sheetId: budget, area: area(1, 1, 1, 2), by: "addin" },
        { type: "sheetAdded", sheetId: id },
        { type: "sheetActivated", sheetId: id },
        { type: "sheetDeleted", sheetId: notes },
      ]);
    });

    test("takes an unknown sheet for a defect", () => {
      expect(() => backend.read("nowhere", area(0, 0))).toThrow();
    });
  });
}
