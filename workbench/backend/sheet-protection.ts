/** What a protected sheet still allows, and what ends its protection. */
import type { StoredPassword } from "../../src/spreadsheet/protection/sheet-password";

/** In Excel's words; what is not allowed is false. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

export type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

export type SheetPassword =
  /** Set while the workbook was open. */
  | { readonly kind: "text"; readonly text: string }
  /** From a file, in one of the ways in which files keep it. */
  | Exclude<StoredPassword, { kind: "none" }>;

export interface SheetProtection {
  readonly options: ProtectionOptions;
  /** Null where the protection was set without one. */
  readonly password: SheetPassword | null;
}

/** What Excel takes where nothing else is said. */
export const NOTHING_ALLOWED: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Nothing is allowed, and no password is needed to end it. */
export const PROTECTED: SheetProtection = { options: NOTHING_ALLOWED, password: null };
