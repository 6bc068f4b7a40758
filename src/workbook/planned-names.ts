import type { PlannedSheet } from "../model/planned-sheet";
import { quotedSheet } from "../formula/sheet-name";
import { freeSheetName } from "./names";

/** What the sheets and tables of one act are called in the workbook. */
export interface FinalNames {
  /** By the key of the sheet. */
  readonly sheets: ReadonlyMap<string, string>;
  /** By the name that was wanted. */
  readonly tables: ReadonlyMap<string, string>;
}

/** Free names for all of them, none of which another of them takes. */
export function finalNames(
  sheets: readonly PlannedSheet[],
  taken: { readonly sheets: readonly string[]; readonly names: readonly string[] },
): FinalNames {
  const usedSheets = [...taken.sheets];
  const usedNames = new Set(taken.names.map((name) => name.toLowerCase()));
  const names = { sheets: new Map<string, string>(), tables: new Map<string, string>() };
  for (const { key, name, tables } of sheets) {
    const sheetName = freeSheetName(name, usedSheets);
    usedSheets.push(sheetName);
    names.sheets.set(key, sheetName);
    for (const table of tables) {
      const tableName = freeName(table.name, usedNames);
      usedNames.add(tableName.toLowerCase());
      names.tables.set(table.name, tableName);
    }
  }
  return names;
}

function freeName(wanted: string, used: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Texts within a formula stay as they are. */
const TEXT_OR_REST = /("(?:[^"]|"")*")|([^"]+)/g;

/** The formula with the quoted name of each sheet in the place of its key, and the tables under their final names. */
export function withNames(formula: string, { sheets, tables }: FinalNames): string {
  return formula.replace(TEXT_OR_REST, (_all, text: string | undefined, rest: string | undefined) => {
    if (text !== undefined) return text;
    const withSheets = (rest ?? "").replace(/\{([^{}]+)\}/g, (found, key: string) => {
      const name = sheets.get(key);
      return name === undefined ? found : quotedSheet(name);
    });
    return withSheets.replace(/(?<![\w.\\])([A-Za-z_\\][\w.\\]*)(?=\[)/g, (name) => tables.get(name) ?? name);
  });
}
