import type { Backend } from "../backend/backend";
import type { CalendarDate } from "../backend/serial-date";

/** Flags of a table that Excel keeps and that no backend shows. */
export interface TableFlags {
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** What one host knows beside the spreadsheet itself. */
export interface Model {
  readonly backend: Backend;
  readonly settings: Map<string, unknown>;
  readonly tableFlags: Map<string, TableFlags>;
  readonly sheetFlags: Map<string, SheetFlags>;
  /** The language and the habits of the user, such as "es-ES". */
  readonly locale: string;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Sheets cannot be added, removed, renamed, moved or hidden; the password, null where there is none. */
  structureProtection: { readonly password: string | null } | null;
  /** The day on which "7/1" without a year is read. */
  readonly today: () => CalendarDate;
  /** The add-in wants, or no longer wants, to hear of an event. */
  readonly register: (eventType: number, targetId: string, isWanted: boolean) => void;
}

export interface SheetFlags {
  showGridlines: boolean;
  tabColor: string;
}

export const EVENT_TARGET_WORKBOOK = "Workbook";
