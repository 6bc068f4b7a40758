import { Issue, type IssueOf } from "../../money/issue";
import type { FiscalYear } from "../../money/fiscal-year";
import type { Status } from "./status-text";

export type TableKind = "district list" | "wide grants" | "long grants";

/** What a column is taken for. */
export type ColumnUse =
  | { readonly use: "district" }
  | { readonly use: "code" }
  | { readonly use: "status" }
  /** Headed by a status, with yes, X or 1 in the rows that have it. */
  | { readonly use: "status mark"; readonly status: Status }
  | { readonly use: "opportunity" }
  | { readonly use: "from year" }
  | { readonly use: "to year" }
  | { readonly use: "base year" }
  /** One fiscal year in each row. */
  | { readonly use: "fiscal year" }
  | { readonly use: "amount" }
  /** The grants of the fiscal year that heads the column. */
  | { readonly use: "grants"; readonly year: FiscalYear }
  | { readonly use: "none" };

/**
 * Why: by the words of the header, by what the rows hold, because the rows do not hold what the header says, because another
 * column is the better one for it, by the user's choice, or because nothing spoke for any use.
 */
export type Why = "header" | "content" | "content against header" | "another column" | "choice" | "nothing";

export interface Column {
  readonly taken: ColumnUse;
  readonly why: Why;
  /** The words of the header rows; empty without one. */
  readonly header: string;
}

/** How a grid is read. It is plain data: whoever shows it may change it and read the grid again. */
export interface Layout {
  readonly kind: TableKind;
  /** The header rows by their index; without any, the count is 0 and the data begin at `first`. What stands above is title. */
  readonly header: HeaderRows;
  /** From the left; columns beyond the last are not used. */
  readonly columns: readonly Column[];
}

export interface HeaderRows {
  readonly first: number;
  readonly count: number;
}

/** What keeps a layout from being read; columns are indexes. */
export interface LayoutFacts {
  readonly "layout-no-district": object;
  readonly "layout-no-grants": { readonly kind: TableKind };
  readonly "layout-use-twice": { readonly taken: ColumnUse; readonly columns: readonly number[] };
}

export type LayoutIssue = IssueOf<LayoutFacts>;

export const usesOf = (layout: Layout, use: ColumnUse["use"]): readonly number[] =>
  layout.columns.flatMap(({ taken }, column) => (taken.use === use ? [column] : []));

/** Several columns may mark a status each; everything else is taken from one column. */
const useKey = (taken: ColumnUse): string =>
  taken.use === "grants" ? `grants ${taken.year}` : taken.use === "status mark" ? `mark ${taken.status}` : taken.use;

export function layoutIssues(layout: Layout): readonly LayoutIssue[] {
  const issues: LayoutIssue[] = [];
  const has = (use: ColumnUse["use"]): boolean => usesOf(layout, use).length > 0;
  if (!has("district") && !has("code")) issues.push(new Issue("layout-no-district", {}));
  if (layout.kind === "wide grants" ? !has("grants") : layout.kind === "long grants" && !has("amount")) {
    issues.push(new Issue("layout-no-grants", { kind: layout.kind }));
  }
  const columnsOf = new Map<string, number[]>();
  layout.columns.forEach(({ taken }, column) => {
    if (taken.use === "none") return;
    const key = useKey(taken);
    columnsOf.set(key, [...(columnsOf.get(key) ?? []), column]);
  });
  for (const columns of columnsOf.values()) {
    const taken = layout.columns[columns[0] ?? 0]?.taken;
    if (columns.length > 1 && taken) issues.push(new Issue("layout-use-twice", { taken, columns }));
  }
  return issues;
}

/** What the user has to say because no column does. */
export type Missing = "status" | "years" | "fiscal year";

export function missingOf(layout: Layout): readonly Missing[] {
  const has = (...uses: ColumnUse["use"][]): boolean => uses.some((use) => usesOf(layout, use).length > 0);
  if (layout.kind === "wide grants") return [];
  if (layout.kind === "long grants") return has("fiscal year") ? [] : ["fiscal year"];
  return [
    ...(has("status", "status mark") ? [] : (["status"] as const)),
    ...(has("fiscal year") || (has("from year") && has("to year")) ? [] : (["years"] as const)),
  ];
}
