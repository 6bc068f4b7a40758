import type { Area } from "../backend/cells";
import { integerArgument } from "./arguments";
import { ExcelError, WRONG_SHAPE } from "./errors";
import type { Model } from "./model";
import { createNode, type ModelNode, type TypeDefinition } from "./node";
import { rangeNode } from "./range";
import { readValues, writeCells } from "./range-values";
import { requireUnprotected } from "./sheet-access";
import { requireEmpty, tableById } from "./table-access";
import { bodyOf } from "./table-areas";

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
  },
};

const rowNode = (model: Model, tableId: string, index: number): ModelNode =>
  createNode(TABLE_ROW, { tableId, index }, model);

/** The rows to write, each of the table's width. */
function rowsArgument(values: unknown, width: number): unknown[][] {
  const rows = values == null ? [Array.from({ length: width }, () => null)] : values;
  const isShaped =
    Array.isArray(rows) && rows.length > 0 && rows.every((row: unknown) => Array.isArray(row) && row.length === width);
  if (!isShaped) throw new ExcelError("InvalidArgument", WRONG_SHAPE);
  return rows as unknown[][];
}

/** Adds rows at the end of the table; elsewhere cells would have to move. */
function addRows(tableId: string, index: unknown, values: unknown, model: Model): ModelNode {
  const table = tableById(model, tableId);
  const body = bodyOf(table);
  requireUnprotected(model, table.sheetId);
  const position = integerArgument(index, -1);
  if (position < -1 || position > body.rows) throw new ExcelError("InvalidArgument");
  const isAtEnd = position === -1 || position === body.rows;
  if (!isAtEnd || table.showTotals)
    throw new ExcelError(
      "NotImplemented",
      "TableRowCollection.add other than at the end of a table without totals is not emulated by the workbench.",
    );
  const rows = rowsArgument(values, table.area.columns);
  const added = { ...table.area, row: table.area.row + table.area.rows, rows: rows.length };
  requireEmpty(model, table.sheetId, added, "TableRowCollection.add");
  model.backend.updateTable(tableId, { area: { ...table.area, rows: table.area.rows + rows.length } });
  writeCells({ sheetId: table.sheetId, area: added }, rows, model);
  return rowNode(model, tableId, body.rows);
}

export const TABLE_ROW_COLLECTION: TypeDefinition<{ readonly tableId: string }> = {
  name: "TableRowCollection",
  scalars: { Count: { get: ({ tableId }, model) => bodyOf(tableById(model, tableId)).rows } },
  items: ({ tableId }, model) =>
    Array.from({ length: bodyOf(tableById(model, tableId)).rows }, (_row, index) => rowNode(model, tableId, index)),
  methods: {
    Add: ({ tableId }, [index, values], model) => addRows(tableId, index, values, model),
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
