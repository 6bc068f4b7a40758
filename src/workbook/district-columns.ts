import type { ColumnName } from "./table-layout";
import type { ColumnToWrite } from "./table-to-write";

const COLUMN: Readonly<Record<ColumnName, Omit<ColumnToWrite, "name">>> = {
  District: { kind: "text", width: 110 },
  Status: { kind: "text", width: 76 },
  "From FY": { kind: "year", width: 62 },
  "To FY": { kind: "year", width: 62 },
  "Base FY": { kind: "year", width: 62 },
  Opportunity: { kind: "mark", width: 84 },
  Source: { kind: "text", width: 580 },
};

/** The columns of AllianceDistricts. */
export const DISTRICT_COLUMNS: readonly ColumnToWrite[] = Object.entries(COLUMN).map(([name, column]) => ({
  name,
  ...column,
}));

/** A district whose base year changes has a row for each, so its first year tells its rows apart. */
export const DISTRICT_KEYS = ["District", "From FY"];
