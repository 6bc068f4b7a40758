/** Lists of allowed values. The other rules of Excel's data validation are not emulated. */
import { intersection } from "../backend/areas";
import type { Area } from "../backend/cells";
import type { AllowedList } from "../backend/sheet-objects";
import { formatAddress } from "./a1";
import { booleanArgument, textArgument } from "./arguments";
import { ExcelError, notImplemented } from "./errors";
import { requireBalancedFormula } from "./formula-check";
import type { Model } from "./model";
import { createNode, isNode, type ModelNode, type TypeDefinition } from "./node";
import type { RangeTarget } from "./range";
import { requireUnprotected, sheetById } from "./sheet-access";

/** Excel's limit for a list that is written out. */
const LONGEST_LIST = 255;

const NO_PROMPT = { message: "", showPrompt: true, title: "" };

type Found =
  { readonly type: "None" | "Inconsistent" | "MixedCriteria" } | { readonly type: "List"; readonly list: AllowedList };

/** What the cells of the range agree on. */
function found({ sheetId, area }: RangeTarget, model: Model): Found {
  const parts = model.backend.validations(sheetId).flatMap(({ area: place, list }) => {
    const part = intersection(place, area);
    return part === null ? [] : [{ list, cells: part.rows * part.columns }];
  });
  const [first] = parts;
  if (first === undefined) return { type: "None" };
  const kinds = new Set(parts.map(({ list }) => JSON.stringify(list)));
  if (kinds.size > 1) return { type: "Inconsistent" };
  const covered = parts.reduce((sum, { cells }) => sum + cells, 0);
  return covered < area.rows * area.columns ? { type: "MixedCriteria" } : { type: "List", list: first.list };
}

function sourceArgument(value: unknown, model: Model): string {
  if (isNode(value)) {
    if (value.typeName !== "Range") throw new ExcelError("InvalidArgument");
    const { sheetId, area } = value.target as RangeTarget;
    return `=${formatAddress(sheetById(model, sheetId).name, area, true)}`;
  }
  const source = textArgument(value);
  if (source.startsWith("=")) requireBalancedFormula(source);
  else if (source === "" || source.length > LONGEST_LIST) throw new ExcelError("InvalidArgument");
  return source;
}

/** A rule names one criterion. */
function ruleArgument(value: unknown, model: Model): AllowedList | null {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
  const rules = Object.entries(value).filter(([, criterion]) => criterion != null);
  const other = rules.find(([name]) => name !== "list");
  if (other !== undefined) throw notImplemented(`DataValidation.rule.${other[0]}`);
  const [list] = rules.map(([, criterion]) => criterion as Record<string, unknown>);
  if (list === undefined) return null;
  return { source: sourceArgument(list["source"], model), inCellDropDown: booleanArgument(list["inCellDropDown"]) };
}

function promptArgument(value: unknown): NonNullable<AllowedList["prompt"]> {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
  const { showPrompt, title, message } = value as Record<string, unknown>;
  return {
    showPrompt: booleanArgument(showPrompt, true),
    title: textArgument(title ?? ""),
    message: textArgument(message ?? ""),
  };
}

function set({ sheetId, area }: RangeTarget, list: AllowedList | null, model: Model): void {
  requireUnprotected(model, sheetId);
  model.backend.setValidation(sheetId, area, list);
}

export const DATA_VALIDATION: TypeDefinition<RangeTarget> = {
  name: "DataValidation",
  scalars: {
    Type: { get: (range, model) => found(range, model).type },
    // Excel gives an empty rule where there is none, and nothing where the cells do not agree.
    Rule: {
      get: (range, model) => {
        const now = found(range, model);
        if (now.type !== "List") return now.type === "None" ? {} : null;
        return { list: { inCellDropDown: now.list.inCellDropDown, source: now.list.source } };
      },
      set: (range, value, model) => {
        set(range, ruleArgument(value, model), model);
      },
    },
    Prompt: {
      get: (range, model) => {
        const now = found(range, model);
        return now.type === "List" ? (now.list.prompt ?? NO_PROMPT) : now.type === "None" ? NO_PROMPT : null;
      },
      set: (range, value, model) => {
        const now = found(range, model);
        // A prompt without a rule is a validation of its own in Excel.
        if (now.type !== "List") throw notImplemented("DataValidation.prompt without a list of allowed values");
        set(range, { ...now.list, prompt: promptArgument(value) }, model);
      },
    },
  },
  methods: {
    Clear: (range, _args, model) => {
      set(range, null, model);
    },
  },
};

export const dataValidationNode = (range: RangeTarget, model: Model): ModelNode =>
  createNode(DATA_VALIDATION, range, model);

/** With the cells themselves, when all of them is cleared. */
export const removeValidations = (model: Model, sheetId: string, area: Area): void => {
  model.backend.setValidation(sheetId, area, null);
};
