import type { Steps } from "../districts/import/steps";
import type { CellContent } from "./cell-input";
import type { ColumnMatch } from "./match-columns";
import type { RowKeys } from "./row-keys";
import { eachRow } from "./slices";
import type { TableImage } from "./table-image";
import type { TableToWrite } from "./table-to-write";

/** Which row of the table that is there each row of the table to write takes over; null where it is new. */
export interface RowMatch {
  readonly rowOf: readonly (number | null)[];
  /** Rows that none takes over. */
  readonly left: readonly number[];
}

/**
 * A row is a district's by its name, and the year where that is a key. In a district list, whose years may all change, a
 * row that still is without its like takes over another one of its district.
 */
export function* matchRows(table: TableToWrite, match: ColumnMatch, image: TableImage, keys: RowKeys): Steps<RowMatch> {
  const keyColumns = table.keys.map((key) => table.columns.findIndex(({ name }) => name === key));
  const keyOf = (cellAt: (column: number) => CellContent, count: number): string =>
    keyColumns
      .slice(0, count)
      .map((column, index) => (index === 0 ? keys.district(cellAt(column)) : keys.year(cellAt(column))))
      .join("\n");

  const rowOf: (number | null)[] = table.rows.map(() => null);
  const taken = new Set<number>();
  function* takeOver(count: number): Steps<void> {
    const free = new Map<string, number[]>();
    const last = image.values.length - 1;
    yield* eachRow(image.values.length, (index) => {
      const row = last - index;
      if (taken.has(row)) return;
      const key = keyOf((column) => image.values[row]?.[match.places[column] ?? -1] ?? "", count);
      const rows = free.get(key);
      if (rows) rows.push(row);
      else free.set(key, [row]);
    });
    yield* eachRow(table.rows.length, (index) => {
      if (rowOf[index] !== null) return;
      const row = free.get(keyOf((column) => table.rows[index]?.[column] ?? "", count))?.pop();
      if (row === undefined) return;
      taken.add(row);
      rowOf[index] = row;
    });
  }
  yield* takeOver(keyColumns.length);
  if (table.name === "AllianceDistricts") yield* takeOver(1);
  return { rowOf, left: image.values.map((_, row) => row).filter((row) => !taken.has(row)) };
}
