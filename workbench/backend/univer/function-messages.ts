import { type CellError, type CellValue, isCellError, type Matrix } from "../cells";

export interface CellAddress {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Remembered {
  /** The calculation that these results belong to. */
  readonly calculation: number;
  readonly results: Matrix<CellValue>[];
}

const keyOf = ({ sheetId, row, column }: CellAddress): string => `${sheetId} ${row} ${column}`;

/**
 * The messages that custom functions gave with their errors, by the cell of the formula: a cell of Univer has no room for
 * them. Kept for the last calculation of each cell only.
 */
export class FunctionMessages {
  private calculation = 0;
  private readonly byCell = new Map<string, Remembered>();

  startCalculation(): void {
    this.calculation += 1;
  }

  forgetAll(): void {
    this.byCell.clear();
  }

  remember(cell: CellAddress, result: Matrix<CellValue>): void {
    const key = keyOf(cell);
    const before = this.byCell.get(key);
    const results = before?.calculation === this.calculation ? before.results : [];
    if (result.some((row) => row.some((value) => isCellError(value) && value.message !== undefined))) {
      results.push(result);
    }
    if (results.length > 0) this.byCell.set(key, { calculation: this.calculation, results });
    else this.byCell.delete(key);
  }

  /**
   * Why a cell shows this error: by preference the message from its own place in the result, else that of a call inside the
   * formula which ended in the same error.
   */
  find(
    anchor: CellAddress,
    cell: { readonly row: number; readonly column: number },
    error: string,
  ): string | undefined {
    const results = this.byCell.get(keyOf(anchor))?.results ?? [];
    const fits = (value: CellValue | undefined): value is CellError & { message: string } =>
      value !== undefined && isCellError(value) && value.error === error && value.message !== undefined;
    const own = results.map((result) => result[cell.row - anchor.row]?.[cell.column - anchor.column]).find(fits);
    return (own ?? results.flat(2).find(fits))?.message;
  }
}
