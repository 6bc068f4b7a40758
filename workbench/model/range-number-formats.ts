import type { Area, Matrix } from "../backend/cells";
import { ExcelError } from "./errors";
import { matrixFor } from "./input-matrix";
import type { Model } from "./model";
import type { RangeTarget } from "./range";
import { requireUnprotected } from "./sheet-access";
import type { TypedCell } from "./typed-text";
import { inspectedPart, isUnbounded } from "./unbounded";

/** For a whole row or column one format, if all agree, otherwise null. */
export function readNumberFormats({ sheetId, area }: RangeTarget, model: Model): unknown {
  if (!isUnbounded(area)) return model.backend.numberFormats(sheetId, area);
  const formats = model.backend.numberFormats(sheetId, inspectedPart(model, sheetId, area)).flat();
  const [first] = formats;
  return formats.every((format) => format === first) ? first : null;
}

export function writeNumberFormats({ sheetId, area }: RangeTarget, value: unknown, model: Model): void {
  requireUnprotected(model, sheetId, "allowFormatCells");
  if (isUnbounded(area)) {
    const single: unknown = Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
    if (typeof single !== "string") throw new ExcelError("InvalidArgument");
    model.backend.setNumberFormats(sheetId, area, [[single]]);
    return;
  }
  const inputs = matrixFor(area, value);
  const before = model.backend.numberFormats(sheetId, area);
  const formats = inputs.map((row, i) => row.map((input, j) => numberFormat(input, before[i]?.[j] ?? "General")));
  model.backend.setNumberFormats(sheetId, area, formats);
}

function numberFormat(input: unknown, before: string): string {
  if (input === null) return before;
  if (typeof input !== "string") throw new ExcelError("InvalidArgument");
  return input === "" ? "General" : input;
}

/** A date typed into a cell that is still General takes a date's format; so do amounts and percentages. */
export function applyTypedFormats(
  model: Model,
  sheetId: string,
  area: Area,
  before: Matrix<string>,
  cells: Matrix<TypedCell | undefined>,
): void {
  let changed = false;
  const formats = before.map((row, i) =>
    row.map((format, j) => {
      const typed = cells[i]?.[j]?.numberFormat;
      if (typed === undefined || format !== "General") return format;
      changed = true;
      return typed;
    }),
  );
  if (changed) model.backend.setNumberFormats(sheetId, area, formats);
}
