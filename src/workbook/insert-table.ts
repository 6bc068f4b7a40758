import type { DistrictList } from "../law/lists";
import { problemOf, WorkbookError } from "./problem";
import type { WorkbookProblem } from "./problem";
import type { Undo } from "./undo";
import { queueNewTable } from "./write-new-table";

/** Writes the table to a new sheet in one sync. Excel carries a failed batch out as far as it came: the sheet then goes again. */
export async function insertTable(
  context: Excel.RequestContext,
  sheetName: string,
  list: DistrictList,
  today: Date,
): Promise<Undo> {
  try {
    const { sheet } = queueNewTable(context, sheetName, list, today);
    sheet.load("id");
    const used = sheet.getUsedRange(true);
    used.load("address,formulas");
    await context.sync();
    return {
      kind: "inserted",
      sheetId: sheet.id,
      sheetName,
      rows: list.members.length,
      written: JSON.stringify([used.address, used.formulas]),
    };
  } catch (error) {
    const cause = await whyItFailed(problemOf(error));
    await removeSheet(sheetName, cause);
    throw new WorkbookError(cause);
  }
}

/** Excel says in several ways that the workbook's structure is protected, so it is asked. */
async function whyItFailed(problem: WorkbookProblem): Promise<WorkbookProblem> {
  if (problem.code !== "refused-by-excel") return problem;
  try {
    return await Excel.run(async (context) => {
      const protection = context.workbook.protection;
      protection.load("protected");
      await context.sync();
      return protection.protected ? { code: "workbook-protected" } : problem;
    });
  } catch {
    return problem;
  }
}

/** The name was free before the batch ran, so a sheet of that name is the one it made. */
async function removeSheet(sheetName: string, cause: WorkbookProblem): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      sheet.load("id");
      await context.sync();
      if (sheet.isNullObject) return;
      sheet.delete();
      await context.sync();
    });
  } catch {
    throw new WorkbookError({ code: "not-put-back", place: sheetName, cause });
  }
}
