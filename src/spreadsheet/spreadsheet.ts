/** Opens a workbook file: first what it holds, then the values of the sheets that are asked for. */
import { DateStyles } from "./book/date-styles";
import { readContents, type Contents, type SheetInfo, type TableInfo } from "./book/contents";
import { SharedStrings } from "./book/shared-strings";
import { CannotRead, issueOf, type SpreadsheetIssue } from "./issue";
import { PANE_LIMITS } from "./limits";
import { OfficePackage } from "./package/package";
import type { Cancelling } from "./platform";
import type { SheetGrid } from "./sheet/grid";
import { SheetReader, type BookOfSheet } from "./sheet/sheet-reader";
import { readXmlInSteps, type XmlReader } from "./xml/read";

/** In bytes, of which a sheet has some hundred for each row. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Gives its progress after every few milliseconds of work, so that whoever reads can let others work; in the end the values. */
export type Reading = AsyncGenerator<Progress, SheetGrid | SpreadsheetIssue, void>;

export interface Spreadsheet {
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly TableInfo[];
  /** An abort of the signal ends the reading with the issue "cancelled"; so does giving up the reading, without one. */
  readSheet(name: string, signal?: Cancelling): Reading;
}

/** Reads no cells. Never throws: what the file holds, or why it cannot be read. */
export async function openSpreadsheet(bytes: Uint8Array): Promise<Spreadsheet | SpreadsheetIssue> {
  try {
    const file = new OfficePackage(bytes, PANE_LIMITS);
    return new OpenedSpreadsheet(file, await readContents(file));
  } catch (error) {
    return issueOf(error);
  }
}

class OpenedSpreadsheet implements Spreadsheet {
  private book: BookOfSheet | undefined;

  constructor(
    private readonly file: OfficePackage,
    private readonly contents: Contents,
  ) {}

  get sheets(): readonly SheetInfo[] {
    return this.contents.sheets;
  }

  get tables(): readonly TableInfo[] {
    return this.contents.tables;
  }

  async *readSheet(name: string, signal?: Cancelling): Reading {
    try {
      return yield* this.read(name, signal);
    } catch (error) {
      return issueOf(error);
    }
  }

  private async *read(name: string, signal: Cancelling | undefined): AsyncGenerator<Progress, SheetGrid, void> {
    const { sheets, stringsPart, stylesPart } = this.contents;
    const part = sheets.find((sheet) => sheet.name === name)?.part;
    if (part === undefined) {
      throw CannotRead.because("no-such-sheet", { sheet: name, sheets: sheets.map((sheet) => sheet.name) });
    }
    const parts = this.book === undefined ? [stringsPart, stylesPart, part] : [part];
    const total = parts.reduce((sum, each) => sum + (each === undefined ? 0 : this.file.entry(each).size), 0);
    let done = 0;
    const { file } = this;
    async function* through(each: string | undefined, reader: XmlReader): AsyncGenerator<Progress> {
      if (each === undefined) return;
      if (signal?.aborted) throw CannotRead.because("cancelled", {});
      for await (const bytes of readXmlInSteps(file.entry(each), reader)) {
        done += bytes;
        yield { done, total };
        if (signal?.aborted) throw CannotRead.because("cancelled", {});
      }
    }
    // What all sheets share is kept: a second sheet is read faster.
    if (this.book === undefined) {
      const strings = new SharedStrings();
      const styles = new DateStyles();
      yield* through(stringsPart, strings);
      yield* through(stylesPart, styles);
      this.book = { texts: strings.texts, areDates: styles.areDates(), from1904: this.contents.from1904 };
    }
    const reader = new SheetReader(name, this.book);
    yield* through(part, reader);
    return reader.finish();
  }
}
