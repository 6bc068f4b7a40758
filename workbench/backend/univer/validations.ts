import {
  DataValidationErrorStyle,
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
import { withList } from "../list-areas";
import type { AllowedList, ListValidation } from "../sheet-objects";
import { areaOf, type Book, rangeOf, type UniverRange, UNIT_ID } from "./book";

/** Lists of allowed values, as Univer keeps and shows them: it moves them along with their cells. */
export class Validations {
  private lastNumber = 0;

  constructor(
    private readonly book: Book,
    private readonly changed: (sheetId: string) => void,
  ) {}

  all(sheetId: string): ListValidation[] {
    return this.rules(sheetId).flatMap((rule) =>
      (rule.ranges as UniverRange[]).map((range) => ({ area: areaOf(range), list: listOf(rule) })),
    );
  }

  set(sheetId: string, area: Area, list: AllowedList | null): void {
    const after = withList(this.all(sheetId), area, list);
    if (after === null) return;
    const ruleId = this.rules(sheetId).map(({ uid }) => uid);
    if (ruleId.length > 0) this.book.run(RemoveDataValidationMutation.id, sheetId, { ruleId });
    const rule = after.map((one) => this.ruleOf(one));
    if (rule.length > 0) this.book.run(AddDataValidationMutation.id, sheetId, { rule });
    this.changed(sheetId);
  }

  private rules(sheetId: string): IDataValidationRule[] {
    this.book.sheet(sheetId);
    const rules = this.book.injector.get(DataValidationModel).getRules(UNIT_ID, sheetId);
    return rules.filter(({ type }) => type === DataValidationType.LIST);
  }

  private ruleOf({ area, list }: ListValidation): IDataValidationRule {
    this.lastNumber += 1;
    return {
      uid: `list-${String(this.lastNumber)}`,
      type: DataValidationType.LIST,
      ranges: [rangeOf(area)],
      formula1: list.source,
      allowBlank: true,
      // As in Excel, what is not on the list is not taken.
      showErrorMessage: true,
      errorStyle: DataValidationErrorStyle.STOP,
      showDropDown: list.inCellDropDown,
      renderMode: list.inCellDropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
      ...(list.prompt === undefined
        ? {}
        : {
            showInputMessage: list.prompt.showPrompt,
            promptTitle: list.prompt.title,
            prompt: list.prompt.message,
          }),
    };
  }
}

const listOf = (rule: IDataValidationRule): AllowedList => ({
  source: rule.formula1 ?? "",
  inCellDropDown: rule.showDropDown !== false,
  ...(rule.prompt === undefined && rule.promptTitle === undefined
    ? {}
    : {
        prompt: {
          showPrompt: rule.showInputMessage !== false,
          title: rule.promptTitle ?? "",
          message: rule.prompt ?? "",
        },
      }),
});
