import type { CellContent } from "./cell-input";
import { WorkbookError } from "./problem";
import { readFrom } from "./read-references";
import type { RunOptions } from "./run-options";

/** Where districts or years of the amounts stand: in a line beside them, or once for all of them. */
export interface BesideColumn {
  readonly address: string;
  readonly isOneForAll: boolean;
}

/** The district or the year of each amount, and where they stand. */
export interface Beside {
  readonly column: BesideColumn | null;
  readonly valueAt: (index: number) => CellContent | null;
}

export interface GivenOptions extends RunOptions {
  /** Given by the user where they are not found: one cell for each amount or one for all. */
  readonly districts?: string | undefined;
  readonly years?: string | undefined;
}

export const orNull = (cell: CellContent | undefined): CellContent | null =>
  cell === undefined || cell === "" ? null : cell;

/** What the user points at: as many cells as amounts, with or without the head, or one. */
export async function readGiven(
  context: Excel.RequestContext,
  sheetName: string,
  { districts, years, ...run }: GivenOptions,
  count: number,
  withHead: number,
): Promise<{ readonly districts: Beside | null; readonly years: Beside | null }> {
  const references = [districts, years].flatMap((one) => (one === undefined ? [] : [one]));
  if (references.length === 0) return { districts: null, years: null };
  const read = await readFrom(context, references, { sheetName, row: -1, column: -1 }, run);
  const givenAt = (index: number): Beside => {
    const one = read[index];
    if (!one?.readable) {
      const reference = references[index] ?? "";
      throw new WorkbookError({ code: "reference-unreadable", reference, why: one?.why ?? "no reference" });
    }
    const cells = one.values.flat();
    const skipped = cells.length === withHead ? withHead - count : 0;
    if (cells.length !== 1 && cells.length - skipped !== count) {
      throw new WorkbookError({ code: "other-size", place: one.address, cells: cells.length, amounts: count });
    }
    const isOneForAll = cells.length === 1;
    return {
      column: { address: one.address, isOneForAll },
      valueAt: (at) => orNull(cells[isOneForAll ? 0 : at + skipped]),
    };
  };
  return {
    districts: districts === undefined ? null : givenAt(0),
    years: years === undefined ? null : givenAt(references.length - 1),
  };
}
