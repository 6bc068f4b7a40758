/**
 * Changes single cells in the text of a sheet. Only the elements of these cells change, with what follows from them: the size that the
 * sheet notes for itself, the span that a row notes, and the cells that shared the text of a formula that went.
 */
import { SHEET_COLUMNS, SHEET_ROWS } from "../../formula/sheet-size";
import type { Area } from "../../formula/area";
import { addressOf, parseArea, type Position } from "../address";
import { SheetFormulas } from "../contents/sheet-formulas";
import { CannotRead } from "../issue";
import { scanSheet, type Place, type ScannedCell, type ScannedRow } from "../sheet/scan";
import { SheetEdits, type CellEdit } from "./cell-edit";
import { editCell, newCell, type CellWriting } from "./cell-xml";
import { spliced, type Splice } from "./part-text";
import { nameOf, openedTag, prefixOf, withAttribute } from "./xml-text";

export interface SheetSource {
  readonly name: string;
  readonly part: string;
  readonly text: string;
}

export interface EditContext extends CellWriting {
  readonly dynamicMarks: ReadonlySet<number>;
}

export interface EditedSheet {
  readonly text: string;
  /** A formula came, went or moved to another kind, so that the order of calculation that the file notes is out of date. */
  readonly formulasChanged: boolean;
}

export function editSheet(source: SheetSource, edits: readonly CellEdit[], context: EditContext): EditedSheet {
  for (const edit of edits) {
    if (edit.row < 0 || edit.column < 0 || edit.row >= SHEET_ROWS || edit.column >= SHEET_COLUMNS) {
      throw CannotRead.because("beyond-the-sheet", { sheet: source.name, cell: addressOf(edit) });
    }
  }
  const { text, part, name } = source;
  const formulas = new SheetFormulas(context.dynamicMarks);
  const present = new Map<number, Set<number>>();
  scanSheet(text, part, name, {
    rowStart: ({ row }) => void present.set(row, present.get(row) ?? new Set()),
    cell: (cell) => {
      formulas.take(cell);
      present.get(cell.row)?.add(cell.column);
    },
  });
  const all = new SheetEdits(name, edits, formulas);
  const editor = new SheetEditor(text, all, present, context);
  scanSheet(text, part, name, editor);
  return { text: spliced(text, editor.finish()), formulasChanged: edits.some(({ formula }) => formula !== undefined) };
}

class SheetEditor {
  private readonly splices: Splice[] = [];
  private rows: Place | undefined;
  private readonly newRows: number[];
  /** The cells of the present row that are still to be written before the next one that is there. */
  private newCells: CellEdit[] = [];
  private addedTo: { row: ScannedRow; columns: number[] } | undefined;
  private dimension: { place: Place; area: Area } | undefined;
  private readonly added: Position[] = [];

  constructor(
    private readonly text: string,
    private readonly edits: SheetEdits,
    private readonly present: ReadonlyMap<number, ReadonlySet<number>>,
    private readonly context: EditContext,
  ) {
    this.newRows = edits.rows.filter((row) => !present.has(row));
  }

  open(name: string, attributes: Readonly<Record<string, string>>, place: Place): void {
    const area = name === "dimension" ? parseArea(attributes["ref"] ?? "") : null;
    if (area !== null) this.dimension = { place, area };
  }

  rowsStart(rows: Place): void {
    this.rows = rows;
  }

  rowStart(row: ScannedRow): void {
    const before = this.newRows.filter((number) => number < row.row);
    this.newRows.splice(0, before.length);
    this.insert(row.start, before.map((number) => this.newRow(number)).join(""));
    const here = this.present.get(row.row);
    this.newCells = this.edits.inRow(row.row).filter(({ column }) => !here?.has(column));
    this.addedTo = { row, columns: [] };
  }

  cell(cell: ScannedCell): void {
    const before = this.newCells.filter(({ column }) => column < cell.column);
    this.newCells.splice(0, before.length);
    this.insert(cell.start, this.cellsXml(before));
    const edit = this.edits.at(cell.row, cell.column);
    if (edit !== undefined) this.splices.push(...editCell(this.text, cell, edit, this.context));
  }

  rowEnd(row: ScannedRow): void {
    const rest = this.cellsXml(this.newCells);
    this.newCells = [];
    const tag = this.text.slice(row.start, row.tagEnd);
    const spanned = this.withSpan(tag);
    if (row.isEmpty && rest !== "") {
      this.splices.push({ start: row.start, end: row.end, text: `${openedTag(spanned)}${rest}</${nameOf(tag)}>` });
      return;
    }
    if (spanned !== tag) this.splices.push({ start: row.start, end: row.tagEnd, text: spanned });
    this.insert(row.contentEnd, rest);
  }

  rowsEnd(rows: Place): void {
    const rest = this.newRows.map((row) => this.newRow(row)).join("");
    this.newRows.length = 0;
    const tag = this.text.slice(rows.start, rows.tagEnd);
    if (!rows.isEmpty) this.insert(rows.contentEnd, rest);
    else if (rest !== "") {
      this.splices.push({ start: rows.start, end: rows.end, text: `${openedTag(tag)}${rest}</${nameOf(tag)}>` });
    }
  }

  finish(): Splice[] {
    this.widenDimension();
    return this.splices;
  }

  private insert(at: number, text: string): void {
    if (text !== "") this.splices.push({ start: at, end: at, text });
  }

  private get prefix(): string {
    return prefixOf(this.text.slice(this.rows?.start ?? 0, this.rows?.tagEnd ?? 0));
  }

  private cellsXml(edits: readonly CellEdit[]): string {
    const { row } = this.addedTo ?? {};
    const style = row && ["1", "true"].includes(row.attributes["customFormat"] ?? "") ? row.attributes["s"] : undefined;
    return edits
      .map((edit) => {
        const xml = newCell(edit, this.prefix, style, this.context);
        if (xml !== "") {
          this.added.push(edit);
          this.addedTo?.columns.push(edit.column);
        }
        return xml;
      })
      .join("");
  }

  private newRow(number: number): string {
    this.addedTo = undefined;
    const cells = this.cellsXml(this.edits.inRow(number));
    return cells === "" ? "" : `<${this.prefix}row r="${number + 1}">${cells}</${this.prefix}row>`;
  }

  /** The columns that a row notes as used must not leave out a cell of it. */
  private withSpan(tag: string): string {
    const { row, columns = [] } = this.addedTo ?? {};
    const [, first, last] = /^(\d+):(\d+)$/.exec(row?.attributes["spans"] ?? "") ?? [];
    if (first === undefined || last === undefined || columns.length === 0) return tag;
    const from = Math.min(Number(first), ...columns.map((column) => column + 1));
    const to = Math.max(Number(last), ...columns.map((column) => column + 1));
    return from === Number(first) && to === Number(last) ? tag : withAttribute(tag, "spans", `${from}:${to}`);
  }

  private widenDimension(): void {
    if (this.dimension === undefined || this.added.length === 0) return;
    const { place, area } = this.dimension;
    let [top, left] = [area.row, area.column];
    let [bottom, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
    for (const { row, column } of this.added) {
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    if (
      top === area.row &&
      left === area.column &&
      bottom - top + 1 === area.rows &&
      right - left + 1 === area.columns
    ) {
      return;
    }
    const ref = `${addressOf({ row: top, column: left })}:${addressOf({ row: bottom, column: right })}`;
    const tag = this.text.slice(place.start, place.tagEnd);
    this.splices.push({ start: place.start, end: place.tagEnd, text: withAttribute(tag, "ref", ref) });
  }
}
