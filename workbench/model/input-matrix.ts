import { matrixOf } from "../backend/areas";
import type { Area } from "../backend/cells";
import { ExcelError, WRONG_SHAPE } from "./errors";

/** A value for every cell of the area: a single value (or a matrix of one) holds for all of them. */
export function matrixFor(area: Area, value: unknown): unknown[][] {
  const single = singleValue(value);
  if (single !== undefined) return matrixOf(area, () => single.value);
  const rows = value as unknown[];
  const isShaped = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!isShaped) throw new ExcelError("InvalidArgument", WRONG_SHAPE);
  return rows as unknown[][];
}

function singleValue(value: unknown): { readonly value: unknown } | undefined {
  if (!Array.isArray(value)) return { value };
  const row: unknown = value[0];
  return value.length === 1 && Array.isArray(row) && row.length === 1 ? { value: row[0] as unknown } : undefined;
}
