import type { ComparedList, DistrictComparison } from "./comparison-content";
import { comparisonContent } from "./comparison-content";
import { inExcel } from "./excel";
import { insertSheet } from "./insert-sheet";
import { freeSheetName } from "./names";
import { WorkbookError } from "./problem";
import type { Undo } from "./undo";

export type { ComparedList, DistrictComparison };

const SHEET_NAME = "District changes";

export interface ComparisonPlan {
  readonly sheetName: string;
  readonly rows: number;
}

/** Where the comparison would go; writes nothing. One sync. */
export const planComparison = (comparison: DistrictComparison): Promise<ComparisonPlan> =>
  inExcel(async (context) => ({
    sheetName: await freeName(context),
    rows: comparisonContent(comparison, new Date()).rows.length,
  }));

/** Writes the comparison to a new sheet, all of it or nothing. Two syncs. */
export const insertComparison = (comparison: DistrictComparison, today: Date): Promise<Undo> =>
  inExcel(async (context) => {
    const content = comparisonContent(comparison, today);
    if (content.rows.length === 0) throw new WorkbookError({ code: "no-rows" });
    return insertSheet(context, await freeName(context), content, null);
  });

async function freeName(context: Excel.RequestContext): Promise<string> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  return freeSheetName(
    SHEET_NAME,
    sheets.items.map(({ name }) => name),
  );
}
