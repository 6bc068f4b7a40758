import { NOTHING_ALLOWED } from "../../../workbench/backend/sheet-protection";
import { openedBook, openedSheet } from "./support/opened";

describe("the layout of a sheet", () => {
  test("widths are turned from digits to pixels as Excel does", () => {
    const before = `<cols><col min="1" max="1" width="9.140625"/><col min="3" max="4" width="20.7109375"/><col min="5" max="16384" width="1"/></cols>`;
    const { columnWidths } = openedSheet({ before });
    // 9.140625 is Excel's usual 64 pixels; 20.7109375 is 145; an entry to the end of the sheet reaches column Z.
    expect(columnWidths).toMatchObject({ 0: 64, 2: 145, 3: 145, 25: 7 });
    expect(Object.keys(columnWidths)).toHaveLength(1 + 2 + 22);
  });

  test("an entry to the end of the sheet reaches the last used column", () => {
    const before = `<cols><col min="2" max="16384" width="9.140625" hidden="1"/></cols>`;
    const { columnWidths, hiddenColumns } = openedSheet({ before, rows: `<row r="1"><c r="AD1"><v>1</v></c></row>` });
    expect(Object.keys(columnWidths)).toHaveLength(29);
    expect(hiddenColumns).toHaveLength(29);
  });

  test("heights are turned from points to pixels", () => {
    const { rowHeights, hiddenRows, defaultRowHeight } = openedSheet({
      before: `<sheetFormatPr defaultRowHeight="15"/>`,
      rows: `<row r="2" ht="30" customHeight="1"/><row r="4" hidden="1"/>`,
    });
    expect({ rowHeights, hiddenRows, defaultRowHeight }).toEqual({
      rowHeights: { 1: 40 },
      hiddenRows: [3],
      defaultRowHeight: 20,
    });
  });

  test.each([
    [`<pane xSplit="1" ySplit="6" topLeftCell="B7" state="frozen"/>`, { rows: 6, columns: 1 }],
    [`<pane ySplit="1" state="frozenSplit"/>`, { rows: 1, columns: 0 }],
    [`<pane xSplit="2000" ySplit="900"/>`, { rows: 0, columns: 0 }],
    ["", { rows: 0, columns: 0 }],
  ])("panes %s", (pane, expected) => {
    expect(openedSheet({ before: `<sheetViews><sheetView>${pane}</sheetView></sheetViews>` }).frozen).toEqual(expected);
  });

  test("merged cells, protection and grid lines", () => {
    const { merges, protection, showGridLines } = openedSheet({
      before: `<sheetViews><sheetView showGridLines="0"/></sheetViews>`,
      after: `<sheetProtection sheet="1"/><mergeCells><mergeCell ref="B2:D3"/></mergeCells>`,
    });
    expect({ merges, protection, showGridLines }).toEqual({
      merges: [{ row: 1, column: 1, rows: 2, columns: 3 }],
      // A file that says nothing of objects and scenarios allows to edit them.
      protection: {
        options: { ...NOTHING_ALLOWED, allowEditObjects: true, allowEditScenarios: true },
        password: null,
      },
      showGridLines: false,
    });
  });
});

describe("the tabs of a workbook", () => {
  test("hidden sheets are told apart, and the one shown first is one that can be seen", () => {
    const book = openedBook({
      before: `<bookViews><workbookView activeTab="1"/></bookViews>`,
      sheets: [{ state: "veryHidden" }, { state: "hidden" }, { name: "Seen" }],
    });
    expect(book.sheets.map(({ visibility }) => visibility)).toEqual(["VeryHidden", "Hidden", "Visible"]);
    expect(book.activeSheet).toBe(2);
  });

  test("a chart sheet is left out, and what counts tabs still meets its sheet", () => {
    const book = openedBook({
      before: `<bookViews><workbookView activeTab="2"/></bookViews>`,
      after: `<definedNames><definedName name="Local" localSheetId="2">B!$A$1</definedName><definedName name="Gone" localSheetId="1">1</definedName></definedNames>`,
      sheets: [{ name: "A" }, { name: "Chart", type: "chartsheet" }, { name: "B" }],
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(book.activeSheet).toBe(1);
    expect(book.names).toEqual([{ name: "Local", formula: "=B!$A$1", sheet: 1, visible: true }]);
    expect(book.notes).toEqual([expect.stringContaining("Chart sheets")]);
  });

  const protectionOf = (attributes: string) => openedSheet({ after: `<sheetProtection ${attributes}/>` }).protection;

  test("a protected sheet says what it allows, each in a word of its own", () => {
    expect(
      protectionOf(`sheet="1" objects="1" scenarios="1" formatCells="0" sort="0" insertRows="0" selectLockedCells="1"`),
    ).toEqual({
      options: {
        ...NOTHING_ALLOWED,
        allowFormatCells: true,
        allowSort: true,
        allowInsertRows: true,
        selectionMode: "Unlocked",
      },
      password: null,
    });
  });

  test.each([
    [
      "of today's Excel",
      `sheet="1" algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000"`,
      { kind: "hash", algorithm: "SHA-512", hash: "aGFzaA==", salt: "c2FsdA==", spins: 100_000 },
    ],
    ["of an older Excel", `sheet="1" password="83AF"`, { kind: "legacy", hash: "83AF" }],
  ])("a password %s is kept as the file has it", (_whose, attributes, password) => {
    expect(protectionOf(attributes)?.password).toEqual(password);
  });

  test("a protection that is switched off is none, whatever else it says", () => {
    expect(protectionOf(`sheet="0" password="83AF"`)).toBeUndefined();
    expect(protectionOf(`password="83AF"`)).toBeUndefined();
  });
});
