import { asText } from "./cell-input";
import type { CellContent } from "./cell-input";
import type { WorkbookProblem } from "./problem";
import { WorkbookError } from "./problem";
import type { SettingValue } from "./setting";
import { loadSetting, queueSetting, valueOf } from "./setting";

/** A sheet that may have been added, and the cell by which it is known as ours: what was written into it first. */
export interface AddedSheet {
  readonly sheetName: string;
  readonly mark: { readonly row: number; readonly column: number; readonly input: CellContent } | null;
}

/**
 * After a failure: no sheet of ours, and the setting as it was. The names were free before the batch ran; a sheet that
 * somebody else gave one meanwhile is told by what stands in it.
 */
export async function removeSheets(
  added: readonly AddedSheet[],
  setting: SettingValue | null,
  cause: WorkbookProblem,
): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheets = added.map(({ sheetName }) => context.workbook.worksheets.getItemOrNullObject(sheetName));
      for (const sheet of sheets) sheet.load("id,visibility");
      const now = setting && loadSetting(context);
      await context.sync();
      if (now && setting) queueSetting(context, valueOf(now), setting);
      const there = added.flatMap(({ mark }, index) => {
        const sheet = sheets[index];
        return sheet && !sheet.isNullObject ? [{ sheet, mark }] : [];
      });
      for (const sheet of await oursOf(context, there, cause)) queueRemoval(sheet);
      await context.sync();
    });
  } catch {
    const places = added.map(({ sheetName }) => sheetName);
    throw new WorkbookError({ code: "not-put-back", places, cause });
  }
}

/** Excel removes no sheet that is very hidden. */
function queueRemoval(sheet: Excel.Worksheet): void {
  if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
  sheet.delete();
}

/** Ours have their mark in its cell, or nothing yet; an empty sheet that took the name first is somebody else's. */
async function oursOf(
  context: Excel.RequestContext,
  there: readonly { readonly sheet: Excel.Worksheet; readonly mark: AddedSheet["mark"] }[],
  cause: WorkbookProblem,
): Promise<Excel.Worksheet[]> {
  if (there.length === 0) return [];
  const wasThereBefore = cause.code === "refused-by-excel" && cause.excelCode === "ItemAlreadyExists";
  const looks = there.map(({ sheet, mark }) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address");
    const cell = sheet.getRangeByIndexes(mark?.row ?? 0, mark?.column ?? 0, 1, 1);
    cell.load("values");
    return { used, cell };
  });
  await context.sync();
  return there.flatMap(({ sheet, mark }, index) => {
    const look = looks[index];
    if (!look) return [];
    if (look.used.isNullObject) return wasThereBefore ? [] : [sheet];
    const isOurs = mark && inputFor(look.cell.values[0]?.[0] as CellContent) === mark.input;
    return isOurs ? [sheet] : [];
  });
}

/** What would have been written to give a cell this value. */
const inputFor = (value: CellContent): CellContent => (typeof value === "string" ? asText(value) : value);
