/** What our functions give for the values of their arguments, without Excel. */
import { ErrorCell } from "../../functions/cell-value";
import { IMPLEMENTATIONS } from "../../functions/implementations";
import { isErrorValue, type CellMatrix, type CellValue, type ErrorValue, type FunctionId } from "../../model/explain";
import { signatureOf, takesOneCell, takesText } from "./signatures";

/** An error as a function gives it. `message` is absent where the error of a cell came through. */
export interface FreshError extends ErrorValue {
  readonly message?: string;
}

export interface NotComputed {
  /** A sentence. */
  readonly why: string;
}

export const isNotComputed = (outcome: CellMatrix | NotComputed): outcome is NotComputed => "why" in outcome;

export const messageOf = (value: CellValue): string | undefined =>
  isErrorValue(value) ? (value as FreshError).message : undefined;

/** For each argument its cells row by row; undefined where it was left out. */
export function computeCall(id: FunctionId, values: readonly (CellMatrix | undefined)[]): CellMatrix | NotComputed {
  const { names, least } = signatureOf(id);
  const given = values.filter((value) => value !== undefined).length;
  if (values.length > names.length || names.slice(0, least).some((_, index) => values[index] === undefined)) {
    const most = names.length === least ? String(least) : `${least} to ${names.length}`;
    return { why: `It has ${given} of its arguments; ${id} takes ${most}: ${names.join(", ")}.` };
  }
  const handed: unknown[] = [];
  for (const [index, name] of names.entries()) {
    const matrix = values[index];
    if (!matrix) handed.push(null);
    else if (matrix.length === 0 || matrix[0]?.length === 0) return { why: `${name} has no cells.` };
    else if (!takesText(name)) handed.push(asGiven(matrix));
    else if (takesOneCell(name) && (matrix.length > 1 || (matrix[0]?.length ?? 0) > 1)) {
      return { why: `It gives a range to ${name}, which takes one cell, and only Excel tells what comes of that.` };
    } else {
      const fault = matrix.flat().find(isErrorValue);
      if (fault) return [[fault]];
      handed.push(matrix.map((row) => row.map(asText)));
    }
  }
  return (IMPLEMENTATIONS[id] as (...given: unknown[]) => unknown[][])(...handed).map((row) => row.map(asCell));
}

function asText(value: CellValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value as string | number);
}

/** Matrices that hold errors, as the functions take them; large ones serve many cells. */
const handed = new WeakMap<CellMatrix, readonly (readonly unknown[])[]>();

function asGiven(matrix: CellMatrix): readonly (readonly unknown[])[] {
  const known = handed.get(matrix);
  if (known) return known;
  const holdsErrors = matrix.some((row) => row.some(isErrorValue));
  const made = holdsErrors
    ? matrix.map((row) => row.map((value) => (isErrorValue(value) ? new ErrorCell(value) : value)))
    : matrix;
  if (matrix.length > 1) handed.set(matrix, made);
  return made;
}

function asCell(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "string") return value;
  const { error, code, message } = value as { error?: string; code?: string; message?: string };
  const name = error ?? code ?? "#VALUE!";
  const fresh: FreshError = message ? { error: name, message } : { error: name };
  return fresh;
}
