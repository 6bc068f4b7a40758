/** The data validations and conditional formats of one sheet, those of Excel 2007 and those that later ones keep apart. */
import type { Area } from "../../backend/cells";
import type {
  Comparison,
  ComparedValue,
  ConditionalFormat,
  Validation,
  ValidationRule,
} from "../../backend/sheet-objects";
import type { SnapshotSheet } from "../../backend/snapshot";
import { parseArea } from "../../../src/spreadsheet/address";
import { tokenise } from "../../../src/formula/tokens";
import { unescapeText } from "../../../src/spreadsheet/xml/entities";
import { isOn, numberOf, type Attributes } from "../../../src/spreadsheet/xml/parse";
import { decodeFormula, type Reading } from "../formula/decode";

const VALIDATIONS: Readonly<Record<string, ComparedValue["type"]>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const FORMATS: Readonly<Record<string, ConditionalFormat["type"]>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

const COMPARISONS: readonly Comparison[] = [
  "Between",
  "NotBetween",
  "Equal",
  "NotEqual",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];

const comparison = (word: string | undefined): Comparison | undefined =>
  COMPARISONS.find((one) => one.toLowerCase() === word?.toLowerCase());

/** Where a rule of a later Excel says its place and its formulas: elements of their own. */
const PLACE = "sqref";
const FORMULAS = ["formula", "formula1", "formula2"];

interface OpenRule {
  readonly attributes: Attributes;
  readonly formulas: string[];
}

export class SheetRules {
  constructor(private readonly reading: Reading) {}

  private readonly validations: Validation[] = [];
  private formats: (Omit<ConditionalFormat, "areas"> & { areas: readonly Area[] })[] = [];
  private rule: OpenRule | undefined;
  /** Formats whose place comes after them. */
  private waiting: typeof this.formats = [];
  private place = "";
  private inside: string | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === "dataValidation" || name === "conditionalFormatting") this.place = attributes["sqref"] ?? "";
    if (name === "dataValidation" || name === "cfRule") this.rule = { attributes, formulas: [] };
    else if (FORMULAS.includes(name)) {
      this.inside = name;
      this.rule?.formulas.push("");
    } else if (name === PLACE) {
      this.inside = name;
      this.place = "";
    } else if (name !== "f") this.inside = undefined;
    else if (this.inside === undefined && this.rule !== undefined) {
      // Formats of a later Excel have no element of their own around it.
      this.inside = "formula";
      this.rule.formulas.push("");
    }
  }

  text(text: string): void {
    if (this.inside === PLACE) this.place += text;
    const { formulas } = this.rule ?? { formulas: [] };
    if (this.inside !== undefined && FORMULAS.includes(this.inside) && formulas.length > 0)
      formulas[formulas.length - 1] += text;
  }

  close(name: string): void {
    if (name !== "f" || this.inside === "formula") this.inside = undefined;
    if (name === "dataValidation") this.addValidation();
    else if (name === "cfRule") this.addFormat();
    else if (name === "conditionalFormatting") {
      this.formats.push(...this.waiting.map((format) => ({ ...format, areas: areasOf(this.place) })));
      this.waiting = [];
    }
  }

  found(): Pick<SnapshotSheet, "validations" | "conditionalFormats"> {
    const formats = this.formats.filter(({ areas }) => areas.length > 0).sort((a, b) => a.priority - b.priority);
    return {
      ...(this.validations.length === 0 ? {} : { validations: this.validations }),
      // Excel's own numbers may have gaps or meet: the order is what counts.
      ...(formats.length === 0
        ? {}
        : { conditionalFormats: formats.map((format, priority) => ({ ...format, priority })) }),
    };
  }

  private decoded(formula: string): string {
    return decodeFormula(tokenise(unescapeText(formula.trim())), this.reading);
  }

  private addValidation(): void {
    const { attributes, formulas } = this.rule ?? { attributes: {}, formulas: [] };
    this.rule = undefined;
    const rule = validationRule(attributes, formulas, (formula) => this.decoded(formula));
    if (rule !== null) this.validations.push(...areasOf(this.place).map((area) => ({ area, rule })));
  }

  private addFormat(): void {
    const { attributes, formulas } = this.rule ?? { attributes: {}, formulas: [] };
    this.rule = undefined;
    const operator = comparison(attributes["operator"]);
    this.waiting.push({
      areas: [],
      type: FORMATS[attributes["type"] ?? ""] ?? "PresetCriteria",
      priority: numberOf(attributes["priority"]) ?? 0,
      stopIfTrue: isOn(attributes["stopIfTrue"]),
      formulas: formulas.filter((formula) => formula.trim() !== "").map((formula) => this.decoded(formula)),
      ...(operator === undefined ? {} : { operator }),
    });
  }
}

const areasOf = (sqref: string): Area[] =>
  sqref
    .trim()
    .split(/\s+/u)
    .flatMap((reference) => parseArea(reference) ?? []);

type Decode = (formula: string) => string;

/** A number stays one; all else is a formula. */
const compared = (formula: string, decoded: Decode): string =>
  formula.trim() !== "" && !Number.isNaN(Number(formula)) ? formula.trim() : decoded(formula);

/** A list that is written out stands in quotes. */
function listSource(formula: string, decoded: Decode): string {
  const written = /^"((?:[^"]|"")*)"$/su.exec(unescapeText(formula.trim()))?.[1];
  return written === undefined ? decoded(formula) : written.replaceAll('""', '"');
}

/** Null where any value is allowed. */
function validationRule(attributes: Attributes, formulas: readonly string[], decoded: Decode): ValidationRule | null {
  const [formula1, formula2] = formulas;
  const { type: word = "none", promptTitle: title, prompt: message } = attributes;
  if (formula1 === undefined || formula1.trim() === "") return null;
  const prompt =
    title === undefined && message === undefined
      ? {}
      : { prompt: { showPrompt: isOn(attributes["showInputMessage"]), title: title ?? "", message: message ?? "" } };
  // The attribute means the opposite of its name.
  if (word === "list")
    return { source: listSource(formula1, decoded), inCellDropDown: !isOn(attributes["showDropDown"]), ...prompt };
  const type = VALIDATIONS[word];
  if (type === undefined) return null;
  if (type === "Custom") return { type, formula1: decoded(formula1), ...prompt };
  return {
    type,
    operator: comparison(attributes["operator"]) ?? "Between",
    formula1: compared(formula1, decoded),
    ...(formula2 === undefined || formula2.trim() === "" ? {} : { formula2: compared(formula2, decoded) }),
    ...prompt,
  };
}
