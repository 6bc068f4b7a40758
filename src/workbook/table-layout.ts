/** The tables that the pane writes and the functions read: their names, sheets and columns. */
export const TABLE_NAMES = ["AllianceDistricts", "EcsGrants"] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** The district list's. */
export const TABLE_NAME = "AllianceDistricts";
export const SHEET_NAME = "Alliance Districts";

export const SHEET_NAMES: Readonly<Record<TableName, string>> = {
  AllianceDistricts: SHEET_NAME,
  EcsGrants: "ECS Grants",
};

/** How the line above each table begins by which it is known as its title. */
export const TITLE_STARTS: Readonly<Record<TableName, string>> = {
  AllianceDistricts: "Alliance Districts: ",
  EcsGrants: "ECS grants: ",
};

export const COLUMNS = ["District", "Status", "From FY", "To FY", "Base FY", "Opportunity", "Source"] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** The lines with the source stand above the table, so that the user's own columns can follow at its right. */
export const HEADER_ROW = 5;
