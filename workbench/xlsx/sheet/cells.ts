/** Gathers the cells of one sheet from its stream of elements. */
import type { CellValue } from "../../backend/cells";
import type { SnapshotCell } from "../../backend/snapshot";
import { addressOf, parseAddress, type Position } from "../../../src/spreadsheet/address";
import { TextGatherer } from "../../../src/spreadsheet/book/shared-strings";
import { isDateFormat } from "../../../src/spreadsheet/book/number-formats";
import type { CellLook } from "../book/styles";
import type { Reading } from "../formula/decode";
import { MAX_FORMULA_LENGTH } from "../limits";
import { CannotRead } from "../../../src/spreadsheet/issue";
import { unescapeText } from "../../../src/spreadsheet/xml/entities";
import { numberOf, type Attributes } from "../../../src/spreadsheet/xml/parse";
import { DAYS_FROM_1900_TO_1904, isWrong, readValue } from "../../../src/spreadsheet/sheet/cell-value";
import type { CellCounter } from "./counter";
import type { ReadFormula, SheetFormulas, StoredFormula } from "./formulas";

/** What cells refer to outside of their sheet. */
export interface Book {
  readonly texts: readonly string[];
  readonly looks: readonly CellLook[];
  /** The workbook counts its days from 1904. */
  readonly from1904: boolean;
  readonly dynamicArrayMarks: ReadonlySet<number>;
  readonly reading: Reading;
}

interface OpenCell {
  readonly at: Position;
  readonly attributes: Attributes;
  value?: string;
  inline?: string;
  formula?: { attributes: Attributes; text: string };
}

export class SheetCells {
  readonly cells: SnapshotCell[] = [];
  readonly valueOnly = new Set<string>();
  /** Array formulas over several cells that were entered with Ctrl+Shift+Enter and keep to those cells in Excel. */
  fixedArrays = 0;
  private readonly inline = new TextGatherer();
  private cell: OpenCell | undefined;
  private inside: "v" | "f" | "is" | undefined;
  private next: Position = { row: 0, column: 0 };

  constructor(
    private readonly sheet: string,
    private readonly book: Book,
    private readonly formulas: SheetFormulas,
    private readonly counter: CellCounter,
  ) {}

  startRow(row: number): void {
    this.next = { row, column: 0 };
  }

  open(name: string, attributes: Attributes): void {
    if (name === "c") this.startCell(attributes);
    else if (this.cell === undefined) return;
    else if (this.inside === "is") this.inline.open(name);
    else if (name === "v" || name === "f" || name === "is") {
      this.inside = name;
      if (name === "v") this.cell.value = "";
      if (name === "f") this.cell.formula = { attributes, text: "" };
    }
  }

  text(text: string): void {
    if (this.cell === undefined) return;
    if (this.inside === "v") this.cell.value += text;
    else if (this.inside === "f" && this.cell.formula) this.cell.formula.text += text;
    else if (this.inside === "is") this.inline.text(text);
  }

  close(name: string): void {
    if (this.cell === undefined) return;
    if (name === "is") this.cell.inline = this.inline.take();
    else if (this.inside === "is") this.inline.close(name);
    if (name === this.inside) this.inside = undefined;
    if (name !== "c") return;
    this.finishCell(this.cell);
    this.cell = undefined;
  }

  private startCell(attributes: Attributes): void {
    const address = attributes["r"];
    // A cell without an address stands right of the one before it.
    const at = address === undefined ? this.next : parseAddress(address);
    if (at === null) this.refuse(address ?? "", "no address", "an address such as B2");
    this.next = { row: at.row, column: at.column + 1 };
    this.cell = { at, attributes };
    this.inside = undefined;
  }

  private finishCell(cell: OpenCell): void {
    const { at, attributes } = cell;
    const look = this.book.looks[numberOf(attributes["s"]) ?? 0] ?? {};
    const formula = cell.formula && this.readFormula(cell.formula, cell);
    // Within the area of an array formula only its first cell holds anything: the rest is its result.
    const spilledInto = formula?.kind !== "formula" && this.formulas.isSpilledInto(at);
    const value = spilledInto ? null : this.readValue(cell, look);
    const isBlank = value === null && formula?.kind !== "formula";
    if (isBlank && look.style === undefined && look.numberFormat === undefined) return;
    if (!this.counter.count(isBlank)) return;
    this.cells.push({
      ...at,
      value,
      ...(formula?.kind === "formula" ? { formula: formula.formula, ...(formula.spill ? { spill: true } : {}) } : {}),
      ...look,
    });
  }

  private readFormula(stored: StoredFormula, { at, attributes }: OpenCell): ReadFormula {
    if (stored.text.length > MAX_FORMULA_LENGTH) {
      this.refuse(addressOf(at), `a formula of ${stored.text.length} characters`, "one of up to 8,192 characters");
    }
    const formula = this.formulas.read({ ...stored, text: unescapeText(stored.text) }, at);
    if (formula.kind === "value only") this.valueOnly.add(formula.because);
    const marked = this.book.dynamicArrayMarks.has(numberOf(attributes["cm"]) ?? 0);
    if (formula.kind === "formula" && formula.spill && !marked && (stored.attributes["ref"] ?? "").includes(":")) {
      this.fixedArrays++;
    }
    return formula;
  }

  private readValue(cell: OpenCell, look: CellLook): CellValue {
    const type = cell.attributes["t"] ?? "n";
    if (type === "inlineStr") return cell.inline ?? cell.value ?? null;
    const stored = type === "str" && cell.value !== undefined ? unescapeText(cell.value) : cell.value;
    const value = readValue(type, stored, this.book.texts);
    if (isWrong(value)) this.refuse(addressOf(cell.at), `"${(stored ?? "").slice(0, 40)}"`, value.allowed);
    const isDate = this.book.from1904 && type === "n" && isDateFormat(look.numberFormat ?? "");
    return isDate && typeof value === "number" ? value + DAYS_FROM_1900_TO_1904 : value;
  }

  private refuse(cell: string, found: string, allowed: string): never {
    throw CannotRead.because("bad-cell", { sheet: this.sheet, cell, found, allowed });
  }
}
