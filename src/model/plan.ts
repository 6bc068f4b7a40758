/** What comes of a plan: the sheets, what they lack, and figures to show before anything is written. */
import type { Status } from "../law/designation";
import type { FiscalYear } from "../money/fiscal-year";
import type { PlannedSheet } from "./planned-sheet";

/** A figure that a sheet will show as an error, and why. */
export interface MissingFigure {
  readonly district: string;
  readonly year: FiscalYear;
  readonly message: string;
}

export interface PreviewRow {
  readonly district: string;
  /** In dollars, one for each year of the preview; undefined where the figure is missing. */
  readonly withheld: readonly (number | undefined)[];
  /** The status in each year; undefined where it cannot be told. */
  readonly statuses: readonly (Status | undefined)[];
}

/** What is withheld from the districts of one status. */
export interface StatusTotals {
  readonly status: Status;
  /** By year; undefined where a figure of one of them is missing. */
  readonly totals: readonly (number | undefined)[];
}

export interface Preview {
  readonly years: readonly FiscalYear[];
  /** The first three districts. */
  readonly rows: readonly PreviewRow[];
  /** All districts, for a look at any of them. */
  readonly districts: readonly PreviewRow[];
  /** Withheld from all the districts by year; undefined where a figure of one of them is missing. */
  readonly totals: readonly (number | undefined)[];
  /** The totals by status, for each status that a district has from which something may be withheld. */
  readonly byStatus: readonly StatusTotals[];
}

export interface ModelPlan {
  /** None where there are problems. */
  readonly sheets: readonly PlannedSheet[];
  /** What has to be put right in the choices before anything can be planned. */
  readonly problems: readonly string[];
  readonly missing: readonly MissingFigure[];
  readonly preview: Preview;
}
