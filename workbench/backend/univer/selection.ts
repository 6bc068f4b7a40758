import {
  getPrimaryForRange,
  ScrollToRangeOperation,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../cells";
import { areaOf, type Book, rangeOf } from "./book";

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** Univer writes NaN for the open sides of whole rows and columns. */
const isBounded = (area: Area): boolean => !Object.values(area).some(Number.isNaN);

/** What is selected on the sheet that is shown. */
export class Selection {
  constructor(
    private readonly book: Book,
    private readonly activate: (sheetId: string) => void,
  ) {}

  current(): Area {
    const range = this.book.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const area = range && areaOf(range);
    return area && isBounded(area) ? area : FIRST_CELL;
  }

  select(sheetId: string, area: Area): void {
    this.activate(sheetId);
    const range = rangeOf(area);
    const primary = getPrimaryForRange(range, this.book.sheet(sheetId));
    this.book.show(SetSelectionsOperation.id, sheetId, { selections: [{ range, primary, style: null }] });
    // Not at once: a sheet that was just switched to is not laid out yet, and its frozen panes would scroll along.
    requestAnimationFrame(() => {
      if (this.book.workbook.getActiveSheet(true)?.getSheetId() === sheetId) {
        this.book.show(ScrollToRangeOperation.id, sheetId, { range });
      }
    });
  }

  /** Calls with each new selection of the user or the add-in. */
  listen(listener: (area: Area) => void): void {
    const selections = this.book.injector.get(SheetsSelectionsService);
    let last = "";
    for (const moves of [selections.selectionMoveEnd$, selections.selectionSet$]) {
      moves.subscribe((selection) => {
        const range = selection?.at(-1)?.range;
        if (this.book.isQuiet || !range || !isBounded(areaOf(range))) return;
        // Univer reports one selection several times.
        const key = JSON.stringify([this.book.workbook.getActiveSheet(true)?.getSheetId(), areaOf(range)]);
        if (key === last) return;
        last = key;
        listener(areaOf(range));
      });
    }
  }
}
