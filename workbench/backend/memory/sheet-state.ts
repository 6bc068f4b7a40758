import { union } from "../areas";
import type { Area, CellStyle } from "../cells";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, SHEET_COLUMNS, SHEET_ROWS } from "../grid-size";
import type { Sheet } from "../backend";
import type { SheetProtection } from "../sheet-protection";
import type { SnapshotSheet } from "../snapshot";
import { Layers } from "./layers";
import { NumberFormats } from "./number-formats";
import { SheetCells } from "./sheet-cells";
import { Sizes } from "./sizes";

const EMPTY_SHEET: Omit<SnapshotSheet, "name"> = {
  visibility: "Visible",
  cells: [],
  columnWidths: {},
  rowHeights: {},
  merges: [],
  frozen: { rows: 0, columns: 0 },
};

/** Everything that the memory backend knows of one sheet. */
export class SheetState {
  name: string;
  visibility: Sheet["visibility"];
  protection: SheetProtection | null;
  frozen: SnapshotSheet["frozen"];
  merges: readonly Area[];
  hiddenRows: ReadonlySet<number>;
  cells = new SheetCells();
  formats = new NumberFormats();
  styles = new Layers<CellStyle>({}, (under, over) => ({ ...under, ...over }));
  columnWidths = new Sizes(DEFAULT_COLUMN_WIDTH, SHEET_COLUMNS);
  rowHeights = new Sizes(DEFAULT_ROW_HEIGHT, SHEET_ROWS);

  constructor(
    readonly id: string,
    snapshot: Partial<SnapshotSheet> & Pick<SnapshotSheet, "name">,
  ) {
    const sheet = { ...EMPTY_SHEET, ...snapshot };
    this.name = sheet.name;
    this.visibility = sheet.visibility;
    this.protection = sheet.protection ?? null;
    this.frozen = sheet.frozen;
    this.merges = sheet.merges;
    this.hiddenRows = new Set(sheet.hiddenRows);
    for (const { row, column, numberFormat, style, ...cell } of sheet.cells) {
      const area = { row, column, rows: 1, columns: 1 };
      this.cells.set(row, column, cell);
      if (numberFormat !== undefined) this.formats.setCell(row, column, numberFormat);
      if (style !== undefined) this.styles.set(area, style);
    }
    for (const [column, width] of Object.entries(sheet.columnWidths)) this.columnWidths.set(Number(column), 1, width);
    for (const [row, height] of Object.entries(sheet.rowHeights)) this.rowHeights.set(Number(row), 1, height);
  }

  /** Another sheet with all that belongs to the cells of this one. */
  copy(id: string, name: string): SheetState {
    const copy = new SheetState(id, { name });
    copy.frozen = this.frozen;
    copy.merges = this.merges;
    copy.hiddenRows = this.hiddenRows;
    copy.cells = this.cells.copy();
    copy.formats = this.formats.copy();
    copy.styles = this.styles.copy();
    copy.columnWidths = this.columnWidths.copy();
    copy.rowHeights = this.rowHeights.copy();
    return copy;
  }

  asSheet(): Sheet {
    return { id: this.id, name: this.name, visibility: this.visibility, protection: this.protection };
  }

  usedArea(valuesOnly: boolean): Area | null {
    const values = this.cells.bounds();
    if (valuesOnly) return values;
    return [this.formats.bounds(), this.styles.bounds()].reduce<Area | null>(
      (whole, area) => (area === null ? whole : whole === null ? area : union(whole, area)),
      values,
    );
  }
}
