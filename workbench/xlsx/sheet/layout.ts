/** Widths, heights, merged cells, frozen panes and protection of one sheet. */
import { SHEET_COLUMNS } from "../../../src/formula/sheet-size";
import type { Area } from "../../backend/cells";
import { parseArea } from "../../../src/spreadsheet/address";
import type { SheetProtection } from "../../backend/sheet-protection";
import { readProtection } from "./protection";
import { isOn, numberOf, type Attributes } from "../../../src/spreadsheet/xml/parse";

/** Widths count the digits of the usual font, which are 7 pixels wide; 5 more pixels are the cell's margin. */
const DIGIT_WIDTH = 7;

export const pixelsOfWidth = (width: number): number =>
  Math.floor(((256 * width + Math.floor(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);

/** Heights are in points, of which 72 make an inch; screens have 96 pixels in one. */
export const pixelsOfHeight = (points: number): number => Math.round((points * 96) / 72);

interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly width: number | undefined;
  readonly hidden: boolean;
}

const isSize = (value: number | undefined): value is number => value !== undefined && value >= 0;

export class SheetLayout {
  readonly rowHeights: Record<number, number> = {};
  readonly hiddenRows: number[] = [];
  readonly merges: Area[] = [];
  frozen = { rows: 0, columns: 0 };
  protection: SheetProtection | undefined;
  showGridLines = true;
  defaultColumnWidth: number | undefined;
  defaultRowHeight: number | undefined;
  private readonly runs: ColumnRun[] = [];
  private views = 0;

  /** Takes an element of the sheet if it is about its layout. */
  open(name: string, attributes: Attributes): void {
    if (name === "sheetView") {
      this.views++;
      if (this.views === 1) this.showGridLines = isOn(attributes["showGridLines"], true);
    } else if (name === "pane" && this.views === 1) this.freeze(attributes);
    else if (name === "sheetFormatPr") this.setDefaults(attributes);
    else if (name === "col") this.addColumns(attributes);
    else if (name === "mergeCell") this.addMerge(attributes);
    else if (name === "sheetProtection") this.protection = readProtection(attributes);
  }

  addRow(row: number, attributes: Attributes): void {
    const height = numberOf(attributes["ht"]);
    if (isSize(height)) this.rowHeights[row] = pixelsOfHeight(height);
    if (isOn(attributes["hidden"])) this.hiddenRows.push(row);
  }

  /** Excel writes one entry for all columns to the right end of the sheet: only those up to `last` are listed. */
  columns(last: number): { columnWidths: Record<number, number>; hiddenColumns: number[] } {
    const columnWidths: Record<number, number> = {};
    const hiddenColumns: number[] = [];
    for (const run of this.runs) {
      for (let column = run.first; column <= Math.min(run.last, last); column++) {
        if (isSize(run.width)) columnWidths[column] = pixelsOfWidth(run.width);
        if (run.hidden) hiddenColumns.push(column);
      }
    }
    return { columnWidths, hiddenColumns };
  }

  private freeze(attributes: Attributes): void {
    if (!(attributes["state"] ?? "").startsWith("frozen")) return;
    const count = (name: string): number => Math.max(0, Math.floor(numberOf(attributes[name]) ?? 0));
    this.frozen = { rows: count("ySplit"), columns: count("xSplit") };
  }

  private setDefaults(attributes: Attributes): void {
    const width = numberOf(attributes["defaultColWidth"]);
    if (isSize(width)) this.defaultColumnWidth = pixelsOfWidth(width);
    const height = numberOf(attributes["defaultRowHeight"]);
    if (isSize(height)) this.defaultRowHeight = pixelsOfHeight(height);
  }

  private addColumns(attributes: Attributes): void {
    const first = (numberOf(attributes["min"]) ?? 1) - 1;
    const last = Math.min(numberOf(attributes["max"]) ?? first + 1, SHEET_COLUMNS) - 1;
    if (!Number.isInteger(first) || first < 0) return;
    this.runs.push({ first, last, width: numberOf(attributes["width"]), hidden: isOn(attributes["hidden"]) });
  }

  private addMerge(attributes: Attributes): void {
    const area = parseArea(attributes["ref"] ?? "");
    if (area !== null) this.merges.push(area);
  }
}
