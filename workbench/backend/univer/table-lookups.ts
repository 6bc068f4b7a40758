import { IFunctionService } from "@univerjs/preset-sheets-core";
import type { Book } from "./book";

/** The functions that give back a part of the cells they were given. */
const GIVING_CELLS = ["INDEX", "OFFSET"];

/** What Univer hands to a function for cells; its own type is not among those that it shares. */
interface Reference {
  isReferenceObject(): boolean;
  isTable?(): boolean;
  getForcedSheetId?(): string | undefined;
  setForcedSheetName?(name: string): void;
}

type Calculate = (reference: Reference, ...rest: readonly unknown[]) => unknown;

/**
 * Univer knows the sheet of a table by its id alone and looks for a part of the table by the sheet's name: without one it takes the
 * cells of the sheet that holds the formula. Excel takes those of the table.
 */
export function keepLookupsInTheirTable(book: Book): void {
  const functions = book.injector.get(IFunctionService);
  for (const name of GIVING_CELLS) {
    const executor = functions.getExecutor(name);
    if (!executor) throw new Error(`There is no function ${name}.`);
    const calculate = Reflect.get(executor, "calculate") as Calculate;
    Reflect.set(executor, "calculate", (reference: Reference, ...rest: readonly unknown[]) => {
      if (reference.isReferenceObject() && reference.isTable?.()) {
        const sheet = book.workbook.getSheetBySheetId(reference.getForcedSheetId?.() ?? "");
        if (sheet) reference.setForcedSheetName?.(sheet.getName());
      }
      return calculate.call(executor, reference, ...rest);
    });
  }
}
