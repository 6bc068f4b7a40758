import type { DefinedName } from "../backend/backend";
import { formatAddress } from "./a1";
import { booleanArgument, orNull, textArgument } from "./arguments";
import { ExcelError } from "./errors";
import { requireBalancedFormula } from "./formula-check";
import type { Model } from "./model";
import { createNode, type ModelNode, type TypeDefinition } from "./node";
import { rangeNode } from "./range";
import { placeOfFormula } from "./references";
import { sheetById } from "./sheet-access";
import { parseTypedNumber } from "./typed-number";
import { worksheetNode } from "./worksheet";

export interface NameTarget {
  readonly name: string;
  /** Absent for a name of the whole workbook. */
  readonly sheetId?: string;
}

export function definedName({ name, sheetId }: NameTarget, model: Model): DefinedName {
  const found = model.backend
    .names()
    .find((other) => other.name.toLowerCase() === name.toLowerCase() && other.sheetId === sheetId);
  if (found === undefined) throw new ExcelError("ItemNotFound");
  return found;
}

const placeOf = (target: NameTarget, model: Model) => {
  const { formula, sheetId } = definedName(target, model);
  return placeOfFormula(model, formula, sheetId ?? model.backend.activeSheet());
};

function rangeOf(target: NameTarget, model: Model): ModelNode {
  const place = placeOf(target, model);
  if (place === null) throw new ExcelError("ItemNotFound");
  return rangeNode(model, place.sheetId, place.area);
}

/** What a name stands for: a place, or the constant that its formula holds. */
function meaning(target: NameTarget, model: Model): { readonly type: string; readonly value: unknown } {
  const place = placeOf(target, model);
  if (place !== null)
    return { type: "Range", value: formatAddress(sheetById(model, place.sheetId).name, place.area, true) };
  const constant = definedName(target, model).formula.slice(1);
  const text = /^"((?:[^"]|"")*)"$/u.exec(constant)?.[1];
  if (text !== undefined) return { type: "String", value: text.replace(/""/gu, '"') };
  if (/^(true|false)$/iu.test(constant)) return { type: "Boolean", value: constant.toLowerCase() === "true" };
  const number = parseTypedNumber(constant)?.value;
  if (number !== undefined) return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
  return constant.startsWith("{") ? { type: "Array", value: constant } : { type: "String", value: `=${constant}` };
}

export const NAMED_ITEM: TypeDefinition<NameTarget> = {
  name: "NamedItem",
  identity: (target, model) => ({ _Id: definedName(target, model).name }),
  scalars: {
    Name: { get: (target, model) => definedName(target, model).name },
    Type: { get: (target, model) => meaning(target, model).type },
    Value: { get: (target, model) => meaning(target, model).value },
    Formula: {
      get: (target, model) => definedName(target, model).formula,
      set: (target, value, model) => {
        model.backend.setName({ ...definedName(target, model), formula: formulaArgument(value) });
      },
    },
    Visible: {
      get: (target, model) => definedName(target, model).visible,
      set: (target, value, model) => {
        model.backend.setName({ ...definedName(target, model), visible: booleanArgument(value) });
      },
    },
    Comment: {
      get: (target, model) => definedName(target, model).comment,
      set: (target, value, model) => {
        model.backend.setName({ ...definedName(target, model), comment: textArgument(value) });
      },
    },
    Scope: { get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet") },
  },
  navigation: {
    Worksheet: ({ sheetId }, model) => {
      if (sheetId === undefined) throw new ExcelError("ItemNotFound");
      return worksheetNode(model, sheetId);
    },
  },
  methods: {
    Delete: (target, _args, model) => {
      const { name, sheetId } = definedName(target, model);
      model.backend.removeName(name, sheetId);
    },
    GetRange: (target, _args, model) => rangeOf(target, model),
    GetRangeOrNullObject: (target, _args, model) => orNull(() => rangeOf(target, model)),
  },
};

export function formulaArgument(value: unknown): string {
  const text = typeof value === "number" ? String(value) : textArgument(value);
  if (text === "") throw new ExcelError("InvalidArgument");
  const formula = text.startsWith("=") ? text : `=${text}`;
  requireBalancedFormula(formula);
  return formula;
}

export function nameNode(target: NameTarget, model: Model): ModelNode {
  definedName(target, model);
  return createNode(NAMED_ITEM, target, model);
}
