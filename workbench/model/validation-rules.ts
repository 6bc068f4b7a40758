/** A validation's rule, between the object that Excel's client speaks of and what the backend keeps. */
import { isList, type ComparedValue, type Comparison, type ValidationRule } from "../backend/sheet-objects";
import { formatAddress } from "./a1";
import { booleanArgument, textArgument, wordArgument } from "./arguments";
import { ExcelError } from "./errors";
import { requireBalancedFormula } from "./formula-check";
import type { Model } from "./model";
import { isNode } from "./node";
import type { RangeTarget } from "./range";
import { sheetById } from "./sheet-access";

/** Excel's limit for a list that is written out. */
const LONGEST_LIST = 255;

const MEMBERS: Readonly<Record<ComparedValue["type"], string>> = {
  WholeNumber: "wholeNumber",
  Decimal: "decimal",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
};

const OPERATORS: Readonly<Record<Comparison, string>> = {
  Between: "Between",
  NotBetween: "NotBetween",
  Equal: "EqualTo",
  NotEqual: "NotEqualTo",
  GreaterThan: "GreaterThan",
  LessThan: "LessThan",
  GreaterThanOrEqual: "GreaterThanOrEqualTo",
  LessThanOrEqual: "LessThanOrEqualTo",
};

const keyOf = <K extends string>(words: Readonly<Record<K, string>>, wanted: string): K | undefined =>
  (Object.keys(words) as K[]).find((key) => words[key] === wanted);

/** A rule names one criterion. */
export function readRule(value: unknown, model: Model): ValidationRule | null {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
  const [criterion] = Object.entries(value).filter(([, one]) => one != null);
  if (criterion === undefined) return null;
  const [member, words] = [criterion[0], criterion[1] as Readonly<Record<string, unknown>>];
  if (member === "list")
    return { source: sourceArgument(words["source"], model), inCellDropDown: booleanArgument(words["inCellDropDown"]) };
  const type = keyOf(MEMBERS, member);
  if (type === undefined) throw new ExcelError("InvalidArgument");
  if (type === "Custom") return { type, formula1: formulaArgument(words["formula"], model) };
  const operator = keyOf(OPERATORS, wordArgument(words["operator"], Object.values(OPERATORS)));
  if (operator === undefined) throw new ExcelError("InvalidArgument");
  const isPair = operator === "Between" || operator === "NotBetween";
  return {
    type,
    operator,
    formula1: formulaArgument(words["formula1"], model),
    ...(isPair ? { formula2: formulaArgument(words["formula2"], model) } : {}),
  };
}

const referenceTo = (range: RangeTarget, model: Model): string =>
  `=${formatAddress(sheetById(model, range.sheetId).name, range.area, true)}`;

function sourceArgument(value: unknown, model: Model): string {
  if (isNode(value)) {
    if (value.typeName !== "Range") throw new ExcelError("InvalidArgument");
    return referenceTo(value.target as RangeTarget, model);
  }
  const source = textArgument(value);
  if (source.startsWith("=")) requireBalancedFormula(source);
  else if (source === "" || source.length > LONGEST_LIST) throw new ExcelError("InvalidArgument");
  return source;
}

/** A number, a formula, a range. */
function formulaArgument(value: unknown, model: Model): string {
  if (typeof value === "number") return String(value);
  const formula = sourceArgument(value, model);
  return formula.startsWith("=") || !Number.isNaN(Number(formula)) ? formula : `=${formula}`;
}

const shown = (formula: string): string | number => (formula.startsWith("=") ? formula : Number(formula));

export function writtenRule(rule: ValidationRule): object {
  if (isList(rule)) return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  const { type, formula1, formula2, operator = "Between" } = rule;
  if (type === "Custom") return { custom: { formula: formula1 } };
  return {
    [MEMBERS[type]]: {
      formula1: shown(formula1),
      ...(formula2 === undefined ? {} : { formula2: shown(formula2) }),
      operator: OPERATORS[operator],
    },
  };
}
