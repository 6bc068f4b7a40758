import { columnLetters } from "../../formula/column";
import { onSheet } from "../../formula/sheet-name";
import type { CellAddress } from "./cell";

/** The address as a formula would write it, such as 'ECS grants'!D14. */
export const addressText = ({ sheet, row, column }: CellAddress): string =>
  onSheet(sheet, `${columnLetters(column)}${row + 1}`);
