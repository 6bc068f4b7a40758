/** The table that the pane writes and the functions read: its names and its columns. */
export const TABLE_NAME = "AllianceDistricts";
export const SHEET_NAME = "Alliance Districts";

export const COLUMNS = ["District", "Status", "From FY", "To FY", "Base FY", "Opportunity", "Source"] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** In the unit of Range.format.columnWidth. */
export const COLUMN_WIDTHS: Readonly<Record<ColumnName, number>> = {
  District: 110,
  Status: 76,
  "From FY": 62,
  "To FY": 62,
  "Base FY": 62,
  Opportunity: 84,
  Source: 580,
};

/** The lines with the source stand above the table, so that the user's own columns can follow at its right. */
export const HEADER_ROW = 5;

/** The sheet name to use: the plain one, or the first free numbered one where the user has a sheet of that name. */
export function freeSheetName(taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? SHEET_NAME : `${SHEET_NAME} (${number})`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
