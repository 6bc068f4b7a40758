/** The value of a cell. `null` is an empty cell, an error stands as the cell shows it ("#N/A"), a date is a serial number. */
export type CellValue = string | number | boolean | { readonly error: string } | null;
