/**
 * Changes a workbook file and leaves all else in it byte for byte. A method that cannot do what it says throws `CannotRead`; then nothing
 * of the workbook is to be written.
 */
import { readDynamicArrayMarks } from "../book/dynamic-arrays";
import { listSheets, type SheetEntry, type Visibility } from "../book/sheets";
import { CannotRead } from "../issue";
import type { Limits } from "../limits";
import { findWorkbookPart } from "../package/main-part";
import type { OfficePackage } from "../package/package";
import { childrenOf, child, readTree } from "../xml/tree";
import type { CellEdit } from "./cell-edit";
import { newMetadata, withDynamicArrayMark } from "./dynamic-array-mark";
import {
  changedFormula,
  copiedSheetText,
  copiedTableText,
  isCopied,
  notCopied,
  tableNumber,
  type SheetCopy,
} from "./copy-sheet";
import type { Deflate } from "./archive-records";
import { EditablePackage } from "./editable-package";
import { keptRelationships, relationshipsFile, withTarget } from "./relationships";
import { editSheet } from "./sheet-edit";
import { newSheetXml, type NewCell } from "./sheet-xml";
import {
  addToSheetList,
  copyLocalNames,
  dropFromSheetList,
  relationshipTypes,
  renameInSheetList,
  sheetPlace,
  setFullCalculation,
  setVisibility,
  sheetNames,
} from "./workbook-part";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface NewSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly rows: readonly (readonly NewCell[])[];
}

export interface WorkbookSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
}

export class WorkbookEditor {
  private readonly file: EditablePackage;
  private readonly workbook: string;
  private readonly strict: boolean;
  private list: WorkbookSheet[];
  /** Tabs that are no worksheets but have names all the same. */
  private readonly otherSheets: ReadonlySet<string>;
  private marks: ReadonlySet<number>;

  /** Throws `CannotRead` where the bytes are no workbook that can be changed. */
  constructor(bytes: Uint8Array, limits: Limits) {
    this.file = new EditablePackage(bytes, limits);
    const { original } = this.file;
    this.workbook = findWorkbookPart(original);
    const tree = original.tree(this.workbook);
    const listed = childrenOf(child(tree, "sheets"), "sheet").map(({ attributes }) => attributes);
    const entries = listSheets(listed, original.relationships(this.workbook));
    if (entries.length === 0) throw CannotRead.because("no-sheets", {});
    this.list = entries.map(({ name, visibility, part }: SheetEntry) => ({ name, visibility, part }));
    const own = new Set(entries.map(({ name }) => name.toLowerCase()));
    const names = listed.map((attributes) => (attributes["name"] ?? "").toLowerCase());
    this.otherSheets = new Set(names.filter((name) => !own.has(name)));
    this.strict = relationshipTypes(this.file.text(this.workbook)).includes("purl.oclc.org");
    const metadata = this.partOf("sheetMetadata");
    this.marks = readDynamicArrayMarks(metadata === undefined ? undefined : original.tree(metadata));
  }

  /** The package as the file has it, for readers of its contents. */
  get original(): OfficePackage {
    return this.file.original;
  }

  /** The parts as they are by now, for what the editor has no method of its own. */
  get parts(): EditablePackage {
    return this.file;
  }

  /** The place of a sheet in the list, by which names of a sheet speak of it; tabs that are no worksheets count. -1 where it has none. */
  sheetPlace(name: string): number {
    return sheetPlace(this.file.text(this.workbook), name);
  }

  /** The name of the part that lists the sheets. */
  get workbookPart(): string {
    return this.workbook;
  }

  get sheets(): readonly WorkbookSheet[] {
    return this.list;
  }

  /** The names of all sheets, those of charts and macros too. */
  get names(): readonly string[] {
    return [...this.list.map(({ name }) => name), ...this.otherSheets];
  }

  /** The package carries a digital signature, which any change makes invalid. */
  get isSigned(): boolean {
    return this.original.relationships("").some(({ type }) => type === "origin" || type === "signature");
  }

  get isChanged(): boolean {
    return this.file.isChanged;
  }

