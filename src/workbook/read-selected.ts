import { SHEET_ROWS } from "../formula/sheet-size";
import { splitSheet } from "../formula/sheet-name";
import { contains } from "./a1";
import type { CellContent } from "./cell-input";
import { inExcel } from "./excel";
import { hasDynamicArrays } from "./excel-supports";
import { areaOf } from "./locate-references";
import { WorkbookError } from "./problem";

/** The cell that is selected, with what an explanation needs to know of it. */
export interface SelectedCell {
  readonly sheetName: string;
  /** As Excel writes it, with the sheet's name. */
  readonly address: string;
  /** Null where the cell holds no formula of its own. */
  readonly formula: string | null;
  readonly value: CellContent;
  /** What the cell shows. */
  readonly text: string;
  readonly valueType: string;
  /** Where the formula stands whose result fills this cell; rows and columns count from 0 within its result. */
  readonly spill: {
    readonly address: string;
    readonly formula: string;
    readonly row: number;
    readonly column: number;
  } | null;
  /** Where it is in a table; the row counts from 0 within the body. */
  readonly table: {
    readonly name: string;
    readonly column: string;
    readonly row: number;
    readonly part: "header" | "body" | "totals";
  } | null;
  /** The formulas of up to two cells above and below it, nearest first; null where a cell holds none. */
  readonly above: readonly (string | null)[];
  readonly below: readonly (string | null)[];
}

const NEIGHBOURS = 2;

/** What the selected cell holds, of several the one in which typing would go; or the cell at an address with its sheet. Two syncs. */
export const readSelected = (address?: string): Promise<SelectedCell> =>
  inExcel(async (context) => {
    const cell = address === undefined ? context.workbook.getActiveCell() : cellAt(context, address);
    cell.load("address,rowIndex,columnIndex,rowCount,columnCount,formulas,values,text,valueTypes");
    const sheet = sheetOf(cell);
    sheet.load("name");
    const parent = hasDynamicArrays() ? cell.getSpillParentOrNullObject() : null;
    parent?.load("address,rowIndex,columnIndex,formulas");
    const { tables } = sheet;
    tables.load("items/name,items/showHeaders,items/showTotals");
    await context.sync();

    const first = Math.max(0, cell.rowIndex - NEIGHBOURS);
    const end = Math.min(SHEET_ROWS, cell.rowIndex + NEIGHBOURS + 1);
    const column = sheet.getRangeByIndexes(first, cell.columnIndex, end - first, 1);
    column.load("formulas,values");
    const places = tables.items.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      table.columns.load("items/name");
      return { table, range };
    });
    await context.sync();

    const formulas = formulasOf(column);
    const own = cell.rowIndex - first;
    const isFilled = parent !== null && !parent.isNullObject && parent.address !== cell.address;
    const place = areaOf(cell);
    const around = places.find(({ range }) => contains(areaOf(range), place));
    return {
      sheetName: sheet.name,
      address: cell.address,
      formula: isFilled ? null : (formulas[own] ?? null),
      ...shownBy(cell),
      spill: spillOf(cell, parent),
      table: around ? tablePlace(around.table, around.range, cell) : null,
      above: formulas.slice(0, own).reverse(),
      below: formulas.slice(own + 1),
    };
  });

function cellAt({ workbook }: Excel.RequestContext, address: string): Excel.Range {
  const { sheetName, rest } = splitSheet(address);
  if (sheetName === null) throw new WorkbookError({ code: "no-address", address });
  return workbook.worksheets.getItem(sheetName).getRange(rest);
}

const sheetOf = ({ worksheet }: Excel.Range): Excel.Worksheet => worksheet;

const shownBy = (loaded: Excel.Range): Pick<SelectedCell, "value" | "text" | "valueType"> => ({
  value: loaded.values[0]?.[0] as CellContent,
  text: String(loaded.text[0]?.[0] ?? ""),
  valueType: String(loaded.valueTypes[0]?.[0] ?? "Unknown"),
});

/** Text that begins with "=" is the same as a formula and as a value. */
const formulasOf = (loaded: Excel.Range): (string | null)[] =>
  (loaded.formulas as unknown[][]).map(([formula], row) => {
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== loaded.values[row]?.[0];
    return isFormula ? formula : null;
  });

function spillOf(cell: Excel.Range, parent: Excel.Range | null): SelectedCell["spill"] {
  if (!parent || parent.isNullObject) return null;
  return {
    address: parent.address,
    formula: String(parent.formulas[0]?.[0]),
    row: cell.rowIndex - parent.rowIndex,
    column: cell.columnIndex - parent.columnIndex,
  };
}

function tablePlace(table: Excel.Table, range: Excel.Range, cell: Excel.Range): SelectedCell["table"] {
  const headers = table.showHeaders ? 1 : 0;
  const row = cell.rowIndex - range.rowIndex - headers;
  const rows = range.rowCount - headers - (table.showTotals ? 1 : 0);
  return {
    name: table.name,
    column: table.columns.items[cell.columnIndex - range.columnIndex]?.name ?? "",
    row,
    part: row < 0 ? "header" : row >= rows ? "totals" : "body",
  };
}
