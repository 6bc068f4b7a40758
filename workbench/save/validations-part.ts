/** Data validations of a sheet: those that went are taken out, new ones are put in, and all others stay as the file has them. */
import { isSameArea } from "../backend/areas";
import type { Area } from "../backend/cells";
import { isList, type ComparedValue, type Validation, type ValidationRule } from "../backend/sheet-objects";
import { formatArea } from "../model/a1";
import { parseArea } from "../../src/spreadsheet/address";
import { elementsOf } from "../../src/spreadsheet/edit/elements";
import { spliced, type Splice } from "../../src/spreadsheet/edit/part-text";
import { escapeAttribute, escapeText, nameOf, prefixOf, withAttribute } from "../../src/spreadsheet/edit/xml-text";
import type { EncodeFormula } from "./encode-formula";
import { tagOf, topElement, withMoreInside, withTopElement } from "./in-order";

const TYPES: Readonly<Record<ComparedValue["type"], string>> = {
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
};

const isSame = (one: Validation, other: Validation): boolean =>
  isSameArea(one.area, other.area) && JSON.stringify(one.rule) === JSON.stringify(other.rule);

const without = (all: readonly Validation[], others: readonly Validation[]): Validation[] =>
  all.filter((one) => !others.some((other) => isSame(one, other)));

export function withValidations(
  text: string,
  part: string,
  before: readonly Validation[],
  after: readonly Validation[],
  encode: EncodeFormula,
): string {
  const left = withoutAreas(
    text,
    part,
    without(before, after).map(({ area }) => area),
  );
  return counted(withRules(left, part, without(after, before), encode), part);
}

function withoutAreas(text: string, part: string, gone: readonly Area[]): string {
  const splices = elementsOf(text, part).flatMap((element): Splice[] => {
    if (element.name !== "dataValidation" || element.attributes["sqref"] === undefined) return [];
    const places = element.attributes["sqref"].trim().split(/\s+/u);
    const kept = places.filter((place) => {
      const area = parseArea(place);
      return area === null || !gone.some((one) => isSameArea(one, area));
    });
    if (kept.length === places.length) return [];
    if (kept.length === 0) return [{ start: element.start, end: element.end, text: "" }];
    const tag = withAttribute(tagOf(text, element), "sqref", kept.join(" "));
    return [{ start: element.start, end: element.tagEnd, text: tag }];
  });
  return spliced(text, splices);
}

function withRules(text: string, part: string, added: readonly Validation[], encode: EncodeFormula): string {
  if (added.length === 0) return text;
  const list = topElement(text, part, "dataValidations");
  const xml = (prefix: string): string => added.map((one) => validationXml(one, prefix, encode)).join("");
  if (list !== undefined) return withMoreInside(text, list, xml(prefixOf(`<${nameOf(tagOf(text, list))}>`)));
  return withTopElement(
    text,
    part,
    "dataValidations",
    (prefix) => `<${prefix}dataValidations>${xml(prefix)}</${prefix}dataValidations>`,
  );
}

/** The list notes how many it holds; an empty one is not allowed. */
function counted(text: string, part: string): string {
  const list = topElement(text, part, "dataValidations");
  if (list === undefined) return text;
  const { start, end, tagEnd } = list;
  const count = elementsOf(text, part).filter(
    (element) => element.name === "dataValidation" && element.start > start && element.end <= end,
  ).length;
  if (count === 0) return withTopElement(text, part, "dataValidations", null);
  return spliced(text, [{ start, end: tagEnd, text: withAttribute(tagOf(text, list), "count", String(count)) }]);
}

function validationXml({ area, rule }: Validation, prefix: string, encode: EncodeFormula): string {
  const attributes = {
    ...attributesOf(rule),
    allowBlank: "1",
    showInputMessage: "1",
    showErrorMessage: "1",
    ...(rule.prompt === undefined ? {} : { promptTitle: rule.prompt.title, prompt: rule.prompt.message }),
    sqref: formatArea(area),
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const formulas = formulasOf(rule, encode).map(
    (formula, index) =>
      `<${prefix}formula${String(index + 1)}>${escapeText(formula)}</${prefix}formula${String(index + 1)}>`,
  );
  return `<${prefix}dataValidation${written.join("")}>${formulas.join("")}</${prefix}dataValidation>`;
}

function attributesOf(rule: ValidationRule): Readonly<Record<string, string>> {
  if (isList(rule)) return { type: "list", ...(rule.inCellDropDown ? {} : { showDropDown: "1" }) };
  const { operator } = rule;
  return {
    type: TYPES[rule.type],
    ...(operator === undefined ? {} : { operator: operator.charAt(0).toLowerCase() + operator.slice(1) }),
  };
}

function formulasOf(rule: ValidationRule, encode: EncodeFormula): string[] {
  const stored = (formula: string): string => (formula.startsWith("=") ? encode(formula) : formula);
  if (!isList(rule)) return [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(stored);
  return [rule.source.startsWith("=") ? encode(rule.source) : `"${rule.source.replaceAll('"', '""')}"`];
}
