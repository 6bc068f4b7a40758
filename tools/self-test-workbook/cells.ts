/** Cells that the cases refer to, at the top of the sheet Ranges: blank, errors, dates, and ranges with a fault. */

/** The sheet on which they stand. */
export const RANGES = "Ranges";

export const FIRST_INPUT = 5;

export type Input = string | number | { readonly formula: string; readonly shows: number | { readonly error: string } };

const DIVISION: Input = { formula: "1/0", shows: { error: "#DIV/0!" } };

/** Rows of a label and cells; a text that is empty is a blank cell. */
export const INPUTS: readonly (readonly [label: string, ...cells: Input[]])[] = [
  ["A blank cell", ""],
  ["An error of Excel", DIVISION],
  ["The date June 30, 2023", 45107],
  ["The date July 1, 2023", 45108],
  ["A difference with binary noise", { formula: "325243.69-299283.39", shows: 325243.69 - 299283.39 }],
  ["Current and base-year grant", 18893447, 15031668],
  ["Text for an amount", "pending", 15031668],
  ["An error for an amount", DIVISION, 15031668],
  ["A grant below that of its base year", 25040045, 25374989],
  ["A district list", "District", "Status", "From FY", "To FY", "Base FY"],
  ["", "Stratford", "Alliance", 2023, 2027, 2012],
  ["", "Norwalk", "Graduated", 2023, 2027, 2012],
];

const place = (row: number, column: string): string => `${RANGES}!${column}${FIRST_INPUT + row}`;

export const DATE_ROWS: readonly number[] = [2, 3];
export const BLANK = place(0, "B");
export const DIVIDED = place(1, "B");
export const JUNE_30 = place(2, "B");
export const JULY_1 = place(3, "B");
export const NOISE = place(4, "B");
export const CURRENT_GRANTS = `${place(5, "B")}:B${FIRST_INPUT + 8}`;
export const BASE_GRANTS = `${place(5, "C")}:C${FIRST_INPUT + 8}`;
export const OWN_LIST = `${place(9, "B")}:F${FIRST_INPUT + 11}`;
