/** Formulas that read cells which have changed. Excel computes them, so until it does they show what they showed before. */
import { SHEET_COLUMNS, SHEET_ROWS } from "../src/formula/sheet-size";
import { columnIndex } from "../src/formula/column";
import type { Area } from "../src/formula/area";
import type { Book, FormulaCell } from "../src/share/book";
import { parseAddress } from "../src/spreadsheet/address";
import { tokenise, type Token } from "../src/formula/tokens";

export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** Where such a call leads is known only once it is computed. */
const ANYWHERE = /^(?:INDIRECT|OFFSET)$/i;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const touch = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Formulas that read one of the places directly; those at the places themselves are left out. */
export function dependentsOf(book: Book, changed: readonly Place[]): { sheet: string; cell: FormulaCell }[] {
  if (changed.length === 0) return [];
  const index = new ChangedCells(changed);
  return book.sheets.flatMap(({ name, formulas }) =>
    formulas.flatMap((cell) => {
      const own = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      if (index.touches({ sheet: name, area: own })) return [];
      const read = placesRead(cell.formula, name, cell, book, 0);
      return read === "anywhere" || read.some((place) => index.touches(place)) ? [{ sheet: name, cell }] : [];
    }),
  );
}

/** The changed areas by their rows, so that each of thousands of formulas need not look at each of thousands of areas. */
class ChangedCells {
  private readonly byRow = new Map<string, Map<number, Area[]>>();

  constructor(changed: readonly Place[]) {
    for (const { sheet, area } of changed) {
      const key = sheet.toLowerCase();
      const rows = this.byRow.get(key) ?? new Map<number, Area[]>();
      this.byRow.set(key, rows);
      for (let row = area.row; row < area.row + area.rows; row++) rows.set(row, [...(rows.get(row) ?? []), area]);
    }
  }

  touches({ sheet, area }: Place): boolean {
    const rows = this.byRow.get(sheet.toLowerCase());
    if (rows === undefined) return false;
    if (area.rows > rows.size) {
      for (const areas of rows.values()) if (areas.some((one) => touch(one, area))) return true;
      return false;
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      if (rows.get(row)?.some((one) => touch(one, area))) return true;
    }
    return false;
  }
}

type Read = Place[] | "anywhere";

/** Rather more than less: a table counts as a whole, and so does what cannot be told. */
function placesRead(
  formula: string,
  sheet: string,
  at: { row: number; column: number },
  book: Book,
  depth: number,
): Read {
  const tokens = tokenise(formula);
  const places: Place[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { kind, text } = tokens[index] as Token;
    if (kind === "bracket") places.push(...tableOf(tokens, index, sheet, at, book));
    if (kind !== "name" && kind !== "number") continue;
    const isCall = tokens[index + 1]?.kind === "open";
    if (isCall && ANYWHERE.test(text)) return "anywhere";
    if (isCall || tokens[index + 1]?.kind === "bang") continue;
    const on = sheetBefore(tokens, index) ?? sheet;
    const isRange = tokens[index + 1]?.kind === "colon";
    const area = areaFrom(text, isRange ? tokens[index + 2]?.text : undefined);
    if (area !== null) {
      places.push({ sheet: on, area });
      if (isRange) index += 2;
    } else if (kind === "name" && tokens[index + 1]?.kind !== "bracket") {
      const named = book.names.filter(({ name }) => same(name, text));
      if (named.length > 0 && depth > 8) return "anywhere";
      for (const { formula: meant, sheet: own } of named) {
        const read = placesRead(meant, own ?? on, at, book, depth + 1);
        if (read === "anywhere") return read;
        places.push(...read);
      }
      for (const table of book.tables) if (same(table.name, text)) places.push(table);
    }
  }
  return places;
}

function sheetBefore(tokens: readonly Token[], index: number): string | undefined {
  if (tokens[index - 1]?.kind !== "bang") return undefined;
  const before = tokens[index - 2];
  return before?.kind === "sheet" ? before.text.slice(1, -1).replaceAll("''", "'") : before?.text;
}

function areaFrom(first: string, last: string | undefined): Area | null {
  const from = parseAddress(first);
  if (from !== null) {
    const to = last === undefined ? from : (parseAddress(last) ?? from);
    const [row, column] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
    return { row, column, rows: Math.abs(to.row - from.row) + 1, columns: Math.abs(to.column - from.column) + 1 };
  }
  if (last === undefined) return null;
  const [a = "", b = ""] = [first, last].map((text) => text.replaceAll("$", ""));
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) {
    const [low, high] = [Number(a), Number(b)].sort((x, y) => x - y);
    return { row: (low ?? 1) - 1, column: 0, rows: (high ?? 1) - (low ?? 1) + 1, columns: SHEET_COLUMNS };
  }
  if (!/^[A-Za-z]{1,3}$/.test(a) || !/^[A-Za-z]{1,3}$/.test(b)) return null;
  const [low = 0, high = 0] = [columnIndex(a), columnIndex(b)].sort((x, y) => x - y);
  return { row: 0, column: low, rows: SHEET_ROWS, columns: high - low + 1 };
}

/** The table of a bracket: the one named before it, or the one around the cell. */
function tableOf(
  tokens: readonly Token[],
  index: number,
  sheet: string,
  { row, column }: { row: number; column: number },
  { tables }: Book,
): Place[] {
  const before = tokens[index - 1];
  if (before?.kind === "name") return tables.filter(({ name }) => same(name, before.text));
  const own = { row, column, rows: 1, columns: 1 };
  return tables.filter((table) => same(table.sheet, sheet) && touch(table.area, own));
}
