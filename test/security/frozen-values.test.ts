/** What a formula showed is put in its place as text, and never as something that runs: in the open workbook and in a file. */
import { openWorkbook } from "../../cli/opened";
import { applyPlan, planRestoring, planSharing, undoWrite } from "../../src/workbook";
import { calculateWith, type Calculate } from "../../workbench/backend/memory";
import { Folder } from "../cli/support/command";
import { bookFile } from "../spreadsheet/support/package";
import { loadAddinFunctions } from "../support/addin-functions";
import { openInMemory } from "../support/excel-client";
import { budget, contents, sheetId, TODAY } from "../workbook/support/workbooks";
import { HOSTILE } from "./support/hostile";

/** Also what would become a number, a truth value or one of our own formulas. */
const SHOWN = [...HOSTILE, "-1", "@SUM(1)", "1", "TRUE", "'=1+1", "=ALLIANCE_WITHHOLD(1,1)"];

/** In D2, somebody's formula around one of ours: it shows the text that stands in A2. */
const around = (name: string): string => `IF(${name}(150,100)>0,A2,"")`;
const OURS = around("ALLIANCE_WITHHOLD");
const [A2, D2] = [
  { row: 1, column: 0, rows: 1, columns: 1 },
  { row: 1, column: 3, rows: 1, columns: 1 },
];

const works = calculateWith(loadAddinFunctions());
const calculate: Calculate = (cell, valueAt, others) =>
  cell.formula === `=${OURS}` ? valueAt(cell.sheetId, A2.row, A2.column) : works(cell, valueAt, others);

describe.each(SHOWN)("%j, as a formula around one of ours shows it", (shown) => {
  test("is text in the workbook once it is a value; Undo and Restore bring the formula back", async () => {
    const { backend } = openInMemory(budget(), { calculate });
    const sheet = sheetId(backend, "Budget");
    backend.write(sheet, A2.row, A2.column, [[{ value: shown }]]);
    backend.write(sheet, D2.row, D2.column, [[{ value: null, formula: `=${OURS}` }]]);
    const before = contents(backend);
    const share = async () => {
      const planned = await planSharing({ way: "values", today: TODAY });
      if (planned.kind !== "plan") throw new Error(planned.differences.map(({ text }) => text).join(" "));
      expect(planned.converted).toBe(1);
      const { undo } = await applyPlan(planned.plan);
      for (const area of [A2, D2]) {
        const [[cell] = []] = backend.read(sheet, area);
        expect([cell?.value, cell?.formula]).toEqual([shown, undefined]);
      }
      return undo;
    };
    await undoWrite(await share());
    expect(contents(backend)).toEqual(before);
    await share();
    const { plan, restored, edited } = await planRestoring();
    expect([restored, edited]).toEqual([1, []]);
    await applyPlan(plan);
    expect(contents(backend)).toEqual(before);
  });

  test("is text in the file once it is a value, and the command brings the formula back", () => {
    const folder = new Folder();
    try {
      const escaped = shown.replaceAll("\t", "&#9;").replaceAll("\r", "&#13;");
      const rows =
        `<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>` +
        `<c r="D2" t="str"><f>${around("_xldudf_ALLIANCE_WITHHOLD").replace(">", "&gt;")}</f><v>${escaped}</v></c></row>`;
      folder.put("budget.xlsx", bookFile({ sheets: [{ name: "Budget", rows }] }));
      const sheetOf = (name: string) => {
        const sheet = openWorkbook(folder.bytes(name), name).book.sheets.find((one) => one.name === "Budget");
        if (!sheet) throw new Error("There is no sheet Budget.");
        return { shows: [A2, D2].map(({ row, column }) => sheet.valueAt(row, column)), formulas: sheet.formulas };
      };
      const before = sheetOf("budget.xlsx");
      expect(before.formulas).toHaveLength(1);
      expect(folder.run("share-safe", "budget.xlsx", "--values", "--out", "safe.xlsx").exitCode).toBe(0);
      expect(sheetOf("safe.xlsx")).toEqual({ shows: [shown, shown], formulas: [] });
      expect(folder.run("restore", "safe.xlsx", "--out", "back.xlsx").exitCode).toBe(0);
      expect(sheetOf("back.xlsx")).toEqual(before);
    } finally {
      folder.remove();
    }
  });
});
