/** The tables of the lookup sheet: what the calls of a workbook ask for, gathered when the first formula needs it. */
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
import type { FiscalYear } from "../../../money/fiscal-year";
import type { Book } from "../../book";
import type { WrittenCell } from "../../plan";
import { areaText } from "../formula/element";
import { NotFollowed } from "../not-followed";
import { type Asked, familyKey, keyOf, valuesOf, type Family, type Source } from "./asked";
import { FIRST_ROW, type Block } from "./block";
import { addCase, CASE_HEADINGS, LOOKED_UP, STATUS_HEADINGS, yearsOf, type FigureCell } from "./cases";
import { asGiven, Figures, figureTo } from "./figures";
import { LookupSheet } from "./lookup-sheet";

/** The answers to the calls of one family, on the lookup sheet. */
export interface CaseRanges {
  readonly keys: string;
  readonly status: string;
  readonly baseYear: string;
  readonly withheld: string;
  /** Why a case has no row that a formula could find; undefined where it has one, or where the law has none. */
  readonly whyNot: (town: Town, year: FiscalYear) => string | undefined;
}

export class Tables {
  readonly sheet: LookupSheet;
  private readonly spellings: Block;
  private readonly years: Block;
  private readonly families = new Map<string, CaseRanges>();
  private readonly figures = new Map<string, Figures | string>();
  private readonly figureTables = new Map<string, FigureCell>();

  /** `asked` has read the workbook. */
  constructor(
    private readonly book: Book,
    private readonly asked: Asked,
  ) {
    this.sheet = new LookupSheet(book);
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
    const [written, codes, names] = [0, 1, 2].map((column) => this.sheet.on(this.spellings.range(column)));
    return { written: written ?? "", codes: codes ?? "", names: names ?? "" };
  }

  get fiscalYears(): { readonly written: string; readonly years: string } {
    return { written: this.sheet.on(this.years.range(0)), years: this.sheet.on(this.years.range(1)) };
  }

  cases(policy: Policy, list: Source | undefined, grants: Source | undefined): CaseRanges {
    const found = this.families.get(familyKey(policy, list, grants));
    if (!found) throw new NotFollowed("Its grants or its district list are not there to be looked up.");
    return found;
  }

  private addSpellings(): Block {
    const block = this.sheet.add("Districts as this workbook writes them", ["As written", "Town code", "Town"]);
    for (const { written, means } of this.asked.districts.all) block.add([written, means.code, means.name]);
    return block;
  }

  private addYears(): Block {
    const block = this.sheet.add("Fiscal years as this workbook writes them", ["As written", "Fiscal year"]);
    for (const { written, means } of this.asked.years.all) block.add([written, means]);
    return block;
  }

  private addPolicies(): void {
    const policies = new Set([...this.asked.families.values()].map(({ policy }) => policy));
    const block = this.sheet.add("Policies and sources", ["What", "What it says", "Source"]);
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
    const block = this.sheet.add(
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
    const range = (column: number): string => this.sheet.on(block.range(column));
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
    const block = this.sheet.add(`Grants in ${where}`, ["District", "Fiscal year", "In the table", "To the cent"]);
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
    const block = this.sheet.add(`Copy of the district list in ${where}`, headings);
    values.forEach((row) => block.add([null, ...row]));
    const [first] = block.rows;
    if (first) first[0] = made(`=SUMPRODUCT(--(${where}<>${block.area(1, width)}))=0`);
    return { list, unchanged: block.fixedCell(0, FIRST_ROW) };
  }
}

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

function readFigures(grants: Source, values: readonly (readonly CellValue[])[]): Figures | string {
  try {
    return new Figures(grants.sheet, grants.area, values);
  } catch (failure) {
    if (failure instanceof NotFollowed) return failure.message;
    throw failure;
  }
}
