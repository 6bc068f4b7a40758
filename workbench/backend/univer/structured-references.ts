import type { Area } from "../cells";
import { type FormulaPart, formulaParts } from "./formula-parts";

export interface NamedTable {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
}

/** The table that a cell lies in: its name may be left out of the references there. */
export function tableAt(
  tables: readonly NamedTable[],
  sheetId: string,
  row: number,
  column: number,
): NamedTable | undefined {
  return tables.find(
    ({ sheetId: id, area }) =>
      id === sheetId &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

function rewrite(formula: string, change: (part: Extract<FormulaPart, { kind: "brackets" }>) => string): string {
  if (!formula.includes("[")) return formula;
  return formulaParts(formula)
    .map((part) => (part.kind === "brackets" ? change(part) : part.text))
    .join("");
}

const bracketed = (column: string): string => (column.startsWith("[") ? column : `[${column}]`);

/** Univer knows no `@` and no reference without its table: `[@Col]` becomes `Table[[#This Row],[Col]]`. */
export function toUniverFormula(formula: string, inTable: NamedTable | undefined): string {
  return rewrite(formula, ({ table, inner }) => {
    const name = table || inTable?.name;
    if (name === undefined) return `[${inner}]`;
    if (!inner.startsWith("@")) return `${name}[${inner}]`;
    const column = inner.slice(1).trim();
    return column === "" ? `${name}[#This Row]` : `${name}[[#This Row],${bracketed(column)}]`;
  });
}

const THIS_ROW = /^\s*\[#This Row\]\s*,\s*(\[.*\])\s*$/is;
const ONE_COLUMN = /^\[((?:[^[\]']|'.)*)\]$/s;
/** Column names that Excel writes without brackets of their own after `@`. */
const PLAIN_COLUMN = /^[\p{L}\p{N}_.]+$/u;

/** The reverse, so that a formula reads as Excel shows it. */
export function toExcelFormula(formula: string, inTable: NamedTable | undefined): string {
  return rewrite(formula, ({ table, inner }) => {
    const name = table.toLowerCase() === inTable?.name.toLowerCase() ? "" : table;
    const columns = THIS_ROW.exec(inner)?.[1];
    if (columns !== undefined) {
      const column = ONE_COLUMN.exec(columns)?.[1];
      return `${name}[@${column !== undefined && PLAIN_COLUMN.test(column) ? column : columns}]`;
    }
    return `${table}[${inner}]`;
  });
}
