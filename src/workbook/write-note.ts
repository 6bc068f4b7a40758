import { SHEET_COLUMNS } from "../formula/sheet-size";
import { onSheet, splitSheet } from "../formula/sheet-name";
import { areaAddress, parseArea } from "./a1";
import { asText } from "./cell-input";
import { inExcel } from "./excel";
import { excelSupports } from "./excel-supports";
import { problemOf, WorkbookError } from "./problem";
import type { WorkbookProblem } from "./problem";
import type { Undo } from "./undo";
import { cellsAt, commentAt } from "./undo-note";

/** A comment on the cell, or the free cells at its right: one line of the text in each. */
export type NotePlace = "note" | "beside";

interface Cell {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** Writes a text to a cell with its sheet, such as "'Sheet 1'!B5". Three syncs. */
export const writeNote = (address: string, text: string, where: NotePlace): Promise<Undo> =>
  inExcel(async (context) => {
    const cell = cellOf(address);
    const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheetName);
    sheet.load("id,protection/protected");
    if (where === "note" && !excelSupports("1.10")) throw new WorkbookError({ code: "no-comments" });
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError({ code: "no-such-sheet", sheetName: cell.sheetName });
    if (sheet.protection.protected) throw new WorkbookError({ code: "sheet-protected", sheetName: cell.sheetName });
    return where === "note" ? writeComment(context, cell, text) : writeBeside(context, sheet, cell, text);
  });

function cellOf(address: string): Cell {
  const { sheetName, rest } = splitSheet(address);
  const area = parseArea(rest);
  if (sheetName === null || area === null || area.rows * area.columns !== 1) {
    throw new WorkbookError({ code: "no-address", address });
  }
  return { sheetName, row: area.row, column: area.column };
}

async function writeComment(
  context: Excel.RequestContext,
  { sheetName, row, column }: Cell,
  text: string,
): Promise<Undo> {
  const address = onSheet(sheetName, areaAddress({ row, column, rows: 1, columns: 1 }));
  if ((await commentAt(context, address)) !== null) throw new WorkbookError({ code: "comment-there", place: address });
  context.workbook.comments.add(address, text);
  try {
    await context.sync();
  } catch (error) {
    await takeBack(problemOf(error), address, async (again) => {
      if ((await commentAt(again, address)) !== text) return;
      again.workbook.comments.getItemByCell(address).delete();
      await again.sync();
    });
  }
  return { kind: "comment", sheetName, address, text };
}

async function writeBeside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { sheetName, row, column }: Cell,
  text: string,
): Promise<Undo> {
  const texts = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (texts.length === 0) throw new WorkbookError({ code: "no-rows" });
  const area = { row, column: column + 1, rows: 1, columns: texts.length };
  if (area.column + area.columns > SHEET_COLUMNS) {
    throw new WorkbookError({ code: "too-wide", columns: area.column + area.columns, most: SHEET_COLUMNS });
  }
  const address = areaAddress(area);
  const place = onSheet(sheetName, address);
  const present = await cellsAt(context, sheet, address);
  if (present.some((cell) => cell !== "")) throw new WorkbookError({ code: "cells-not-free", place });
  sheet.getRange(address).values = [texts.map(asText)];
  try {
    await context.sync();
  } catch (error) {
    await takeBack(problemOf(error), place, async (again) => {
      again.workbook.worksheets.getItem(sheetName).getRange(address).clear("Contents");
      await again.sync();
    });
  }
  return { kind: "beside", sheetName, address, texts };
}

/** After a failure: the cells as they were, or an error that says they could not be brought back. */
async function takeBack(
  cause: WorkbookProblem,
  place: string,
  act: (context: Excel.RequestContext) => Promise<void>,
): Promise<never> {
  try {
    await Excel.run(act);
  } catch {
    throw new WorkbookError({ code: "not-put-back", places: [place], cause });
  }
  throw new WorkbookError(cause);
}
