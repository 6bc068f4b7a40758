import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import type { IUniverInstanceService, Workbook } from "@univerjs/presets";
import { SheetsDataValidationValidatorService } from "@univerjs/presets/preset-sheets-data-validation";

/**
 * Univer 0.25.1 counts open square brackets and never starts anew: a formula that the user has typed as far as `=[@Am` leaves
 * every formula after it broken, in all sheets, until the page is loaded again. This starts the count anew with each formula.
 */
export function startBracketCountAnew(): void {
  const lexer: object = LexerTreeBuilder.prototype;
  const reset: unknown = Reflect.get(lexer, "_resetTemp");
  if (typeof reset !== "function") return;
  Reflect.set(lexer, "_resetTemp", function resetWithBrackets(this: LexerTreeBuilder) {
    reset.call(this);
    Reflect.set(this, "_squareBracketState", 0);
  });
}

/**
 * Univer 0.25.1 holds cells against their allowed values once the page is idle, and throws where their sheet was deleted meanwhile,
 * which nobody catches. Cells that are gone need no such look.
 */
export function validateNoGoneSheets(): void {
  const service: object = SheetsDataValidationValidatorService.prototype;
  const validate: unknown = Reflect.get(service, "validatorRanges");
  if (typeof validate !== "function") return;
  Reflect.set(
    service,
    "validatorRanges",
    function validateWhereThere(this: object, unitId: string, sheetId: string, ranges: unknown): unknown {
      const units = Reflect.get(this, "_univerInstanceService") as IUniverInstanceService | undefined;
      const book = units?.getUnit<Workbook>(unitId);
      if (book && !book.getSheetBySheetId(sheetId)) return Promise.resolve([]);
      return validate.call(this, unitId, sheetId, ranges) as unknown;
    },
  );
}
