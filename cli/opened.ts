/** A workbook file opened for a command: what it holds, and the editor that changes it. */
import type { Book } from "../src/share/book";
import { readWorkbookContents, type WorkbookContents } from "../src/spreadsheet/contents/workbook-contents";
import { WorkbookEditor } from "../src/spreadsheet/edit";
import { CannotRead } from "../src/spreadsheet/issue";
import { describeIssue } from "../src/spreadsheet/sentences";
import { bookOf } from "./book-of";
import { FILES } from "./exit-codes";
import { LIMITS } from "./limits";
import { Problem } from "./problem";

export interface Opened {
  readonly bytes: Uint8Array;
  readonly editor: WorkbookEditor;
  readonly contents: WorkbookContents;
  readonly book: Book;
}

/** `fileName` is for the sentences. */
export const openWorkbook = (
  bytes: Uint8Array,
  fileName: string,
  onSheet?: (name: string, index: number, count: number) => void,
): Opened =>
  inFile(fileName, () => {
    const editor = new WorkbookEditor(bytes, LIMITS);
    const contents = readWorkbookContents(editor.original, onSheet);
    return { bytes, editor, contents, book: bookOf(contents) };
  });

/** What is wrong with a file, or with a change in it, as a sentence that names the file. */
export function inFile<T>(fileName: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof CannotRead) throw new Problem(FILES, error.issue.code, describeIssue(error.issue, fileName));
    throw error;
  }
}
