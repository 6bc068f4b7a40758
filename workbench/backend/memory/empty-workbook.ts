import type { WorkbookSnapshot } from "../snapshot";

export const EMPTY_WORKBOOK: WorkbookSnapshot = {
  sheets: [
    {
      name: "Sheet1",
      visibility: "Visible",
      cells: [],
      columnWidths: {},
      rowHeights: {},
      merges: [],
      frozen: { rows: 0, columns: 0 },
    },
  ],
  tables: [],
  names: [],
  activeSheet: 0,
  notes: [],
};
