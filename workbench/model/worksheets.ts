import type { Sheet } from "../backend/backend";
import { booleanArgument } from "./arguments";
import { ExcelError } from "./errors";
import { worksheetCollectionEvents } from "./events";
import type { Model } from "./model";
import { createNode, type ModelNode, type TypeDefinition } from "./node";
import { requireOpenStructure } from "./sheet-access";
import { nextSheetName, requireFreeSheetName } from "./sheet-names";
import { worksheetByKey, worksheetNode, worksheetOrNull } from "./worksheet";

const counted = (model: Model, visibleOnly: unknown): Sheet[] => {
  const isVisibleOnly = booleanArgument(visibleOnly, false);
  return model.backend.sheets().filter(({ visibility }) => !isVisibleOnly || visibility === "Visible");
};

function nodeOf(model: Model, sheet: Sheet | undefined): ModelNode {
  if (sheet === undefined) throw new ExcelError("ItemNotFound");
  return worksheetNode(model, sheet.id);
}

export const WORKSHEET_COLLECTION: TypeDefinition<null> = {
  name: "WorksheetCollection",
  items: (_target, model) => model.backend.sheets().map(({ id }) => worksheetNode(model, id)),
  methods: {
    // A sheet that is added without a name gets one; it is not activated.
    Add: (_target, [name], model) => {
      requireOpenStructure(model);
      const wanted = name == null || name === "" ? nextSheetName(model) : requireFreeSheetName(model, name);
      return worksheetNode(model, model.backend.addSheet(wanted).id);
    },
    GetActiveWorksheet: (_target, _args, model) => worksheetNode(model, model.backend.activeSheet()),
    GetItem: (_target, [key], model) => worksheetByKey(model, key),
    GetItemOrNullObject: (_target, [key], model) => worksheetOrNull(model, key),
    GetCount: (_target, [visibleOnly], model) => counted(model, visibleOnly).length,
    GetFirst: (_target, [visibleOnly], model) => nodeOf(model, counted(model, visibleOnly)[0]),
    GetLast: (_target, [visibleOnly], model) => nodeOf(model, counted(model, visibleOnly).slice(-1)[0]),
    ...worksheetCollectionEvents,
  },
};

export const worksheetsNode = (model: Model): ModelNode => createNode(WORKSHEET_COLLECTION, null, model);
