/** All of a sheet that formulas depend on: its values, its formulas and its rules. */
import type { Area } from "../../formula/area";
import { addressOf } from "../address";
import type { CellValue } from "../cell";
import { CannotRead } from "../issue";
import { isWrong, readValue } from "../sheet/cell-value";
import type { StoredPassword } from "../protection/sheet-password";
import { scanSheet, type ScannedCell } from "../sheet/scan";
import { unescapeText } from "../xml/entities";
import { SheetFormulas, type StoredFormula } from "./sheet-formulas";
import { SheetRules, type StoredRule } from "./sheet-rules";

export interface SheetContents {
  /** Row by row; null where no cell holds anything. */
  readonly used: Area | null;
  readonly formulas: readonly StoredFormula[];
  readonly rules: readonly StoredRule[];
  readonly dataTables: readonly Area[];
  readonly isProtected: boolean;
  /** With which its protection is ended. */
  readonly password: StoredPassword;
  valueAt(row: number, column: number): CellValue;
}

/** What cells refer to outside of their sheet. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly dynamicMarks: ReadonlySet<number>;
}

export function readSheetContents(text: string, part: string, sheet: string, context: CellContext): SheetContents {
  const rows: CellValue[][] = [];
  const formulas = new SheetFormulas(context.dynamicMarks);
  const rules = new SheetRules();
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  scanSheet(text, part, sheet, {
    cell(cell) {
      const value = valueOf(cell, sheet, context.texts);
      formulas.take(cell);
      if (value === null && cell.formula === undefined) return;
      const { row, column } = cell;
      if (value !== null) (rows[row] ??= [])[column] = value;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    },
    open: (name, attributes) => rules.open(name, attributes),
    close: (name, inner) => rules.close(name, inner),
  });
  return {
    used: bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
    formulas: formulas.formulas,
    rules: rules.rules,
    dataTables: formulas.dataTables,
    isProtected: rules.isProtected,
    password: rules.password,
    valueAt: (row, column) => rows[row]?.[column] ?? null,
  };
}

function valueOf(cell: ScannedCell, sheet: string, texts: readonly string[]): CellValue {
  const type = cell.attributes["t"] ?? "n";
  if (type === "inlineStr") return cell.inline?.text ?? cell.value?.text ?? null;
  const stored = cell.value === undefined || type !== "str" ? cell.value?.text : unescapeText(cell.value.text);
  const value = readValue(type, stored, texts);
  if (!isWrong(value)) return value;
  throw CannotRead.because("bad-cell", {
    sheet,
    cell: addressOf(cell),
    found: `"${(stored ?? "").slice(0, 40)}"`,
    allowed: value.allowed,
  });
}
