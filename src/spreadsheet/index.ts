/**
 * Reads the values of .xlsx and .xlsm files. Loaded only when there is such a file: `await import("../spreadsheet")`. No Office, no DOM,
 * no network.
 */
export type { SheetInfo, TableInfo } from "./book/contents";
export type { Visibility } from "./book/sheets";
export type { CellValue } from "./cell";
export type { SpreadsheetFacts, SpreadsheetIssue } from "./issue";
export { PANE_LIMITS } from "./limits";
export { describeIssue, SENTENCES, type Sentences } from "./sentences";
export type { SheetGrid } from "./sheet/grid";
export { openSpreadsheet, type Progress, type Reading, type Spreadsheet } from "./spreadsheet";
