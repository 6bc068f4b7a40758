import type { DistrictList } from "../law/lists";
import type { CellContent } from "./cell-input";
import { asText } from "./cell-input";
import type { ListRow } from "./list-rows";
import { listRow } from "./list-rows";
import type { WantedRow } from "./row-edits";
import type { TableImage } from "./table-image";
import { fingerprint } from "./table-image";
import type { ColumnName } from "./table-layout";
import { COLUMNS } from "./table-layout";

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
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Removed rows in which a column that is not from the list, or Opportunity, holds something. */
  readonly removedWithEntries: readonly string[];
  readonly changed: readonly RowChange[];
  readonly unchanged: number;
  /** The user's own columns; they stay. */
  readonly extraColumns: readonly string[];
  /** Of the table that the plan was made for. */
  readonly fingerprint: string;
}

export type ListPlan = NewTablePlan | UpdatePlan;

const LISTED = COLUMNS.filter((name): name is keyof ListRow & ColumnName => name !== "Opportunity");

const nameKey = (content: CellContent | undefined): string =>
  String(content ?? "")
    .trim()
    .toLowerCase();

/**
 * The rows wanted, and the plan in words of the list. A row of the table is a district's by its name; where a district
 * stands twice, the row with the list's first fiscal year is taken and the other one goes.
 */
export function planUpdate(image: TableImage, list: DistrictList): { plan: UpdatePlan; wanted: WantedRow[] } {
  const column = (name: ColumnName): number => image.columns.indexOf(name);
  const cell = (row: number, name: ColumnName): CellContent => image.values[row]?.[column(name)] ?? "";
  const taken = new Set<number>();
  const members = list.members.map((member) => {
    const rows = image.values.flatMap((values, row) =>
      nameKey(values[column("District")]) === nameKey(member.district) ? [row] : [],
    );
    const row = rows.find((one) => cell(one, "From FY") === list.fiscalYears.from) ?? rows[0];
    if (row !== undefined) taken.add(row);
    return { content: listRow(list, member), row };
  });

  const kept = members
    .filter((member): member is typeof member & { row: number } => member.row !== undefined)
    .sort((a, b) => a.row - b.row);
  const added = members.filter((member) => member.row === undefined).map((member) => member.content);
  const removed = image.values.flatMap((_, row) => (taken.has(row) ? [] : [row]));

  const inputs = (content: ListRow, row: number | null): WantedRow => ({
    keep: row,
    cells: image.columns.map((name) => {
      const listed = LISTED.find((one) => one === name);
      if (!listed) return undefined;
      const value = content[listed];
      // A formula of the user's that gives the right value is left as it is.
      if (row !== null && cell(row, listed) === value) return undefined;
      return typeof value === "string" ? asText(value) : value;
    }),
  });
  const changes = kept.map(({ content, row }) => ({
    district: String(content.District),
    cells: LISTED.filter((name) => cell(row, name) !== content[name]).map((name) => ({
      column: name,
      from: cell(row, name),
      to: content[name],
    })),
  }));
  const ownColumns = image.columns.flatMap((name, index) => (LISTED.some((one) => one === name) ? [] : [index]));
  const districtOf = (row: number): string => String(cell(row, "District")).trim();

  return {
    plan: {
      kind: "update",
      sheetName: image.sheetName,
      address: image.address,
      added: added.map((content) => String(content.District)),
      removed: removed.map(districtOf),
      removedWithEntries: removed
        .filter((row) => ownColumns.some((index) => (image.values[row]?.[index] ?? "") !== ""))
        .map(districtOf),
      changed: changes.filter(({ cells }) => cells.length > 0),
      unchanged: changes.filter(({ cells }) => cells.length === 0).length,
      extraColumns: image.columns.filter((name) => !COLUMNS.some((one) => one === name)),
      fingerprint: fingerprint(image),
    },
    wanted: withAdded(
      kept.map(({ content, row }) => ({ name: String(content.District), wanted: inputs(content, row) })),
      added.map((content) => ({ name: String(content.District), wanted: inputs(content, null) })),
    ),
  };
}

interface NamedRow {
  readonly name: string;
  readonly wanted: WantedRow;
}

/** New rows at their place in the alphabet where the table keeps to it, else at its end: the user's own order stays. */
function withAdded(kept: readonly NamedRow[], added: readonly NamedRow[]): WantedRow[] {
  const alphabetical = kept.every((row, index) => index === 0 || (kept[index - 1]?.name ?? "") < row.name);
  const rows = [...kept];
  for (const row of added) {
    const at = alphabetical ? rows.findIndex((other) => other.name > row.name) : -1;
    rows.splice(at === -1 ? rows.length : at, 0, row);
  }
  return rows.map(({ wanted }) => wanted);
}

/** Whether carrying out the plan would write anything. */
export const changesAnything = (plan: ListPlan): boolean =>
  plan.kind === "new" || plan.added.length + plan.removed.length + plan.changed.length > 0;
