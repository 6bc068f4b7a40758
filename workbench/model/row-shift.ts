/** What happens to rows, and to the formulas that speak of them, when cells are put in or taken out above them. */
import type { Area } from "../backend/cells";
import { SHEET_COLUMNS, SHEET_ROWS } from "../backend/grid-size";
import { mapReferences, type Reference, type ReferenceChange, type ReferenceEnd } from "./formula-references";

/** In these columns of the sheet `count` rows of cells come in at `row`; a negative count takes that many out. */
export interface RowShift {
  readonly sheet: string;
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  readonly count: number;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Null where all its rows are taken out. */
export function shiftSpan({ first, last }: Span, { row, count }: RowShift): Span | null {
  if (count >= 0) return { first: first >= row ? first + count : first, last: last >= row ? last + count : last };
  const next = row - count;
  if (first >= row && last < next) return null;
  return {
    first: first >= next ? first + count : Math.min(first, row),
    last: last >= next ? last + count : Math.min(last, row - 1),
  };
}

const isWithin = (first: number, last: number, shift: RowShift): boolean =>
  first >= shift.column && last < shift.column + shift.columns;

export const areColumnsWithin = ({ column, columns }: Area, shift: RowShift): boolean =>
  isWithin(column, column + columns - 1, shift);

/** The area after the shift; an area that is only partly in its columns stays. Null where it is taken out. */
export function shiftArea(area: Area, shift: RowShift): Area | null {
  if (!areColumnsWithin(area, shift)) return area;
  const span = shiftSpan({ first: area.row, last: area.row + area.rows - 1 }, shift);
  return span === null ? null : { ...area, row: span.first, rows: span.last - span.first + 1 };
}

/** The formula of a cell on `homeSheet`, told of the shift. */
export function shiftFormula(formula: string, homeSheet: string | null, shift: RowShift): string {
  return mapReferences(formula, (reference) => {
    const sheet = reference.sheet ?? homeSheet;
    return sheet?.toLowerCase() === shift.sheet.toLowerCase() ? shiftReference(reference, shift) : "unchanged";
  });
}

function shiftReference(reference: Reference, shift: RowShift): ReferenceChange {
  const { from, to = from } = reference;
  // A whole column has the rows that it always had.
  if (from.row === undefined || to.row === undefined) return "unchanged";
  const firstColumn = from.column?.index ?? 0;
  const lastColumn = to.column?.index ?? SHEET_COLUMNS - 1;
  if (!isWithin(Math.min(firstColumn, lastColumn), Math.max(firstColumn, lastColumn), shift)) return "unchanged";
  const span = shiftSpan({ first: from.row.index, last: to.row.index }, shift);
  if (span === null || span.last >= SHEET_ROWS) return "gone";
  const moved = {
    ...reference,
    from: withRow(from, span.first),
    ...(reference.to === undefined ? {} : { to: withRow(to, span.last) }),
  };
  return moved;
}

const withRow = (end: ReferenceEnd, index: number): ReferenceEnd => ({
  ...end,
  row: { index, isFixed: end.row?.isFixed ?? false },
});

/** The formula as it reads when it is copied so many rows down. */
export const copyDown = (formula: string, rows: number): string => copyBy(formula, rows, 0);

/** The formula as it reads when it is copied so many rows down and columns to the right: what has no $ moves along. */
export function copyBy(formula: string, rows: number, columns: number): string {
  const moved = (of: ReferenceEnd["row"], by: number): ReferenceEnd["row"] =>
    of === undefined || of.isFixed ? of : { ...of, index: of.index + by };
  const move = (end: ReferenceEnd): ReferenceEnd => {
    const [row, column] = [moved(end.row, rows), moved(end.column, columns)];
    return { ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
  };
  const isInside = ({ row, column }: ReferenceEnd): boolean =>
    (row === undefined || (row.index >= 0 && row.index < SHEET_ROWS)) &&
    (column === undefined || (column.index >= 0 && column.index < SHEET_COLUMNS));
  return mapReferences(formula, ({ from, to, ...rest }) => {
    const copy = { ...rest, from: move(from), ...(to === undefined ? {} : { to: move(to) }) };
    return isInside(copy.from) && (copy.to === undefined || isInside(copy.to)) ? copy : "gone";
  });
}
