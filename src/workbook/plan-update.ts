import type { CellContent } from "./cell-input";
import { cellChanges } from "./cell-writer";
import { rowKeeper } from "./kept-rows";
import { matchColumns } from "./match-columns";
import { matchRows } from "./match-rows";
import { ownColumns, rowNames } from "./plan-words";
import type { TableImage } from "./table-image";
import { fingerprint } from "./table-image";
import type { PlanOptions, RowChange, UpdatePlan } from "./table-plan";
import type { ColumnToWrite, TableToWrite } from "./table-to-write";
import type { StayingRow, WantedTable } from "./wanted-table";
import { wantedTable } from "./wanted-table";

export interface Update {
  readonly plan: UpdatePlan;
  readonly wanted: WantedTable;
  /** Columns that come at the right end. */
  readonly added: readonly ColumnToWrite[];
}

interface NamedRow extends StayingRow {
  readonly name: string;
}

type Cells = readonly (CellContent | undefined)[];

/** What writing the table over the one that is there would change, and how the table then stands. */
export function planUpdate(image: TableImage, table: TableToWrite, choices: PlanOptions = {}): Update {
  const match = matchColumns(table, image);
  const { rowOf, left, keys } = matchRows(table, match, image);
  const changesOf = cellChanges(table, match, image, keys);
  const emptied = choices.otherYears === "empty" ? match.otherYears : [];
  const columns = [...image.columns, ...match.added.map(({ name }) => name)];
  const present = (row: number): readonly CellContent[] => image.values[row] ?? [];

  const keeps = rowKeeper(table, match, image, keys, choices);
  const kept = left.filter(keeps);
  const keptRows = new Set(kept);
  const removed = left.filter((row) => !keptRows.has(row));

  const changesIn = (row: number, cells: Cells): Cells => {
    const changes = [...changesOf(row, cells)];
    for (const column of emptied) if (present(row)[column] !== "") changes[column] = "";
    return changes;
  };
  const names = rowNames(table, match);
  const named = (rows: readonly number[]): string[] => rows.map((row) => names.ofPresent(present(row)));
  const staying: NamedRow[] = named(kept).map((name, index) => {
    const row = kept[index] ?? 0;
    return { name, row, changes: changesIn(row, []) };
  });
  const added: Cells[] = [];
  table.rows.forEach((cells, index) => {
    const row = rowOf[index];
    if (row == null) added.push(inPlace(cells, match.places));
    else staying.push({ name: names.ofNew(cells), row, changes: changesIn(row, cells) });
  });
  staying.sort((a, b) => a.row - b.row);

  const changed = staying.flatMap((one) => rowChange(one, present(one.row), columns));
  const changedKept = kept.filter((row) => changesIn(row, []).length > 0).length;
  const own = ownColumns(table, match, image);
  const lastStaying = staying[staying.length - 1]?.row ?? -1;
  const headers = (places: readonly number[]): string[] => places.map((column) => image.columns[column] ?? "");
  return {
    plan: {
      kind: "update",
      sheetName: image.sheetName,
      address: image.address,
      added: table.rows.filter((_, index) => rowOf[index] === null).map(names.ofNew),
      removed: named(removed.filter((row) => present(row).some((cell) => cell !== ""))),
      removedWithEntries: named(removed.filter((row) => own.some((column) => present(row)[column] !== ""))),
      kept: named(kept),
      movesRows: removed.some((row) => row < lastStaying),
      changed,
      unchanged: staying.length - kept.length - (changed.length - changedKept),
      addedColumns: match.added.map(({ name }) => name),
      keptYears: headers(choices.otherYears === "empty" ? [] : match.otherYears),
      emptiedYears: headers(emptied),
      extraColumns: image.columns.filter((_, at) => !match.places.includes(at) && !match.otherYears.includes(at)),
      choices,
      fingerprint: fingerprint(image),
    },
    wanted: wantedTable(image, columns, staying, added),
    added: match.added,
  };
}

function inPlace(cells: Cells, places: readonly number[]): Cells {
  const line: (CellContent | undefined)[] = [];
  cells.forEach((value, column) => {
    line[places[column] ?? 0] = value;
  });
  return line;
}

/** None where the row only goes on as it is: a blank in a column that comes is no change. */
function rowChange(
  { name, changes }: NamedRow,
  present: readonly CellContent[],
  columns: readonly string[],
): RowChange[] {
  const cells: RowChange["cells"][number][] = [];
  changes.forEach((to, column) => {
    const from = present[column] ?? "";
    if (to !== undefined && to !== from) cells.push({ column: columns[column] ?? "", from, to });
  });
  return cells.length === 0 ? [] : [{ district: name, cells }];
}
