/** Areas as references hold them. */
import { type Area, areaBetween, cellArea } from "../../formula/area";
import { areaText } from "../address";
import type { HeldReference } from "./template";

export const heldArea = (sheet: string, area: Area): HeldReference => ({ sheet, cells: areaText(area) });

/** Null for whole rows and columns, which no formula fills. */
export function areaHeld({ cells }: HeldReference): Area | null {
  const [from = "", to] = cells.split(":");
  const area = to === undefined ? cellArea(from) : areaBetween(from, to);
  if (!area || area.rows === undefined || area.columns === undefined) return null;
  return { row: area.row, column: area.column, rows: area.rows, columns: area.columns };
}
