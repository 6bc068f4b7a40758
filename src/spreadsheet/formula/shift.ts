/** A shared formula stands in the file once, as its first cell has it; the others have it moved by their distance. */
import { SHEET_COLUMNS, SHEET_ROWS } from "../../formula/sheet-size";
import { columnIndex, columnLetters } from "../../formula/column";
import type { Token } from "../../formula/tokens";

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** References that leave the sheet come in again on its other side, as in Excel. */
const wrap = (index: number, count: number): number => ((index % count) + count) % count;

const moveColumn = (dollar: string, letters: string, by: number): string =>
  dollar === "" ? columnLetters(wrap(columnIndex(letters) + by, SHEET_COLUMNS)) : dollar + letters;

const moveRow = (dollar: string, number: string, by: number): string =>
  dollar === "" ? String(wrap(Number(number) - 1 + by, SHEET_ROWS) + 1) : dollar + number;

function moveCell(text: string, rows: number, columns: number): string | null {
  const match = CELL.exec(text);
  if (match === null) return null;
  const [, columnDollar = "", letters = "", rowDollar = "", number = ""] = match;
  if (columnIndex(letters) >= SHEET_COLUMNS || Number(number) > SHEET_ROWS) return null;
  return moveColumn(columnDollar, letters, columns) + moveRow(rowDollar, number, rows);
}

/** Half of A:C or of 1:3, which is a reference only beside its other half. */
function moveHalf(text: string, other: string, rows: number, columns: number): string | null {
  const column = COLUMN.exec(text);
  if (column !== null && COLUMN.test(other)) return moveColumn(column[1] ?? "", column[2] ?? "", columns);
  const row = ROW.exec(text);
  if (row !== null && ROW.test(other)) return moveRow(row[1] ?? "", row[2] ?? "", rows);
  return null;
}

export function shiftTokens(tokens: readonly Token[], rows: number, columns: number): Token[] {
  return tokens.map((token, index) => {
    if (token.kind !== "name" && token.kind !== "number") return token;
    const next = tokens[index + 1];
    // LOG10( is a function and AB12! a sheet.
    if (next?.kind === "open" || next?.kind === "bang") return token;
    const other =
      next?.kind === "colon" ? tokens[index + 2] : tokens[index - 1]?.kind === "colon" ? tokens[index - 2] : undefined;
    const text =
      moveCell(token.text, rows, columns) ?? (other ? moveHalf(token.text, other.text, rows, columns) : null);
    return text === null ? token : { kind: token.kind, text };
  });
}
