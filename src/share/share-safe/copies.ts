/** A plan for copies of sheets: what it changes stands on the copies, and what points to a sheet that was copied points to its copy. */
import { onSheet, quotedSheet } from "../../formula/sheet-name";
import { tokenise } from "../../formula/tokens";
import { callsIn, areaOf } from "../formula-uses";
import { findSheet, type Book, type BookSheet, type FormulaCell } from "../book";
import { referencesIn } from "../formula-references";
import type { CellChange, ChangePlan, PlannedFormula } from "../plan";
import type { Copies } from "./options";

export function onCopies(book: Book, plan: ChangePlan, copies: Copies): ChangePlan {
  const moved = plan.changes.flatMap((change) => {
    const sheet = copyOf(copies.sheets, change.sheet);
    return sheet === undefined ? [] : [{ ...change, sheet, after: afterOn(copies, change.after) }];
  });
  const others = [...copies.sheets].flatMap(([original, copy]) => {
    const sheet = findSheet(book, original);
    return sheet ? otherChanges(sheet, copy, copies) : [];
  });
  const leftAlone = plan.leftAlone.map((one) => ({ ...one, sheet: copyOf(copies.sheets, one.sheet) ?? one.sheet }));
  const taken = new Set(moved.map(keyOf));
  return { ...plan, changes: [...moved, ...others.filter((change) => !taken.has(keyOf(change)))], leftAlone };
}

const keyOf = ({ sheet, area }: CellChange): string => `${area.row} ${area.column} ${sheet}`;

/** Formulas that share-safe does not touch, and that point to a sheet or a table which was copied as well. */
function otherChanges(sheet: BookSheet, copy: string, copies: Copies): CellChange[] {
  return sheet.formulas.flatMap((cell) => {
    const formula = pointedAtCopies(cell.formula, copies);
    if (formula === cell.formula) return [];
    const array = cell.array && { array: cell.array };
    return [
      {
        sheet: copy,
        area: areaOf(cell),
        before: { formula: cell.formula, ...array },
        after: { kind: "formula", formula: { formula, ...array } },
        // A formula of ours that is left alone may show #NAME? still.
        expected: callsIn(cell.formula).length > 0 ? null : shownBy(sheet, cell),
      },
    ];
  });
}

const shownBy = (sheet: BookSheet, cell: FormulaCell): NonNullable<CellChange["expected"]> => {
  const { row, column, rows, columns } = areaOf(cell);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) => sheet.valueAt(row + down, column + across)),
  );
};

function afterOn(copies: Copies, after: CellChange["after"]): CellChange["after"] {
  const pointed = (formula: string): string => pointedAtCopies(formula, copies);
  if (after.kind === "formulas") return { ...after, formulas: after.formulas.map((row) => row.map(pointed)) };
  if (after.kind === "values") return after;
  const formula: PlannedFormula = { ...after.formula, formula: pointed(after.formula.formula) };
  return { ...after, formula };
}

function copyOf(names: ReadonlyMap<string, string>, name: string): string | undefined {
  for (const [original, copy] of names) if (original.toLowerCase() === name.toLowerCase()) return copy;
  return undefined;
}

/** The formula with the names of copied sheets and tables replaced; nothing else of it changes. */
export function pointedAtCopies(formula: string, { sheets, tables }: Copies): string {
  const pieces: { start: number; end: number; text: string }[] = [];
  for (const { start, end, sheet, cells } of referencesIn(formula)) {
    const copy = sheet === undefined ? undefined : copyOf(sheets, sheet);
    if (copy !== undefined) pieces.push({ start, end, text: cells === "" ? quotedSheet(copy) : onSheet(copy, cells) });
  }
  const tokens = tokenise(formula);
  tokens.forEach(({ kind, text, start }, index) => {
    if (kind !== "name" || tokens[index + 1]?.kind !== "bracket" || tokens[index - 1]?.kind === "bang") return;
    const copy = copyOf(tables, text);
    if (copy !== undefined) pieces.push({ start, end: start + text.length, text: copy });
  });
  let written = formula;
  for (const { start, end, text } of pieces.sort((a, b) => b.start - a.start)) {
    written = written.slice(0, start) + text + written.slice(end);
  }
  return written;
}
