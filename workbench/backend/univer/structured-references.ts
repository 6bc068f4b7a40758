import type { Area } from "../cells";
import { type FormulaPart, formulaParts } from "./formula-parts";

export interface NamedTable {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

/** Where a formula stands, and the tables of the workbook: in a table its name may be left out. */
export interface FormulaPlace {
  readonly tables: readonly NamedTable[];
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function tableAt({ tables, sheetId, row, column }: FormulaPlace): NamedTable | undefined {
  return tables.find(
    ({ sheetId: id, area }) =>
      id === sheetId &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

type Brackets = Extract<FormulaPart, { kind: "brackets" }>;

function rewrite(formula: string, brackets: (part: Brackets) => string, other: (text: string) => string): string {
  return formulaParts(formula)
    .map((part) => {
      if (part.kind === "brackets") return brackets(part);
      return part.kind === "other" ? other(part.text) : part.text;
    })
    .join("");
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const bracketed = (column: string): string => (column.startsWith("[") ? column : `[${column}]`);

/** `#Headers`, `#This Row` and the like have a case of their own, which Univer wants kept. */
const SPECIAL = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];

/** Univer compares names letter by letter, Excel does not mind the case. */
function inOwnCase(name: string, known: readonly string[]): string {
  return known.find((candidate) => same(candidate, name)) ?? name;
}

function columnsInOwnCase(inner: string, table: NamedTable | undefined): string {
  const known = [...(table?.columns ?? []), ...SPECIAL];
  if (!inner.includes("[")) return inOwnCase(inner.trim(), known);
  return inner.replace(/\[((?:[^[\]']|'.)*)\]/gs, (_whole, name: string) => `[${inOwnCase(name, known)}]`);
}

const SPILL = /((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d{1,7})#/giu;
const SPILL_CALL = /\bANCHORARRAY\(((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d{1,7})\)/giu;

/**
 * What Univer does not know, in words that it does: `[@Col]` becomes `Table[[#This Row],[Col]]`, a reference without its table
 * gets it, and `E2#` becomes a function of ours.
 */
export function toUniverFormula(formula: string, place: FormulaPlace): string {
  return rewrite(
    formula,
    ({ table: written, inner }) => {
      const table = written === "" ? tableAt(place) : place.tables.find((candidate) => same(candidate.name, written));
      const name = table?.name ?? written;
      if (!inner.startsWith("@")) return `${name}[${columnsInOwnCase(inner, table)}]`;
      const column = inner.slice(1).trim();
      if (column === "") return `${name}[#This Row]`;
      return `${name}[[#This Row],${columnsInOwnCase(bracketed(column), table)}]`;
    },
    (text) => text.replace(SPILL, "ANCHORARRAY($1)"),
  );
}

const THIS_ROW = /^\s*\[#This Row\]\s*,\s*(\[.*\])\s*$/is;
const ONE_COLUMN = /^\[((?:[^[\]']|'.)*)\]$/s;
/** Column names that Excel writes without brackets of their own after `@`. */
const PLAIN_COLUMN = /^[\p{L}\p{N}_.]+$/u;

/** The reverse, so that a formula reads as Excel shows it. */
export function toExcelFormula(formula: string, place: FormulaPlace): string {
  const inTable = tableAt(place);
  return rewrite(
    formula,
    ({ table, inner }) => {
      const columns = THIS_ROW.exec(inner)?.[1];
      if (columns === undefined) return `${table}[${inner}]`;
      const name = inTable && same(table, inTable.name) ? "" : table;
      const column = ONE_COLUMN.exec(columns)?.[1];
      return `${name}[@${column !== undefined && PLAIN_COLUMN.test(column) ? column : columns}]`;
    },
    (text) => text.replace(SPILL_CALL, "$1#"),
  );
}
