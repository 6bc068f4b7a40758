import type { Area } from "../../formula/area";
import type { BookName, BookSheet, BookTable } from "../../share/book";
import { areaOf } from "../locate-references";
import { visibilityOf } from "./sheets-now";

/** What a workbook has beside its cells and rules. */
export interface Overview {
  readonly sheets: readonly (Pick<BookSheet, "name" | "visibility" | "isProtected" | "used"> & {
    readonly sheet: Excel.Worksheet;
  })[];
  readonly tables: readonly BookTable[];
  readonly names: readonly BookName[];
}

/** Two syncs. */
export async function readOverview(context: Excel.RequestContext): Promise<Overview> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  names.load("items/name,items/formula");
  await context.sync();
  const sheets = worksheets.items.map((sheet) => {
    sheet.names.load("items/name,items/formula");
    return { sheet, used: loadPlace(sheet.getUsedRangeOrNullObject(true)) };
  });
  const places = tables.items.map((table) => {
    table.columns.load("items/name");
    return { table, whole: loadPlace(table.getRange()) };
  });
  await context.sync();
  return {
    sheets: sheets.map(({ sheet, used }) => ({
      sheet,
      name: sheet.name,
      visibility: visibilityOf(sheet),
      isProtected: sheet.protection.protected,
      used: placeOrNull(used),
    })),
    tables: places.map(({ table, whole }) => ({
      name: table.name,
      sheet: table.worksheet.name,
      area: areaOf(whole),
      columns: table.columns.items.map(({ name }) => name),
      showHeaders: table.showHeaders,
      showTotals: table.showTotals,
    })),
    names: [
      ...names.items.map((item) => nameOf(item, null)),
      ...sheets.flatMap(({ sheet }) => sheet.names.items.map((item) => nameOf(item, sheet.name))),
    ],
  };
}

function loadPlace(range: Excel.Range): Excel.Range {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
}

const placeOrNull = (loaded: Excel.Range): Area | null => (loaded.isNullObject ? null : areaOf(loaded));

/** Excel gives the formula of a name with its equals sign, in some versions without it. */
const nameOf = ({ name, formula }: Excel.NamedItem, sheet: string | null): BookName => ({
  name,
  sheet,
  formula: `=${String(formula).replace(/^=/, "")}`,
});
