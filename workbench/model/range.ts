import { cellArea, isInsideSheet } from "../backend/areas";
import type { Area } from "../backend/cells";
import { SHEET_COLUMNS, SHEET_ROWS } from "../backend/grid-size";
import { formatAddress } from "./a1";
import { integerArgument, orNull, wordArgument } from "./arguments";
import { ExcelError, notImplemented, WRONG_SHAPE } from "./errors";
import { dataValidationNode, removeValidations } from "./data-validation";
import { removeComments } from "./comment-access";
import { copyCells } from "./copy-cells";
import { mergeCells, unmergeCells } from "./merged-cells";
import { deleteCells, insertCells } from "./move-cells";
import type { Model } from "./model";
import { createNode, type Method, type ModelNode, type TypeDefinition } from "./node";
import { rangeFormatNode } from "./range-format";
import { conditionalFormatsNode } from "./conditional-formats";
import { RANGE_LOOKUPS, RANGE_LOOKUPS_AFTER_CALCULATION, type Lookup } from "./range-lookups";
import { readNumberFormats, writeNumberFormats } from "./range-number-formats";
import { spillScalars } from "./range-spill";
import { rangeAreasByReference } from "./range-areas";
import { refreshHeaders } from "./table-headers";
import { readFormulas, readTexts, readValues, readValueTypes, writeCells } from "./range-values";
import { requireUnprotected, sheetById } from "./sheet-access";
import { SPECIAL_CELLS, specialCells } from "./special-cells";
import { rowHidden, visibleViewNode } from "./visible-rows";
import { worksheetNode } from "./worksheet";

export interface RangeTarget {
  readonly sheetId: string;
  readonly area: Area;
}

const nodeFound =
  (find: Lookup): Method<RangeTarget> =>
  (range, args, model) =>
    rangeNode(model, range.sheetId, find(range, args, model));

const lookups: Readonly<Record<string, Method<RangeTarget>>> = Object.fromEntries(
  Object.entries(RANGE_LOOKUPS).map(([name, find]) => [
    name,
    name.endsWith("OrNullObject")
      ? (range, args, model) => orNull(() => nodeFound(find)(range, args, model))
      : nodeFound(find),
  ]),
);

export const RANGE: TypeDefinition<RangeTarget> = {
  name: "Range",
  identity: ({ sheetId, area }) => ({
    _ReferenceId: ["R", area.row, area.column, area.rows, area.columns, sheetId].join("|"),
  }),
  scalars: {
    Address: { get: ({ sheetId, area }, model) => formatAddress(sheetById(model, sheetId).name, area) },
    AddressLocal: { get: ({ sheetId, area }, model) => formatAddress(sheetById(model, sheetId).name, area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    // Excel gives -1 where the count does not fit into 32 bits.
    CellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    IsEntireColumn: { get: ({ area }) => area.rows === SHEET_ROWS },
    RowHidden: { get: rowHidden },
    IsEntireRow: { get: ({ area }) => area.columns === SHEET_COLUMNS },
    Values: { get: readValues, set: writeCells },
    Formulas: { get: readFormulas, set: writeCells },
    FormulasLocal: { get: readFormulas, set: writeCells },
    Text: { get: readTexts },
    ValueTypes: { get: readValueTypes },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    NumberFormatLocal: { get: readNumberFormats, set: writeNumberFormats },
    ...spillScalars,
  },
  navigation: {
    Format: rangeFormatNode,
    DataValidation: (range, model) => dataValidationNode(range, model),
    ConditionalFormats: (range, model) => conditionalFormatsNode(range, model),
    Worksheet: ({ sheetId }, model) => worksheetNode(model, sheetId),
  },
  afterCalculation: [...RANGE_LOOKUPS_AFTER_CALCULATION, ...SPECIAL_CELLS, "CopyFrom"],
  methods: {
    ...lookups,
    ...specialCells,
    Clear: ({ sheetId, area }, [applyTo], model) => {
      const what = wordArgument(applyTo, ["All", "Contents", "Formats", "RemoveHyperlinks", "Hyperlinks"], "All");
      requireUnprotected(model, sheetId);
      // No backend keeps hyperlinks: there are none to clear.
      if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
      model.backend.clear(sheetId, area, what);
      if (what === "All") {
        removeComments(model, sheetId, area);
        removeValidations(model, sheetId, area);
      }
      refreshHeaders(model, sheetId, area);
    },
    CopyFrom: (range, args, model) => {
      copyCells(range, args, model);
    },
    // Only what moves other cells down or up: sideways no one has asked for.
    Insert: ({ sheetId, area }, [shift], model) => {
      if (wordArgument(shift, ["Down", "Right"]) === "Right") throw notImplemented("Range.insert to the right");
      insertCells(model, sheetId, area);
      return rangeNode(model, sheetId, area);
    },
    Delete: ({ sheetId, area }, [shift], model) => {
      if (wordArgument(shift, ["Up", "Left"]) === "Left") throw notImplemented("Range.delete to the left");
      deleteCells(model, sheetId, area);
    },
    Merge: (range, [across], model) => {
      mergeCells(model, range, across);
    },
    Unmerge: ({ sheetId, area }, _args, model) => {
      unmergeCells(model, sheetId, area);
    },
    Calculate: () => undefined,
    GetVisibleView: (range, _args, model) => visibleViewNode(range, model),
    Select: ({ sheetId, area }, _args, model) => {
      if (sheetById(model, sheetId).visibility !== "Visible") throw new ExcelError("InvalidOperation");
      model.backend.select(sheetId, area);
    },
    _KeepReference: () => undefined,
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (integerArgument(rows) !== area.rows || integerArgument(columns) !== area.columns)
        throw new ExcelError("InvalidArgument", WRONG_SHAPE);
    },
  },
};

/** A range of the sheet; an area that leaves the sheet is refused. */
export function rangeNode(model: Model, sheetId: string, area: Area): ModelNode {
  sheetById(model, sheetId);
  if (!isInsideSheet(area)) throw new ExcelError("InvalidArgument");
  return createNode(RANGE, { sheetId, area }, model);
}

export const cellNode = (model: Model, sheetId: string, row: number, column: number): ModelNode =>
  rangeNode(model, sheetId, cellArea(row, column));

/** The range behind the id that `identity` gave. */
export function rangeByReference(model: Model, reference: string): ModelNode {
  if (reference.startsWith("A|")) return rangeAreasByReference(model, reference);
  const [kind, row, column, rows, columns, ...sheetId] = reference.split("|");
  if (kind !== "R" || sheetId.length === 0) throw new ExcelError("ItemNotFound");
  return rangeNode(model, sheetId.join("|"), {
    row: Number(row),
    column: Number(column),
    rows: Number(rows),
    columns: Number(columns),
  });
}
