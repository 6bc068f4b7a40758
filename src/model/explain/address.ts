import type { CellAddress } from "./cell";

const LETTERS = 26;

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** Names that need no quotation marks: a letter first, and nothing that reads as a cell. */
const PLAIN_SHEET = /^[A-Za-z_][A-Za-z0-9_.]*$/;
const LIKE_A_CELL = /^[A-Za-z]{1,3}\d+$|^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/;

export const quotedSheet = (sheet: string): string =>
  PLAIN_SHEET.test(sheet) && !LIKE_A_CELL.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/** The address as a formula would write it, such as 'ECS grants'!D14. */
export const addressText = ({ sheet, row, column }: CellAddress): string =>
  `${quotedSheet(sheet)}!${columnLetters(column)}${row + 1}`;
