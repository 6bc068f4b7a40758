import {
  BooleanNumber,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  type Nullable,
  type IStyleData,
} from "@univerjs/presets";
import type { SnapshotSheet, WorkbookSnapshot } from "../snapshot";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../grid-size";
import { rangeOf, UNIT_ID } from "./book";
import { cellContent } from "./cell-data";
import { type Extent, formulaExtents } from "./formula-extent";
import { type NamedTable, toUniverFormula } from "./structured-references";
import { univerNumberFormat, univerStyle } from "./styles";

/** Room for going on below and beside what a sheet holds. */
const SPARE = { rows: 200, columns: 12 };
const SMALLEST = { rows: 1000, columns: 40 };

export const sheetIdAt = (index: number): string => `sheet-${index + 1}`;

export const withSpareRoom = ({ rows, columns }: Extent): Extent => ({
  rows: Math.max(SMALLEST.rows, rows + SPARE.rows),
  columns: Math.max(SMALLEST.columns, columns + SPARE.columns),
});

const larger = (a: Extent, b: Extent): Extent => ({
  rows: Math.max(a.rows, b.rows),
  columns: Math.max(a.columns, b.columns),
});

export const emptySheet = (id: string, name: string): Partial<IWorksheetData> => ({
  id,
  name,
  rowCount: SMALLEST.rows,
  columnCount: SMALLEST.columns,
  defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
  defaultRowHeight: DEFAULT_ROW_HEIGHT,
  hidden: BooleanNumber.FALSE,
  cellData: {},
  rowData: {},
  columnData: {},
  mergeData: [],
});

/** Sizes of all sheets, so that neither a cell nor a reference lies outside. */
function extents(workbook: WorkbookSnapshot): Extent[] {
  const sizes = workbook.sheets.map(({ cells, merges }) => {
    const rows = [...cells.map((cell) => cell.row + 1), ...merges.map((merge) => merge.row + merge.rows)];
    const columns = [...cells.map((cell) => cell.column + 1), ...merges.map((merge) => merge.column + merge.columns)];
    return {
      rows: rows.reduce((most, row) => Math.max(most, row), 0),
      columns: columns.reduce((most, column) => Math.max(most, column), 0),
    };
  });
  const byName = new Map(workbook.sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  const include = (formula: string, own: number): void => {
    for (const [name, extent] of formulaExtents(formula)) {
      const index = name === null ? own : (byName.get(name.toLowerCase()) ?? -1);
      const before = sizes[index];
      if (before) sizes[index] = larger(before, extent);
    }
  };
  workbook.sheets.forEach(({ cells }, index) => {
    for (const { formula } of cells) if (formula !== undefined) include(formula, index);
  });
  for (const { formula, sheet } of workbook.names) include(formula, sheet ?? 0);
  return sizes.map(withSpareRoom);
}

/** Gives equal styles one id: Univer keeps them in a table of the workbook. */
class StyleTable {
  readonly styles: Record<string, Nullable<IStyleData>> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: IStyleData): string | undefined {
    const json = JSON.stringify(style);
    if (json === "{}") return undefined;
    let id = this.ids.get(json);
    if (id === undefined) {
      id = `s${this.ids.size}`;
      this.ids.set(json, id);
      this.styles[id] = style;
    }
    return id;
  }
}

/** As a stored style: a property that is taken away is simply absent. */
function storedStyle(cell: SnapshotSheet["cells"][number]): IStyleData {
  const n = univerNumberFormat(cell.numberFormat ?? "");
  const change = { ...univerStyle(cell.style ?? {}), n };
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null)) as IStyleData;
}

function sheetData(
  sheet: SnapshotSheet,
  id: string,
  extent: Extent,
  tables: readonly NamedTable[],
  styles: StyleTable,
  keepResults: boolean,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.cells) {
    const { row, column, formula } = cell;
    const univerFormula = formula && toUniverFormula(formula, { tables, sheetId: id, row, column });
    const content = cellContent(cell, univerFormula, keepResults);
    const data = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null)) as ICellData;
    const s = styles.idOf(storedStyle(cell));
    (cellData[row] ??= {})[column] = s === undefined ? data : { ...data, s };
  }
  const { rows, columns } = sheet.frozen;
  return {
    ...emptySheet(id, sheet.name),
    rowCount: extent.rows,
    columnCount: extent.columns,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    cellData,
    columnData: Object.fromEntries(Object.entries(sheet.columnWidths).map(([column, w]) => [column, { w }])),
    rowData: rowData(sheet),
    mergeData: sheet.merges.map(rangeOf),
    freeze: freezeOf(rows, columns),
  };
}

function rowData({ rowHeights, hiddenRows = [] }: SnapshotSheet): IWorksheetData["rowData"] {
  const rows: IWorksheetData["rowData"] = {};
  for (const [row, h] of Object.entries(rowHeights)) rows[Number(row)] = { h, ia: BooleanNumber.FALSE };
  for (const row of hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

/** Univer wants the first row and column that scroll; -1 where nothing is frozen. */
export const freezeOf = (rows: number, columns: number): IWorksheetData["freeze"] => ({
  xSplit: columns,
  ySplit: rows,
  startRow: rows > 0 ? rows : -1,
  startColumn: columns > 0 ? columns : -1,
});

/** The workbook as Univer opens it; tables and names are added to it afterwards. */
export function workbookData(
  workbook: WorkbookSnapshot,
  tables: readonly NamedTable[],
  keepResults: boolean,
): IWorkbookData {
  const styles = new StyleTable();
  const sizes = extents(workbook);
  const sheets = workbook.sheets.map((sheet, index): [string, Partial<IWorksheetData>] => {
    const id = sheetIdAt(index);
    return [id, sheetData(sheet, id, sizes[index] ?? SMALLEST, tables, styles, keepResults)];
  });
  return {
    id: UNIT_ID,
    name: "Workbook",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: styles.styles,
    sheetOrder: sheets.map(([id]) => id),
    sheets: Object.fromEntries(sheets),
  };
}
