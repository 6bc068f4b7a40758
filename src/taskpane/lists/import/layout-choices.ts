import { layoutIssues, missingOf, type Column, type Defaults, type Layout } from "../../../districts/import";

/** What a table is follows from what its columns are. */
export function kindOf(columns: readonly Column[]): Layout["kind"] {
  if (columns.some(({ taken }) => taken.use === "grants")) return "wide grants";
  return columns.some(({ taken }) => taken.use === "amount") ? "long grants" : "district list";
}

/** Whether the user has to say something about the columns before the rows can be read. */
export function isUndecided(layout: Layout, defaults: Defaults): boolean {
  const given = {
    status: defaults.status !== undefined,
    years: defaults.fromFY !== undefined && defaults.toFY !== undefined,
    "fiscal year": defaults.fiscalYear !== undefined,
  };
  return layoutIssues(layout).length > 0 || missingOf(layout).some((missing) => !given[missing]);
}
