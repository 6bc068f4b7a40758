/** Addresses as people read them. */
import { type Area, areaText as textOf } from "../formula/area";
import { addressText } from "../model/explain";

/** "B2" or "B2:D40". */
export const areaText = (area: Area): string => textOf(area);

/** "Model!B2:D40", the sheet in quotation marks where it needs them. */
export function placeText(sheet: string, area: Area): string {
  const first = addressText({ sheet, row: area.row, column: area.column });
  return first.slice(0, first.lastIndexOf("!") + 1) + areaText(area);
}
