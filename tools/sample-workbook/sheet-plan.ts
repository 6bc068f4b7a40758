/** The plan of a sheet of the sample, with the sample's looks. */
import { CellPlan as AnyCellPlan } from "../workbook-file/sheet-plan";
import type { StyleName } from "./look";

export { customCall, type SheetPlan } from "../workbook-file/sheet-plan";

export class CellPlan extends AnyCellPlan<StyleName> {}
