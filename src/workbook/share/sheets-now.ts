import type { SheetVisibility } from "../../share/book";

/** A sheet as it is at the moment. */
export interface SheetNow {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Null where it is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  readonly sheet: Excel.Worksheet;
}

export interface WorkbookNow {
  readonly sheets: readonly SheetNow[];
  readonly isStructureProtected: boolean;
  readonly activeName: string;
}

/** One sync. */
export async function lookAt(context: Excel.RequestContext): Promise<WorkbookNow> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected,items/protection/options");
  protection.load("protected");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  return {
    sheets: worksheets.items.map(nowOf),
    isStructureProtected: protection.protected,
    activeName: active.name,
  };
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "very hidden" } as const;
const EXCELS = { visible: "Visible", hidden: "Hidden", "very hidden": "VeryHidden" } as const;

export const visibilityOf = ({ visibility }: Excel.Worksheet): SheetVisibility => VISIBILITY[visibility];

export const excelsVisibility = (visibility: SheetVisibility): Excel.SheetVisibility =>
  EXCELS[visibility] as Excel.SheetVisibility;

const nowOf = (sheet: Excel.Worksheet): SheetNow => ({
  sheet,
  id: sheet.id,
  name: sheet.name,
  visibility: visibilityOf(sheet),
  protection: sheet.protection.protected ? sheet.protection.options : null,
});

export const isNamed =
  (name: string) =>
  (sheet: { readonly name: string }): boolean =>
    sheet.name.toLowerCase() === name.toLowerCase();
