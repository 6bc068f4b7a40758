/**
 * The file of a workbook with what was changed since it was opened. What did not change stays in it byte for byte; what the workbench
 * does not save is told, so that it can be said before.
 */
import { contains } from "../backend/areas";
import type { Table } from "../backend/backend";
import { WorkbookEditor } from "../../src/spreadsheet/edit";
import { issueOf } from "../../src/spreadsheet/issue";
import { describeIssue } from "../../src/spreadsheet/sentences";
import type { Addin } from "../xlsx/book/web-extensions";
import { LIMITS } from "../xlsx/limits";
import { changedCells, EMPTY } from "./changed-cells";
import { formulaEncoder, type EncodeFormula } from "./encode-formula";
import { withName, withoutName, type PlacedName } from "./names-part";
import { whatIsNotSaved } from "./not-saved";
import { withProtection } from "./protection-part";
import { renameSheet } from "./rename-sheet";
import { saveSettings } from "./settings-part";
import type { SheetState, WorkbookState } from "./state";
import { addTable, changeTable, removeTable } from "./tables-part";
import { withValidations } from "./validations-part";

export interface SaveInput {
  readonly file: Uint8Array;
  readonly fileName: string;
  readonly before: WorkbookState;
  readonly after: WorkbookState;
  readonly addin: Addin;
  /** The names of the add-in's functions, in upper case. */
  readonly functions: readonly string[];
}

export type Saved =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly notSaved: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

/** Never throws: the bytes, or a sentence that says why there are none. */
export function saveWorkbook(input: SaveInput): Saved {
  try {
    return new Saving(input).result();
  } catch (error) {
    return { ok: false, sentence: describeIssue(issueOf(error), input.fileName) };
  }
}

interface Pair {
  readonly before: SheetState | undefined;
  readonly now: SheetState;
}

class Saving {
  private readonly editor: WorkbookEditor;
  private readonly encode: EncodeFormula;
  private readonly refused: string[] = [];

  constructor(private readonly input: SaveInput) {
    this.editor = new WorkbookEditor(input.file, LIMITS);
    this.encode = formulaEncoder(new Set(input.functions));
  }

  result(): Saved {
    const { before, after, addin } = this.input;
    const pairs = after.sheets.map((now): Pair => ({ now, before: before.sheets.find(({ id }) => id === now.id) }));
    this.renameSheets(pairs);
    this.addSheets(pairs);
    this.removeSheets(pairs);
    this.showAndHide(after.sheets);
    this.saveCells(pairs);
    this.saveTables();
    this.saveNames();
    for (const pair of pairs) this.saveSheet(pair);
    if (!isSameMap(before.settings, after.settings)) saveSettings(this.editor, addin, after.settings);
    const order = this.editor.sheets.map(({ name }) => name).join("\n");
    const moved = order === after.sheets.map(({ name }) => name).join("\n") ? [] : ["The order of the sheets."];
    return {
      ok: true,
      bytes: this.editor.write(),
      notSaved: [...this.refused, ...moved, ...whatIsNotSaved(before, after)],
    };
  }

  /** A name that another sheet still has is waited for; two sheets that change names go by a third one. */
  private renameSheets(pairs: readonly Pair[]): void {
    const waiting = pairs.flatMap(({ before, now }) =>
      before !== undefined && before.name !== now.name ? [{ from: before.name, to: now.name }] : [],
    );
    const isTaken = (name: string): boolean =>
      this.editor.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    while (waiting.length > 0) {
      const free = waiting.findIndex(({ from, to }) => !isTaken(to) || from.toLowerCase() === to.toLowerCase());
      const [next] = waiting.splice(Math.max(0, free), 1);
      if (next === undefined) return;
      const to = free >= 0 ? next.to : `${next.to.slice(0, 20)} (renamed)`;
      renameSheet(this.editor, next.from, to);
      if (free < 0) waiting.push({ from: to, to: next.to });
    }
  }

  private addSheets(pairs: readonly Pair[]): void {
    for (const { before, now } of pairs)
      if (before === undefined) this.editor.writeSheet({ name: now.name, visibility: "Visible", rows: [] });
  }

