import type { CellContent } from "./cell-input";
import { requireOurColumns } from "./known-columns";
import { freeSheetName } from "./names";
import { inTurn, piecesOf } from "./pieces";
import { WorkbookError } from "./problem";
import type { RunOptions } from "./run-options";
import { requireNotCancelled } from "./run-options";
import type { TableImage } from "./table-image";
import { inputsOf } from "./table-image";
import type { TableName } from "./table-layout";

/** How many rows above the table are looked at for the lines with the source. */
const ROWS_ABOVE = 10;

/** Either the table, or the sheet name that a new one would get. */
export type Found = { readonly table: TableImage } | { readonly table: null; readonly newSheetName: string };

/**
 * What stands in the workbook under the table's name. Throws a WorkbookError where the name belongs to something else.
 * One sync where there is no table, three where there is one, more where it is large.
 */
export async function findTable(
  context: Excel.RequestContext,
  { name, sheetName }: { readonly name: TableName; readonly sheetName: string },
  options: RunOptions = {},
): Promise<Found> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("id");
  const definedName = context.workbook.names.getItemOrNullObject(name);
  definedName.load("formula");
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  if (!table.isNullObject) return { table: await readTable(context, name, table, options) };
  if (!definedName.isNullObject) {
    throw new WorkbookError({ code: "name-taken", name, refersTo: String(definedName.formula) });
  }
  const taken = sheets.items.map((sheet) => sheet.name);
  return { table: null, newSheetName: freeSheetName(sheetName, taken) };
}

export async function readTable(
  context: Excel.RequestContext,
  name: TableName,
  table: Excel.Table,
  options: RunOptions = {},
): Promise<TableImage> {
  const sheet = table.worksheet;
  sheet.load("id,name");
  sheet.protection.load("protected");
  const whole = table.getRange();
  whole.load("address,rowIndex,columnIndex");
  const body = table.getDataBodyRange();
  body.load("rowIndex,rowCount,columnCount");
  table.load("showHeaders,showTotals");
  table.columns.load("items/name");
  await context.sync();

  const columns = table.columns.items.map((column) => column.name);
  requireOurColumns(name, whole.address, columns);
  if (!table.showHeaders) throw new WorkbookError({ code: "headers-hidden", name, place: whole.address });

  const rowsAbove = Math.min(ROWS_ABOVE, whole.rowIndex);
  const [row, column] = [whole.rowIndex - rowsAbove, whole.columnIndex];
  const above = rowsAbove > 0 ? sheet.getRangeByIndexes(row, column, rowsAbove, 2) : undefined;
  above?.load("values,formulas");
  const values: CellContent[][] = [];
  const inputs: CellContent[][] = [];
  await inTurn(piecesOf(body.rowCount, body.columnCount), async ({ first, rows }) => {
    requireNotCancelled(options);
    const piece = sheet.getRangeByIndexes(body.rowIndex + first, column, rows, body.columnCount);
    piece.load("values,formulas");
    await context.sync();
    const read = piece.values as CellContent[][];
    values.push(...read);
    inputs.push(...inputsOf(piece.formulas, read));
    options.onProgress?.({ done: first + rows, total: body.rowCount });
  });
  return {
    name,
    sheetId: sheet.id,
    sheetName: sheet.name,
    sheetProtected: sheet.protection.protected,
    address: whole.address,
    row: body.rowIndex,
    column,
    showsTotals: table.showTotals,
    columns,
    values,
    inputs,
    above: { row, column, inputs: above ? inputsOf(above.formulas, above.values) : [] },
  };
}
