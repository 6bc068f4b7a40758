import type { Cell, Grid } from "../../../districts/import";
import { importingTexts } from "../../texts/importing";
import { cellOf } from "./html-cell";
import { tablesIn, type TableRows } from "./html-walk";

/** The columns of a sheet; what lies beyond is kept, but merged cells no longer take their width. */
const MOST_COLUMNS = 16_384;

/** Blank cells that merged cells of one document may stand for in all, since `colspan=1000` is quickly written. */
const MOST_BLANKS = 1_000_000;

/**
 * The tables of a web page or of what a program put on the clipboard. The document is only parsed: no script of it runs and
 * nothing of it is loaded. Of tables within tables, each gives what stands in its own cells, so that the outer ones, which only
 * lay the page out, come to nothing.
 */
export function htmlTables(html: string, name: string): readonly Grid[] {
  const document = new DOMParser().parseFromString(html, "text/html");
  const left = { blanks: MOST_BLANKS };
  const grids = tablesIn(document.body)
    .map((table) => cellsOf(table, left))
    .filter((rows) => rows.some((row) => row.some((cell) => cell !== null && cell !== "")));
  return grids.map((rows, index) => ({
    name: grids.length === 1 ? name : importingTexts().tableOf(name, index + 1),
    rows,
    counted: "row",
  }));
}

/** The cells in their places: of a merged cell, all but the first place are blank. */
function cellsOf(table: TableRows, left: { blanks: number }): readonly (readonly Cell[])[] {
  const below = new Map<number, number>();
  return table.map((elements) => {
    const row: Cell[] = [];
    const skip = (): void => {
      for (let rows = below.get(row.length); rows !== undefined && rows > 0; rows = below.get(row.length)) {
        below.set(row.length, rows - 1);
        row.push(null);
        if (--left.blanks <= 0) below.clear();
      }
    };
    for (const element of elements) {
      skip();
      const wide = span(element, "colspan", Math.min(MOST_COLUMNS - row.length, left.blanks + 1));
      const high = span(element, "rowspan", table.length);
      const first = row.length;
      row.push(cellOf(element));
      for (let column = 1; column < wide; column++) row.push(null);
      left.blanks -= wide - 1;
      if (high > 1 && left.blanks > 0)
        for (let column = first; column < first + wide; column++) below.set(column, high - 1);
    }
    skip();
    return row;
  });
}

/** A cell over several rows or columns; 0 means "to the end", which no table of figures needs. */
function span(element: Element, attribute: "colspan" | "rowspan", most: number): number {
  const written = Number.parseInt(element.getAttribute(attribute) ?? "1", 10);
  return Math.max(1, Math.min(Number.isNaN(written) ? 1 : written, most));
}
