import type { CellInput } from "../backend/backend";
import { isCellError, type Cell, type CellValue, type Matrix } from "../backend/cells";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { matrixFor } from "./input-matrix";
import { requireBalancedFormula } from "./formula-check";
import type { RangeTarget } from "./range";
import { applyTypedFormats } from "./range-number-formats";
import { requireUnprotected } from "./sheet-access";
import { refreshHeaders } from "./table-headers";
import { readTypedText, type TypedCell } from "./typed-text";
import { isUnbounded } from "./unbounded";

/** A cell holds at most this many characters. */
const LONGEST_TEXT = 32_767;

const shown = (value: CellValue): unknown => (value === null ? "" : isCellError(value) ? value.error : value);

const typeOf = (value: CellValue): string => {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
};

const readCells = ({ sheetId, area }: RangeTarget, model: Model, give: (cell: Cell) => unknown): unknown[][] | null =>
  isUnbounded(area) ? null : model.backend.read(sheetId, area).map((row) => row.map(give));

export const readValues = (range: RangeTarget, model: Model): unknown =>
  readCells(range, model, ({ value }) => shown(value));

export const readFormulas = (range: RangeTarget, model: Model): unknown =>
  readCells(range, model, ({ value, formula }) => formula ?? shown(value));

export const readValueTypes = (range: RangeTarget, model: Model): unknown =>
  readCells(range, model, ({ value }) => typeOf(value));

export const readTexts = ({ sheetId, area }: RangeTarget, model: Model): unknown =>
  isUnbounded(area) ? null : model.backend.texts(sheetId, area);

/** Sets values or formulas: Excel reads both as if they were typed. null leaves a cell alone, "" empties it. */
export function writeCells({ sheetId, area }: RangeTarget, value: unknown, model: Model): void {
  requireUnprotected(model, sheetId);
  if (isUnbounded(area)) throw new ExcelError("InvalidArgument");
  const inputs = matrixFor(area, value);
  const formats = model.backend.numberFormats(sheetId, area);
  const cells = inputs.map((row, i) => row.map((input, j) => readInput(input, formats[i]?.[j] ?? "General", model)));
  model.backend.write(
    sheetId,
    area.row,
    area.column,
    cells.map((row) => row.map((cell): CellInput | undefined => cell?.input)),
  );
  applyTypedFormats(model, sheetId, area, formats, cells as Matrix<TypedCell | undefined>);
  refreshHeaders(model, sheetId, area);
}

function readInput(input: unknown, numberFormat: string, model: Model): TypedCell | undefined {
  if (input === null) return undefined;
  if (typeof input === "number" || typeof input === "boolean")
    // A cell formatted as text turns what it gets into text.
    return { input: { value: numberFormat === "@" ? String(input).toUpperCase() : input } };
  if (typeof input !== "string" || input.length > LONGEST_TEXT) throw new ExcelError("InvalidArgument");
  const typed = readTypedText(input, numberFormat, model.today);
  if (typed.input.formula !== undefined) requireBalancedFormula(typed.input.formula);
  return typed;
}
