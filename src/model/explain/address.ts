import { columnLetters } from "../../formula/column";
import type { CellAddress } from "./cell";

/** Names that need no quotation marks: a letter first, and nothing that reads as a cell. */
const PLAIN_SHEET = /^[A-Za-z_][A-Za-z0-9_.]*$/;
const LIKE_A_CELL = /^[A-Za-z]{1,3}\d+$|^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/;

export const quotedSheet = (sheet: string): string =>
  PLAIN_SHEET.test(sheet) && !LIKE_A_CELL.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/** The address as a formula would write it, such as 'ECS grants'!D14. */
export const addressText = ({ sheet, row, column }: CellAddress): string =>
  `${quotedSheet(sheet)}!${columnLetters(column)}${row + 1}`;
