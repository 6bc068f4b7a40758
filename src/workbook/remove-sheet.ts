import { asText } from "./cell-input";
import type { WorkbookProblem } from "./problem";
import { WorkbookError } from "./problem";
import type { SettingValue } from "./setting";
import { loadSetting, queueSetting, valueOf } from "./setting";

/**
 * After a failure: no sheet of ours, and the setting as it was. The name was free before the batch ran; a sheet that
 * somebody else gave it meanwhile is told by what stands at its top.
 */
export async function removeSheet(
  sheetName: string,
  title: string,
  setting: SettingValue | null,
  cause: WorkbookProblem,
): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      sheet.load("id");
      const now = setting && loadSetting(context);
      await context.sync();
      if (now && setting) queueSetting(context, valueOf(now), setting);
      if (!sheet.isNullObject && (await isOurs(context, sheet, title, cause))) sheet.delete();
      await context.sync();
    });
  } catch {
    throw new WorkbookError({ code: "not-put-back", place: sheetName, cause });
  }
}

/** Ours has the title in its first cell, or nothing yet; an empty sheet that took the name first is somebody else's. */
async function isOurs(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  title: string,
  cause: WorkbookProblem,
): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  const first = sheet.getRangeByIndexes(0, 0, 1, 1);
  first.load("values");
  await context.sync();
  const wasThereBefore = cause.code === "refused-by-excel" && cause.excelCode === "ItemAlreadyExists";
  if (used.isNullObject) return !wasThereBefore;
  return asText(String(first.values[0]?.[0])) === asText(title);
}
