import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
} from "@univerjs/presets";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/presets/preset-sheets-data-validation";
import type { Area } from "../cells";
import { type ComparedValue, type Comparison, isList, type Validation, type ValidationRule } from "../sheet-objects";
import { withRule } from "../validation-areas";
import { areaOf, type Book, rangeOf, type UniverRange, UNIT_ID } from "./book";

const TYPES: Readonly<Record<ComparedValue["type"], DataValidationType>> = {
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  Date: DataValidationType.DATE,
  Time: DataValidationType.TIME,
  TextLength: DataValidationType.TEXT_LENGTH,
  Custom: DataValidationType.CUSTOM,
};

const OPERATORS: Readonly<Record<Comparison, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  Equal: DataValidationOperator.EQUAL,
  NotEqual: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const keyOf = <K extends string>(record: Readonly<Record<K, unknown>>, wanted: unknown): K | undefined =>
  (Object.keys(record) as K[]).find((key) => record[key] === wanted);

/** What cells take, as Univer keeps it, moves it along with them and holds a person to it. */
export class Validations {
  private lastNumber = 0;

  constructor(
    private readonly book: Book,
    private readonly changed: (sheetId: string) => void,
  ) {}

  all(sheetId: string): Validation[] {
    return this.rules(sheetId).flatMap((one) => {
      const rule = ruleOf(one);
      return rule === null ? [] : (one.ranges as UniverRange[]).map((range) => ({ area: areaOf(range), rule }));
    });
  }

  set(sheetId: string, area: Area, rule: ValidationRule | null): void {
    const after = withRule(this.all(sheetId), area, rule);
    if (after === null) return;
    const ruleId = this.rules(sheetId).map(({ uid }) => uid);
    if (ruleId.length > 0) this.book.run(RemoveDataValidationMutation.id, sheetId, { ruleId });
    this.add(sheetId, after);
    this.changed(sheetId);
  }

  /** To a sheet that has none there. */
  add(sheetId: string, validations: readonly Validation[]): void {
    const rule = validations.map((one) => this.univerRule(one));
    if (rule.length > 0) this.book.run(AddDataValidationMutation.id, sheetId, { rule });
  }

  private rules(sheetId: string): IDataValidationRule[] {
    this.book.sheet(sheetId);
    return this.book.injector.get(DataValidationModel).getRules(UNIT_ID, sheetId);
  }

  private univerRule({ area, rule }: Validation): IDataValidationRule {
    this.lastNumber += 1;
    return {
      uid: `rule-${String(this.lastNumber)}`,
      ranges: [rangeOf(area)],
      allowBlank: true,
      // As in Excel, what the rule does not allow is not taken.
      showErrorMessage: true,
      errorStyle: DataValidationErrorStyle.STOP,
      ...(isList(rule)
        ? {
            type: DataValidationType.LIST,
            formula1: rule.source,
            showDropDown: rule.inCellDropDown,
            renderMode: rule.inCellDropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
          }
        : {
            type: TYPES[rule.type],
            formula1: rule.formula1,
            ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
            ...(rule.operator === undefined ? {} : { operator: OPERATORS[rule.operator] }),
          }),
      ...(rule.prompt === undefined
        ? {}
        : {
            showInputMessage: rule.prompt.showPrompt,
            promptTitle: rule.prompt.title,
            prompt: rule.prompt.message,
          }),
    };
  }
}

/** Null for a rule that only Univer knows, such as a box to tick. */
function ruleOf(rule: IDataValidationRule): ValidationRule | null {
  const prompt =
    rule.prompt === undefined && rule.promptTitle === undefined
      ? {}
      : {
          prompt: {
            showPrompt: rule.showInputMessage !== false,
            title: rule.promptTitle ?? "",
            message: rule.prompt ?? "",
          },
        };
  if (rule.type === DataValidationType.LIST)
    return { source: rule.formula1 ?? "", inCellDropDown: rule.showDropDown !== false, ...prompt };
  const type = keyOf(TYPES, rule.type);
  const operator = keyOf(OPERATORS, rule.operator);
  if (type === undefined) return null;
  return {
    type,
    formula1: rule.formula1 ?? "",
    ...(rule.formula2 == null ? {} : { formula2: rule.formula2 }),
    ...(operator === undefined ? {} : { operator }),
    ...prompt,
  };
}
