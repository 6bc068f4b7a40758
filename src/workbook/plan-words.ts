import type { CellContent } from "./cell-input";
import type { ColumnMatch } from "./match-columns";
import type { TableImage } from "./table-image";
import type { TableToWrite } from "./table-to-write";

/** How the plan names a row: its district, and in a long grants table the fiscal year. */
export function rowNames(table: TableToWrite, { places }: ColumnMatch) {
  const districtColumn = table.columns.findIndex(({ name }) => name === table.keys[0]);
  const yearColumn = table.name === "EcsGrants" ? table.columns.findIndex(({ name }) => name === table.keys[1]) : -1;
  const name = (cell: (column: number) => CellContent | undefined): string => {
    const district = String(cell(districtColumn) ?? "").trim();
    return yearColumn < 0 ? district : `${district}, FY ${String(cell(yearColumn) ?? "").replace(/^FY\s*/i, "")}`;
  };
  return {
    ofNew: (cells: TableToWrite["rows"][number]): string => name((column) => cells[column]),
    ofPresent: (cells: readonly CellContent[]): string => name((column) => cells[places[column] ?? -1]),
  };
}

/** Columns that the table to write does not fill: what stands in them is the user's. */
export function ownColumns(table: TableToWrite, { places, otherYears }: ColumnMatch, image: TableImage): number[] {
  const filled = new Set(places.filter((_, column) => table.rows.some((cells) => cells[column] !== undefined)));
  return image.columns
    .map((_, column) => column)
    .filter((column) => !filled.has(column) && !otherYears.includes(column));
}
