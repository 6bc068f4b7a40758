import type { PlannedSheet } from "../model/planned-sheet";
import type { CellContent } from "./cell-input";
import { choiceSource } from "./choice-source";
import { inExcel } from "./excel";
import type { Job } from "./jobs";
import { runJobs } from "./jobs";
import { extentOf, firstLiteral } from "./planned-cells";
import type { FinalNames } from "./planned-names";
import type { SheetsPlan } from "./plan-sheets";
import { planWith, readNames } from "./plan-sheets";
import { problemOf, WorkbookError } from "./problem";
import type { SheetToFill } from "./queue-sheet";
import { formulaJobs, layoutJob, literalJobs, tableJobs } from "./queue-sheet";
import { removeSheets } from "./remove-sheet";
import type { RunOptions } from "./run-options";
import { imageOf, readingJobs } from "./sheets-image";
import type { Undo } from "./undo";
import { whyItFailed } from "./why-it-failed";

/**
 * Writes all sheets of a plan that the user has seen, or none of them: a workbook that has changed since refuses, and a
 * failure or a cancellation takes away what was added. Two syncs; one more for every 60,000 cells that are written and read
 * back. Progress counts cells.
 */
export const insertSheets = (
  sheets: readonly PlannedSheet[],
  plan: SheetsPlan,
  options: RunOptions = {},
): Promise<Undo> =>
  inExcel(async (context) => {
    const names = await readNames(context, sheets);
    if (JSON.stringify(planWith(sheets, names, plan.formulas)) !== JSON.stringify(plan)) {
      const place = plan.sheets.map(({ sheetName }) => sheetName).join(", ");
      throw new WorkbookError({ code: "changed-since-shown", place });
    }
    try {
      return await writeSheets(context, sheets, names, plan, options);
    } catch (error) {
      const cause = await whyItFailed(problemOf(error));
      const added = sheets.map((sheet) => ({
        sheetName: names.sheets.get(sheet.key) ?? sheet.name,
        mark: firstLiteral(sheet),
      }));
      await removeSheets(added, null, cause);
      throw new WorkbookError(cause);
    }
  });

async function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
  names: FinalNames,
  { formulas: form }: SheetsPlan,
  options: RunOptions,
): Promise<Undo> {
  const filled: (SheetToFill & { readonly rows: CellContent[][] })[] = sheets.map((planned) => {
    const sheetName = names.sheets.get(planned.key) ?? planned.name;
    const sheet = context.workbook.worksheets.add(sheetName);
    sheet.load("id");
    return { planned, sheetName, sheet, rows: [] };
  });
  const each = (jobsOf: (sheet: SheetToFill) => readonly Job[]): Job[] => filled.flatMap(jobsOf);
  // A formula finds every sheet and every table that it names; what was written is read back for an undo.
  const jobs = [
    ...each(literalJobs),
    ...each((sheet) => tableJobs(sheet, names)),
    ...each((sheet) => formulaJobs(sheet, names, form)),
    ...each((sheet) => [layoutJob(sheet, (choices) => choiceSource(choices, sheets, names))]),
    ...filled.flatMap(({ planned, sheet, rows }) => readingJobs(sheet, extentOf(planned), rows)),
  ];
  await runJobs(context, jobs, options);
  return {
    kind: "inserted sheets",
    sheetName: filled[0]?.sheetName ?? "",
    sheets: filled.map(({ planned, sheet, sheetName, rows }) =>
      imageOf({ id: sheet.id, name: sheetName }, planned, form, rows),
    ),
  };
}
