/** The sheet that native formulas look things up in, where nothing refers to it any more once a plan is carried out. */
import type { Book, BookSheet } from "../book";
import { UseIndex } from "../fresh/use-index";
import { areaOf } from "../formula-uses";
import { referencesIn } from "../formula-references";
import type { CellChange } from "../plan";

/** Sheets that only our native formulas point to are known by this beginning. */
const LOOKUPS = /^Alliance lookups/i;

export function unusedLookups(book: Book, changes: readonly CellChange[], originals: BookSheet | undefined): string[] {
  const lookups = book.sheets.filter(({ name }) => LOOKUPS.test(name));
  if (lookups.length === 0) return [];
  const restored = new UseIndex(
    changes.map(({ sheet, area }) => ({
      sheet: { name: sheet } as BookSheet,
      cell: { row: area.row, column: area.column, formula: "=" },
      area,
      calls: [],
    })),
  );
  const needed = new Set<string>();
  for (const sheet of book.sheets) {
    if (sheet === originals || lookups.includes(sheet)) continue;
    for (const cell of sheet.formulas) {
      if (!/lookups/i.test(cell.formula) || restored.within(sheet.name, areaOf(cell)).length > 0) continue;
      for (const { sheet: named } of referencesIn(cell.formula)) if (named) needed.add(named.toLowerCase());
    }
  }
  return lookups.map(({ name }) => name).filter((name) => !needed.has(name.toLowerCase()));
}
