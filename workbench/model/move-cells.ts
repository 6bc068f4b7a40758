/**
 * Puts cells in and takes cells out, as Excel does when cells move down or up: values, formulas, formats and tables below
 * move, and every formula and name of the workbook follows. Done with reading and writing, so that any backend can.
 */
import { intersection, isInsideSheet, isSameArea } from "../backend/areas";
import type { CellInput } from "../backend/backend";
import type { Area, CellStyle } from "../backend/cells";
import { SHEET_COLUMNS, SHEET_ROWS } from "../backend/grid-size";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { moveObjects } from "./move-objects";
import { spillsIn } from "./range-spill";
import { areColumnsWithin, shiftArea, shiftFormula, type RowShift } from "./row-shift";
import { requireUnprotected, sheetById } from "./sheet-access";

/** Cells come in; those of the area and below move down by its height. */
export function insertCells(model: Model, sheetId: string, area: Area): void {
  move(model, sheetId, area, area.rows);
}

/** The cells of the area go; those below move up by its height. */
export function deleteCells(model: Model, sheetId: string, area: Area): void {
  move(model, sheetId, area, -area.rows);
}

function move(model: Model, sheetId: string, area: Area, count: number): void {
  // Deleting rows asks for cells that are not locked, and all count as locked.
  requireUnprotected(model, sheetId, count > 0 && area.columns === SHEET_COLUMNS ? "allowInsertRows" : undefined);
  const { column, columns, row } = area;
  const shift = { sheet: sheetById(model, sheetId).name, column, columns, row, count };
  const below = { row, column, rows: SHEET_ROWS - row, columns };
  requireMovable(model, sheetId, below, shift);
  const used = model.backend.usedArea(sheetId, false);
  const first = count > 0 ? row : row - count;
  const moving = used === null ? null : intersection(used, { row: first, column, rows: SHEET_ROWS - first, columns });
  if (moving !== null && !isInsideSheet({ ...moving, row: moving.row + count }))
    throw new ExcelError("InvalidOperation");
  followInFormulas(model, shift);
  const content = moving === null ? null : takeContent(model, sheetId, moving);
  const gone = count > 0 ? area : { ...area, rows: -count };
  model.backend.clear(sheetId, gone, "All");
  if (moving !== null && content !== null) {
    model.backend.clear(sheetId, moving, "All");
    content.put({ ...moving, row: moving.row + count });
  }
  moveObjects(model, sheetId, shift);
  for (const table of model.backend.tables()) {
    const moved = table.sheetId === sheetId ? shiftArea(table.area, shift) : table.area;
    if (moved !== null && !isSameArea(moved, table.area)) model.backend.updateTable(table.id, { area: moved });
  }
}

/** A table or a merge that only partly moves, or a header row that would go, makes Excel refuse. */
function requireMovable(model: Model, sheetId: string, below: Area, shift: RowShift): void {
  const tables = model.backend.tables().filter((table) => table.sheetId === sheetId);
  const isTorn = (area: Area): boolean => intersection(area, below) !== null && !areColumnsWithin(area, shift);
  const losesHeader = tables.some(
    ({ area, showHeaders }) =>
      shift.count < 0 && showHeaders && area.row >= shift.row && area.row < shift.row - shift.count,
  );
  if (losesHeader || [...tables.map(({ area }) => area), ...model.backend.merges(sheetId)].some(isTorn))
    throw new ExcelError("InvalidOperation");
  if (model.backend.merges(sheetId).some((area) => intersection(area, below) !== null))
    throw new ExcelError("NotImplemented", "Moving merged cells is not emulated by the workbench.");
}

/** What an area holds, kept while it is cleared. What a formula spilled into it is no content of its own. */
function takeContent(model: Model, sheetId: string, area: Area) {
  const { backend } = model;
  const spills = spillsIn(model, sheetId, area);
  const isSpilled = (row: number, column: number): boolean =>
    spills.some(
      (spill) =>
        intersection(spill.area, { row, column, rows: 1, columns: 1 }) !== null &&
        (spill.row !== row || spill.column !== column),
    );
  const cells = backend
    .read(sheetId, area)
    .map((line, i) =>
      line.map((cell, j): CellInput => (isSpilled(area.row + i, area.column + j) ? { value: null } : cell)),
    );
  const formats = backend.numberFormats(sheetId, area);
  const styles = cells.map((line, i) => line.map((_cell, j) => backend.style(sheetId, area.row + i, area.column + j)));
  return {
    put: (target: Area): void => {
      backend.write(sheetId, target.row, target.column, cells);
      backend.setNumberFormats(sheetId, target, formats);
      putStyles(model, sheetId, target, styles);
    },
  };
}

const hasStyle = (style: CellStyle): boolean => Object.keys(style).length > 0;

/** Neighbours in a row that look alike are set together. */
export function putStyles(
  model: Model,
  sheetId: string,
  target: Area,
  styles: readonly (readonly CellStyle[])[],
): void {
  styles.forEach((line, i) => {
    const keys = line.map((style) => JSON.stringify(style));
    for (let start = 0, end = 0; start < line.length; start = end) {
      end = start + 1;
      while (end < line.length && keys[end] === keys[start]) end += 1;
      const style = line[start];
      const area = { row: target.row + i, column: target.column + start, rows: 1, columns: end - start };
      if (style !== undefined && hasStyle(style)) model.backend.setStyle(sheetId, area, style);
    }
  });
}

/** Every formula and every name that speaks of cells that moved. */
function followInFormulas(model: Model, shift: RowShift): void {
  const { backend } = model;
  for (const { id, name } of backend.sheets()) {
    const used = backend.usedArea(id, true);
    const cells = used === null ? [] : backend.read(id, used);
    cells.forEach((line, i) => {
      line.forEach(({ formula, ...cell }, j) => {
        const shifted = formula === undefined ? undefined : shiftFormula(formula, name, shift);
        if (used === null || shifted === undefined || shifted === formula) return;
        backend.write(id, used.row + i, used.column + j, [[{ ...cell, formula: shifted }]]);
      });
    });
  }
  for (const name of backend.names()) {
    const formula = shiftFormula(name.formula, null, shift);
    if (formula !== name.formula) backend.setName({ ...name, formula });
  }
}
