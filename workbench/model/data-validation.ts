/** What cells take: lists of allowed values, and rules that compare a value or hold a formula. */
import { intersection } from "../backend/areas";
import type { Area } from "../backend/cells";
import { isList, type AllowedList, type ComparedValue, type ValidationRule } from "../backend/sheet-objects";
import { textArgument, booleanArgument } from "./arguments";
import { ExcelError, notImplemented } from "./errors";
import type { Model } from "./model";
import { createNode, type ModelNode, type TypeDefinition } from "./node";
import type { RangeTarget } from "./range";
import { requireUnprotected } from "./sheet-access";
import { readRule, writtenRule } from "./validation-rules";

const NO_PROMPT = { message: "", showPrompt: true, title: "" };

type Found =
  | { readonly type: "None" | "Inconsistent" | "MixedCriteria" }
  | { readonly type: "List" | ComparedValue["type"]; readonly rule: ValidationRule };

/** What the cells of the range agree on. */
function found({ sheetId, area }: RangeTarget, model: Model): Found {
  const parts = model.backend.validations(sheetId).flatMap(({ area: place, rule }) => {
    const part = intersection(place, area);
    return part === null ? [] : [{ rule, cells: part.rows * part.columns }];
  });
  const [first] = parts;
  if (first === undefined) return { type: "None" };
  const kinds = new Set(parts.map(({ rule }) => JSON.stringify(rule)));
  if (kinds.size > 1) return { type: "Inconsistent" };
  const covered = parts.reduce((sum, { cells }) => sum + cells, 0);
  if (covered < area.rows * area.columns) return { type: "MixedCriteria" };
  return { type: isList(first.rule) ? "List" : first.rule.type, rule: first.rule };
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

function set({ sheetId, area }: RangeTarget, rule: ValidationRule | null, model: Model): void {
  requireUnprotected(model, sheetId);
  model.backend.setValidation(sheetId, area, rule);
}

export const DATA_VALIDATION: TypeDefinition<RangeTarget> = {
  name: "DataValidation",
  scalars: {
    Type: { get: (range, model) => found(range, model).type },
    // Excel gives an empty rule where there is none, and nothing where the cells do not agree.
    Rule: {
      get: (range, model) => {
        const now = found(range, model);
        return "rule" in now ? writtenRule(now.rule) : now.type === "None" ? {} : null;
      },
      set: (range, value, model) => {
        set(range, readRule(value, model), model);
      },
    },
    Prompt: {
      get: (range, model) => {
        const now = found(range, model);
        return "rule" in now ? (now.rule.prompt ?? NO_PROMPT) : now.type === "None" ? NO_PROMPT : null;
      },
      set: (range, value, model) => {
        const now = found(range, model);
        // A prompt without a rule is a validation of its own in Excel.
        if (!("rule" in now)) throw notImplemented("DataValidation.prompt without a rule");
        set(range, { ...now.rule, prompt: promptArgument(value) }, model);
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
