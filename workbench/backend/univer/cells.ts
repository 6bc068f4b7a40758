import { type ICellData, type IStyleData, type Nullable, type Worksheet } from "@univerjs/presets";
import {
  FormulaDataModel,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import { intersection, union } from "../areas";
import type { CellInput } from "../backend";
import { type Area, type Cell, type CellValue, isCellError, type Matrix } from "../cells";
import { areaOf, type Book, type UniverRange, UNIT_ID } from "./book";
import { cellContent, cellValue } from "./cell-data";
import type { FunctionMessages } from "./function-messages";
import { formulaExtents } from "./formula-extent";
import { type NamedTable, toExcelFormula, toUniverFormula } from "./structured-references";
import { withSpareRoom } from "./workbook-data";

type CellChanges = Record<number, Record<number, Nullable<ICellData> | { s: Nullable<IStyleData> }>>;

/** What the cells hold. Spilled values lie beside the cells in Univer, with the engine. */
export class Cells {
  constructor(
    private readonly book: Book,
    private readonly messages: FunctionMessages,
    private readonly tables: () => readonly NamedTable[],
  ) {}

  read(sheetId: string, area: Area): Matrix<Cell> {
    const sheet = this.book.sheet(sheetId);
    const tables = this.tables();
    return Array.from({ length: area.rows }, (_row, i) =>
      Array.from({ length: area.columns }, (_column, j) => this.cellAt(sheet, area.row + i, area.column + j, tables)),
    );
  }

  spillArea(sheetId: string, row: number, column: number): Area | null {
    const range = this.spillRanges(sheetId)[row]?.[column];
    if (!range) return null;
    const area = areaOf(range);
    // Univer keeps the area also where a cell in it bars the spill.
    const value = cellValue(this.book.sheet(sheetId).getCellMatrix().getValue(row, column));
    const isBarred = isCellError(value) && value.error === "#SPILL!";
    return area.rows * area.columns > 1 && !isBarred ? area : null;
  }

  /** What the function said of the error in this cell. */
  messageAt(sheetId: string, row: number, column: number): string | undefined {
    const cell = this.cellAt(this.book.sheet(sheetId), row, column, []);
    return isCellError(cell.value) ? cell.value.message : undefined;
  }

  write(sheetId: string, row: number, column: number, cells: Matrix<CellInput | undefined>): void {
    const tables = this.tables();
    const changes: CellChanges = {};
    const formulas: string[] = [];
    cells.forEach((line, i) => {
      line.forEach((input, j) => {
        if (input === undefined) return;
        const place = { tables, sheetId, row: row + i, column: column + j };
        const formula = input.formula && toUniverFormula(input.formula, place);
        if (formula) formulas.push(formula);
        (changes[row + i] ??= {})[column + j] = cellContent(input, formula);
      });
    });
    const last = { rows: row + cells.length, columns: column + Math.max(0, ...cells.map((line) => line.length)) };
    this.makeRoom(sheetId, last);
    this.makeRoomForReferences(sheetId, formulas);
    if (Object.keys(changes).length > 0) this.change(sheetId, changes);
  }

  clearContents(sheetId: string, area: Area): void {
    const changes: CellChanges = {};
    this.forEachCell(sheetId, area, (row, column) => {
      (changes[row] ??= {})[column] = { f: null, si: null, p: null, v: null };
    });
    if (Object.keys(changes).length > 0) this.change(sheetId, changes);
  }

  /** The cells that exist inside an area; of whole columns that is far fewer than the area has. */
  forEachCell(sheetId: string, area: Area, visit: (row: number, column: number, cell: ICellData) => void): void {
    const matrix = this.book.sheet(sheetId).getCellMatrix();
    const inside = intersection(area, areaOf(matrix.getDataRange()));
    if (inside === null) return;
    for (let row = inside.row; row < inside.row + inside.rows; row++) {
      for (let column = inside.column; column < inside.column + inside.columns; column++) {
        const cell = matrix.getValue(row, column);
        if (cell) visit(row, column, cell);
      }
    }
  }

  change(sheetId: string, cellValue: CellChanges): void {
    this.book.run(SetRangeValuesMutation.id, sheetId, { cellValue });
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    const include = (row: number, column: number): void => {
      const cell = { row, column, rows: 1, columns: 1 };
      used = used === null ? cell : union(used, cell);
    };
    this.book
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const holds = cell && (cell.f != null || cell.si != null || cellValue(cell) !== null);
        if (holds || (!valuesOnly && cell?.s != null)) include(row, column);
      });
    for (const [row, columns] of Object.entries(this.spilled(sheetId))) {
      for (const column of Object.keys(columns)) include(Number(row), Number(column));
    }
    return used;
  }

  makeRoom(sheetId: string, needed: { readonly rows: number; readonly columns: number }): void {
    const sheet = this.book.sheet(sheetId);
    const size = withSpareRoom(needed);
    if (needed.rows > sheet.getRowCount()) {
      this.book.show(SetWorksheetRowCountMutation.id, sheetId, { rowCount: size.rows });
    }
    if (needed.columns > sheet.getColumnCount()) {
      this.book.show(SetWorksheetColumnCountMutation.id, sheetId, { columnCount: size.columns });
    }
  }

  makeRoomForReferences(sheetId: string, formulas: readonly string[]): void {
    for (const formula of formulas) {
      for (const [name, extent] of formulaExtents(formula)) {
        const id = name === null ? sheetId : this.book.workbook.getSheetBySheetName(name)?.getSheetId();
        if (id) this.makeRoom(id, extent);
      }
    }
  }

  private cellAt(sheet: Worksheet, row: number, column: number, tables: readonly NamedTable[]): Cell {
    const sheetId = sheet.getSheetId();
    const cell = sheet.getCellMatrix().getValue(row, column);
    const isFormula = cell?.f != null || cell?.si != null;
    if (!isFormula) {
      const own = cellValue(cell);
      if (own !== null) return { value: own };
      const anchor = this.anchorOf(sheetId, row, column);
      if (anchor === null) return { value: null };
      const spilled = cellValue(this.spilled(sheetId)[row]?.[column]);
      return { value: this.explained(spilled, { sheetId, ...anchor }, { row, column }) };
    }
    const text = this.model.getFormulaStringByCell(row, column, sheetId, UNIT_ID) ?? cell.f ?? "";
    const formula = toExcelFormula(text, { tables, sheetId, row, column });
    const value = this.explained(cellValue(cell), { sheetId, row, column }, { row, column });
    return this.spillArea(sheetId, row, column) === null ? { value, formula } : { value, formula, spill: true };
  }

  private explained(
    value: CellValue,
    anchor: { sheetId: string; row: number; column: number },
    cell: { row: number; column: number },
  ): CellValue {
    if (!isCellError(value)) return value;
    const message = this.messages.find(anchor, cell, value.error);
    return message === undefined ? value : { ...value, message };
  }

  private anchorOf(sheetId: string, row: number, column: number): { row: number; column: number } | null {
    if (this.spilled(sheetId)[row]?.[column] === undefined) return null;
    for (const [anchorRow, columns] of Object.entries(this.spillRanges(sheetId))) {
      for (const [anchorColumn, range] of Object.entries(columns)) {
        if (range.startRow > row || range.endRow < row || range.startColumn > column || range.endColumn < column)
          continue;
        return { row: Number(anchorRow), column: Number(anchorColumn) };
      }
    }
    return null;
  }

  private get model(): FormulaDataModel {
    return this.book.injector.get(FormulaDataModel);
  }

  private spilled(sheetId: string): Record<number, Record<number, Nullable<ICellData>>> {
    return (this.model.getArrayFormulaCellData()[UNIT_ID]?.[sheetId] ?? {}) as Record<
      number,
      Record<number, Nullable<ICellData>>
    >;
  }

  private spillRanges(sheetId: string): Record<number, Record<number, UniverRange>> {
    return (this.model.getArrayFormulaRange()[UNIT_ID]?.[sheetId] ?? {}) as Record<number, Record<number, UniverRange>>;
  }
}
