import type { ColumnMatch } from "./match-columns";
import type { RowKeys } from "./row-keys";
import type { TableImage } from "./table-image";
import type { PlanOptions } from "./table-plan";
import type { TableToWrite } from "./table-to-write";

/**
 * Whether a row that the table to write does not have stays. A district that is on the old list alone is no district of the
 * new list; a grant of another town or year is as true as before. Blank rows never stay.
 */
export function rowKeeper(
  table: TableToWrite,
  { places }: ColumnMatch,
  image: TableImage,
  keys: RowKeys,
  { otherRows, otherYears }: PlanOptions,
): (row: number) => boolean {
  const keepsRows = (otherRows ?? (table.name === "EcsGrants" ? "keep" : "remove")) === "keep";
  const yearColumn = table.name === "EcsGrants" ? table.columns.findIndex(({ kind }) => kind === "year") : -1;
  const newYears = new Set(yearColumn < 0 ? [] : table.rows.map((cells) => keys.year(cells[yearColumn] ?? "")));
  return (row) => {
    const cells = image.values[row] ?? [];
    if (cells.every((cell) => cell === "")) return false;
    if (yearColumn < 0) return keepsRows;
    const isOtherYear = !newYears.has(keys.year(cells[places[yearColumn] ?? -1] ?? ""));
    return isOtherYear ? otherYears !== "empty" : keepsRows;
  };
}
