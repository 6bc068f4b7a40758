import { problemText } from "../../src/taskpane/words/problems";
import type { WorkbookProblem } from "../../src/workbook/problem";

/** For every problem: what was found, where, and what to do. */
const CASES: readonly (readonly [WorkbookProblem, ...RegExp[]])[] = [
  [{ code: "name-taken", name: "AllianceDistricts", refersTo: "=Budget!$A$1" }, /=Budget!\$A\$1/, /Name Manager/],
  [{ code: "table-not-ours", place: "Budget!A1:B2", missing: ["Source"] }, /Budget!A1:B2/, /the column Source/, /Add/],
  [
    { code: "table-not-ours", place: "Budget!A1:B2", missing: ["To FY", "Source"] },
    /the columns To FY and Source/,
    /another name/,
  ],
  [{ code: "headers-hidden", place: "Lists!A1:G9" }, /Lists!A1:G9/, /Header Row/],
  [{ code: "totals-row", place: "Lists!A1:G9" }, /Lists!A1:G9/, /Turn the totals row off/],
  [{ code: "no-room-below", place: "Lists!A10:G12" }, /Lists!A10:G12/, /Move that/],
  [{ code: "sheet-protected", sheetName: "Lists" }, /sheet Lists is protected/, /Unprotect Sheet/],
  [{ code: "sheet-hidden", sheetName: "Lists" }, /sheet Lists, which is hidden/, /Unhide/],
  [{ code: "workbook-protected" }, /structure of this workbook/, /Protect Workbook/],
  [{ code: "cell-being-edited" }, /A cell is being edited/, /Press Enter or Esc/],
  [{ code: "changed-since-shown", place: "Lists!A1:G9" }, /Lists!A1:G9/, /check it/],
  [{ code: "changed-since-written", sheetName: "Lists" }, /sheet Lists/, /Undo would lose that work/],
  [{ code: "table-gone" }, /AllianceDistricts is no longer/, /Insert a list/],
  [
    { code: "refused-by-excel", excelCode: "ItemNotFound", message: "It is gone." },
    /It is gone \(ItemNotFound\)/,
    /Try again/,
  ],
  [
    { code: "not-put-back", place: "Lists!A1:G9", cause: { code: "cell-being-edited" } },
    /A cell is being edited/,
    /Lists!A1:G9/,
    /Undo/,
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
