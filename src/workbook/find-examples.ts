import { findCalls } from "../model/explain";
import { onSheet } from "../formula/sheet-name";
import { areaAddress } from "./a1";
import { inExcel } from "./excel";
import { areaOf } from "./locate-references";
import { CELLS } from "./pieces";

/** A cell that holds a function of ours, to be looked at. */
export interface ExampleCell {
  /** As Excel writes it, with the sheet. */
  readonly address: string;
  /** The outermost function of ours, and what the cell shows. */
  readonly functionName: string;
  readonly text: string;
}

const WANTED = 3;

/**
 * Up to three cells with functions of ours, different functions first; those of the active sheet come before others. Two syncs, and
 * one for each sheet that is looked through: no more than needed. Sheets with very many cells are looked at from the top only.
 */
export const findExamples = (): Promise<readonly ExampleCell[]> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    const visible = worksheets.items.filter(({ visibility }) => visibility === "Visible");
    const sheets = [
      ...visible.filter(({ name }) => name === active.name),
      ...visible.filter(({ name }) => name !== active.name),
    ];
    const used = sheets.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { sheet, range };
    });
    await context.sync();
    const found: ExampleCell[] = [];
    const enough = (): boolean => new Set(found.map(({ functionName }) => functionName)).size >= WANTED;
    for (const { sheet, range } of used) {
      if (range.isNullObject || enough()) continue;
      found.push(...(await examplesIn(context, sheet, range)));
    }
    return different(found);
  });

async function examplesIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
): Promise<ExampleCell[]> {
  const { row, column, columns, rows } = areaOf(used);
  const read = sheet.getRangeByIndexes(row, column, Math.min(rows, Math.max(1, Math.floor(CELLS / columns))), columns);
  read.load("formulas,text");
  await context.sync();
  const texts = textsOf(read);
  return (read.formulas as unknown[][]).flatMap((line, down) =>
    line.flatMap((formula, across) => {
      const call = typeof formula === "string" && formula.startsWith("=") ? findCalls(formula)[0] : undefined;
      if (!call) return [];
      const place = { row: row + down, column: column + across, rows: 1, columns: 1 };
      const text = String(texts[down]?.[across] ?? "");
      return [{ address: onSheet(sheet.name, areaAddress(place)), functionName: call.id, text }];
    }),
  );
}

const textsOf = (loaded: Excel.Range): unknown[][] => loaded.text as unknown[][];

/** The first cell of each function, then further cells. */
function different(found: readonly ExampleCell[]): readonly ExampleCell[] {
  const firsts = found.filter(
    ({ functionName }, index) => found.findIndex((one) => one.functionName === functionName) === index,
  );
  return [...firsts, ...found.filter((one) => !firsts.includes(one))].slice(0, WANTED);
}
