/** Changes cells and sheets of .xlsx and .xlsm files, and leaves all else in them byte for byte. No Office, no DOM, no network. */
export type { CellEdit, NewFormula } from "./cell-edit";
export type { SheetCopy } from "./copy-sheet";
export type { NewCell } from "./sheet-xml";
export { WorkbookEditor, type NewSheet, type WorkbookSheet } from "./workbook-editor";
