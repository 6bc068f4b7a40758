import type { Town } from "../../../districts";
import { TOWNS_CITATION, towns as allTowns } from "../../../districts";
import { isFailure } from "../../../functions/argument";
import {
  FOR_BASE_YEAR,
  FOR_STATUS,
  readDistrictList,
  type DistrictListTable,
} from "../../../functions/tables/district-list";
import { citationLine } from "../../../law/citation";
import type { Policy } from "../../../law/policies";
import { isErrorValue, type CellValue } from "../../../model/explain";
import { quotedSheet } from "../../../model/explain/address";
import type { FiscalYear } from "../../../money/fiscal-year";
import { findSheet, type Book, type BookSheet } from "../../book";
import type { WrittenCell, WrittenSheet } from "../../plan";
import { evaluate } from "../evaluate/evaluate";
import { areaText } from "../formula/element";
import { NotFollowed } from "../not-followed";
import { Asked, familyKey, keyOf, valuesOf, type Family, type Source } from "./asked";
import { Block, FIRST_ROW, HEADING_ROW, TITLE_ROW } from "./block";
import { addCase, CASE_HEADINGS, LOOKED_UP, STATUS_HEADINGS, yearsOf, type FigureCell } from "./cases";
import { asGiven, Figures, figureTo } from "./figures";

const NAME = "Alliance lookup";

/** The answers to the calls of one family, on the lookup sheet. */
export interface CaseRanges {
  readonly keys: string;
  readonly status: string;
  readonly baseYear: string;
  readonly withheld: string;
  /** Why a case has no row that a formula could find; undefined where it has one, or where the law has none. */
  readonly whyNot: (town: Town, year: FiscalYear) => string | undefined;
}

/**
 * What native formulas look up, gathered over one workbook. One for each plan: formulas refer to the places of its tables. What the
 * calls ask for is read from the whole workbook when the first formula needs it, so that no place moves afterwards.
 */
export class Lookups {
  private tables: Tables | undefined;

  constructor(readonly book: Book) {}

  /** The tables; from now on the sheet is needed. */
  needed(): Tables {
    return (this.tables ??= new Tables(this.book));
  }

  /** The workbook as it will be once the sheet is written. */
  bookWithTables(book: Book): Book {
    return this.tables?.bookWith(book) ?? book;
  }

  /** The sheet with the tables; null where no formula needed one. */
  sheet(): WrittenSheet | null {
    return this.tables?.written() ?? null;
  }
}

class Tables {
  readonly name: string;
  private readonly asked: Asked;
  private readonly blocks: Block[] = [];
  private readonly spellings: Block;
  private readonly years: Block;
  private readonly families = new Map<string, CaseRanges>();
  private readonly figures = new Map<string, Figures | string>();
  private readonly figureTables = new Map<string, FigureCell>();
  private readonly values = new Map<string, CellValue>();
  private withTables: { readonly of: Book; readonly as: Book } | undefined;

  constructor(private readonly book: Book) {
    this.name = freeName(book);
    this.asked = new Asked(book);
    for (const { grants, towns } of this.asked.families.values()) {
      towns.forEach((town) => this.asked.districts.add(town.name));
      // Towns that no call names yet may be asked for later, by the names in the table.
      const held = grants ? this.figuresIn(grants) : "";
      if (typeof held !== "string") held.writings.forEach((writing) => this.asked.districts.add(writing));
    }
    this.spellings = this.addSpellings();
    this.years = this.addYears();
    this.addPolicies();
    for (const family of this.asked.families.values()) this.addFamily(family);
  }

  private figuresIn(grants: Source): Figures | string {
    const key = keyOf(grants);
    let found = this.figures.get(key);
    if (found === undefined) this.figures.set(key, (found = readFigures(grants, valuesOf(this.book, grants))));
    return found;
  }

  /** Of the writings of districts: the writings, the code of the town of each, and its name. */
  get districts(): { readonly written: string; readonly codes: string; readonly names: string } {
    const [written, codes, names] = [0, 1, 2].map((column) => this.on(this.spellings.range(column)));
    return { written: written ?? "", codes: codes ?? "", names: names ?? "" };
  }

  get fiscalYears(): { readonly written: string; readonly years: string } {
    return { written: this.on(this.years.range(0)), years: this.on(this.years.range(1)) };
  }

