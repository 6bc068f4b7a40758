import type { Steps } from "../districts/import/steps";
import type { CellContent } from "./cell-input";
import { cellChanges } from "./cell-writer";
import { rowKeeper } from "./kept-rows";
import type { ColumnMatch } from "./match-columns";
import { matchRows } from "./match-rows";
import { rowNames } from "./plan-words";
import { RowKeys } from "./row-keys";
import { eachRow } from "./slices";
import type { TableImage } from "./table-image";
import type { PlanOptions } from "./table-plan";
import type { TableToWrite } from "./table-to-write";
import type { StayingRow } from "./wanted-table";

export type Cells = readonly (CellContent | undefined)[];

export interface NamedRow extends StayingRow {
  readonly name: string;
  /** Whether the table to write does not have it. */
  readonly isKept: boolean;
}

export interface Merge {
  /** In the order of the table that is there. */
  readonly staying: readonly NamedRow[];
  /** By place of the column. */
  readonly added: readonly Cells[];
  readonly addedNames: readonly string[];
  readonly removed: readonly number[];
}

/** What becomes of each row of the table that is there, and which rows come. */
export function* mergeRows(
  table: TableToWrite,
  match: ColumnMatch,
  image: TableImage,
  choices: PlanOptions,
): Steps<Merge> {
  const keys = new RowKeys();
  const { rowOf, left } = yield* matchRows(table, match, image, keys);
  const changesOf = cellChanges(table, match, image, keys);
  const emptied = choices.otherYears === "empty" ? match.otherYears : [];
  const names = rowNames(table, match);
  const keeps = rowKeeper(table, match, image, keys, choices);

  const changesIn = (row: number, cells: Cells): Cells => {
    const changes = [...changesOf(row, cells)];
    for (const column of emptied) if (image.values[row]?.[column] !== "") changes[column] = "";
    return changes;
  };
  const staying: NamedRow[] = [];
  const removed: number[] = [];
  yield* eachRow(left.length, (index) => {
    const row = left[index] ?? 0;
    if (!keeps(row)) removed.push(row);
    else {
      const name = names.ofPresent(image.values[row] ?? []);
      staying.push({ name, row, changes: changesIn(row, []), isKept: true });
    }
  });
  const added: Cells[] = [];
  const addedNames: string[] = [];
  yield* eachRow(table.rows.length, (index) => {
    const cells = table.rows[index] ?? [];
    const row = rowOf[index] ?? null;
    const name = names.ofNew(cells);
    if (row === null) {
      added.push(inPlace(cells, match.places));
      addedNames.push(name);
    } else staying.push({ name, row, changes: changesIn(row, cells), isKept: false });
  });
  staying.sort((a, b) => a.row - b.row);
  return { staying, added, addedNames, removed };
}

function inPlace(cells: Cells, places: readonly number[]): Cells {
  const line: (CellContent | undefined)[] = [];
  cells.forEach((value, column) => {
    line[places[column] ?? 0] = value;
  });
  return line;
}
