import type { Area } from "../backend/cells";
import { SHEET_COLUMNS, SHEET_ROWS } from "../backend/grid-size";
import { integerArgument } from "./arguments";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { createNode, isNode, type ModelNode, type TypeDefinition } from "./node";
import { rangeNode, type RangeTarget } from "./range";
import { resolveReference } from "./references";
import type { SheetTarget } from "./worksheet";

/** The area that stays in sight, or null where nothing is frozen. */
function frozenArea(model: Model, sheetId: string): Area | null {
  const { rows, columns } = model.backend.frozen(sheetId);
  if (rows === 0 && columns === 0) return null;
  return { row: 0, column: 0, rows: rows === 0 ? SHEET_ROWS : rows, columns: columns === 0 ? SHEET_COLUMNS : columns };
}

function countArgument(value: unknown, most: number): number {
  const count = integerArgument(value, 1);
  if (count < 1 || count >= most) throw new ExcelError("InvalidArgument");
  return count;
}

export const FREEZE_PANES: TypeDefinition<SheetTarget> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: ({ sheetId }, [count], model) => {
      model.backend.freeze(sheetId, countArgument(count, SHEET_ROWS), 0);
    },
    FreezeColumns: ({ sheetId }, [count], model) => {
      model.backend.freeze(sheetId, 0, countArgument(count, SHEET_COLUMNS));
    },
    FreezeAt: ({ sheetId }, [range], model) => {
      const { area } = isNode(range) ? (range.target as RangeTarget) : resolveReference(model, range, sheetId);
      const rows = area.rows === SHEET_ROWS ? 0 : area.row + area.rows;
      const columns = area.columns === SHEET_COLUMNS ? 0 : area.column + area.columns;
      model.backend.freeze(sheetId, rows, columns);
    },
    Unfreeze: ({ sheetId }, _args, model) => {
      model.backend.freeze(sheetId, 0, 0);
    },
    GetLocation: ({ sheetId }, _args, model) => {
      const area = frozenArea(model, sheetId);
      if (area === null) throw new ExcelError("ItemNotFound");
      return rangeNode(model, sheetId, area);
    },
    GetLocationOrNullObject: ({ sheetId }, _args, model) => {
      const area = frozenArea(model, sheetId);
      return area === null ? null : rangeNode(model, sheetId, area);
    },
  },
};

export const freezePanesNode = (model: Model, sheetId: string): ModelNode =>
  createNode(FREEZE_PANES, { sheetId }, model);
