/** An argument as it stands in a native formula, and what is known of it. */
import type { CellValue, LiteralValue } from "../../model/explain";

export interface Operand {
  readonly text: string;
  /**
   * "cents": an amount that another form of ours gives, never negative and to the cent. "number": the result of arithmetic, never
   * blank and never text. "cell": whatever a cell may hold.
   */
  readonly kind: "cents" | "number" | "cell";
  /** Of an argument that stands in the formula itself. */
  readonly literal?: LiteralValue;
  /** True where the text stands for several cells, and the form has to work on each of them. */
  readonly isRange: boolean;
  /** A value of each kind that stands in the cells of the whole argument now; empty where that is not known. */
  readonly present: readonly CellValue[];
  /** What stands in the one cell that is taken; absent where that is not known. */
  readonly here?: CellValue;
}

/** What needs no parentheses beside an operator: a reference, a number, or one call. */
const ATOM =
  /^(?:-?[\d.]+(?:E\+?\d+)?|(?:'(?:[^']|'')*'!|[\w.]+!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|[A-Za-z_][\w.]*)$/;

export const atom = (text: string): string => (ATOM.test(text) || isOneCall(text) ? text : `(${text})`);

/** "ROUND(A1,2)", and not "ROUND(A1,2)+INT(B1)". */
function isOneCall(text: string): boolean {
  if (!/^[A-Z][A-Z0-9.]*\(.*\)$/s.test(text)) return false;
  let depth = 0;
  let quote = "";
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "(") depth++;
    else if (sign === ")" && --depth === 0) return at === text.length - 1;
  }
  return false;
}

/** A text in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A value in a formula. */
export function literalText(value: LiteralValue): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : value.error;
}

/** #VALUE! in every program, with the reason in the formula for whoever looks into it. */
export const wrongArgument = (reason: string): string => `VALUE(${quoted(reason)})`;