  editCells(name: string, edits: readonly CellEdit[]): void {
    if (edits.length === 0) return;
    const sheet = this.sheet(name);
    let mark: number | undefined;
    const source = { name: sheet.name, part: sheet.part, text: this.file.text(sheet.part) };
    const dynamicMark = (): number => (mark ??= this.dynamicMark());
    const edited = editSheet(source, edits, { sheet: sheet.name, dynamicMark, dynamicMarks: this.marks });
    if (edited.text !== source.text) this.file.setText(sheet.part, edited.text);
    if (edited.formulasChanged) this.dropCalculationOrder();
  }

  /** Adds a sheet behind all others, or writes one of that name anew. */
  writeSheet({ name, visibility, rows }: NewSheet): void {
    checkName(name);
    if (this.otherSheets.has(name.toLowerCase())) throw CannotRead.because("other-kind-of-sheet", { sheet: name });
    const writing = { sheet: name, dynamicMark: () => this.dynamicMark() };
    const xml = newSheetXml(rows, this.strict, writing);
    const before = this.list.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    this.dropCalculationOrder();
    if (before !== undefined) {
      this.checkVisible(before, visibility);
      this.file.replace(before.part, xml);
      this.file.setText(this.workbook, setVisibility(this.file.text(this.workbook), before.name, visibility));
      this.list = this.list.map((sheet) => (sheet === before ? { ...sheet, visibility } : sheet));
      return;
    }
    const folder = this.workbook.slice(0, this.workbook.lastIndexOf("/") + 1);
    this.addSheet(name, visibility, this.file.freeName(`${folder}worksheets/sheet`, ".xml"), xml);
  }

  /** What a copy of a sheet goes without, in words. */
  notCopied(name: string): string[] {
    return notCopied(this.original.relationships(this.sheet(name).part));
  }

  /** Adds a copy of a sheet behind all others, with its own tables under the names that they are given. */
  copySheet({ sheet: name, copy, tables, formula }: SheetCopy): void {
    checkName(copy);
    const sheet = this.sheet(name);
    const folder = this.workbook.slice(0, this.workbook.lastIndexOf("/") + 1);
    const relationships = this.original.relationships(sheet.part).filter(isCopied);
    const ids = new Set(relationships.map(({ id }) => id));
    const part = this.file.freeName(`${folder}worksheets/sheet`, ".xml");
    this.addSheet(copy, "Visible", part, copiedSheetText(this.file.text(sheet.part), ids));
    const places = sheetNames(this.file.text(this.workbook));
    const [from, to] = [places.indexOf(sheet.name), places.length - 1];
    const names = copyLocalNames(this.file.text(this.workbook), from, to, (raw) => changedFormula(raw, formula));
    this.file.setText(this.workbook, names);
    if (relationships.length === 0) return;
    const own = this.file.text(relationshipsFile(sheet.part));
    this.file.setText(relationshipsFile(part), keptRelationships(own, ids));
    for (const { type, target, id } of relationships) {
      if (type !== "table") continue;
      const text = this.file.text(target);
      const named = this.original.tree(target).attributes["displayName"] ?? "";
      const table = this.file.freeName(`${folder}tables/table`, ".xml");
      const number = 1 + this.highestTable();
      this.file.add(
        table,
        copiedTableText(text, tables.get(named) ?? `${named}_${number}`, number, formula),
        `${SPREADSHEET}.table+xml`,
      );
      const list = this.file.text(relationshipsFile(part));
      this.file.setText(relationshipsFile(part), withTarget(list, id, `/${table}`));
    }
  }

  removeSheet(name: string): void {
    const sheet = this.sheet(name);
    this.checkVisible(sheet, "Hidden");
    this.file.setText(this.workbook, dropFromSheetList(this.file.text(this.workbook), sheet.name));
    this.file.unrelate(this.workbook, sheet.part);
    this.file.remove(sheet.part);
    this.dropCalculationOrder();
    this.list = this.list.filter((other) => other !== sheet);
  }

  /** In the list of sheets alone: what speaks of the sheet is for whoever renames it. */
  renameSheet(name: string, newName: string): void {
    checkName(newName);
    const sheet = this.sheet(name);
    this.file.setText(this.workbook, renameInSheetList(this.file.text(this.workbook), sheet.name, newName));
    this.list = this.list.map((other) => (other === sheet ? { ...sheet, name: newName } : other));
  }

