import type { CellError, CellValue, Matrix } from "../backend/cells";
import { CustomFunctionError, ErrorCode } from "./custom-functions";

const cellError = (error: string, message?: string): CellError =>
  message === undefined ? { error } : { error, message };

/** Microsoft's runtime passes these codes on when they are thrown; any other thrown code becomes #VALUE!. */
const THROWN_CODES: readonly string[] = [
  ErrorCode.notAvailable,
  ErrorCode.divisionByZero,
  ErrorCode.invalidValue,
  ErrorCode.invalidNumber,
  ErrorCode.nullReference,
];

/** What a cell shows for a function that threw: the message of a plain Error is lost, as in Excel. */
export function convertThrown(thrown: unknown): CellError {
  if (!(thrown instanceof CustomFunctionError)) return cellError(ErrorCode.invalidValue);
  const code = THROWN_CODES.includes(thrown.code) ? thrown.code : ErrorCode.invalidValue;
  return cellError(code, thrown.shownMessage);
}

const hasToJson = (value: object): value is { toJSON(): unknown } =>
  "toJSON" in value && typeof value.toJSON === "function";

/** One value inside a matrix. It has been through JSON: what JSON cannot say is null, and null shows as 0. */
function convertElement(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value + 0 : 0;
    case "string":
    case "boolean":
      return value;
    case "object":
      if (value instanceof CustomFunctionError) return cellError(value.code, value.shownMessage);
      if (hasToJson(value)) return convertElement(value.toJSON());
      return cellError(ErrorCode.invalidValue);
    default:
      return 0;
  }
}

function convertScalar(value: unknown): CellValue {
  if (typeof value === "number" && Number.isNaN(value)) return cellError(ErrorCode.invalidValue);
  if (typeof value === "number" && !Number.isFinite(value)) return cellError(ErrorCode.invalidNumber);
  if (value instanceof Error && !(value instanceof CustomFunctionError)) return cellError(ErrorCode.invalidValue);
  return convertElement(value);
}

/** What Excel makes of the value that a function returned. */
export function convertResult(result: unknown): Matrix<CellValue> {
  if (!Array.isArray(result)) return [[convertScalar(result)]];
  const rows: readonly unknown[] = result;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const rectangular = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!rectangular) {
    return [[cellError(ErrorCode.invalidValue, "The function returned rows of unequal length, or none.")]];
  }
  return (rows as readonly (readonly unknown[])[]).map((row) => row.map(convertElement));
}
