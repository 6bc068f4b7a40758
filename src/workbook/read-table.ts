import { WorkbookError } from "./problem";
import type { TableImage } from "./table-image";
import { inputsOf } from "./table-image";
import { freeSheetName } from "./names";
import { COLUMNS, SHEET_NAME, TABLE_NAME } from "./table-layout";

/** How many rows above the table are looked at for the lines with the source. */
const ROWS_ABOVE = 10;

/** Either the table, or the sheet name that a new one would get. */
export type Found = { readonly table: TableImage } | { readonly table: null; readonly newSheetName: string };

/**
 * What stands in the workbook under the table's name. Throws a WorkbookError where the name belongs to something else.
 * One sync where there is no table, three where there is one.
 */
export async function findTable(context: Excel.RequestContext): Promise<Found> {
  const table = context.workbook.tables.getItemOrNullObject(TABLE_NAME);
  table.load("id");
  const definedName = context.workbook.names.getItemOrNullObject(TABLE_NAME);
  definedName.load("formula");
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  if (!table.isNullObject) return { table: await readTable(context, table) };
  if (!definedName.isNullObject) {
    throw new WorkbookError({ code: "name-taken", name: TABLE_NAME, refersTo: String(definedName.formula) });
  }
  return {
    table: null,
    newSheetName: freeSheetName(
      SHEET_NAME,
      sheets.items.map((sheet) => sheet.name),
    ),
  };
}

async function readTable(context: Excel.RequestContext, table: Excel.Table): Promise<TableImage> {
  const sheet = table.worksheet;
  sheet.load("id,name");
  sheet.protection.load("protected");
  const whole = table.getRange();
  whole.load("address,rowIndex,columnIndex");
  const body = table.getDataBodyRange();
  body.load("values,formulas");
  table.load("showHeaders,showTotals");
  table.columns.load("items/name");
  await context.sync();

  const columns = table.columns.items.map((column) => column.name);
  const missing = COLUMNS.filter((name) => !columns.includes(name));
  if (missing.length > 0)
    throw new WorkbookError({ code: "table-not-ours", name: TABLE_NAME, place: whole.address, missing });
  if (!table.showHeaders) throw new WorkbookError({ code: "headers-hidden", name: TABLE_NAME, place: whole.address });

  const rows = Math.min(ROWS_ABOVE, whole.rowIndex);
  const row = whole.rowIndex - rows;
  const column = whole.columnIndex;
  const image = {
    sheetId: sheet.id,
    sheetName: sheet.name,
    sheetProtected: sheet.protection.protected,
    address: whole.address,
    row: whole.rowIndex + 1,
    column,
    showsTotals: table.showTotals,
    columns,
    values: body.values,
    inputs: inputsOf(body.formulas, body.values),
  };
  if (rows === 0) return { ...image, above: { row, column, inputs: [] } };
  const above = sheet.getRangeByIndexes(row, column, rows, 2);
  above.load("values,formulas");
  await context.sync();
  return { ...image, above: { row, column, inputs: inputsOf(above.formulas, above.values) } };
}