  setVisibility(name: string, visibility: Visibility): void {
    const sheet = this.sheet(name);
    if (sheet.visibility === visibility) return;
    this.checkVisible(sheet, visibility);
    this.file.setText(this.workbook, setVisibility(this.file.text(this.workbook), sheet.name, visibility));
    this.list = this.list.map((other) => (other === sheet ? { ...sheet, visibility } : other));
  }

  /** Excel computes every formula anew when it opens the file: for values that may be out of date. */
  recalculateWhenOpened(): void {
    this.file.setText(this.workbook, setFullCalculation(this.file.text(this.workbook)));
  }

  /** The bytes of the file with all changes so far; those of the file itself where there are none. */
  write(deflate?: Deflate): Uint8Array {
    return this.file.write(deflate);
  }

  private addSheet(name: string, visibility: Visibility, part: string, xml: string): void {
    const folder = this.workbook.slice(0, this.workbook.lastIndexOf("/") + 1);
    this.file.add(part, xml, `${SPREADSHEET}.worksheet+xml`);
    const type = `${relationshipTypes(this.file.text(this.workbook))}/worksheet`;
    const id = this.file.relate(this.workbook, { type, target: part.slice(folder.length) });
    this.file.setText(this.workbook, addToSheetList(this.file.text(this.workbook), name, visibility, id));
    this.dropCalculationOrder();
    this.list = [...this.list, { name, visibility, part }];
  }

  /** The highest number that a table of the workbook has. */
  private highestTable(): number {
    const tables = this.file.names().filter((name) => /\/tables\/[^/]+\.xml$/i.test(name));
    return Math.max(0, ...tables.map((name) => tableNumber(this.file.text(name))));
  }

  private sheet(name: string): WorkbookSheet {
    const found = this.list.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (found !== undefined) return found;
    throw CannotRead.because("no-such-sheet", { sheet: name, sheets: this.list.map((sheet) => sheet.name) });
  }

  private checkVisible(sheet: WorkbookSheet, visibility: Visibility): void {
    if (visibility === "Visible") return;
    if (this.list.some((other) => other !== sheet && other.visibility === "Visible")) return;
    throw CannotRead.because("last-visible-sheet", { sheet: sheet.name });
  }

  private partOf(wanted: string): string | undefined {
    return this.original.relationships(this.workbook).find(({ type }) => type === wanted)?.target;
  }

  /** Excel notes in which order it calculates, and makes that part anew where it is not there. */
  private dropCalculationOrder(): void {
    const part = this.partOf("calcChain");
    if (part === undefined || !this.file.has(part)) return;
    this.file.unrelate(this.workbook, part);
    this.file.remove(part);
  }

  private dynamicMark(): number {
    const [known] = [...this.marks].sort((a, b) => a - b);
    if (known !== undefined) return known;
    const part = this.partOf("sheetMetadata");
    if (part === undefined) {
      const folder = this.workbook.slice(0, this.workbook.lastIndexOf("/") + 1);
      const free = this.file.has(`${folder}metadata.xml`)
        ? this.file.freeName(`${folder}metadata`, ".xml")
        : `${folder}metadata.xml`;
      this.file.add(free, newMetadata(this.strict), `${SPREADSHEET}.sheetMetadata+xml`);
      const type = `${relationshipTypes(this.file.text(this.workbook))}/sheetMetadata`;
      this.file.relate(this.workbook, { type, target: free.slice(folder.length) });
      this.marks = new Set([1]);
      return 1;
    }
    const { text, mark } = withDynamicArrayMark(this.file.text(part), this.file.bytes(part), part);
    this.file.setText(part, text);
    this.marks = readDynamicArrayMarks(readTree(this.file.bytes(part), part));
    return mark;
  }
}

const FORBIDDEN = /[:\\/?*[\]]|^'|'$/;

function checkName(name: string): void {
  if (name.length < 1 || name.length > 31 || FORBIDDEN.test(name))
    throw CannotRead.because("sheet-name", { sheet: name });
}
