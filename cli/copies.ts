/** Which sheets are copied for share-safe, and what the copies are called. */
import { findUses, type Copies } from "../src/share";
import { pointedAtCopies } from "../src/share/share-safe/copies";
import type { Scope } from "../src/share/plan";
import type { SheetCopy } from "../src/spreadsheet/edit";
import type { Opened } from "./opened";

export interface PlannedCopies {
  readonly names: Copies;
  readonly sheets: readonly SheetCopy[];
  /** What a copy goes without. */
  readonly notes: readonly string[];
}

const LONGEST_NAME = 31;

/** "Budget (2)", cut where it would be too long; in lower case names are the same. */
function freeName(name: string, taken: Set<string>): string {
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const free = name.slice(0, LONGEST_NAME - ending.length).trimEnd() + ending;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}

function freeTableName(name: string, taken: Set<string>): string {
  for (let number = 2; ; number++) {
    const free = `${name}_${number}`;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}

export function copiesOf({ book, contents, editor }: Opened, scope: Scope): PlannedCopies {
  const concerned = new Set(findUses(book, { scope }).cells.map(({ sheet }) => sheet));
  const sheetNames = new Set(editor.names.map((name) => name.toLowerCase()));
  const tableNames = new Set([...contents.tables, ...contents.names].map(({ name }) => name.toLowerCase()));
  const sheets = new Map<string, string>();
  const tables = new Map<string, string>();
  for (const { name } of contents.sheets) if (concerned.has(name)) sheets.set(name, freeName(name, sheetNames));
  for (const { name, sheet } of contents.tables)
    if (concerned.has(sheet)) tables.set(name, freeTableName(name, tableNames));
  const names = { sheets, tables };
  const formula = (text: string): string => pointedAtCopies(`=${text}`, names).slice(1);
  const planned = [...sheets].map(([sheet, copy]) => ({ sheet, copy, tables, formula }));
  return {
    names,
    sheets: planned,
    notes: planned.flatMap(({ sheet, copy }) => {
      const without = editor.notCopied(sheet);
      return without.length === 0
        ? []
        : [
            `The copy "${copy}" goes without what cannot be copied outside of Excel: ${without.join(", ")}. They stay on the sheet "${sheet}".`,
          ];
    }),
  };
}
