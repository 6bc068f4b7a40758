import { inTurn } from "../pieces";
import { excelSupports } from "../excel-supports";
import type { WorkbookProblem } from "../problem";
import { problemOf, WorkbookError } from "../problem";
import type { SheetNow, WorkbookNow } from "./sheets-now";
import { isNamed } from "./sheets-now";

/** What a person entered for a protected sheet; empty where it is protected without a password. It is kept nowhere. */
export interface SheetPassword {
  readonly sheet: string;
  readonly password: string;
}

interface Opened {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly options: Excel.WorksheetProtectionOptions;
  /** The last one tried: where the sheet is open, the right one. Empty for none. */
  password: string;
}

/**
 * The protection of the sheets that an act changes: taken off with the passwords that the user entered for it, put on again
 * with the same options. The passwords live as long as the act does and stand in no message.
 */
export class Protection {
  private readonly opened = new Map<string, Opened>();

  private readonly passwords: SheetPassword[];

  constructor(passwords: readonly SheetPassword[]) {
    this.passwords = [...passwords];
  }

  /** The copies of sheets are protected as these are. */
  alsoFor(copies: ReadonlyMap<string, string>): void {
    for (const { sheet, password } of [...this.passwords]) {
      for (const [original, copy] of copies) {
        if (isNamed(original)({ name: sheet })) this.passwords.push({ sheet: copy, password });
      }
    }
  }

  /** Of these sheets, the protected ones for which nothing was entered. */
  closedTo(sheets: readonly SheetNow[]): SheetNow[] {
    return sheets.filter((one) => one.protection && this.passwordOf(one) === null);
  }

  private passwordOf({ name }: SheetNow): string | null {
    // Passwords for sheets came to Excel with this version.
    if (!excelSupports("1.7")) return null;
    return this.passwords.find(({ sheet }) => isNamed(sheet)({ name }))?.password ?? null;
  }

  /** One sync for each protected sheet; two for one with a password. */
  async open(context: Excel.RequestContext, sheets: readonly SheetNow[]): Promise<void> {
    await inTurn(sheets, async (sheet) => {
      if (sheet.protection) await this.openOne(context, sheet, sheet.protection);
    });
  }

  private async openOne(
    context: Excel.RequestContext,
    { id, name, sheet }: SheetNow,
    options: Excel.WorksheetProtectionOptions,
  ): Promise<void> {
    const known = this.opened.get(id);
    const given = known?.password ?? this.passwords.find((one) => isNamed(one.sheet)({ name }))?.password ?? "";
    const entry: Opened = known ?? { sheetId: id, sheetName: name, options, password: "" };
    this.opened.set(id, entry);
    // A sheet without a password opens with any: without this first try it would get the one that was entered.
    const tries = known || given === "" ? [given] : ["", given];
    let refusal: WorkbookProblem | null = null;
    await inTurn(tries, async (password) => {
      if (password !== tries[0] && refusal === null) return;
      refusal = null;
      entry.password = password;
      sheet.protection.unprotect(password);
      try {
        await context.sync();
      } catch (error) {
        refusal = problemOf(error);
        if (!isWrongPassword(refusal)) throw new WorkbookError(refusal);
      }
    });
    if (refusal) throw new WorkbookError({ code: "wrong-password", sheetName: name });
  }

  /** Queues what protects again the sheets that were opened and are open. */
  queueClosing(now: WorkbookNow, isOpen: (sheet: SheetNow) => boolean = ({ protection }) => !protection): void {
    for (const sheet of now.sheets) {
      const opened = this.opened.get(sheet.id);
      if (!opened || !isOpen(sheet)) continue;
      sheet.sheet.protection.protect(opened.options, opened.password === "" ? undefined : opened.password);
    }
  }

  /** The names of the sheets whose protection was to be taken off. */
  names(): string[] {
    return [...this.opened.values()].map(({ sheetName }) => sheetName);
  }
}

/** Excel says it in several ways; none of them is kept, for it may repeat what was entered. */
const isWrongPassword = (problem: WorkbookProblem): boolean =>
  problem.code === "refused-by-excel" &&
  (/^(AccessDenied|InvalidArgument|InvalidOperation|InvalidPassword)$/.test(problem.excelCode) ||
    /password/i.test(problem.message));
