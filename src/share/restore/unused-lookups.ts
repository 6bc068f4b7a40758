/** The sheets that native formulas look things up in, where nothing refers to them any more once a plan is carried out. */
import type { Book, BookSheet } from "../book";
import { referencesIn } from "../formula-references";
import { areaOf } from "../formula-uses";
import { LOOKUP_MARK } from "../native";
import type { CellChange } from "../plan";
import { touch } from "../scope";

export function unusedLookups(book: Book, changes: readonly CellChange[], originals: BookSheet | undefined): string[] {
  const lookups = book.sheets.filter((sheet) => sheet.valueAt(0, 0) === LOOKUP_MARK);
  if (lookups.length === 0) return [];
  const needed = new Set([...book.names, ...book.rules].flatMap(({ formula }) => sheetsNamed(formula, lookups)));
  for (const sheet of book.sheets) {
    if (sheet === originals || lookups.includes(sheet)) continue;
    const restored = areasByRow(changes.filter((change) => change.sheet === sheet.name));
    for (const cell of sheet.formulas) {
      const named = sheetsNamed(cell.formula, lookups);
      if (named.length === 0 || restored(cell.row).some((area) => touch(area, areaOf(cell)))) continue;
      named.forEach((name) => needed.add(name));
    }
  }
  return lookups.map(({ name }) => name).filter((name) => !needed.has(name));
}

/** Which of these sheets a formula refers to. */
function sheetsNamed(formula: string, sheets: readonly BookSheet[]): string[] {
  const text = formula.toLowerCase();
  const likely = sheets.filter(({ name }) => text.includes(name.toLowerCase().replaceAll("'", "''")));
  if (likely.length === 0) return [];
  const referred = new Set(referencesIn(formula).map(({ sheet }) => sheet?.toLowerCase()));
  return likely.map(({ name }) => name).filter((name) => referred.has(name.toLowerCase()));
}

/** The areas of changes that reach a row. */
function areasByRow(changes: readonly CellChange[]): (row: number) => readonly CellChange["area"][] {
  const byRow = new Map<number, CellChange["area"][]>();
  for (const { area } of changes) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const known = byRow.get(row);
      if (known) known.push(area);
      else byRow.set(row, [area]);
    }
  }
  return (row) => byRow.get(row) ?? [];
}
