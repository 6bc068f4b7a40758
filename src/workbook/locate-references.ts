import type { Area } from "../formula/area";
import { contains, isWhole } from "./a1";
import type { Reference, WhyUnreadable } from "./references";
import type { TablePart } from "../share/structured-reference";
import { areaOfPart } from "../share/structured-reference";

/** Cells that a reference means, and those of them that have to be read. */
export type Place =
  { readonly sheetName: string; readonly area: Area; readonly used: Area | null } | { readonly why: WhyUnreadable };

export interface FormulaPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

const loadPlace = (range: Excel.Range): Excel.Range => {
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  return range;
};

export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** Where the references lead in the workbook as it is. One sync for plain addresses, else two. */
export async function locate(
  context: Excel.RequestContext,
  references: readonly Reference[],
  from: FormulaPlace,
): Promise<Place[]> {
  const { worksheets, tables, names } = context.workbook;
  const namesAnything = references.some(({ kind }) => kind === "table" || kind === "name");
  const ownNames = namesAnything ? worksheets.getItem(from.sheetName).names : null;
  worksheets.load("items/name");
  if (ownNames) {
    tables.load("items/name,items/showHeaders,items/showTotals");
    names.load("items/name");
    ownNames.load("items/name");
  }
  await context.sync();
  const byName = <T extends { readonly name: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
    new Map(items.map((item) => [item.name.toLowerCase(), item]));
  const known: Known = {
    from,
    sheets: byName(worksheets.items),
    tables: ownNames ? tables.items.map(loadTable) : [],
    // A name of the sheet itself comes before one of the workbook.
    names: ownNames ? byName([...names.items, ...ownNames.items]) : new Map(),
  };
  const finders = references.map((one) => finderOf(known, one));
  await context.sync();
  return finders.map((find) => find());
}

interface LoadedTable {
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
}

interface Known {
  readonly from: FormulaPlace;
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly tables: readonly LoadedTable[];
  readonly names: ReadonlyMap<string, Excel.NamedItem>;
}

function loadTable(table: Excel.Table): LoadedTable {
  table.columns.load("items/name");
  return { table, whole: loadPlace(table.getRange()) };
}

/** Queues what has to be known of a reference, and gives what is done with it after the sync. */
function finderOf(known: Known, reference: Reference): () => Place {
  switch (reference.kind) {
    case "unreadable":
      return () => ({ why: reference.why });
    case "area":
      return findArea(known, reference.sheetName, reference.area);
    case "spill":
      return findSpill(known, reference.sheetName, reference.area);
    case "table":
      return () => placeOfPart(known, reference.part);
    case "name":
      return findName(known, reference.name);
  }
}

function findArea({ sheets }: Known, sheetName: string, area: Area): () => Place {
  const sheet = sheets.get(sheetName.toLowerCase());
  if (!sheet) return () => ({ why: "no such sheet" });
  if (!isWhole(area)) return () => ({ sheetName: sheet.name, area, used: area });
  const used = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).getUsedRangeOrNullObject(true);
  loadPlace(used);
  return () => ({ sheetName: sheet.name, area, used: areaOrNull(used) });
}

const areaOrNull = (loaded: Excel.Range): Area | null => (loaded.isNullObject ? null : areaOf(loaded));

function findSpill({ sheets }: Known, sheetName: string, cell: Area): () => Place {
  const sheet = sheets.get(sheetName.toLowerCase());
  if (!sheet) return () => ({ why: "no such sheet" });
  const spill = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).getSpillingToRangeOrNullObject();
  loadPlace(spill);
  return () => placeOf(spill, "no spill");
}

function placeOf(loaded: Excel.Range, otherwise: WhyUnreadable): Place {
  if (loaded.isNullObject) return { why: otherwise };
  const area = areaOf(loaded);
  return { sheetName: loaded.worksheet.name, area, used: area };
}

function placeOfPart({ tables, from }: Known, part: TablePart): Place {
  const found = tables.find(({ table, whole }) =>
    part.table === null
      ? whole.worksheet.name === from.sheetName && contains(areaOf(whole), { ...from, rows: 1, columns: 1 })
      : table.name.toLowerCase() === part.table.toLowerCase(),
  );
  if (!found) return { why: "no such table" };
  const { table, whole } = found;
  const columns = table.columns.items.map(({ name }) => name);
  const { showHeaders, showTotals } = table;
  // A row of the table is meant where the formula stands on its sheet.
  const row = whole.worksheet.name === from.sheetName ? from.row : -1;
  const area = areaOfPart({ area: areaOf(whole), columns, showHeaders, showTotals }, part, row);
  return typeof area === "string" ? { why: area } : { sheetName: whole.worksheet.name, area, used: area };
}

/** A table may be called by its name alone, which is its body. */
function findName(known: Known, name: string): () => Place {
  const item = known.names.get(name.toLowerCase());
  if (!item) {
    return () => {
      const place = placeOfPart(known, { table: name, rows: [], columns: null });
      return "why" in place ? { why: "no such name" } : place;
    };
  }
  const range = item.getRangeOrNullObject();
  loadPlace(range);
  return () => placeOf(range, "no reference");
}
