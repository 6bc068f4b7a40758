/** How the sheet of originals is laid out. Workbooks hold it: a new version may add, and never changes what stands here. */

export const ORIGINALS_SHEET = "Alliance originals";

export const VERSION = 1;

/** The first cell, by which the sheet is known whatever it is called. */
export const EXPLANATION =
  "The add-in Alliance Withholding keeps here the formulas that share-safe has replaced, so that Restore can bring them back. " +
  "Do not delete this sheet, and change nothing on it. It calculates nothing.";

export const COLUMNS = [
  "Number",
  "Cells of the original",
  "Original formula",
  "Kind",
  "Cells of the replacement",
  "Replacement",
  "Value",
  "Day",
  "Version",
] as const;

export const FIRST_ROW = 2;

/** The columns, from 0. */
export const AT = {
  number: 0,
  originalCells: 1,
  original: 2,
  kind: 3,
  replacementCells: 4,
  replacement: 5,
  value: 6,
  day: 7,
  version: 8,
} as const;

/** Text stands in quotation marks, so that no program takes it for a formula, a number or a date. */
export const asText = (text: string): string => `"${text}"`;

export const textOf = (cell: unknown): string | null =>
  typeof cell === "string" && cell.length >= 2 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1) : null;

/** A cell takes no longer text. */
export const LONGEST_TEXT = 32_767;
