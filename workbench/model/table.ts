import { isSameArea } from "../backend/areas";
import type { Table } from "../backend/backend";
import type { Area } from "../backend/cells";
import { booleanArgument, textArgument } from "./arguments";
import { ExcelError } from "./errors";
import { tableEvents } from "./events";
import type { Model, TableFlags } from "./model";
import { createNode, isNode, type Method, type ModelNode, type Scalar, type TypeDefinition } from "./node";
import { rangeNode, type RangeTarget } from "./range";
import { resolveReference } from "./references";
import { requireUnprotected } from "./sheet-access";
import { requireNoOtherTable, tableById, tableFlags } from "./table-access";
import { bodyOf, headerOf, totalsOf } from "./table-areas";
import { tableColumnsNode } from "./table-columns";
import { settleHeaderRow } from "./table-headers";
import { requireFreeTableName } from "./table-names";
import { tableRowsNode } from "./table-rows";
import { setTotals } from "./table-totals";
import { worksheetNode } from "./worksheet";

export interface TableTarget {
  readonly tableId: string;
}

const area =
  (find: (table: Table) => Area): Method<TableTarget> =>
  ({ tableId }, _args, model) => {
    const table = tableById(model, tableId);
    return rangeNode(model, table.sheetId, find(table));
  };

const flag = (key: keyof TableFlags): Scalar<TableTarget> => ({
  get: ({ tableId }, model) => tableFlags(model, tableId)[key],
  set: ({ tableId }, value, model) => {
    requireUnprotected(model, tableById(model, tableId).sheetId);
    tableFlags(model, tableId)[key] = booleanArgument(value);
  },
});

function resize(table: Table, range: unknown, model: Model): void {
  const place =
    isNode(range) && range.typeName === "Range"
      ? (range.target as RangeTarget)
      : resolveReference(model, range, table.sheetId);
  const least = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0) + 1;
  // The header row stays where it is, and one row of data remains.
  if (place.sheetId !== table.sheetId || place.area.row !== table.area.row || place.area.rows < least)
    throw new ExcelError("InvalidArgument");
  const hasCommonColumn =
    place.area.column < table.area.column + table.area.columns &&
    table.area.column < place.area.column + place.area.columns;
  if (!hasCommonColumn) throw new ExcelError("InvalidArgument");
  if (table.showTotals && !isSameArea(place.area, table.area))
    throw new ExcelError("NotImplemented", "Table.resize with a totals row is not emulated by the workbench.");
  requireNoOtherTable(model, table.sheetId, place.area, table.id);
  const columns = table.showHeaders
    ? settleHeaderRow(model, table.sheetId, { ...place.area, rows: 1 })
    : table.columns.slice(0, place.area.columns);
  model.backend.updateTable(table.id, { area: place.area, columns });
}

function styleArgument(value: unknown): string {
  const style = textArgument(value);
  if (style !== "" && !/^TableStyle(?:Light|Medium|Dark)\d{1,2}$/u.test(style)) throw new ExcelError("InvalidArgument");
  return style;
}

export const TABLE: TypeDefinition<TableTarget> = {
  name: "Table",
  identity: ({ tableId }, model) => ({ Id: tableById(model, tableId).id }),
  scalars: {
    Id: { get: ({ tableId }) => tableId },
    Name: {
      get: ({ tableId }, model) => tableById(model, tableId).name,
      set: ({ tableId }, value, model) => {
        requireUnprotected(model, tableById(model, tableId).sheetId);
        model.backend.updateTable(tableId, { name: requireFreeTableName(model, value, tableId) });
      },
    },
    Style: {
      get: ({ tableId }, model) => tableById(model, tableId).style,
      set: ({ tableId }, value, model) => {
        requireUnprotected(model, tableById(model, tableId).sheetId);
        model.backend.updateTable(tableId, { style: styleArgument(value) });
      },
    },
    ShowHeaders: { get: ({ tableId }, model) => tableById(model, tableId).showHeaders },
    ShowTotals: {
      get: ({ tableId }, model) => tableById(model, tableId).showTotals,
      set: ({ tableId }, value, model) => {
        const table = tableById(model, tableId);
        requireUnprotected(model, table.sheetId);
        setTotals(table, booleanArgument(value), model);
      },
    },
    ShowBandedRows: flag("showBandedRows"),
    ShowBandedColumns: flag("showBandedColumns"),
    ShowFilterButton: flag("showFilterButton"),
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
  },
  navigation: {
    Columns: ({ tableId }, model) => tableColumnsNode(model, tableId),
    Rows: ({ tableId }, model) => tableRowsNode(model, tableId),
    Worksheet: ({ tableId }, model) => worksheetNode(model, tableById(model, tableId).sheetId),
  },
  methods: {
    GetRange: area((table) => table.area),
    GetHeaderRowRange: area(headerOf),
    GetDataBodyRange: area(bodyOf),
    GetTotalRowRange: area(totalsOf),
    Resize: ({ tableId }, [range], model) => {
      const table = tableById(model, tableId);
      requireUnprotected(model, table.sheetId);
      resize(table, range, model);
    },
    ConvertToRange: ({ tableId }, _args, model) => {
      const table = tableById(model, tableId);
      requireUnprotected(model, table.sheetId);
      model.backend.removeTable(tableId, true);
      return rangeNode(model, table.sheetId, table.area);
    },
    Delete: ({ tableId }, _args, model) => {
      requireUnprotected(model, tableById(model, tableId).sheetId);
      model.backend.removeTable(tableId, false);
    },
    ...tableEvents,
  },
};

export function tableNode(model: Model, tableId: string): ModelNode {
  tableById(model, tableId);
  return createNode(TABLE, { tableId }, model);
}
