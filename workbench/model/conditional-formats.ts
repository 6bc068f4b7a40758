/** The conditional formats of an opened workbook: their kinds, places and formulas. None can be added or changed here. */
import { intersection } from "../backend/areas";
import type { Comparison, ConditionalFormat } from "../backend/sheet-objects";
import { integerArgument, orNull, textArgument } from "./arguments";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { createNode, type ModelNode, type TypeDefinition } from "./node";
import { rangeNode, type RangeTarget } from "./range";
import { rangeAreasNode } from "./range-areas";

interface FormatTarget {
  readonly sheetId: string;
  readonly priority: number;
}

/** Excel has words of its own for the comparisons of a conditional format. */
const OPERATORS: Readonly<Record<Comparison, string>> = {
  Between: "Between",
  NotBetween: "NotBetween",
  Equal: "EqualTo",
  NotEqual: "NotEqualTo",
  GreaterThan: "GreaterThan",
  LessThan: "LessThan",
  GreaterThanOrEqual: "GreaterThanOrEqual",
  LessThanOrEqual: "LessThanOrEqual",
};

const idOf = ({ priority }: { readonly priority: number }): string => `format-${String(priority)}`;

function formatOf({ sheetId, priority }: FormatTarget, model: Model): ConditionalFormat {
  const found = model.backend.conditionalFormats(sheetId).find((one) => one.priority === priority);
  if (found === undefined) throw new ExcelError("ItemNotFound");
  return found;
}

const isOfType = (target: FormatTarget, type: ConditionalFormat["type"], model: Model): void => {
  if (formatOf(target, model).type !== type) throw new ExcelError("ItemNotFound");
};

export const CONDITIONAL_FORMAT_RULE: TypeDefinition<FormatTarget> = {
  name: "ConditionalFormatRule",
  scalars: { Formula: { get: (target, model) => formatOf(target, model).formulas[0] ?? "" } },
};

export const CUSTOM_CONDITIONAL_FORMAT: TypeDefinition<FormatTarget> = {
  name: "CustomConditionalFormat",
  navigation: { Rule: (target, model) => createNode(CONDITIONAL_FORMAT_RULE, target, model) },
};

export const CELL_VALUE_CONDITIONAL_FORMAT: TypeDefinition<FormatTarget> = {
  name: "CellValueConditionalFormat",
  scalars: {
    Rule: {
      get: (target, model) => {
        const { formulas, operator = "Equal" } = formatOf(target, model);
        const [formula1 = "", formula2] = formulas;
        return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator: OPERATORS[operator] };
      },
    },
  },
};

function customNode(target: FormatTarget, model: Model): ModelNode {
  isOfType(target, "Custom", model);
  return createNode(CUSTOM_CONDITIONAL_FORMAT, target, model);
}

function cellValueNode(target: FormatTarget, model: Model): ModelNode {
  isOfType(target, "CellValue", model);
  return createNode(CELL_VALUE_CONDITIONAL_FORMAT, target, model);
}

/** One range; a format on several has none. */
function rangeOf(target: FormatTarget, model: Model): ModelNode {
  const { areas } = formatOf(target, model);
  const [area] = areas;
  if (area === undefined || areas.length > 1) throw new ExcelError("ItemNotFound");
  return rangeNode(model, target.sheetId, area);
}

export const CONDITIONAL_FORMAT: TypeDefinition<FormatTarget> = {
  name: "ConditionalFormat",
  identity: (target, model) => ({ Id: idOf(formatOf(target, model)) }),
  scalars: {
    Id: { get: idOf },
    Type: { get: (target, model) => formatOf(target, model).type },
    Priority: { get: ({ priority }) => priority },
    StopIfTrue: { get: (target, model) => formatOf(target, model).stopIfTrue },
  },
  navigation: { Custom: customNode, CellValue: cellValueNode },
  methods: {
    GetRange: (target, _args, model) => rangeOf(target, model),
    GetRangeOrNullObject: (target, _args, model) => orNull(() => rangeOf(target, model)),
    GetRanges: (target, _args, model) => rangeAreasNode(model, target.sheetId, formatOf(target, model).areas),
  },
};

/** Those that touch the range, in the order of their priority. */
const inside = ({ sheetId, area }: RangeTarget, model: Model): ConditionalFormat[] =>
  model.backend
    .conditionalFormats(sheetId)
    .filter(({ areas }) => areas.some((one) => intersection(one, area) !== null));

function nodeOf(range: RangeTarget, format: ConditionalFormat | undefined, model: Model): ModelNode {
  if (format === undefined) throw new ExcelError("ItemNotFound");
  return createNode(CONDITIONAL_FORMAT, { sheetId: range.sheetId, priority: format.priority }, model);
}

const byId = (range: RangeTarget, id: unknown, model: Model): ModelNode => {
  const wanted = textArgument(id);
  return nodeOf(
    range,
    inside(range, model).find((one) => idOf(one) === wanted),
    model,
  );
};

export const CONDITIONAL_FORMAT_COLLECTION: TypeDefinition<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: (range, model) => inside(range, model).map((format) => nodeOf(range, format, model)),
  methods: {
    GetCount: (range, _args, model) => inside(range, model).length,
    GetItem: (range, [id], model) => byId(range, id, model),
    GetItemOrNullObject: (range, [id], model) => orNull(() => byId(range, id, model)),
    GetItemAt: (range, [index], model) => nodeOf(range, inside(range, model)[integerArgument(index)], model),
  },
};

export const conditionalFormatsNode = (range: RangeTarget, model: Model): ModelNode =>
  createNode(CONDITIONAL_FORMAT_COLLECTION, range, model);