  cases(policy: Policy, list: Source | undefined, grants: Source | undefined): CaseRanges {
    const found = this.families.get(familyKey(policy, list, grants));
    if (!found) throw new NotFollowed("Its grants or its district list are not there to be looked up.");
    return found;
  }

  private on(range: string): string {
    return `${quotedSheet(this.name)}!${range}`;
  }

  private add(title: string, headings: readonly string[]): Block {
    const last = this.blocks[this.blocks.length - 1];
    const block = new Block(title, headings, last ? last.column + last.width + 1 : 0);
    this.blocks.push(block);
    return block;
  }

  private addSpellings(): Block {
    const block = this.add("Districts as this workbook writes them", ["As written", "Town code", "Town"]);
    for (const { written, means } of this.asked.districts.all) block.add([written, means.code, means.name]);
    return block;
  }

  private addYears(): Block {
    const block = this.add("Fiscal years as this workbook writes them", ["As written", "Fiscal year"]);
    for (const { written, means } of this.asked.years.all) block.add([written, means]);
    return block;
  }

  private addPolicies(): void {
    const policies = new Set([...this.asked.families.values()].map(({ policy }) => policy));
    const block = this.add("Policies and sources", ["What", "What it says", "Source"]);
    for (const { id, name, description, citation } of policies)
      block.add([id, `${name}. ${description}`, citationLine(citation)]);
    const { source, place, read, note } = TOWNS_CITATION;
    block.add(["Towns and their codes", note, `${source}, ${place}, read ${read}`]);
  }

  private addFamily(family: Family): void {
    const list = family.list ? this.addList(family.list, family.grants !== undefined) : NO_LIST;
    const figureCell = family.grants ? this.figureCells(family.grants) : () => "missing" as const;
    const about = family.grants ? "Withheld" : "Status and base year";
    const by = family.list ? ", by the list in this workbook" : "";
    const block = this.add(
      `${about} under the policy ${family.policy.id}${by}`,
      family.grants ? CASE_HEADINGS : STATUS_HEADINGS,
    );
    const reasons = new Map<string, string>();
    for (const town of list === "unreadable" ? [] : allTowns.filter((one) => family.towns.has(one))) {
      for (const year of yearsOf(family)) {
        const why = addCase({ block, family, figureCell, ...(list as ReadList) }, town, year);
        if (why !== undefined) reasons.set(`${town.code} ${year}`, why);
      }
    }
    const range = (column: number): string => this.on(block.range(column));
    this.families.set(family.key, {
      keys: range(LOOKED_UP.key),
      status: range(LOOKED_UP.status),
      baseYear: range(LOOKED_UP.baseYear),
      withheld: range(LOOKED_UP.withheld),
      whyNot: (town, year) =>
        list === "unreadable" ? "Its district list cannot be read." : reasons.get(`${town.code} ${year}`),
    });
  }

  /** A row for each figure that a case needs, in the order in which they are needed; one table for all that use the same grants. */
  private figureCells(grants: Source): FigureCell {
    const where = areaText(grants.sheet, grants.area);
    const known = this.figureTables.get(where);
    if (known) return known;
    const held = this.figuresIn(grants);
    const block = this.add(`Grants in ${where}`, ["District", "Fiscal year", "In the table", "To the cent"]);
    const cells = new Map<string, ReturnType<FigureCell>>();
    const figureCell: FigureCell = (town, year) => {
      if (typeof held === "string") return { why: held };
      const key = `${town.code} ${year}`;
      const cell = cells.get(key) ?? addFigure(block, held, town, year);
      cells.set(key, cell);
      return cell;
    };
    this.figureTables.set(where, figureCell);
    return figureCell;
  }

  /** A copy of the list, so that a later change in it is noticed: then nothing is looked up in what was made of it. */
  private addList(source: Source, forGrants: boolean): ReadList | "unreadable" {
    const values = valuesOf(this.book, source);
    const full = readDistrictList(asGiven(values), FOR_BASE_YEAR);
    const list = isFailure(full) && !forGrants ? readDistrictList(asGiven(values), FOR_STATUS) : full;
    if (list === undefined || isFailure(list) || values.flat().some(isErrorValue)) return "unreadable";
    const width = source.area.columns;
    const headings = ["Unchanged since", ...Array.from({ length: width }, (_, index) => `Column ${index + 1}`)];
    const where = areaText(source.sheet, source.area);
    const block = this.add(`Copy of the district list in ${where}`, headings);
    values.forEach((row) => block.add([null, ...row]));
    const [first] = block.rows;
    if (first) first[0] = made(`=SUMPRODUCT(--(${where}<>${block.area(1, width)}))=0`);
    return { list, unchanged: block.fixedCell(0, FIRST_ROW) };
  }

