import { booleanArgument, orNull, textArgument } from "./arguments";
import { ExcelError } from "./errors";
import { tableCollectionEvents } from "./events";
import type { Model } from "./model";
import { createNode, isNode, type ModelNode, type TypeDefinition } from "./node";
import type { RangeTarget } from "./range";
import type { Place } from "../backend/sheet-objects";
import { resolveReference } from "./references";
import { requireUnprotected } from "./sheet-access";
import { tableNode } from "./table";
import { requireEmpty, requireNoOtherTable } from "./table-access";
import { settleHeaderRow } from "./table-headers";
import { nextTableName } from "./table-names";

const DEFAULT_STYLE = "TableStyleMedium2";

/** The tables of one sheet, or of the workbook. */
interface TablesTarget {
  readonly sheetId?: string;
}

const tablesOf = ({ sheetId }: TablesTarget, model: Model) =>
  model.backend.tables().filter((table) => sheetId === undefined || table.sheetId === sheetId);

function findTable(target: TablesTarget, key: unknown, model: Model): ModelNode {
  const wanted = textArgument(typeof key === "number" ? String(key) : key);
  const tables = tablesOf(target, model);
  const table =
    tables.find(({ id }) => id === wanted) ?? tables.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (table === undefined) throw new ExcelError("ItemNotFound");
  return tableNode(model, table.id);
}

const placeOf = (target: TablesTarget, address: unknown, model: Model): Place =>
  isNode(address) && address.typeName === "Range"
    ? (address.target as RangeTarget)
    : resolveReference(model, address, target.sheetId ?? model.backend.activeSheet());

function addTable(target: TablesTarget, address: unknown, hasHeaders: unknown, model: Model): ModelNode {
  const { sheetId, area: given } = placeOf(target, address, model);
  if (target.sheetId !== undefined && target.sheetId !== sheetId) throw new ExcelError("InvalidArgument");
  requireUnprotected(model, sheetId);
  if (!booleanArgument(hasHeaders))
    throw new ExcelError("NotImplemented", "TableCollection.add without headers is not emulated by the workbench.");
  // A header row alone gets an empty row below it.
  const area = given.rows === 1 ? { ...given, rows: 2 } : given;
  requireNoOtherTable(model, sheetId, area);
  if (given.rows === 1)
    requireEmpty(model, sheetId, { ...area, row: area.row + 1, rows: 1 }, "TableCollection.add on a header row");
  const columns = settleHeaderRow(model, sheetId, { ...area, rows: 1 });
  const table = model.backend.addTable({
    name: nextTableName(model),
    sheetId,
    area,
    columns,
    showHeaders: true,
    showTotals: false,
    style: DEFAULT_STYLE,
  });
  return tableNode(model, table.id);
}

export const TABLE_COLLECTION: TypeDefinition<TablesTarget> = {
  name: "TableCollection",
  scalars: { Count: { get: (target, model) => tablesOf(target, model).length } },
  items: (target, model) => tablesOf(target, model).map(({ id }) => tableNode(model, id)),
  methods: {
    Add: (target, [address, hasHeaders], model) => addTable(target, address, hasHeaders, model),
    GetItem: (target, [key], model) => findTable(target, key, model),
    GetItemOrNullObject: (target, [key], model) => orNull(() => findTable(target, key, model)),
    GetItemAt: (target, [index], model) => {
      const table = tablesOf(target, model)[Number(index)];
      if (table === undefined) throw new ExcelError("InvalidArgument");
      return tableNode(model, table.id);
    },
    GetCount: (target, _args, model) => tablesOf(target, model).length,
    ...tableCollectionEvents,
  },
};

export const tablesNode = (model: Model, sheetId?: string): ModelNode =>
  createNode(TABLE_COLLECTION, sheetId === undefined ? {} : { sheetId }, model);
