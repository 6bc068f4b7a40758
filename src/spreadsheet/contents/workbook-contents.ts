/** A whole workbook with its formulas, as the file has it. Nothing is computed and nothing decoded. */
import { readDynamicArrayMarks } from "../book/dynamic-arrays";
import { SharedStrings } from "../book/shared-strings";
import { listSheets, type SheetEntry } from "../book/sheets";
import { decodePart } from "../edit/part-text";
import { CannotRead } from "../issue";
import { findWorkbookPart } from "../package/main-part";
import type { OfficePackage, Relationship } from "../package/package";
import { isOn, numberOf } from "../xml/parse";
import { readXml } from "../xml/read";
import { child, childrenOf, type XmlElement } from "../xml/tree";
import { readSheetContents, type SheetContents } from "./sheet-contents";
import { readTablePart, type StoredTable } from "./table-part";

export interface StoredName {
  readonly name: string;
  /** The sheet that it belongs to; null for the whole workbook. */
  readonly sheet: string | null;
  /** Without an equals sign. */
  readonly text: string;
}

export interface WorkbookContents {
  readonly sheets: readonly (SheetEntry & { readonly contents: SheetContents })[];
  readonly tables: readonly StoredTable[];
  readonly names: readonly StoredName[];
}

/** Throws `CannotRead` where the file holds no workbook or a damaged one. `onSheet` is told before each sheet. */
export function readWorkbookContents(
  file: OfficePackage,
  onSheet?: (name: string, index: number, count: number) => void,
): WorkbookContents {
  const part = findWorkbookPart(file);
  const workbook = file.tree(part);
  const relationships = file.relationships(part);
  const listed = childrenOf(child(workbook, "sheets"), "sheet").map(({ attributes }) => attributes);
  const entries = listSheets(listed, relationships);
  if (entries.length === 0) throw CannotRead.because("no-sheets", {});
  const context = { texts: readTexts(file, relationships), dynamicMarks: readMarks(file, relationships) };
  const sheets = entries.map((entry, index) => {
    onSheet?.(entry.name, index, entries.length);
    const { text } = decodePart(file.bytes(entry.part), entry.part);
    return { ...entry, contents: readSheetContents(text, entry.part, entry.name, context) };
  });
  return {
    sheets,
    tables: entries.flatMap((entry) => readTables(file, entry)),
    names: readNames(workbook, (tab) => listed[tab]?.["name"] ?? null),
  };
}

const partOf = (relationships: readonly Relationship[], wanted: string): string | undefined =>
  relationships.find(({ type }) => type === wanted)?.target;

function readTexts(file: OfficePackage, relationships: readonly Relationship[]): readonly string[] {
  const part = partOf(relationships, "sharedStrings");
  const reader = new SharedStrings();
  if (part !== undefined) readXml(file.bytes(part), part, reader);
  return reader.texts;
}

function readMarks(file: OfficePackage, relationships: readonly Relationship[]): ReadonlySet<number> {
  const part = partOf(relationships, "sheetMetadata");
  return readDynamicArrayMarks(part === undefined ? undefined : file.tree(part));
}

const readTables = (file: OfficePackage, sheet: SheetEntry): StoredTable[] =>
  file
    .relationships(sheet.part)
    .flatMap(({ type, target }) => (type === "table" ? (readTablePart(file.tree(target), sheet.name) ?? []) : []));

/** Macros are left out: what stands in their place is no formula. */
const readNames = (workbook: XmlElement, sheetOf: (tab: number) => string | null): StoredName[] =>
  childrenOf(child(workbook, "definedNames"), "definedName").flatMap(({ attributes, text }) => {
    const isMacro = ["function", "vbProcedure", "xlm"].some((kind) => isOn(attributes[kind]));
    const name = attributes["name"] ?? "";
    if (isMacro || name === "" || text.trim() === "") return [];
    const local = numberOf(attributes["localSheetId"]);
    return [{ name, sheet: local === undefined ? null : sheetOf(local), text: text.trim() }];
  });
