/** The size of a worksheet in Excel, and the sizes that a new one starts with. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** In pixels, for the default font (Calibri 11). */
export const DEFAULT_COLUMN_WIDTH = 64;
export const DEFAULT_ROW_HEIGHT = 20;
