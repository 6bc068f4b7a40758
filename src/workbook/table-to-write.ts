import type { CellContent } from "./cell-input";
import type { TableName } from "./table-layout";

/** What a column holds, for its number format and for knowing its values again. */
export type ColumnKind = "text" | "year" | "dollars" | "mark";

export interface ColumnToWrite {
  readonly name: string;
  readonly kind: ColumnKind;
  /** In the unit of Range.format.columnWidth. */
  readonly width: number;
}

/** A line above the table: its label and its text. */
export type Note = readonly [label: string, text: string];

/** A table as it is to stand in the workbook; plain data. */
export interface TableToWrite {
  readonly name: TableName;
  /** Of a new sheet; a table that is there stays on its own. */
  readonly sheetName: string;
  readonly columns: readonly ColumnToWrite[];
  /** In the order of the columns. An undefined cell says nothing: what the user has there stays. */
  readonly rows: readonly (readonly (CellContent | undefined)[])[];
  /** The names of the columns by which a row is known again, the district's first. */
  readonly keys: readonly string[];
  readonly title: string;
  readonly notes: readonly Note[];
}
