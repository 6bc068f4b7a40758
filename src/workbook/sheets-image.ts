import type { Area } from "../formula/area";
import type { PlannedSheet } from "../model/planned-sheet";
import { contains } from "./a1";
import type { CellContent } from "./cell-input";
import { ContentHash } from "./content-hash";
import type { Job } from "./jobs";
import { piecesOf } from "./pieces";
import type { FormulaForm } from "./planned-cells";
import { extentOf } from "./planned-cells";

/** What a sheet of a plan holds after it was written, to see at an undo whether somebody has worked on it. */
export interface SheetImage {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly rows: number;
  readonly columns: number;
  /** The cells whose formula fills more than one cell. */
  readonly spillFrom: readonly { readonly row: number; readonly column: number }[];
  readonly charts: number;
  readonly hash: string;
}

const formulasOf = (loaded: Excel.Range): CellContent[][] => loaded.formulas as CellContent[][];

/** The formulas of an area from the first cell, read in pieces into `rows`. */
export const readingJobs = (
  sheet: Excel.Worksheet,
  extent: { readonly rows: number; readonly columns: number },
  rows: CellContent[][],
): Job[] =>
  piecesOf(extent.rows, extent.columns).map(({ first, rows: count }) => {
    const range = sheet.getRangeByIndexes(first, 0, count, extent.columns);
    return {
      cells: count * extent.columns,
      queue: () => {
        range.load("formulas");
      },
      finish: () => {
        rows.push(...formulasOf(range));
      },
    };
  });

/**
 * The image of a sheet that was just written. What an array formula fills does not count, for it changes by itself: only
 * its own cell does.
 */
export function imageOf(
  sheet: { readonly id: string; readonly name: string },
  planned: PlannedSheet,
  form: FormulaForm,
  formulas: readonly (readonly CellContent[])[],
): SheetImage {
  const spills = form === "arrays" ? planned.spills : [];
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    ...extentOf(planned),
    spillFrom: spills.map(({ row, column }) => ({ row, column })),
    charts: planned.charts.length,
    hash: hashWithout(formulas, spills),
  };
}

/** The hash of the cells with nothing in those that the areas fill beyond their first cell. */
export function hashWithout(formulas: readonly (readonly CellContent[])[], areas: readonly Area[]): string {
  const rows = formulas.map((line) => [...line]);
  for (const { row, column, rows: height, columns } of areas) {
    for (let r = row; r < row + height; r += 1) {
      const line = rows[r];
      for (let c = column; line && c < Math.min(column + columns, line.length); c += 1) {
        if (r !== row || c !== column) line[c] = "";
      }
    }
  }
  return new ContentHash().addRows(rows).value;
}

/** Queues a look at a sheet that may have been worked on since; after the sync it says whether it is as it was written. */
export function queueComparison(sheet: Excel.Worksheet, image: SheetImage): () => boolean {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const spills = image.spillFrom.map(({ row, column }) => {
    const spill = sheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
    spill.load("rowIndex,columnIndex,rowCount,columnCount");
    return spill;
  });
  const { charts } = sheet;
  charts.load("items/id");
  const formulas: CellContent[][] = [];
  const readings = readingJobs(sheet, image, formulas);
  for (const { queue } of readings) queue();
  return () => {
    for (const { finish } of readings) finish?.();
    if (charts.items.length !== image.charts) return false;
    const whole = { row: 0, column: 0, rows: image.rows, columns: image.columns };
    if (!isWithin(used, whole)) return false;
    return hashWithout(formulas, spills.filter(({ isNullObject }) => !isNullObject).map(areaOf)) === image.hash;
  };
}

const isWithin = (loaded: Excel.Range, whole: Area): boolean => loaded.isNullObject || contains(whole, areaOf(loaded));

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});