  private removeSheets(pairs: readonly Pair[]): void {
    const names = new Set(pairs.map(({ now }) => now.name.toLowerCase()));
    const gone = this.editor.sheets.filter(({ name }) => !names.has(name.toLowerCase()));
    const visible = pairs.filter(({ now }) => now.visibility === "Visible").map(({ now }) => now.name);
    // Excel wants a sheet in sight at any time.
    for (const name of visible) this.editor.setVisibility(name, "Visible");
    for (const { name } of gone) this.editor.removeSheet(name);
  }

  private showAndHide(sheets: readonly SheetState[]): void {
    for (const { name, visibility } of sheets) this.editor.setVisibility(name, visibility);
  }

  private saveCells(pairs: readonly Pair[]): void {
    const changes = pairs.map(({ before, now }) => ({
      name: now.name,
      changed: changedCells(before ?? EMPTY, now, (formula, row, column) =>
        this.encode(formula, this.tableAt(now.id, row, column)),
      ),
    }));
    // Results alone are others where a formula gives another one each time.
    if (!changes.some(({ changed }) => changed.hasInput)) return;
    for (const { name, changed } of changes) this.editor.editCells(name, changed.edits);
    this.editor.recalculateWhenOpened();
  }

  private tableAt(sheetId: string, row: number, column: number): string | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.input.after.tables.find((table) => table.sheetId === sheetId && contains(table.area, cell))?.name;
  }

  private saveTables(): void {
    const { before, after } = this.input;
    const taken = new Set<number>();
    const find = (tables: readonly Table[], id: string): Table | undefined => tables.find((table) => table.id === id);
    for (const table of before.tables) {
      const part = this.partOf(table.sheetId);
      if (find(after.tables, table.id) === undefined && part !== undefined) removeTable(this.editor, part, table.name);
    }
    for (const table of after.tables) {
      const old = find(before.tables, table.id);
      const part = this.partOf(table.sheetId);
      if (old === undefined && part !== undefined) addTable(this.editor, part, table, taken);
      else if (
        old !== undefined &&
        JSON.stringify(old) !== JSON.stringify(table) &&
        !changeTable(this.editor, old, table)
      )
        this.refused.push(`The columns of the table ${table.name}: the file keeps those that it had.`);
    }
  }

  private partOf(sheetId: string): string | undefined {
    const name = this.input.after.sheets.find(({ id }) => id === sheetId)?.name;
    return this.editor.sheets.find((sheet) => sheet.name === name)?.part;
  }

  private saveNames(): void {
    const { before, after } = this.input;
    const { parts, workbookPart } = this.editor;
    const old = before.names.flatMap((name) => this.placed(name) ?? []);
    const now = after.names.flatMap((name) => this.placed(name) ?? []);
    const isSame = (one: PlacedName, other: PlacedName): boolean =>
      one.name.toLowerCase() === other.name.toLowerCase() && one.sheet === other.sheet;
    let text = parts.text(workbookPart);
    const first = text;
    for (const name of old) if (!now.some((one) => isSame(one, name))) text = withoutName(text, name);
    for (const name of now) {
      const was = old.find((one) => isSame(one, name));
      if (was?.formula !== name.formula) text = withName(text, name, this.encode);
    }
    if (text !== first) parts.setText(workbookPart, text);
  }

  /** Undefined for a name of a sheet that is gone: it went with the sheet. */
  private placed({ sheetId, ...name }: WorkbookState["names"][number]): PlacedName | undefined {
    if (sheetId === undefined) return name;
    const title = this.input.after.sheets.find(({ id }) => id === sheetId)?.name;
    const sheet = this.editor.sheetPlace(title ?? "");
    return title === undefined || sheet < 0 ? undefined : { ...name, sheet };
  }

  private saveSheet({ before, now }: Pair): void {
    const part = this.partOf(now.id);
    if (part === undefined) return;
    const { parts } = this.editor;
    const rules = before?.validations ?? [];
    if (JSON.stringify(rules) !== JSON.stringify(now.validations))
      parts.setText(part, withValidations(parts.text(part), part, rules, now.validations, this.encode));
    if (JSON.stringify(before?.protection ?? null) !== JSON.stringify(now.protection))
      parts.setText(part, withProtection(parts.text(part), part, now.protection));
  }
}

const isSameMap = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
