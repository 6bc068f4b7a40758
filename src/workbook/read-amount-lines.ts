import type { Area } from "../formula/area";
import { onSheet, splitSheet } from "../formula/sheet-name";
import { areaAddress, parseArea } from "./a1";
import type { AmountLines } from "./beside-amounts";
import type { CellContent } from "./cell-input";
import type { Job } from "./jobs";
import { runJobs } from "./jobs";
import type { Lines } from "./lines";
import { linesOf } from "./lines";
import { areaOf } from "./locate-references";
import { piecesOf } from "./pieces";
import { WorkbookError } from "./problem";
import { MOST_READ } from "./read-references";
import type { RunOptions } from "./run-options";

/** How many lines before the amounts are read for heads. */
const BEFORE = 10;

export interface ReadLines {
  readonly sheetName: string;
  readonly lines: Lines;
  readonly amounts: AmountLines;
}

/** The selected line of amounts, or the one given, with all that stands beside and above it. Two syncs. */
export async function readAmountLines(
  context: Excel.RequestContext,
  { amounts: given, ...run }: RunOptions & { readonly amounts?: string | undefined },
): Promise<ReadLines> {
  const { sheet, selected } = await chosen(context, given);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.load("name");
  await context.sync();
  const area = used.isNullObject ? null : shared(areaOf(selected), areaOf(used));
  const placeOf = (one: Area): string => onSheet(sheet.name, areaAddress(one));
  if (!area) throw new WorkbookError({ code: "selection-empty", place: placeOf(areaOf(selected)) });
  if (area.rows > 1 && area.columns > 1) throw new WorkbookError({ code: "several-columns", place: placeOf(area) });
  const kind = area.columns > 1 ? "row" : "column";
  const around = kind === "column" ? alongColumn(area, areaOf(used)) : alongRow(area, areaOf(used));
  const cells = around.rows * around.columns;
  if (cells > MOST_READ) {
    throw new WorkbookError({ code: "too-many-cells", place: placeOf(around), cells, most: MOST_READ });
  }
  const values: CellContent[][] = [];
  const formulas: CellContent[][] = [];
  await runJobs(context, readingBoth(sheet, around, values, formulas), run);
  const amounts =
    kind === "column"
      ? { first: area.row - around.row, count: area.rows, place: area.column - around.column }
      : { first: area.column - around.column, count: area.columns, place: area.row - around.row };
  return { sheetName: sheet.name, lines: linesOf(kind, around, values, formulas), amounts };
}

interface Chosen {
  readonly sheet: Excel.Worksheet;
  readonly selected: Excel.Range;
}

async function chosen(context: Excel.RequestContext, given: string | undefined): Promise<Chosen> {
  if (given === undefined) {
    const selected = context.workbook.getSelectedRange();
    selected.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet: sheetOf(selected), selected };
  }
  const { sheetName, rest } = splitSheet(given);
  if (sheetName === null || parseArea(rest) === null) throw new WorkbookError({ code: "no-address", address: given });
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError({ code: "no-such-sheet", sheetName });
  const selected = sheet.getRange(rest);
  selected.load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, selected };
}

const sheetOf = ({ worksheet }: Excel.Range): Excel.Worksheet => worksheet;

function shared(a: Area, b: Area): Area | null {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

function alongColumn(amounts: Area, used: Area): Area {
  const row = Math.max(0, amounts.row - BEFORE);
  return { row, rows: amounts.row + amounts.rows - row, column: used.column, columns: used.columns };
}

function alongRow(amounts: Area, used: Area): Area {
  const column = Math.max(0, amounts.column - BEFORE);
  return { row: used.row, rows: used.rows, column, columns: amounts.column + amounts.columns - column };
}

const readingBoth = (sheet: Excel.Worksheet, area: Area, values: CellContent[][], formulas: CellContent[][]): Job[] =>
  piecesOf(area.rows, area.columns).map(({ first, rows }) => {
    const range = sheet.getRangeByIndexes(area.row + first, area.column, rows, area.columns);
    return {
      cells: rows * area.columns,
      queue: () => {
        range.load("values,formulas");
      },
      finish: () => {
        values.push(...contentOf(range, "values"));
        formulas.push(...contentOf(range, "formulas"));
      },
    };
  });

const contentOf = (loaded: Excel.Range, what: "values" | "formulas"): CellContent[][] =>
  loaded[what] as CellContent[][];
