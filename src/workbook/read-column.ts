import type { CellContent } from "./cell-input";
import type { RunOptions } from "./run-options";

/** One amount of the selected column or row, with what stands beside it. */
export interface AmountEntry {
  /** As Excel writes it, with the sheet's name. */
  readonly address: string;
  /** As a person finds it in the sheet, from 1. */
  readonly rowNumber: number;
  readonly columnNumber: number;
  readonly value: CellContent;
  readonly formula: string | null;
  /** Null where no district or year was found or given for it. */
  readonly district: CellContent | null;
  readonly year: CellContent | null;
}

/** Where districts or years of the amounts stand: in a line beside them, or once for all of them. */
export interface BesideColumn {
  readonly address: string;
  readonly isOneForAll: boolean;
}

export interface AmountColumn {
  readonly sheetName: string;
  readonly address: string;
  readonly kind: "column" | "row";
  /** The text at its head; null where there is none. */
  readonly header: string | null;
  readonly districts: BesideColumn | null;
  readonly years: BesideColumn | null;
  readonly entries: readonly AmountEntry[];
}

export interface ColumnOptions extends RunOptions {
  /** Given by the user where they are not found: cells on the same sheet, one for each amount or one for all. */
  readonly districts?: string | undefined;
  readonly years?: string | undefined;
  /** Instead of the selection. */
  readonly amounts?: string | undefined;
}

/** The selected column or row of amounts with the districts and years beside it; writes nothing. */
export const readColumn = (_options: ColumnOptions = {}): Promise<AmountColumn> =>
  Promise.reject(new Error("not there yet"));
