import type { CellContent } from "./cell-input";

/** A table or a range of the workbook that may hold what a model needs. */
export interface FoundTable {
  readonly kind: "table" | "range";
  /** "EcsGrants", or the address of a range as a person reads it. */
  readonly name: string;
  readonly sheetName: string;
  readonly address: string;
  /** What a formula calls it: "EcsGrants[#All]" or "'Sheet 1'!$A$3:$H$40". */
  readonly reference: string;
  readonly rows: number;
  readonly columns: number;
  /** With the header row; empty where there are too many cells to read. */
  readonly values: readonly (readonly CellContent[])[];
  /** Why the functions would not take it, in their own words; null where they do. */
  readonly problem: string | null;
}

export type FoundGrants = FoundTable;
export type FoundList = FoundTable;

/** Tables, and the region around the selection: those that hold grants first. */
export const findGrants = (): Promise<readonly FoundGrants[]> => Promise.reject(new Error("not there yet"));

/** The same for lists of districts. */
export const findLists = (): Promise<readonly FoundList[]> => Promise.reject(new Error("not there yet"));
