import type { Area } from "../formula/area";
import { onSheet, splitSheet } from "../formula/sheet-name";
import { areaAddress, parseArea } from "./a1";
import type { CellContent } from "./cell-input";
import { inExcel } from "./excel";
import type { Job } from "./jobs";
import { runJobs } from "./jobs";
import type { FormulaPlace, Place } from "./locate-references";
import { locate } from "./locate-references";
import { piecesOf } from "./pieces";
import { WorkbookError } from "./problem";
import type { WhyUnreadable } from "./references";
import { parseReference } from "./references";
import type { RunOptions } from "./run-options";

/** Of all references together; a formula over more is not explained cell by cell. */
export const MOST_READ = 200_000;

/** The cell whose formula holds the references: what they mean depends on its sheet and its row. */
export interface BaseCell {
  readonly sheetName: string;
  /** "B5", with or without a sheet. */
  readonly address: string;
}

export type ReadReference =
  | {
      readonly reference: string;
      readonly readable: true;
      readonly sheetName: string;
      /** With its sheet: "Budget!B5:C7", "'Sheet 1'!B5". */
      readonly address: string;
      /** The cells that `values` are of: of whole rows and columns only the used ones; null where none is used. */
      readonly read: string | null;
      readonly values: readonly (readonly CellContent[])[];
    }
  | { readonly reference: string; readonly readable: false; readonly why: WhyUnreadable };

/**
 * The values that the arguments of a formula stand for, in their order. Two syncs where they are plain addresses, else
 * three; one more for every 60,000 cells, of which there may be 200,000.
 */
export const readReferences = (
  references: readonly string[],
  base: BaseCell,
  options: RunOptions = {},
): Promise<readonly ReadReference[]> => inExcel((context) => readFrom(context, references, placeOfBase(base), options));

/** The values of one reference as a formula on the active sheet would have it. Three syncs or four. */
export const readValues = (reference: string, options: RunOptions = {}): Promise<readonly (readonly CellContent[])[]> =>
  inExcel(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    const from = { sheetName: active.name, row: -1, column: -1 };
    const [found] = await readFrom(context, [reference], from, options);
    if (found?.readable) return found.values;
    throw new WorkbookError({ code: "reference-unreadable", reference, why: found?.why ?? "no reference" });
  });

function placeOfBase({ sheetName, address }: BaseCell): FormulaPlace {
  const cell = parseArea(splitSheet(address).rest);
  if (!cell) throw new WorkbookError({ code: "no-address", address });
  return { sheetName, row: cell.row, column: cell.column };
}

export async function readFrom(
  context: Excel.RequestContext,
  references: readonly string[],
  from: FormulaPlace,
  options: RunOptions,
): Promise<readonly ReadReference[]> {
  const places = await locate(
    context,
    references.map((text) => parseReference(text, from.sheetName)),
    from,
  );
  let left = MOST_READ;
  const jobs: Job[] = [];
  const found = references.map((reference, index): ReadReference => {
    const place: Place = places[index] ?? { why: "no reference" };
    if ("why" in place) return { reference, readable: false, why: place.why };
    const { sheetName, area, used } = place;
    const cells = used ? used.rows * used.columns : 0;
    if (cells > left) return { reference, readable: false, why: "too many cells" };
    left -= cells;
    const values: CellContent[][] = [];
    if (used) jobs.push(...readingValues(context.workbook.worksheets.getItem(sheetName), used, values));
    const addressOf = (one: Area): string => onSheet(sheetName, areaAddress(one));
    return { reference, readable: true, sheetName, address: addressOf(area), read: used && addressOf(used), values };
  });
  await runJobs(context, jobs, options);
  return found;
}

/** Reads an area in pieces into `values`. */
export const readingValues = (sheet: Excel.Worksheet, area: Area, values: CellContent[][]): Job[] =>
  piecesOf(area.rows, area.columns).map(({ first, rows }) => {
    const range = sheet.getRangeByIndexes(area.row + first, area.column, rows, area.columns);
    return {
      cells: rows * area.columns,
      queue: () => {
        range.load("values");
      },
      finish: () => {
        values.push(...valuesOf(range));
      },
    };
  });

const valuesOf = (loaded: Excel.Range): CellContent[][] => loaded.values as CellContent[][];
