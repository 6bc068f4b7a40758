import type { Area } from "../backend/cells";
import { integerArgument } from "./arguments";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { createNode, type ModelNode, type TypeDefinition } from "./node";
import { rangeNode } from "./range";
import { readValues, writeCells } from "./range-values";
import { tableById } from "./table-access";
import { bodyOf } from "./table-areas";
import { addRows, deleteRows } from "./table-row-changes";

interface RowTarget {
  readonly tableId: string;
  readonly index: number;
}

function placeOf({ tableId, index }: RowTarget, model: Model): { readonly sheetId: string; readonly area: Area } {
  const table = tableById(model, tableId);
  const body = bodyOf(table);
  if (index < 0 || index >= body.rows) throw new ExcelError("ItemNotFound");
  return { sheetId: table.sheetId, area: { ...body, row: body.row + index, rows: 1 } };
}

export const TABLE_ROW: TypeDefinition<RowTarget> = {
  name: "TableRow",
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row, model) => readValues(placeOf(row, model), model),
      set: (row, value, model) => {
        writeCells(placeOf(row, model), value, model);
      },
    },
  },
  methods: {
    GetRange: (row, _args, model) => {
      const { sheetId, area } = placeOf(row, model);
      return rangeNode(model, sheetId, area);
    },
    Delete: ({ tableId, index }, _args, model) => {
      deleteRows(tableId, index, 1, model);
    },
  },
};

const rowNode = (model: Model, tableId: string, index: number): ModelNode =>
  createNode(TABLE_ROW, { tableId, index }, model);

export const TABLE_ROW_COLLECTION: TypeDefinition<{ readonly tableId: string }> = {
  name: "TableRowCollection",
  scalars: { Count: { get: ({ tableId }, model) => bodyOf(tableById(model, tableId)).rows } },
  items: ({ tableId }, model) =>
    Array.from({ length: bodyOf(tableById(model, tableId)).rows }, (_row, index) => rowNode(model, tableId, index)),
  methods: {
    Add: ({ tableId }, [index, values], model) => rowNode(model, tableId, addRows(tableId, index, values, model)),
    DeleteRowsAt: ({ tableId }, [index, count], model) => {
      deleteRows(tableId, integerArgument(index), integerArgument(count, 1), model);
    },
    GetItemAt: ({ tableId }, [index], model) => {
      const position = integerArgument(index);
      if (position < 0 || position >= bodyOf(tableById(model, tableId)).rows) throw new ExcelError("InvalidArgument");
      return rowNode(model, tableId, position);
    },
    GetCount: ({ tableId }, _args, model) => bodyOf(tableById(model, tableId)).rows,
  },
};

export const tableRowsNode = (model: Model, tableId: string): ModelNode =>
  createNode(TABLE_ROW_COLLECTION, { tableId }, model);
