import type { Undo } from "../../workbook/undo";

/** What was taken back, for the status line. */
export const undoneSentence = (token: Undo): string =>
  token.kind === "inserted"
    ? `Undone: the sheet ${token.sheetName} is gone again.`
    : `Undone: the table on the sheet ${token.sheetName} is as it was.`;
