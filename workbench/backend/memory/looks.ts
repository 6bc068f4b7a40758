/** How the sheets in memory look: formats, texts, widths, heights, panes and merged cells. */
import type { Backend } from "../backend";
import { intersection, matrixOf } from "../areas";
import { formatValue } from "./format-value";
import type { SheetState } from "./sheet-state";

/** Calibri 11 on a screen of 96 dots an inch. */
const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;

type Looks = Pick<
  Backend,
  | "numberFormats"
  | "setNumberFormats"
  | "texts"
  | "style"
  | "setStyle"
  | "columnWidth"
  | "setColumnWidth"
  | "autofitColumns"
  | "rowHeight"
  | "setRowHeight"
  | "isRowHidden"
  | "frozen"
  | "freeze"
  | "merges"
  | "merge"
  | "unmerge"
>;

/** `calculated` gives a sheet with its formulas calculated, which what it shows depends on. */
export const looks = (
  stateOf: (sheetId: string) => SheetState,
  calculated: (sheetId: string) => SheetState,
): Looks => ({
  numberFormats: (sheetId, area) => {
    const { formats } = stateOf(sheetId);
    return matrixOf(area, (row, column) => formats.at(area.row + row, area.column + column));
  },
  setNumberFormats: (sheetId, area, formats) => {
    stateOf(sheetId).formats.set(area, formats);
  },
  texts: (sheetId, area) => {
    const { cells, formats } = calculated(sheetId);
    return matrixOf(area, (i, j) => {
      const [row, column] = [area.row + i, area.column + j];
      return formatValue(cells.at(row, column).value, formats.at(row, column));
    });
  },
  style: (sheetId, row, column) => stateOf(sheetId).styles.at(row, column),
  setStyle: (sheetId, area, change) => {
    stateOf(sheetId).styles.set(area, change);
  },
  columnWidth: (sheetId, column) => stateOf(sheetId).columnWidths.at(column),
  setColumnWidth: (sheetId, column, columns, width) => {
    stateOf(sheetId).columnWidths.set(column, columns, width);
  },
  autofitColumns: (sheetId, column, columns) => {
    const { cells, formats, columnWidths } = calculated(sheetId);
    const used = cells.bounds();
    const last = Math.min(column + columns, used === null ? 0 : used.column + used.columns);
    for (let j = column; used !== null && j < last; j += 1) {
      const texts = Array.from({ length: used.rows }, (_cell, i) =>
        formatValue(cells.at(used.row + i, j).value, formats.at(used.row + i, j)),
      );
      const longest = Math.max(...texts.map(({ length }) => length));
      if (longest > 0) columnWidths.set(j, 1, longest * PIXELS_PER_CHARACTER + CELL_PADDING);
    }
  },
  rowHeight: (sheetId, row) => stateOf(sheetId).rowHeights.at(row),
  setRowHeight: (sheetId, row, rows, height) => {
    stateOf(sheetId).rowHeights.set(row, rows, height);
  },
  isRowHidden: (sheetId, row) => stateOf(sheetId).hiddenRows.has(row),
  frozen: (sheetId) => stateOf(sheetId).frozen,
  freeze: (sheetId, rows, columns) => {
    stateOf(sheetId).frozen = { rows, columns };
  },
  merges: (sheetId) => stateOf(sheetId).merges,
  merge: (sheetId, area) => {
    const sheet = stateOf(sheetId);
    sheet.merges = [...sheet.merges, area];
  },
  unmerge: (sheetId, area) => {
    const sheet = stateOf(sheetId);
    sheet.merges = sheet.merges.filter((merged) => intersection(merged, area) === null);
  },
});
