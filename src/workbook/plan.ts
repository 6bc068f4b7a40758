import type { DistrictList } from "../law/lists";
import type { WantedRow } from "./cell-blocks";
import type { CellContent } from "./cell-input";
import { listRow } from "./list-rows";
import type { TableImage } from "./table-image";
import { fingerprint } from "./table-image";
import type { ColumnName } from "./table-layout";
import { COLUMNS } from "./table-layout";
import type { PlacedRow } from "./wanted-rows";
import { LISTED, wantedRows } from "./wanted-rows";

export interface NewTablePlan {
  readonly kind: "new";
  readonly sheetName: string;
  readonly rows: number;
}

export interface RowChange {
  readonly district: string;
  readonly cells: readonly { readonly column: ColumnName; readonly from: CellContent; readonly to: CellContent }[];
}

/** What would change in the table that is there. */
export interface UpdatePlan {
  readonly kind: "update";
  readonly sheetName: string;
  readonly address: string;
  /** They come after the rows that stay. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Removed rows in which a column that is not from the list, or Opportunity, holds something. */
  readonly removedWithEntries: readonly string[];
  /** Whether a row that stays moves up because one above it goes. */
  readonly movesRows: boolean;
  readonly changed: readonly RowChange[];
  readonly unchanged: number;
  /** The user's own columns; they stay. */
  readonly extraColumns: readonly string[];
  /** Of the table that the plan was made for. */
  readonly fingerprint: string;
}

export type ListPlan = NewTablePlan | UpdatePlan;

/** Whether carrying out the plan would write anything. */
export const changesAnything = (plan: ListPlan): boolean =>
  plan.kind === "new" || plan.added.length + plan.removed.length + plan.changed.length > 0;

const nameKey = (content: CellContent): string => String(content).trim().toLowerCase();

/**
 * What would change, and the rows wanted. A row of the table is a district's by its name; where a district stands twice,
 * the row with the same first fiscal year is taken; one that is then left over goes.
 */
export function planUpdate(
  image: TableImage,
  list: DistrictList,
): { readonly plan: UpdatePlan; readonly wanted: readonly WantedRow[] } {
  const cell = (row: number, name: ColumnName): CellContent => image.values[row]?.[image.columns.indexOf(name)] ?? "";
  const allRows = image.values.map((_, row) => row);
  const rowsOf = (district: string): number[] =>
    allRows.filter((row) => nameKey(cell(row, "District")) === nameKey(district));
  const taken = new Set<number | null>();
  const take = (row: number | undefined): number | null => {
    if (row === undefined) return null;
    taken.add(row);
    return row;
  };
  const bySameYear = list.members.map((member) =>
    take(rowsOf(member.district).find((row) => cell(row, "From FY") === member.fiscalYears.from)),
  );
  const placed = list.members.map((member, index): PlacedRow => {
    const row = bySameYear[index] ?? take(rowsOf(member.district).find((one) => !taken.has(one)));
    return { content: listRow(member), row };
  });
  const removed = allRows.filter((row) => !taken.has(row));
  const changes = placed.flatMap(({ content, row }): RowChange[] =>
    row === null
      ? []
      : [
          {
            district: String(content.District),
            cells: LISTED.map((column) => ({ column, from: cell(row, column), to: content[column] })).filter(
              ({ from, to }) => from !== to,
            ),
          },
        ],
  );
  const districtOf = (row: number): string => String(cell(row, "District")).trim();
  const holdsEntries = (row: number): boolean =>
    image.columns.some(
      (name, column) => !LISTED.some((one) => one === name) && (image.values[row]?.[column] ?? "") !== "",
    );

  return {
    plan: {
      kind: "update",
      sheetName: image.sheetName,
      address: image.address,
      added: placed.filter(({ row }) => row === null).map(({ content }) => String(content.District)),
      removed: removed.map(districtOf),
      removedWithEntries: removed.filter(holdsEntries).map(districtOf),
      movesRows: removed.some((row) => allRows.some((later) => later > row && taken.has(later))),
      changed: changes.filter(({ cells }) => cells.length > 0),
      unchanged: changes.filter(({ cells }) => cells.length === 0).length,
      extraColumns: image.columns.filter((name) => !COLUMNS.some((one) => one === name)),
      fingerprint: fingerprint(image),
    },
    wanted: wantedRows(image, placed),
  };
}
