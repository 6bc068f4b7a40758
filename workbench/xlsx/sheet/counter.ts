import { MAX_BLANK_CELLS, MAX_CELLS } from "../limits";
import { CannotRead } from "../../../src/spreadsheet/issue";

/** Counts the cells of a whole workbook, so that none fills the memory. */
export class CellCounter {
  private cells = 0;
  private blanks = 0;

  /** False for a blank cell beyond the limit, which is then left out; any other cell beyond it is a refusal. */
  count(isBlank: boolean): boolean {
    if (isBlank) {
      this.blanks++;
      return this.blanks <= MAX_BLANK_CELLS;
    }
    this.cells++;
    if (this.cells > MAX_CELLS) throw CannotRead.because("too-many", { what: "cells", limit: MAX_CELLS });
    return true;
  }

  get leftOut(): boolean {
    return this.blanks > MAX_BLANK_CELLS;
  }
}
