/** Where the arguments of a call lead in a workbook, and what stands there. */
import type { Area } from "../formula/area";
import type { CellMatrix, Part } from "../model/explain";
import { findCalls } from "../model/explain";
import { findSheet, valuesIn, type Book, type BookName, type FormulaCell } from "./book";
import { areaOfPart, parseStructured } from "./structured-reference";

/** The cell whose formula is read: what a reference means depends on its sheet and its row. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface ResolvedArea {
  readonly sheet: string;
  /** Of whole columns and rows only the used part; no rows where none is used. */
  readonly area: Area;
}

export interface Unresolved {
  /** In words that follow "It": "refers to a sheet that is not there". */
  readonly why: string;
}

export const isUnresolved = (found: object): found is Unresolved => "why" in found;

/** The cells that a reference, a table, a spill or a name means. */
export function resolve(part: Part, book: Book, from: FormulaPlace): ResolvedArea | Unresolved {
  switch (part.kind) {
    case "reference":
      return areaOn(book, part.sheet ?? from.sheet, part.area);
    case "spill":
      return spillFrom(book, part.sheet ?? from.sheet, part.area);
    case "structured":
      return inTable(book, `${part.table ?? ""}${part.specifier}`, from);
    case "name":
      return named(book, part, from);
    case "not followed":
      return { why: part.why.replace(/^It /, "").replace(/\.$/, "") };
    default:
      return { why: "is no reference" };
  }
}

/** The values of an argument, row by row; undefined where it was left out. */
export function argumentValues(part: Part, book: Book, from: FormulaPlace): CellMatrix | undefined | Unresolved {
  if (part.kind === "omitted") return undefined;
  if (part.kind === "literal") return [[part.value]];
  if (part.kind === "array") return part.rows;
  const found = resolve(part, book, from);
  if (isUnresolved(found)) return found;
  const sheet = findSheet(book, found.sheet);
  return sheet ? valuesIn(sheet, found.area) : { why: "refers to a sheet that is not there" };
}

function areaOn(
  book: Book,
  sheetName: string,
  { row, column, rows, columns }: { row: number; column: number; rows?: number; columns?: number },
): ResolvedArea | Unresolved {
  const sheet = findSheet(book, sheetName);
  if (!sheet) return { why: "refers to a sheet that is not there" };
  const { used } = sheet;
  const height = rows ?? Math.max(0, (used ? used.row + used.rows : 0) - row);
  const width = columns ?? Math.max(0, (used ? used.column + used.columns : 0) - column);
  return { sheet: sheet.name, area: { row, column, rows: height, columns: width } };
}

function spillFrom(book: Book, sheetName: string, { row, column }: { row: number; column: number }) {
  const sheet = findSheet(book, sheetName);
  if (!sheet) return { why: "refers to a sheet that is not there" };
  const anchor = sheet.formulas.find((cell: FormulaCell) => cell.row === row && cell.column === column);
  if (anchor?.array?.kind !== "spill") return { why: "refers to a spill that is not there" };
  const { rows, columns } = anchor.array;
  return { sheet: sheet.name, area: { row, column, rows, columns } };
}

function inTable(book: Book, text: string, from: FormulaPlace): ResolvedArea | Unresolved {
  const wanted = parseStructured(text);
  if (!wanted) return { why: "is no reference" };
  const table = book.tables.find(({ name, sheet, area }) =>
    wanted.table === null
      ? sheet === from.sheet &&
        from.row >= area.row &&
        from.row < area.row + area.rows &&
        from.column >= area.column &&
        from.column < area.column + area.columns
      : name.toLowerCase() === wanted.table.toLowerCase(),
  );
  if (!table) return { why: "refers to a table that is not there" };
  const area = areaOfPart(table, wanted, table.sheet === from.sheet ? from.row : -1);
  if (area === "no such column") return { why: "refers to a column that the table does not have" };
  if (area === "no row of the table") return { why: "refers to its row of a table, and stands beside none" };
  return { sheet: table.sheet, area };
}

/** A name of the sheet itself comes before one of the workbook; a table may be called by its name alone. */
function named(
  book: Book,
  { sheet, name }: { readonly sheet?: string; readonly name: string },
  from: FormulaPlace,
): ResolvedArea | Unresolved {
  const matching = book.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const own = (one: BookName): boolean => one.sheet?.toLowerCase() === (sheet ?? from.sheet).toLowerCase();
  const found = matching.find(own) ?? matching.find((one) => one.sheet === null);
  if (!found) {
    const table = inTable(book, `${name}[]`, from);
    return isUnresolved(table) ? { why: "uses a name that is not there" } : table;
  }
  // As an argument, so that one reader of formulas serves both.
  const [argument] = findCalls(`=DISTRICT_NAME(${found.formula.replace(/^=/, "")})`)[0]?.arguments ?? [];
  if (!argument || argument.part.kind === "name") return { why: "uses a name that is no reference" };
  return resolve(argument.part, book, from);
}
