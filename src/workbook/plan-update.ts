import type { Steps } from "../districts/import/steps";
import type { CellContent } from "./cell-input";
import { matchColumns } from "./match-columns";
import type { NamedRow } from "./merge-rows";
import { mergeRows } from "./merge-rows";
import { ownColumns, rowNames } from "./plan-words";
import { eachRow } from "./slices";
import type { TableImage } from "./table-image";
import { fingerprint } from "./table-image";
import type { PlanOptions, RowChange, UpdatePlan } from "./table-plan";
import type { ColumnToWrite, TableToWrite } from "./table-to-write";
import type { WantedTable } from "./wanted-table";
import { wantedTable } from "./wanted-table";

export interface Update {
  readonly plan: UpdatePlan;
  readonly wanted: WantedTable;
  /** Columns that come at the right end. */
  readonly added: readonly ColumnToWrite[];
}

/** What writing the table over the one that is there would change, and how the table then stands. */
export function* planUpdate(image: TableImage, table: TableToWrite, choices: PlanOptions = {}): Steps<Update> {
  const match = matchColumns(table, image);
  const columns = [...image.columns, ...match.added.map(({ name }) => name)];
  const { staying, added, addedNames, removed } = yield* mergeRows(table, match, image, choices);

  const changed: RowChange[] = [];
  let unchanged = 0;
  yield* eachRow(staying.length, (index) => {
    const row = staying[index];
    if (!row) return;
    const cells = cellsThatChange(row, image.values[row.row] ?? [], columns);
    if (cells.length > 0) changed.push({ district: row.name, cells });
    else if (!row.isKept) unchanged += 1;
  });
  const lastStaying = staying[staying.length - 1]?.row ?? -1;
  const isEmptying = choices.otherYears === "empty";
  const otherYears = match.otherYears.map((column) => image.columns[column] ?? "");
  return {
    plan: {
      kind: "update",
      sheetName: image.sheetName,
      address: image.address,
      added: addedNames,
      ...removal(table, match, image, removed),
      kept: staying.filter(({ isKept }) => isKept).map(({ name }) => name),
      movesRows: removed.some((row) => row < lastStaying),
      changed,
      unchanged,
      addedColumns: match.added.map(({ name }) => name),
      keptYears: isEmptying ? [] : otherYears,
      emptiedYears: isEmptying ? otherYears : [],
      extraColumns: image.columns.filter((_, at) => !match.places.includes(at) && !match.otherYears.includes(at)),
      choices,
      fingerprint: yield* fingerprint(image),
    },
    wanted: yield* wantedTable(image, columns, staying, added),
    added: match.added,
  };
}

/** A blank row goes without being named. */
function removal(
  table: TableToWrite,
  match: ReturnType<typeof matchColumns>,
  image: TableImage,
  removed: readonly number[],
): Pick<UpdatePlan, "removed" | "removedWithEntries"> {
  const names = rowNames(table, match);
  const own = ownColumns(table, match, image);
  const rows = removed.map((row) => image.values[row] ?? []).filter((cells) => cells.some((cell) => cell !== ""));
  return {
    removed: rows.map(names.ofPresent),
    removedWithEntries: rows.filter((cells) => own.some((column) => cells[column] !== "")).map(names.ofPresent),
  };
}

/** None where the row goes on as it is: a blank in a column that comes is no change. */
function cellsThatChange(
  { changes }: NamedRow,
  present: readonly CellContent[],
  columns: readonly string[],
): RowChange["cells"] {
  const cells: RowChange["cells"][number][] = [];
  changes.forEach((to, column) => {
    const from = present[column] ?? "";
    if (to !== undefined && to !== from) cells.push({ column: columns[column] ?? "", from, to });
  });
  return cells;
}