  bookWith(book: Book): Book {
    if (this.withTables?.of !== book)
      this.withTables = { of: book, as: { ...book, sheets: [...book.sheets, this.asSheet()] } };
    return this.withTables.as;
  }

  /** The sheet as a workbook holds it, its formulas worked out as they are asked for. */
  private asSheet(): BookSheet {
    const width = Math.max(...this.blocks.map(({ column, width: own }) => column + own));
    const height = Math.max(...this.blocks.map(({ nextRow }) => nextRow));
    return {
      name: this.name,
      visibility: "visible",
      isProtected: false,
      used: { row: 0, column: 0, rows: height, columns: width },
      formulas: [],
      valueAt: (row, column) => this.valueAt(row, column),
    };
  }

  private valueAt(row: number, column: number): CellValue {
    const key = `${row} ${column}`;
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const cell = this.cellAt(row, column);
    const value = isFormula(cell) ? this.workOut(cell.formula, row, column) : cell;
    this.values.set(key, value);
    return value;
  }

  private workOut(formula: string, row: number, column: number): CellValue {
    const outcome = evaluate(formula, { sheet: this.name, row, column }, this.bookWith(this.book));
    // What cannot be told is left for the spreadsheet program, and no formula is compared with it.
    return "why" in outcome ? { error: "#N/A" } : outcome.value;
  }

  private cellAt(row: number, column: number): WrittenCell {
    const block = this.blocks.find((one) => column >= one.column && column < one.column + one.width);
    if (!block) return null;
    if (row === TITLE_ROW) return column === block.column ? block.title : null;
    if (row === HEADING_ROW) return block.headings[column - block.column] ?? null;
    return row < FIRST_ROW ? null : (block.rows[row - FIRST_ROW]?.[column - block.column] ?? null);
  }

  written(): WrittenSheet {
    const { used } = this.asSheet();
    const rows = Array.from({ length: used?.rows ?? 0 }, (_, row) =>
      Array.from({ length: used?.columns ?? 0 }, (__, column): WrittenCell => {
        if (column === 0 && row < HEADINGS.length) return HEADINGS[row] ?? null;
        const cell = this.cellAt(row, column);
        return isFormula(cell) ? { formula: cell.formula, value: this.valueAt(row, column) } : cell;
      }),
    );
    return { name: this.name, visibility: "visible", rows };
  }
}

export type { Tables };

const HEADINGS = [
  "What the formulas of this workbook look up in place of the add-in's functions",
  "The amounts follow the grants of this workbook. Status, base years, shares and portions are those of the policy, with the source of each. Change nothing here.",
];

/** An imported list, and the cell that tells whether it is still as it was. */
interface ReadList {
  readonly list: DistrictListTable | undefined;
  readonly unchanged: string | undefined;
}

const NO_LIST: ReadList = { list: undefined, unchanged: undefined };

function addFigure(block: Block, held: Figures, town: Town, year: FiscalYear): ReturnType<FigureCell> {
  const figure = held.of(town, year);
  if (typeof figure !== "object" || "why" in figure) return figure;
  const row = block.nextRow;
  block.add([town.name, year, made(figure.formula), made(figureTo(block.cell(2, row)))]);
  return block.cell(3, row);
}

const made = (formula: string): WrittenCell => ({ formula, value: null });

const isFormula = (cell: WrittenCell): cell is Extract<WrittenCell, { readonly formula: string }> =>
  typeof cell === "object" && cell !== null && "formula" in cell;

function readFigures(grants: Source, values: readonly (readonly CellValue[])[]): Figures | string {
  try {
    return new Figures(grants.sheet, grants.area, values);
  } catch (failure) {
    if (failure instanceof NotFollowed) return failure.message;
    throw failure;
  }
}

function freeName(book: Book): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? NAME : `${NAME} ${number}`;
    if (!findSheet(book, name)) return name;
  }
}
