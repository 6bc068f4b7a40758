import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import { encodeFormula } from "../../src/spreadsheet/formula/encode";
import type { ErrorResult } from "../workbook-file/sheet-plan";

/** A formula as people type it, in the form in which files hold it, without its equals sign. */
export const stored = (formula: string): string => encodeFormula(formula, (name) => name in IMPLEMENTATIONS);

/** What a cell with a function of the add-in shows in the file: nothing is proven before the add-in has calculated it. */
export const NOT_CALCULATED: ErrorResult = { error: "#NAME?" };
