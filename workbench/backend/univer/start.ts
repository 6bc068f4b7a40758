import { createUniver, type FUniver, LifecycleService, LifecycleStages, LocaleType, LogLevel } from "@univerjs/presets";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/presets/preset-sheets-data-validation";
import listWords from "@univerjs/presets/preset-sheets-data-validation/locales/en-US";
import "@univerjs/presets/lib/styles/preset-sheets-data-validation.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import type { LoadedFunctions } from "../../functions/load";
import { Book } from "./book";
import type { FunctionMessages } from "./function-messages";
import { startBracketCountAnew, validateNoGoneSheets } from "./repairs";
import { functionDescriptions, univerFunctions } from "./sheet-functions";
import { SPILL_FUNCTION, SpillReference } from "./spill-references";
import { tableThemes } from "./table-themes";

export interface StartedUniver {
  readonly api: FUniver;
  readonly book: Book;
  /** Resolves when the grid is drawn for the first time; Univer calculates nothing before. */
  rendered(): Promise<void>;
}

/**
 * Starts Univer in the element, in English, without a workbook. The functions are given to the engine before it calculates
 * anything, so that nothing has to be calculated twice.
 */
export function startUniver(
  container: HTMLElement,
  functions: LoadedFunctions,
  messages: FunctionMessages,
  keepResults: boolean,
): StartedUniver {
  startBracketCountAnew();
  validateNoGoneSheets();
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: { ...coreWords, ...tableWords, ...listWords } },
    logLevel: LogLevel.ERROR,
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: true,
        ribbonType: "simple",
        formula: {
          function: [...univerFunctions(functions, messages), [SpillReference, SPILL_FUNCTION]],
          description: functionDescriptions(functions),
          // Values from a file may be older than the functions, and Univer keeps no spilled ones.
          initialFormulaComputing: keepResults ? CalculationMode.WHEN_EMPTY : CalculationMode.FORCED,
        },
      }),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    ],
    plugins: [[UniverSheetsTablePlugin, { userThemes: tableThemes }], UniverSheetsTableUIPlugin],
  });
  const injector = univer.__getInjector();
  return {
    api: univerAPI,
    book: new Book(univer, injector),
    rendered: async () => {
      await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    },
  };
}
