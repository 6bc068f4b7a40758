import type { DistrictStatus, ListChanges } from "../districts/import";
import type { Undo } from "./undo";

/** One of the two lists that are compared. */
export interface ComparedList {
  readonly name: string;
  readonly source: string;
  readonly districts: readonly DistrictStatus[];
}

export interface DistrictComparison {
  readonly before: ComparedList;
  readonly after: ComparedList;
  readonly changes: ListChanges;
}

export interface ComparisonPlan {
  readonly sheetName: string;
  readonly rows: number;
}

/** Where the comparison would go; writes nothing. */
export const planComparison = (_comparison: DistrictComparison): Promise<ComparisonPlan> =>
  Promise.reject(new Error("planComparison is not there yet."));

/** Writes the comparison to a new sheet. */
export const insertComparison = (_comparison: DistrictComparison, _today: Date): Promise<Undo> =>
  Promise.reject(new Error("insertComparison is not there yet."));
