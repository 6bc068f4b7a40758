import type { Undo } from "../../workbook/undo";
import { enumerate } from "../words/phrases";

/** What was taken back, for the status line. */
export function undoneSentence(token: Undo): string {
  switch (token.kind) {
    case "inserted":
      return `Undone: the sheet ${token.sheetName} is gone again.`;
    case "inserted sheets": {
      const names = token.sheets.map(({ sheetName }) => sheetName);
      return names.length === 1
        ? `Undone: the sheet ${token.sheetName} is gone again.`
        : `Undone: the sheets ${enumerate(names)} are gone again.`;
    }
    case "carried out":
      return token.copies.length > 0
        ? `Undone: ${token.copies.length === 1 ? "the copy" : "the copies"} ${enumerate(token.copies.map(({ sheetName }) => sheetName))} ${token.copies.length === 1 ? "is" : "are"} gone again.`
        : `Undone: the formulas on ${enumerate([...new Set(token.change.blocks.map(({ sheetName }) => sheetName))])} are as they were.`;
    case "updated":
      return `Undone: the table on the sheet ${token.sheetName} is as it was.`;
    case "comment":
      return `Undone: the comment on ${token.address} is gone again.`;
    case "beside":
      return `Undone: the cells ${token.address} on the sheet ${token.sheetName} are empty again.`;
  }
}
