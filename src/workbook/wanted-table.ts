import type { Steps } from "../districts/import/steps";
import type { WantedRow } from "./cell-blocks";
import type { CellContent } from "./cell-input";
import { inputOf } from "./cell-writer";
import { withOwnRow } from "./own-row";
import { eachRow } from "./slices";
import type { TableImage } from "./table-image";

/** The table as it is to stand: its columns, those that come included, and what to write into each row. */
export interface WantedTable {
  readonly columns: readonly string[];
  readonly rows: readonly WantedRow[];
}

/** A row that stays, with what changes in it by place of the column. */
export interface StayingRow {
  readonly row: number;
  readonly changes: readonly (CellContent | undefined)[];
}

/**
 * Rows that stay keep their order, and new ones come after them, so that nothing moves unless a row above it goes: a
 * formula elsewhere that points at one cell keeps its district.
 */
export function* wantedTable(
  image: TableImage,
  columns: readonly string[],
  staying: readonly StayingRow[],
  added: readonly (readonly (CellContent | undefined)[])[],
): Steps<WantedTable> {
  const calculated = calculatedColumns(image, columns.length);
  const rows: WantedRow[] = [];
  yield* eachRow(staying.length, (place) => {
    const row = staying[place];
    if (row) rows.push(stayingRow(image, row, place));
  });
  yield* eachRow(added.length, (index) => {
    // In the place of a row that goes, nothing of that row may stay.
    const rest = staying.length + index < image.inputs.length ? "" : undefined;
    rows.push(
      calculated.map((formula, column) => {
        const value = added[index]?.[column];
        return value === undefined ? (formula ?? rest) : inputOf(value);
      }),
    );
  });
  return { columns, rows };
}

function stayingRow(image: TableImage, { row, changes }: StayingRow, place: number): WantedRow {
  const cells: (CellContent | undefined)[] = (image.inputs[row] ?? []).map((present, column) => {
    // A formula of the user's that gives the right value is left as it is.
    const value = changes[column];
    if (value !== undefined) return inputOf(value);
    const isFormula = typeof present === "string" && present.startsWith("=");
    return isFormula ? withOwnRow(present, image.row + row + 1, image.row + place + 1) : present;
  });
  for (let column = image.columns.length; column < changes.length; column += 1) {
    const value = changes[column];
    if (value !== undefined) cells[column] = inputOf(value);
  }
  return cells;
}

/** Where every row of a column holds the same formula, a new row gets it too. */
function calculatedColumns({ columns, inputs }: TableImage, count: number): (CellContent | undefined)[] {
  return Array.from({ length: count }, (_, column) => {
    const first = column < columns.length ? inputs[0]?.[column] : undefined;
    const isFormula = typeof first === "string" && first.startsWith("=");
    return isFormula && inputs.every((cells) => cells[column] === first) ? first : undefined;
  });
}
