/** How the State itself split the entitlements of some fiscal years, for checking the rule against it. */
import type { Citation } from "../../law/citation";
import data from "./portions.json";

/** A town that was not an Alliance District in a year has null for that year. */
export const PORTIONS_CITATION: Citation = data.citation;

export interface PublishedPortion {
  readonly town: string;
  readonly year: number;
  /** Whether the town was an Alliance District in that year; its portion is 0 where it was not. */
  readonly designated: boolean;
  readonly alliance: number;
}

export const PORTIONS: readonly PublishedPortion[] = Object.entries(data.portions).flatMap(([town, portions]) =>
  data.fiscalYears.map((year, index) => {
    const portion = portions[index];
    return { town, year, designated: portion != null, alliance: portion?.[0] ?? 0 };
  }),
);
