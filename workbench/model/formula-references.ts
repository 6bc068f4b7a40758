/** Finds the cell references in a formula's text, past strings, structured references, names and functions. */
import { columnLetters } from "./a1";

export interface Coordinate {
  readonly index: number;
  /** It has a $ before it. */
  readonly isFixed: boolean;
}

/** One end of a reference; a whole column has no row, a whole row no column. */
export interface ReferenceEnd {
  readonly column?: Coordinate;
  readonly row?: Coordinate;
}

export interface Reference {
  /** Absent where the reference names no sheet. */
  readonly sheet?: string;
  readonly from: ReferenceEnd;
  readonly to?: ReferenceEnd;
}

const TOKEN =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<cells>\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?/giu;

const END = /^(?:(?<fixedColumn>\$?)(?<letters>[A-Z]{1,3}))?(?:(?<fixedRow>\$?)(?<digits>\d+))?$/iu;

/** Puts what `map` gives in the place of each reference. */
export function mapReferences(formula: string, map: (reference: Reference) => ReferenceChange): string {
  return formula.replace(TOKEN, (text: string, ...rest: unknown[]) => {
    const { sheet, cells } = rest[rest.length - 1] as { readonly sheet?: string; readonly cells?: string };
    if (cells === undefined) return text;
    const [from = {}, to] = cells.split(":").map(readEnd);
    const named = sheet === undefined ? {} : { sheet: unquote(sheet.slice(0, -1)) };
    const changed = map({ ...named, from, ...(to === undefined ? {} : { to }) });
    if (changed === "unchanged") return text;
    return (sheet ?? "") + (changed === "gone" ? "#REF!" : writeReference(changed));
  });
}

/** "gone": its cells no longer exist. */
export type ReferenceChange = Reference | "unchanged" | "gone";

function readEnd(text: string): ReferenceEnd {
  const { fixedColumn, letters, fixedRow, digits } = END.exec(text)?.groups ?? {};
  const column = letters && [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return {
    ...(column ? { column: { index: column - 1, isFixed: fixedColumn === "$" } } : {}),
    ...(digits === undefined ? {} : { row: { index: Number(digits) - 1, isFixed: fixedRow === "$" } }),
  };
}

const unquote = (sheet: string): string => (sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/gu, "'") : sheet);

function writeReference({ from, to }: Reference): string {
  return to === undefined ? writeEnd(from) : `${writeEnd(from)}:${writeEnd(to)}`;
}

function writeEnd({ column, row }: ReferenceEnd): string {
  const letters = column === undefined ? "" : (column.isFixed ? "$" : "") + columnLetters(column.index);
  return letters + (row === undefined ? "" : (row.isFixed ? "$" : "") + String(row.index + 1));
}
