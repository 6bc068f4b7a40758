import type { Book } from "../../book";
import type { FormulaPlace } from "../../resolve";
import type { Lookups } from "../lookups";
import type { NativeOutcome } from "../request";
import { evaluate } from "./evaluate";

/**
 * What a native formula will show at a place, as every spreadsheet program computes it; `lookups` are those with which it was made.
 * Says why where it uses what is not followed, or where programs would differ.
 */
export const evaluateNative = (formula: string, place: FormulaPlace, book: Book, lookups: Lookups): NativeOutcome =>
  evaluate(formula, place, lookups.bookWithTables(book));
