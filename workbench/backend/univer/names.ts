import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/preset-sheets-core";
import type { DefinedName } from "../backend";
import { type Book, UNIT_ID } from "./book";

/** What Univer calls the scope of a name that holds in the whole workbook. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

const REFERENCE = /^=\s*(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?\s*$/iu;

/** Univer writes a plain reference without "=", anything else with it. */
const univerFormula = (formula: string): string => (REFERENCE.test(formula) ? formula.slice(1).trim() : formula);
const excelFormula = (text: string): string => (text.startsWith("=") ? text : `=${text}`);

export class Names {
  private lastNumber = 0;

  constructor(private readonly book: Book) {}

  all(): DefinedName[] {
    return this.entries().map(({ name, formulaOrRefString, localSheetId, hidden, comment }) => ({
      name,
      formula: excelFormula(formulaOrRefString),
      ...(localSheetId === undefined || localSheetId === WHOLE_WORKBOOK ? {} : { sheetId: localSheetId }),
      visible: hidden !== true,
      comment: comment ?? "",
    }));
  }

  set({ name, formula, sheetId, visible, comment }: DefinedName): void {
    this.book.run(SetDefinedNameMutation.id, null, {
      id: this.find(name, sheetId)?.id ?? `name-${++this.lastNumber}`,
      name,
      formulaOrRefString: univerFormula(formula),
      localSheetId: sheetId ?? WHOLE_WORKBOOK,
      hidden: !visible,
      comment,
    });
  }

  remove(name: string, sheetId?: string): void {
    const entry = this.find(name, sheetId);
    // The formula tells Univer that the name has changed; without it the formulas that use the name stay as they are.
    if (entry) this.book.run(RemoveDefinedNameMutation.id, null, { ...entry });
  }

  private entries(): IDefinedNamesServiceParam[] {
    return Object.values(this.book.injector.get(IDefinedNamesService).getDefinedNameMap(UNIT_ID) ?? {});
  }

  private find(name: string, sheetId: string | undefined): IDefinedNamesServiceParam | undefined {
    const scope = sheetId ?? WHOLE_WORKBOOK;
    return this.entries().find(
      (entry) => entry.name.toLowerCase() === name.toLowerCase() && (entry.localSheetId ?? WHOLE_WORKBOOK) === scope,
    );
  }
}
