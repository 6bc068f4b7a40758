/** What can be wrong with a table, as data; src/functions/messages/tables.ts puts it into words. Rows are numbered from 1. */
import type { FiscalYears } from "../../law/by-years";
import type { FiscalYear } from "../../money/fiscal-year";
import type { IssueOf } from "../../money/issue";

/** Of every table. */
export interface TableFacts {
  readonly "table-empty": { readonly argument: string };
  readonly "table-single-cell": { readonly argument: string; readonly found: unknown };
  readonly "table-without-columns": {
    readonly argument: string;
    readonly missing: readonly string[];
    readonly found: readonly string[];
  };
  readonly "table-with-two-columns": {
    readonly argument: string;
    readonly meaning: string;
    readonly columns: readonly string[];
  };
}

export type TableIssue = IssueOf<TableFacts>;

/** Of a table of grants. */
export interface GrantsFacts {
  readonly "grants-without-layout": { readonly missing: "years" | "amount"; readonly found: readonly string[] };
  readonly "grants-two-layouts": { readonly columns: readonly string[] };
  readonly "grants-year-missing": {
    readonly district: string;
    readonly year: FiscalYear;
    readonly covered: readonly FiscalYear[];
    /** Headers that look like a year and are none in any accepted form. */
    readonly unread: readonly string[];
  };
  readonly "grants-district-missing": {
    readonly district: string;
    readonly unclear: { readonly row: number; readonly found: unknown } | undefined;
  };
  readonly "grants-figure-blank": {
    readonly district: string;
    readonly year: FiscalYear;
    readonly rows: readonly number[];
  };
  readonly "grants-differ": {
    readonly district: string;
    readonly year: FiscalYear;
    readonly rows: readonly number[];
    readonly amounts: readonly number[];
  };
}

export type GrantsIssue = IssueOf<GrantsFacts>;

/** Of a district list. */
export interface ListFacts {
  readonly "list-status": { readonly found: unknown };
  readonly "list-year-missing": { readonly year: FiscalYear; readonly covered: FiscalYears | undefined };
  readonly "list-row-unclear": { readonly district: string; readonly row: number; readonly found: unknown };
  readonly "list-rows-differ": {
    readonly district: string;
    readonly year: FiscalYear;
    readonly rows: readonly number[];
  };
  readonly "list-base-year-late": { readonly baseYear: FiscalYear; readonly year: FiscalYear };
  readonly "list-years-reversed": { readonly from: FiscalYear; readonly to: FiscalYear };
}

export type ListIssue = IssueOf<ListFacts>;
