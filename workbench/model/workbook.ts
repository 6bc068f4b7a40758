import { cellArea } from "../backend/areas";
import { orNull, textArgument, wordArgument } from "./arguments";
import { commentsNode } from "./comments";
import { cultureNode, separatorsOf } from "./culture";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { namesNode } from "./names";
import { createNode, type ModelNode, type TypeDefinition } from "./node";
import { rangeByReference, rangeNode } from "./range";
import { settingsNode } from "./settings";
import { tablesNode } from "./tables";
import { worksheetsNode } from "./worksheets";

export const APPLICATION: TypeDefinition<null> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: (_target, model) => model.calculationMode,
      set: (_target, value, model) => {
        model.calculationMode = wordArgument(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
    DecimalSeparator: { get: (_target, { locale }) => separatorsOf(locale).decimal },
    ThousandsSeparator: { get: (_target, { locale }) => separatorsOf(locale).group },
  },
  navigation: { CultureInfo: (_target, model) => cultureNode(model) },
  methods: {
    // The backends always calculate what changed: nothing is left to be asked for, and nothing can be held back.
    Calculate: (_target, [type]) => {
      wordArgument(type, ["Recalculate", "Full", "FullRebuild"], "Recalculate");
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const WORKBOOK_PROTECTION: TypeDefinition<null> = {
  name: "WorkbookProtection",
  scalars: { Protected: { get: (_target, model) => model.structureProtection !== null } },
  methods: {
    Protect: (_target, [password], model) => {
      if (model.structureProtection !== null) throw new ExcelError("InvalidOperation");
      model.structureProtection = { password: typeof password === "string" && password !== "" ? password : null };
    },
    Unprotect: (_target, [password], model) => {
      const wanted = model.structureProtection?.password ?? null;
      if (wanted !== null && wanted !== password) throw new ExcelError("AccessDenied");
      model.structureProtection = null;
    },
  },
};

export const WORKBOOK: TypeDefinition<null> = {
  name: "Workbook",
  navigation: {
    Application: (_target, model) => createNode(APPLICATION, null, model),
    Worksheets: (_target, model) => worksheetsNode(model),
    Tables: (_target, model) => tablesNode(model),
    Names: (_target, model) => namesNode(model),
    Comments: (_target, model) => commentsNode(model),
    Protection: (_target, model) => createNode(WORKBOOK_PROTECTION, null, model),
    Settings: (_target, model) => settingsNode(model),
  },
  methods: {
    GetSelectedRange: (_target, _args, model) => {
      const { sheetId, area } = model.backend.selection();
      return rangeNode(model, sheetId, area);
    },
    GetActiveCell: (_target, _args, model) => {
      const { sheetId, area } = model.backend.selection();
      return rangeNode(model, sheetId, cellArea(area.row, area.column));
    },
    // The range of an event, which the client asks for by the reference that the event carried.
    _GetRangeForEventByReferenceId: (_target, [reference], model) => rangeByReference(model, textArgument(reference)),
    _GetRangeOrNullObjectForEventByReferenceId: (_target, [reference], model) =>
      orNull(() => rangeByReference(model, textArgument(reference))),
    // A reference holds nothing in the host.
    _RemoveReference: () => undefined,
    _RemoveAllReferences: () => undefined,
  },
};

export const workbookNode = (model: Model): ModelNode => createNode(WORKBOOK, null, model);
