import type { CellContent } from "./cell-input";
import { asText } from "./cell-input";
import type { WantedRow } from "./cell-blocks";
import type { ListRow } from "./list-rows";
import { withOwnRow } from "./own-row";
import type { TableImage } from "./table-image";
import type { ColumnName } from "./table-layout";
import { COLUMNS } from "./table-layout";

/** The columns that a built-in list fills. */
export const LISTED = COLUMNS.filter((name): name is keyof ListRow & ColumnName => name !== "Opportunity");

/** A row of the list, and the row of the table where its district stands now. */
export interface PlacedRow {
  readonly content: ListRow;
  readonly row: number | null;
}

/**
 * The table's body as the list wants it. Districts that stay keep their order, and new ones come after them, so that
 * nothing moves unless a row above it goes: a formula elsewhere that points at one cell keeps its district.
 */
export function wantedRows(image: TableImage, placed: readonly PlacedRow[]): WantedRow[] {
  const kept = placed.filter((one): one is PlacedRow & { row: number } => one.row !== null);
  const added = placed.filter(({ row }) => row === null);
  return [
    ...kept.sort((a, b) => a.row - b.row).map(({ content, row }, index) => keptRow(image, content, row, index)),
    ...added.map(({ content }) => addedRow(image, content)),
  ];
}

const input = (content: CellContent): CellContent => (typeof content === "string" ? asText(content) : content);

const listed = (content: ListRow, column: string): CellContent | undefined => {
  const name = LISTED.find((one) => one === column);
  return name && content[name];
};

function keptRow(image: TableImage, content: ListRow, row: number, place: number): WantedRow {
  return image.columns.map((name, column) => {
    const value = listed(content, name);
    // A formula of the user's that gives the right value is left as it is.
    if (value !== undefined && image.values[row]?.[column] !== value) return input(value);
    const present = image.inputs[row]?.[column] ?? "";
    const isFormula = typeof present === "string" && present.startsWith("=");
    return isFormula ? withOwnRow(present, image.row + row + 1, image.row + place + 1) : present;
  });
}

/** Where every row of a column holds the same formula, a new row gets it too. */
function addedRow(image: TableImage, content: ListRow): WantedRow {
  return image.columns.map((name, column) => {
    const value = listed(content, name);
    if (value !== undefined) return input(value);
    const first = image.inputs[0]?.[column];
    const isCalculated =
      typeof first === "string" && first.startsWith("=") && image.inputs.every((cells) => cells[column] === first);
    return isCalculated ? first : undefined;
  });
}
