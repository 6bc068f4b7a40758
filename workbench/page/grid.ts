import { createUniverBackend, type UniverBackend } from "../backend/univer";
import { evaluateInPage } from "../functions/evaluate-in-page";
import { loadFunctions } from "../functions/load";

export interface GridOptions {
  /** The text of the add-in's functions.js and functions.json. */
  readonly functionsJs: string;
  readonly functionsJson: string;
  /** The grid knows none of the functions, and shows what the file says of each formula until it is calculated. */
  readonly isWithoutAddin: boolean;
}

export interface Grid {
  /** A workbook has to be opened first. */
  readonly backend: UniverBackend;
  /** Of the add-in's functions, in upper case. */
  readonly functionNames: readonly string[];
  /** What the custom function said of the error that this cell shows. */
  messageAt(sheetId: string, row: number, column: number): string | undefined;
  readonly view: UniverBackend["view"];
  /** Puts the keyboard into the grid, at the selected cell. */
  focus(): void;
}

/** The spreadsheet of the page with the add-in's functions in it. The element needs a size of its own. */
export function createGrid(
  container: HTMLElement,
  { functionsJs, functionsJson, isWithoutAddin }: GridOptions,
): Promise<Grid> {
  const functions = loadFunctions({ functionsJs, functionsJson, evaluate: evaluateInPage });
  const backend = createUniverBackend(container, isWithoutAddin ? { ...functions, names: [] } : functions, {
    keepResults: isWithoutAddin,
  });
  const { names } = functions;
  return Promise.resolve({
    backend,
    functionNames: names,
    messageAt: backend.messageAt,
    view: backend.view,
    focus: backend.focus,
  });
}
