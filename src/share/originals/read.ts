/** The originals of a workbook, as their sheet holds them now. */
import type { CellValue } from "../../model/explain";
import type { ArrayFormula, Book, BookSheet } from "../book";
import type { Progress } from "../check/findings";
import type { WrittenCell } from "../plan";
import { finished } from "../slices";
import { AT, COLUMNS, EXPLANATION, FIRST_ROW, textOf } from "./layout";
import type { Original, ReplacedBy, ReplacedCell } from "./original";
import { referencesHeld } from "./shadow";
import type { HeldReference } from "./template";

/** The sheet is known by what its first cell says, whatever it is called. */
export const originalsSheet = ({ sheets }: Book): BookSheet | undefined =>
  sheets.find((sheet) => sheet.valueAt(0, 0) === EXPLANATION && sheet.valueAt(1, AT.original) === COLUMNS[AT.original]);

/** An original, and the rows of the sheet that hold it. */
export interface HeldOriginal extends Original {
  readonly rows: readonly number[];
}

const SLICE = 500;

export const readOriginals = (book: Book): HeldOriginal[] => finished(readingOriginals(book));

/** In slices of rows. */
export function* readingOriginals(book: Book): Generator<Progress, HeldOriginal[]> {
  const sheet = originalsSheet(book);
  if (!sheet?.used) return [];
  const formulas = new Map(sheet.formulas.map(({ row, column, formula }) => [`${row} ${column}`, formula]));
  const held = (row: number, column: number): (HeldReference | null)[] =>
    referencesHeld(formulas.get(`${row} ${column}`) ?? "");
  const found = new Map<number, HeldOriginal & { readonly cells: ReplacedCell[]; readonly rows: number[] }>();
  for (let row = FIRST_ROW; row < sheet.used.row + sheet.used.rows; row++) {
    if (row % SLICE === 0) yield { done: row, total: sheet.used.row + sheet.used.rows };
    const cell = (column: number): CellValue => sheet.valueAt(row, column);
    const [number, kind] = [cell(AT.number), cell(AT.kind)];
    if (typeof number !== "number" || typeof kind !== "string") continue;
    const [own = null, ...references] = held(row, AT.originalCells);
    const by = (): ReplacedBy => replacedBy(cell, held(row, AT.replacementCells).slice(1));
    const part = /^part (\d+) (\d+)$/.exec(kind);
    if (part) {
      const original = found.get(number);
      original?.cells.push({ row: Number(part[1]), column: Number(part[2]), own, by: by() });
      original?.rows.push(row);
      continue;
    }
    const template = textOf(cell(AT.original));
    if (template === null) continue;
    const array = arrayOf(kind);
    found.set(number, {
      number,
      own,
      template,
      references,
      ...(array && { array }),
      form: kind.endsWith(" stored") ? "stored" : "plain",
      day: textOf(cell(AT.day)) ?? "",
      cells: array ? [] : [{ row: 0, column: 0, own, by: by() }],
      rows: [row],
    });
  }
  return [...found.values()];
}

/** Rows of the sheet as they stand, to be written again. */
export function heldRows(book: Book, originals: readonly HeldOriginal[]): (readonly WrittenCell[])[] {
  const sheet = originalsSheet(book);
  if (!sheet) return [];
  const formulas = new Map(sheet.formulas.map((cell) => [`${cell.row} ${cell.column}`, cell.formula]));
  return originals.flatMap(({ rows }) =>
    rows.map((row) =>
      COLUMNS.map((_, column): WrittenCell => {
        const formula = formulas.get(`${row} ${column}`);
        const value = sheet.valueAt(row, column);
        return formula === undefined ? value : { formula, value };
      }),
    ),
  );
}

function arrayOf(kind: string): ArrayFormula | undefined {
  const [, word, rows, columns] = /^(spill|entered) (\d+) (\d+)/.exec(kind) ?? [];
  return word ? { kind: word as ArrayFormula["kind"], rows: Number(rows), columns: Number(columns) } : undefined;
}

function replacedBy(cell: (column: number) => CellValue, references: readonly (HeldReference | null)[]): ReplacedBy {
  const written = cell(AT.replacement);
  if (typeof written !== "string") return { kind: "value", value: valueOf(cell(AT.value)) };
  const isArray = written.startsWith("array ");
  return {
    kind: "formula",
    template: textOf(isArray ? written.slice("array ".length) : written) ?? "",
    references,
    isArray,
  };
}

function valueOf(written: CellValue): CellValue {
  if (typeof written !== "string") return written;
  return textOf(written) ?? { error: written.replace(/^error /, "") };
}
