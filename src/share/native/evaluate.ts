import type { Book } from "../book";
import type { FormulaPlace } from "../resolve";
import type { Lookups } from "./lookups";
import type { NativeOutcome } from "./request";

/**
 * What a native formula will show at a place, as every spreadsheet program computes it; `lookups` are those with which it was made.
 * Says why where it uses what is not followed, or where programs would differ.
 */
export function evaluateNative(_formula: string, _place: FormulaPlace, _book: Book, _lookups: Lookups): NativeOutcome {
  return { why: "Native formulas are not worked out yet." };
}
