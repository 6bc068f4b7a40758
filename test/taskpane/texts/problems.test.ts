import { problemText } from "../../../src/taskpane/words/problems";
import type { WorkbookProblem } from "../../../src/workbook/problem";

/** For every problem: what was found, where, and what to do. */
const CASES: readonly (readonly [WorkbookProblem, ...RegExp[]])[] = [
  [{ code: "name-taken", name: "AllianceDistricts", refersTo: "=Budget!$A$1" }, /=Budget!\$A\$1/, /Name Manager/],
  [
    { code: "table-not-ours", name: "AllianceDistricts", place: "Budget!A1:B2", missing: ["Source"] },
    /Budget!A1:B2/,
    /the column Source/,
    /Add/,
  ],
  [
    { code: "table-not-ours", name: "AllianceDistricts", place: "Budget!A1:B2", missing: ["To FY", "Source"] },
    /the columns To FY and Source/,
    /another name/,
  ],
  [{ code: "headers-hidden", name: "EcsGrants", place: "Lists!A1:G9" }, /Lists!A1:G9/, /Header Row/],
  [{ code: "totals-row", name: "EcsGrants", place: "Lists!A1:G9" }, /Lists!A1:G9/, /Turn the totals row off/],
  [{ code: "no-room-below", place: "Lists!A10:G12" }, /Lists!A10:G12/, /Move that/],
  [{ code: "sheet-protected", sheetName: "Lists" }, /sheet Lists is protected/, /Unprotect Sheet/],
  [{ code: "sheet-hidden", sheetName: "Lists" }, /sheet Lists, which is hidden/, /Unhide/],
  [{ code: "workbook-protected" }, /structure of this workbook/, /Protect Workbook/],
  [{ code: "cell-being-edited" }, /A cell is being edited/, /Press Enter or Esc/],
  [{ code: "changed-since-shown", place: "Lists!A1:G9" }, /Lists!A1:G9/, /check it/],
  [{ code: "changed-since-written", sheetName: "Lists" }, /sheet Lists/, /Undo would lose that work/],
  [{ code: "table-gone", name: "AllianceDistricts" }, /AllianceDistricts is no longer/, /Import or insert it/],
  [{ code: "sheet-gone", sheetName: "ECS Grants" }, /sheet ECS Grants is no longer/, /nothing to undo/],
  [
    { code: "other-layout", place: "Grants!A1:C9", found: "wide" },
    /Grants!A1:C9/,
    /a column for each fiscal year/,
    /another name/,
  ],
  [
    { code: "other-layout", place: "Grants!A1:C9", found: "long" },
    /Grants!A1:C9/,
    /a row for each fiscal year/,
    /another name/,
  ],
  [
    { code: "column-twice", place: "Grants!A1:C9", columns: ["Town", "town"] },
    /Grants!A1:C9/,
    /Town and town/,
    /rename/,
  ],
  [{ code: "no-room-right", place: "Grants!D1:E9" }, /Grants!D1:E9/, /Move that/],
  [{ code: "sheet-full", rows: 1_100_000, most: 1_048_576 }, /1,100,000 rows/, /has 1,048,576/, /fewer rows/],
  [{ code: "too-wide", columns: 16_390, most: 16_384 }, /16,390 columns/, /has 16,384/, /fewer columns/],
  [{ code: "selection-empty", place: "Sheet1!B2" }, /Sheet1!B2/, /Select the cells/],
  [{ code: "several-areas" }, /several areas/, /Select one block/],
  [
    { code: "too-many-cells", place: "Sheet1!A1:Z9", cells: 9_000_000, most: 5_000_000 },
    /9,000,000 cells/,
    /at most 5,000,000/,
  ],
  [{ code: "sheets-protected", sheets: ["Budget"] }, /sheet Budget is protected/, /its password/],
  [{ code: "sheets-protected", sheets: ["Budget", "Lists"] }, /sheets Budget and Lists are protected/, /passwords/],
  [{ code: "wrong-password", sheetName: "Budget" }, /sheet Budget/, /Nothing was changed/, /Enter it again/],
  [
    { code: "left-unprotected", sheets: ["Budget"], cause: { code: "cell-being-edited" } },
    /A cell is being edited/,
    /protection of Budget/,
    /Protect Sheet/,
  ],
  [
    { code: "shows-otherwise", place: "Budget!B2", before: "0.23", after: "0.22" },
    /Budget!B2 showed 0\.23 and would show 0\.22/,
    /nothing was changed/,
    /leave this cell out/,
  ],
  [{ code: "no-spills", place: "Budget!B2", formula: "=A1:A3" }, /Budget!B2/, /=A1:A3/, /Excel 2021/],
  [
    { code: "array-entered", place: "Budget!B2:B9", formula: "=A2:A9" },
    /Budget!B2:B9/,
    /Ctrl\+Shift\+Enter/,
    /Enter alone/,
  ],
  [{ code: "no-copies" }, /copy sheets/, /Move or Copy/],
  [{ code: "no-document-settings" }, /no such setting/, /Windows/],
  [{ code: "setting-not-saved", message: "Read only." }, /Read only\./, /as it was before/, /try again/],
  [{ code: "no-rows" }, /No row/, /correct at least one/],
  [{ code: "no-such-sheet", sheetName: "Plan" }, /no sheet Plan/, /select the cell again/],
  [{ code: "no-address", address: "B5" }, /B5 is no range/, /'Sheet 1'!B5:C7/],
  [
    { code: "reference-unreadable", reference: "Nope[#All]", why: "no such table" },
    /Nope\[#All\] cannot be read/,
    /no table of that name/,
    /EcsGrants\[#All\]/,
  ],
  [{ code: "no-comments" }, /lets no add-in write comments/, /beside the cell/],
  [{ code: "comment-there", place: "Plan!B5" }, /Plan!B5 has a comment already/, /Delete it/],
  [{ code: "cells-not-free", place: "Plan!C5:D5" }, /Plan!C5:D5/, /Clear them/],
  [{ code: "note-gone", place: "Plan!B5" }, /Plan!B5 is no longer there/, /nothing to undo/],
  [{ code: "several-columns", place: "Plan!B5:D9" }, /Plan!B5:D9 has several/, /one column or of one row/],
  [{ code: "no-amounts", place: "Plan!B5:B9" }, /Plan!B5:B9 holds no amount/, /Select the column/],
  [
    { code: "other-size", place: "Plan!A5:A9", cells: 5, amounts: 36 },
    /Plan!A5:A9 has 5 cells for 36 amounts/,
    /one cell for all/,
  ],
  [{ code: "cancelled" }, /as it was before/],
  [
    { code: "refused-by-excel", excelCode: "ItemNotFound", message: "It is gone." },
    /It is gone \(ItemNotFound\)/,
    /Try again/,
  ],
  [
    { code: "not-put-back", places: ["Lists!A1:G9"], cause: { code: "cell-being-edited" } },
    /A cell is being edited/,
    /look at Lists!A1:G9 and use/,
    /Undo/,
  ],
  [
    { code: "not-put-back", places: ["Plan!B5:B9", "Lists"], more: 1, cause: { code: "cell-being-edited" } },
    /look at Plan!B5:B9, Lists and 1 more place and use/,
  ],
  [
    { code: "not-put-back", places: ["Plan!B5:B9"], more: 1200, cause: { code: "cell-being-edited" } },
    /look at Plan!B5:B9 and 1,200 more places and use/,
  ],
];

it.each(CASES.map(([problem, ...holds]) => [problem.code, problem, holds] as const))(
  "%s is said in plain sentences",
  (_code, problem, holds) => {
    const text = problemText(problem);
    for (const part of holds) expect(text).toMatch(part);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toMatch(/[!?]\s|please|oops|undefined|\[object/i);
  },
);
