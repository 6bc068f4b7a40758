import { cellArea, WHOLE_SHEET } from "../backend/areas";
import { booleanArgument, integerArgument, orNull, wordArgument } from "./arguments";

import { ExcelError } from "./errors";
import { chartsNode } from "./charts";
import { copySheet } from "./copy-sheet";
import { worksheetEvents } from "./events";
import type { Model } from "./model";
import { namesNode } from "./names";
import { createNode, type ModelNode, type TypeDefinition } from "./node";
import { pageLayoutNode } from "./page-layout";
import { protectionNode } from "./protection";
import { rangeNode } from "./range";
import { resolveReference } from "./references";
import { findSheet, requireOpenStructure, sheetById, sheetFlags } from "./sheet-access";
import { requireFreeSheetName } from "./sheet-names";
import { toHexColor } from "./colors";
import { tablesNode } from "./tables";
import { freezePanesNode } from "./worksheet-parts";

export interface SheetTarget {
  readonly sheetId: string;
}

export const WORKSHEET: TypeDefinition<SheetTarget> = {
  name: "Worksheet",
  identity: ({ sheetId }, model) => ({ Id: sheetById(model, sheetId).id }),
  scalars: {
    Id: { get: ({ sheetId }) => sheetId },
    Name: {
      get: ({ sheetId }, model) => sheetById(model, sheetId).name,
      set: ({ sheetId }, value, model) => {
        requireOpenStructure(model);
        model.backend.updateSheet(sheetId, { name: requireFreeSheetName(model, value, sheetId) });
      },
    },
    Position: {
      get: ({ sheetId }, model) => model.backend.sheets().findIndex(({ id }) => id === sheetId),
      set: ({ sheetId }, value, model) => {
        const position = integerArgument(value);
        if (position < 0 || position >= model.backend.sheets().length) throw new ExcelError("InvalidArgument");
        requireOpenStructure(model);
        model.backend.moveSheet(sheetId, position);
      },
    },
    Visibility: {
      get: ({ sheetId }, model) => sheetById(model, sheetId).visibility,
      set: ({ sheetId }, value, model) => {
        const visibility = wordArgument(value, ["Visible", "Hidden", "VeryHidden"]);
        requireOpenStructure(model);
        if (visibility !== "Visible") requireAnotherVisibleSheet(model, sheetId);
        model.backend.updateSheet(sheetId, { visibility });
      },
    },
    ShowGridlines: { get: ({ sheetId }, model) => sheetFlags(model, sheetId).showGridlines },
    // The client sets showGridlines by this name.
    Gridlines: {
      set: ({ sheetId }, value, model) => {
        sheetFlags(model, sheetId).showGridlines = booleanArgument(value);
      },
    },
    TabColor: {
      get: ({ sheetId }, model) => sheetFlags(model, sheetId).tabColor,
      set: ({ sheetId }, value, model) => {
        sheetFlags(model, sheetId).tabColor = value === "" ? "" : toHexColor(value);
      },
    },
  },
  navigation: {
    Tables: ({ sheetId }, model) => tablesNode(model, sheetId),
    Names: ({ sheetId }, model) => namesNode(model, sheetId),
    Charts: ({ sheetId }, model) => chartsNode(model, sheetId),
    PageLayout: ({ sheetId }, model) => pageLayoutNode(model, sheetId),
    FreezePanes: ({ sheetId }, model) => freezePanesNode(model, sheetId),
    Protection: ({ sheetId }, model) => protectionNode(model, sheetId),
  },
  afterCalculation: ["Copy", "GetUsedRange", "GetUsedRangeOrNullObject"],
  methods: {
    Activate: ({ sheetId }, _args, model) => {
      if (sheetById(model, sheetId).visibility !== "Visible") throw new ExcelError("InvalidOperation");
      model.backend.activateSheet(sheetId);
    },
    Delete: ({ sheetId }, _args, model) => {
      if (sheetById(model, sheetId).visibility === "VeryHidden") throw new ExcelError("InvalidOperation");
      requireOpenStructure(model);
      requireAnotherVisibleSheet(model, sheetId);
      model.backend.deleteSheet(sheetId);
    },
    Copy: ({ sheetId }, args, model) => worksheetNode(model, copySheet(model, sheetId, args)),
    Calculate: () => undefined,
    GetRange: ({ sheetId }, [address], model) => {
      if (address == null || address === "") return rangeNode(model, sheetId, WHOLE_SHEET);
      const place = resolveReference(model, address, sheetId);
      if (place.sheetId !== sheetId) throw new ExcelError("InvalidArgument");
      return rangeNode(model, sheetId, place.area);
    },
    GetRangeByIndexes: ({ sheetId }, [row, column, rows, columns], model) =>
      rangeNode(model, sheetId, {
        row: integerArgument(row),
        column: integerArgument(column),
        rows: integerArgument(rows),
        columns: integerArgument(columns),
      }),
    GetCell: ({ sheetId }, [row, column], model) =>
      rangeNode(model, sheetId, cellArea(integerArgument(row), integerArgument(column))),
    // An empty sheet's used range is its first cell.
    GetUsedRange: ({ sheetId }, [valuesOnly], model) =>
      rangeNode(model, sheetId, usedArea(model, sheetId, valuesOnly) ?? cellArea(0, 0)),
    GetUsedRangeOrNullObject: ({ sheetId }, [valuesOnly], model) => {
      const used = usedArea(model, sheetId, valuesOnly);
      return used === null ? null : rangeNode(model, sheetId, used);
    },
    ...worksheetEvents,
  },
};

const usedArea = (model: Model, sheetId: string, valuesOnly: unknown) =>
  model.backend.usedArea(sheetById(model, sheetId).id, booleanArgument(valuesOnly, false));

/** Excel keeps at least one sheet in sight. */
function requireAnotherVisibleSheet(model: Model, sheetId: string): void {
  const others = model.backend.sheets().filter(({ id, visibility }) => id !== sheetId && visibility === "Visible");
  if (others.length === 0) throw new ExcelError("InvalidOperation");
}

export function worksheetNode(model: Model, sheetId: string): ModelNode {
  sheetById(model, sheetId);
  return createNode(WORKSHEET, { sheetId }, model);
}

export function worksheetByKey(model: Model, key: unknown): ModelNode {
  const sheet = typeof key === "string" ? findSheet(model, key) : undefined;
  if (sheet === undefined) throw new ExcelError(typeof key === "string" ? "ItemNotFound" : "InvalidArgument");
  return worksheetNode(model, sheet.id);
}

export const worksheetOrNull = (model: Model, key: unknown): ModelNode | null =>
  orNull(() => worksheetByKey(model, key));
