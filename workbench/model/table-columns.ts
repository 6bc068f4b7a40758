import type { Table } from "../backend/backend";
import type { Area } from "../backend/cells";
import { integerArgument, orNull } from "./arguments";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { createNode, type Method, type ModelNode, type TypeDefinition } from "./node";
import { rangeNode } from "./range";
import { readValues, writeCells } from "./range-values";
import { tableById } from "./table-access";
import { bodyOf, columnOf, headerOf, totalsOf } from "./table-areas";

interface ColumnTarget {
  readonly tableId: string;
  readonly index: number;
}

const placeOf = ({ tableId, index }: ColumnTarget, model: Model, part: (table: Table) => Area) => {
  const table = tableById(model, tableId);
  if (index >= table.columns.length) throw new ExcelError("ItemNotFound");
  return { sheetId: table.sheetId, area: columnOf(part(table), index) };
};

const whole = (table: Table): Area => table.area;

const part =
  (find: (table: Table) => Area): Method<ColumnTarget> =>
  (column, _args, model) => {
    const { sheetId, area } = placeOf(column, model, find);
    return rangeNode(model, sheetId, area);
  };

export const TABLE_COLUMN: TypeDefinition<ColumnTarget> = {
  name: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ tableId, index }, model) => tableById(model, tableId).columns[index],
      set: (column, value, model) => {
        if (typeof value !== "string" || value === "") throw new ExcelError("InvalidArgument");
        // An apostrophe keeps "2024" a text.
        writeCells(placeOf(column, model, headerOf), `'${value}`, model);
      },
    },
    Values: {
      get: (column, model) => readValues(placeOf(column, model, whole), model),
      set: (column, value, model) => {
        writeCells(placeOf(column, model, whole), value, model);
      },
    },
  },
  methods: {
    GetRange: part(whole),
    GetHeaderRowRange: part(headerOf),
    GetDataBodyRange: part(bodyOf),
    GetTotalRowRange: part(totalsOf),
  },
};

const columnNode = (model: Model, tableId: string, index: number): ModelNode =>
  createNode(TABLE_COLUMN, { tableId, index }, model);

/** By name or by id, which counts from 1. */
function findColumn(model: Model, tableId: string, key: unknown): ModelNode {
  const { columns } = tableById(model, tableId);
  const index =
    typeof key === "number"
      ? key - 1
      : columns.findIndex((name) => typeof key === "string" && name.toLowerCase() === key.toLowerCase());
  if (columns[index] === undefined) throw new ExcelError("ItemNotFound");
  return columnNode(model, tableId, index);
}

export const TABLE_COLUMN_COLLECTION: TypeDefinition<{ readonly tableId: string }> = {
  name: "TableColumnCollection",
  scalars: { Count: { get: ({ tableId }, model) => tableById(model, tableId).columns.length } },
  items: ({ tableId }, model) =>
    tableById(model, tableId).columns.map((_name, index) => columnNode(model, tableId, index)),
  methods: {
    GetItem: ({ tableId }, [key], model) => findColumn(model, tableId, key),
    GetItemOrNullObject: ({ tableId }, [key], model) => orNull(() => findColumn(model, tableId, key)),
    GetItemAt: ({ tableId }, [index], model) => {
      const position = integerArgument(index);
      if (tableById(model, tableId).columns[position] === undefined) throw new ExcelError("InvalidArgument");
      return columnNode(model, tableId, position);
    },
    GetCount: ({ tableId }, _args, model) => tableById(model, tableId).columns.length,
  },
};

export const tableColumnsNode = (model: Model, tableId: string): ModelNode =>
  createNode(TABLE_COLUMN_COLLECTION, { tableId }, model);
