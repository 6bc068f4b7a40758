/** What was taken back, for the status line. */
import { enumerate, plural } from "./phrases";

export const UNDONE = {
  sheets: (names: readonly string[]) =>
    `Undone: the ${plural(names.length, "sheet", "sheets")} ${enumerate(names)} ${plural(names.length, "is", "are")} gone again.`,
  copies: (names: readonly string[]) =>
    `Undone: the ${plural(names.length, "copy", "copies")} ${enumerate(names)} ${plural(names.length, "is", "are")} gone again.`,
  formulas: (sheets: readonly string[]) => `Undone: the formulas on ${enumerate(sheets)} are as they were.`,
  table: (sheet: string) => `Undone: the table on the sheet ${sheet} is as it was.`,
  comment: (place: string) => `Undone: the comment on ${place} is gone again.`,
  beside: (place: string, sheet: string) => `Undone: the cells ${place} on the sheet ${sheet} are empty again.`,
};

export type UndoneTexts = typeof UNDONE;
