/** Cells copied from one range to another, as pasting does; a smaller source fills a target that it fits into evenly. */
import { contains, intersection, matrixOf } from "../backend/areas";
import type { CellInput } from "../backend/backend";
import type { Area, Cell } from "../backend/cells";
import { booleanArgument, wordArgument } from "./arguments";
import { notImplemented } from "./errors";
import type { Model } from "./model";
import { putStyles } from "./move-cells";
import type { RangeTarget } from "./range";
import { placeArgument } from "./range-argument";
import { copyBy } from "./row-shift";
import { requireUnprotected } from "./sheet-access";
import { refreshHeaders } from "./table-headers";

const KINDS = ["All", "Formulas", "Values", "Formats", "Link"] as const;

export function copyCells(target: RangeTarget, args: readonly unknown[], model: Model): void {
  const [source, kind, skipBlanks, transpose] = args;
  const from = placeArgument(model, source, target.sheetId);
  const what = wordArgument(kind, KINDS, "All");
  if (what === "Link" || booleanArgument(transpose, false))
    throw notImplemented("Range.copyFrom with links or transposed");
  const { sheetId } = target;
  requireUnprotected(model, sheetId);
  const { row, column } = target.area;
  const area = { row, column, ...filled(from.area, target.area) };
  if (what === "All" || what === "Formats") copyFormats(model, from, { sheetId, area });
  if (what === "Formats") return;
  copyContents(model, from, { sheetId, area }, what === "Values", booleanArgument(skipBlanks, false));
  if (what === "All") copyValidations(model, from, { sheetId, area });
  refreshHeaders(model, sheetId, area);
}

const filled = (source: Area, target: Area): Pick<Area, "rows" | "columns"> => ({
  rows: target.rows % source.rows === 0 ? target.rows : source.rows,
  columns: target.columns % source.columns === 0 ? target.columns : source.columns,
});

function copyContents(model: Model, from: RangeTarget, to: RangeTarget, asValues: boolean, skipBlanks: boolean): void {
  const cells = model.backend.read(from.sheetId, from.area);
  const moved = ({ value, formula, spill }: Cell, rows: number, columns: number): CellInput => {
    if (asValues || formula === undefined) return { value };
    return { value: null, formula: copyBy(formula, rows, columns), ...(spill === true ? { spill } : {}) };
  };
  const inputs = matrixOf(to.area, (i, j): CellInput | undefined => {
    const [row, column] = [i % from.area.rows, j % from.area.columns];
    const cell = cells[row]?.[column] ?? { value: null };
    if (skipBlanks && cell.value === null && cell.formula === undefined) return undefined;
    return moved(cell, to.area.row + i - from.area.row - row, to.area.column + j - from.area.column - column);
  });
  model.backend.write(to.sheetId, to.area.row, to.area.column, inputs);
}

function copyFormats(model: Model, from: RangeTarget, to: RangeTarget): void {
  const { backend } = model;
  const formats = backend.numberFormats(from.sheetId, from.area);
  const sourceRow = (i: number): number => i % from.area.rows;
  const sourceColumn = (j: number): number => j % from.area.columns;
  const styles = matrixOf(to.area, (i, j) =>
    backend.style(from.sheetId, from.area.row + sourceRow(i), from.area.column + sourceColumn(j)),
  );
  const codes = matrixOf(to.area, (i, j) => formats[sourceRow(i)]?.[sourceColumn(j)] ?? "General");
  backend.clear(to.sheetId, to.area, "Formats");
  backend.setNumberFormats(to.sheetId, to.area, codes);
  putStyles(model, to.sheetId, to.area, styles);
}

/** To a target of the same size. */
function copyValidations({ backend }: Model, from: RangeTarget, to: RangeTarget): void {
  const rules = backend.validations(from.sheetId);
  backend.setValidation(to.sheetId, to.area, null);
  for (const { area, rule } of rules) {
    const part = intersection(area, from.area);
    if (part === null) continue;
    const place = {
      ...part,
      row: part.row + to.area.row - from.area.row,
      column: part.column + to.area.column - from.area.column,
    };
    if (contains(to.area, place)) backend.setValidation(to.sheetId, place, rule);
  }
}
