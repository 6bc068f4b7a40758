export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface SizedArgument {
  readonly name: string;
  readonly size: Size;
}

export const isSingleCell = ({ rows, columns }: Size): boolean => rows === 1 && columns === 1;

/** Which cell of an argument stands for one of the result: a single row or column serves all rows or columns. */
export const placeFor = (
  { rows, columns }: Size,
  place: { readonly row: number; readonly column: number },
): { readonly row: number; readonly column: number } => ({
  row: rows === 1 ? 0 : place.row,
  column: columns === 1 ? 0 : place.column,
});

/** The size that two lengths give together: equal ones keep it, and one cell goes with any number of them. */
const commonLength = (a: number, b: number): number | undefined => (a === b || b === 1 ? a : a === 1 ? b : undefined);

/**
 * The size of the result of two arguments, as Excel's own arrays do it: one cell goes with everything, a row against a column gives the
 * grid of both, equal sizes go cell by cell, and a row or a column goes along a block of the same width or height.
 */
export function commonSize(a: Size, b: Size): Size | undefined {
  const rows = commonLength(a.rows, b.rows);
  const columns = commonLength(a.columns, b.columns);
  return rows === undefined || columns === undefined ? undefined : { rows, columns };
}
