/** Writes what our functions give now into their cells, and tells what that leaves out of date. */
import type { Area } from "../src/formula/area";
import type { RecalculatedCell, Recalculation } from "../src/share";
import { placeText } from "../src/share/address";
import { findSheet, type Book } from "../src/share/book";
import type { LeftAlone } from "../src/share/plan";
import type { CellValue } from "../src/model/explain";
import { isInside, parseArea } from "../src/spreadsheet/address";
import type { CellEdit, WorkbookEditor } from "../src/spreadsheet/edit";
import { areaText } from "./answer";
import { storedText } from "./carry-out";
import { dependentsOf, type Place } from "./dependents";

export interface FreshCell extends Place {
  readonly formula: string;
  readonly before: readonly (readonly CellValue[])[];
  readonly after: readonly (readonly CellValue[])[];
}

export interface FreshCells {
  readonly changed: readonly FreshCell[];
  readonly leftAlone: readonly LeftAlone[];
  /** Cells with other formulas that read changed ones: Excel computes them when it opens the file. */
  readonly outOfDate: readonly string[];
}

/** `wanted` says which formulas are written; all of them where it is left out. */
export function writeFresh(
  { cells, leftAlone }: Recalculation,
  book: Book,
  editor: WorkbookEditor,
  wanted: (place: Place) => boolean = () => true,
): FreshCells {
  const changed: FreshCell[] = [];
  const refused: LeftAlone[] = leftAlone.filter(({ sheet, address }) => wantedAddress(wanted, sheet, address));
  const edits = new Map<string, CellEdit[]>();
  const spills = spillsOf(book);
  for (const cell of cells) {
    const { sheet, area, formula } = cell;
    const spilled = sizeOf(cell, spills);
    if (!wanted({ sheet, area }) || (!cell.isChanged && spilled === null)) continue;
    const target = spilled ?? area;
    const obstacle = spilled && obstacleIn(book, sheet, spilled, area);
    if (obstacle) {
      const size = `${spilled.rows} by ${spilled.columns} cells`;
      refused.push({
        sheet,
        address: areaText(area),
        formula,
        why: `Its result needs ${size}, and ${obstacle} is not empty. Clear that cell in Excel.`,
      });
      continue;
    }
    const all = { ...area, rows: Math.max(area.rows, target.rows), columns: Math.max(area.columns, target.columns) };
    const at = (down: number, across: number): CellValue => cell.whole[down]?.[across] ?? null;
    const value = spilled ? at : (down: number, across: number) => cell.values[down]?.[across] ?? null;
    const list = edits.get(sheet) ?? [];
    edits.set(sheet, list);
    for (const place of cellsOf(all)) {
      const [down, across] = [place.row - area.row, place.column - area.column];
      const isFirst = down === 0 && across === 0;
      const array = { rows: target.rows, columns: target.columns, isDynamic: true };
      const resized = spilled === null ? {} : { formula: isFirst ? { text: storedText(formula), array } : null };
      list.push({ ...place, ...resized, value: value(down, across) });
    }
    changed.push({ sheet, area: all, formula, before: shownIn(book, sheet, all), after: matrixOf(all, value) });
  }
  for (const [sheet, list] of edits) editor.editCells(sheet, list);
  const outOfDate = staleAfter(book, cells, changed, wanted);
  if (outOfDate.length > 0) editor.recalculateWhenOpened();
  return { changed, leftAlone: refused, outOfDate };
}

function wantedAddress(wanted: (place: Place) => boolean, sheet: string, address: string): boolean {
  const area = parseArea(address);
  return area === null || wanted({ sheet, area });
}

/** Formulas of others, and those of ours that only Excel computes as a whole. */
function staleAfter(
  book: Book,
  computed: readonly RecalculatedCell[],
  changed: readonly FreshCell[],
  wanted: (place: Place) => boolean,
): string[] {
  const fresh = new Set(computed.filter(wanted).map(({ sheet, area }) => keyOf(sheet, area)));
  return dependentsOf(book, changed)
    .filter(({ sheet, cell }) => !fresh.has(keyOf(sheet, cell)))
    .map(({ sheet, cell }) => placeText(sheet, { ...cell, rows: 1, columns: 1 }));
}

const keyOf = (sheet: string, { row, column }: { row: number; column: number }): string => `${sheet}!${row},${column}`;

const spillsOf = ({ sheets }: Book): ReadonlySet<string> =>
  new Set(
    sheets.flatMap(({ name, formulas }) =>
      formulas.flatMap((cell) => (cell.array?.kind === "spill" ? [keyOf(name, cell)] : [])),
    ),
  );

/** The new area of a spill that has to grow or shrink; null for all others. */
function sizeOf({ sheet, area, whole }: RecalculatedCell, spills: ReadonlySet<string>): Area | null {
  if (!spills.has(keyOf(sheet, area))) return null;
  const [rows, columns] = [Math.max(1, whole.length), Math.max(1, whole[0]?.length ?? 0)];
  return rows === area.rows && columns === area.columns ? null : { ...area, rows, columns };
}

function* cellsOf({ row, column, rows, columns }: Area): Generator<{ row: number; column: number }> {
  for (let down = 0; down < rows; down++) {
    for (let across = 0; across < columns; across++) yield { row: row + down, column: column + across };
  }
}

/** The first cell of an area that holds something, apart from those that the result fills already. */
function obstacleIn(book: Book, sheet: string, area: Area, own: Area): string | null {
  const found = findSheet(book, sheet);
  for (const place of cellsOf(area)) {
    if (isInside(own, place)) continue;
    if ((found?.valueAt(place.row, place.column) ?? null) !== null) return areaText({ ...place, rows: 1, columns: 1 });
  }
  return null;
}

const matrixOf = (area: Area, valueAt: (down: number, across: number) => CellValue): CellValue[][] =>
  Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => valueAt(down, across)),
  );

const shownIn = (book: Book, sheet: string, area: Area): CellValue[][] =>
  matrixOf(area, (down, across) => findSheet(book, sheet)?.valueAt(area.row + down, area.column + across) ?? null);
