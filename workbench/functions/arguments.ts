import { type CellError, type CellValue, isCellError, type Matrix } from "../backend/cells";
import { CustomFunctionError } from "./custom-functions";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";

/** One argument as the formula gives it: a value or a range, always as a matrix; `null` where the formula leaves it out. */
export type CellArgument = Matrix<CellValue> | null;

/** What a blank cell arrives as at a parameter of type any: `null` in Excel on the web, 0 on the desktop. */
export type BlankCells = "null" | "zero";

export interface ArgumentRules {
  readonly allowsErrors: boolean;
  readonly blankCells: BlankCells;
}

/** Thrown where Excel does not even call the function; the cell shows this error. */
export class Uncallable {
  constructor(readonly result: CellError) {}
}

const wrongType = (parameter: ParameterMetadata, wanted: string): Uncallable =>
  new Uncallable({ error: "#VALUE!", message: `The argument ${parameter.name} takes ${wanted}.` });

function asNumber(value: string | number | boolean, parameter: ParameterMetadata): number {
  const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw wrongType(parameter, "a number");
  return number;
}

function asBoolean(value: string | number | boolean, parameter: ParameterMetadata): boolean {
  if (typeof value !== "string") return Boolean(value);
  if (/^(true|false)$/i.test(value)) return value.toUpperCase() === "TRUE";
  throw wrongType(parameter, "TRUE or FALSE");
}

function asText(value: string | number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function convertValue(value: CellValue, parameter: ParameterMetadata, rules: ArgumentRules): unknown {
  if (isCellError(value)) {
    if (parameter.type === "any" && rules.allowsErrors) return new CustomFunctionError(value.error);
    throw new Uncallable({ error: value.error });
  }
  switch (parameter.type) {
    case "number":
      return value === null ? 0 : asNumber(value, parameter);
    case "boolean":
      return value === null ? false : asBoolean(value, parameter);
    case "string":
      return value === null ? "" : asText(value);
    default:
      return value === null && rules.blankCells === "zero" ? 0 : value;
  }
}

function convertArgument(argument: CellArgument, parameter: ParameterMetadata, rules: ArgumentRules): unknown {
  if (argument === null) return null;
  const rows = argument.map((row) => row.map((value) => convertValue(value, parameter, rules)));
  if (parameter.matrix) return rows;
  if (rows.length === 1 && rows[0]?.length === 1) return rows[0][0];
  throw wrongType(parameter, "one value, not a range");
}

function expectedCount({ name, parameters }: FunctionMetadata): string {
  const least = parameters.filter((parameter) => !parameter.optional).length;
  const most = parameters.some((parameter) => parameter.repeating) ? "any number of" : String(parameters.length);
  const count = least === parameters.length ? most : `${least} to ${most}`;
  return `${name} takes ${count} ${count === "1" ? "argument" : "arguments"}: ${parameters.map((p) => p.name).join(", ")}.`;
}

/**
 * The arguments as Excel hands them to the function: a matrix parameter is always [[...]], a scalar is unwrapped, an optional
 * one left out is null, a repeating one is a list of what is left.
 */
export function convertArguments(
  args: readonly CellArgument[],
  declared: FunctionMetadata,
  rules: ArgumentRules,
): unknown[] {
  const { parameters } = declared;
  const repeating = parameters.at(-1)?.repeating === true;
  const missing = parameters.some(
    (parameter, i) => !parameter.optional && !parameter.repeating && args[i] === undefined,
  );
  if (missing || (!repeating && args.length > parameters.length)) {
    throw new Uncallable({ error: "#VALUE!", message: expectedCount(declared) });
  }
  return parameters.map((parameter, i) =>
    parameter.repeating
      ? args.slice(i).map((argument) => convertArgument(argument, parameter, rules))
      : convertArgument(args[i] ?? null, parameter, rules),
  );
}
