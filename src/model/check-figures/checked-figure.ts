/** What comes of checking typed or received amounts against the rule, as plain data. */
import type { Cents } from "../../money/cents";
import type { FiscalYear } from "../../money/fiscal-year";
import type { ArgumentAddress, CellAddress, CellMatrix, CellPlace, CellValue } from "../explain/cell";

/** Districts and years lie beside the amounts as arguments of our functions do: a column against a row, or cell by cell. */
export interface FiguresToCheck {
  readonly districts: CellMatrix;
  readonly years: CellMatrix;
  readonly amounts: { readonly values: CellMatrix; readonly address?: ArgumentAddress };
  /** The ECS entitlements with their header row. */
  readonly grants: CellMatrix;
  readonly policy: CellValue;
  /** A district list with its header row; without it the built-in lists of the policy hold. */
  readonly list?: CellMatrix;
}

export type CauseCode =
  | "other base year"
  | "cash paid"
  | "other policy"
  | "graduated as alliance"
  | "graduated by the year before"
  | "year before"
  | "year after"
  | "diversity left in"
  | "diversity taken out twice"
  | "holdback year by its own grant"
  | "whole dollars"
  | "sign"
  | "thousands"
  | "rows swapped"
  | "another row"
  | "not designated"
  | "taken for not designated";

export interface Cause {
  readonly code: CauseCode;
  /** One sentence for the reader. */
  readonly text: string;
  /** False where it may be so and cannot be told. */
  readonly certain: boolean;
}

export interface CheckedFigure {
  /** Within the amounts, from 0. */
  readonly place: CellPlace;
  readonly address?: CellAddress;
  /** As it stands in the cell. */
  readonly given: CellValue;
  readonly district?: string;
  readonly year?: FiscalYear;
  readonly outcome: "equal" | "different" | "not checkable";
  readonly amount?: Cents;
  readonly byRule?: Cents;
  /** The amount given above that by the rule; below it negative. */
  readonly difference?: Cents;
  /** Every cause that leads to the very amount; empty where none was found. */
  readonly causes: readonly Cause[];
  /** Why it cannot be checked, in the words of the functions; or the outcome in one sentence. */
  readonly text: string;
}

export interface CheckSummary {
  /** Those that were compared. */
  readonly checked: number;
  readonly equal: number;
  readonly different: number;
  readonly notCheckable: number;
  /** The sum of the differences; undefined where it is too large to be exact. */
  readonly sumOfDifferences: Cents | undefined;
  readonly text: string;
}
