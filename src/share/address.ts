/** Addresses as people read them. */
import { type Area, areaText as textOf } from "../formula/area";
import { onSheet } from "../formula/sheet-name";

/** "B2" or "B2:D40". */
export const areaText = (area: Area): string => textOf(area);

/** "Model!B2:D40", the sheet in quotation marks where it needs them. */
export const placeText = (sheet: string, area: Area): string => onSheet(sheet, areaText(area));
