/** Puts a workbook together from its parts. */
import type { SnapshotSheet, SnapshotTable, WorkbookSnapshot } from "../../backend/snapshot";
import { isInside, type Position } from "../../../src/spreadsheet/address";
import { findWorkbookPart } from "../../../src/spreadsheet/package/main-part";
import type { OfficePackage, Relationship } from "../../../src/spreadsheet/package/package";
import { CannotRead } from "../../../src/spreadsheet/issue";
import type { Book } from "../sheet/cells";
import { CellCounter } from "../sheet/counter";
import { readSheet } from "../sheet/sheet";
import { isOn, numberOf } from "../../../src/spreadsheet/xml/parse";
import { readXml } from "../../../src/spreadsheet/xml/read";
import { child, childrenOf, type XmlElement } from "../../../src/spreadsheet/xml/tree";
import { Colours, readPalette, readThemeColours } from "./colours";
import type { Reading } from "../formula/decode";
import { lookFor } from "./look-for";
import { readDynamicArrayMarks } from "../../../src/spreadsheet/book/dynamic-arrays";
import { readNames } from "./names";
import { describeFindings, type Finding } from "./notes";
import { SharedStrings } from "../../../src/spreadsheet/book/shared-strings";
import { listSheets, type SheetEntry } from "../../../src/spreadsheet/book/sheets";
import { readStyles } from "./styles";
import { readTable } from "./tables";

const partOf = (relationships: readonly Relationship[], type: string): string | undefined =>
  relationships.find((relationship) => relationship.type === type)?.target;

function readSharedStrings(file: OfficePackage, part: string): readonly string[] {
  const reader = new SharedStrings();
  readXml(file.bytes(part), part, reader);
  return reader.texts;
}

function readBook(
  file: OfficePackage,
  workbook: XmlElement,
  relationships: readonly Relationship[],
  reading: Reading,
): Book {
  const tree = (type: string): XmlElement | undefined => {
    const part = partOf(relationships, type);
    return part === undefined ? undefined : file.tree(part);
  };
  const styles = tree("styles");
  const colours = new Colours(readThemeColours(tree("theme")), readPalette(styles));
  const texts = partOf(relationships, "sharedStrings");
  return {
    texts: texts === undefined ? [] : readSharedStrings(file, texts),
    looks: readStyles(styles, colours),
    from1904: isOn(child(workbook, "workbookPr")?.attributes["date1904"]),
    dynamicArrayMarks: readDynamicArrayMarks(tree("sheetMetadata")),
    reading,
  };
}

/** The sheet shown last, unless it is hidden or left out; then the first that can be seen. */
function findActive(workbook: XmlElement, sheets: readonly SheetEntry[]): number {
  const view = child(child(workbook, "bookViews"), "workbookView");
  const tab = numberOf(view?.attributes["activeTab"]) ?? 0;
  const isShown = (sheet: SheetEntry): boolean => sheet.visibility === "Visible";
  const active = sheets.findIndex((sheet) => sheet.tab === tab && isShown(sheet));
  return active >= 0 ? active : Math.max(0, sheets.findIndex(isShown));
}

export function readPackage(file: OfficePackage, reading: Reading): WorkbookSnapshot {
  const part = findWorkbookPart(file);
  const workbook = file.tree(part);
  const relationships = file.relationships(part);
  const book = readBook(file, workbook, relationships, reading);
  const listed = childrenOf(child(workbook, "sheets"), "sheet").map(({ attributes }) => attributes);
  const entries = listSheets(listed, relationships);
  if (entries.length === 0) throw CannotRead.because("no-sheets", {});

  const counter = new CellCounter();
  const sheets: SnapshotSheet[] = [];
  const tables: SnapshotTable[] = [];
  const findings = new Map<Finding, Set<string>>();
  const note = (finding: Finding, sheet?: string): void => {
    const on = findings.get(finding) ?? new Set();
    findings.set(finding, sheet === undefined ? on : on.add(sheet));
  };

  entries.forEach((entry, index) => {
    const own = file.relationships(entry.part);
    const here = own.flatMap(({ type, target }) =>
      type === "table" ? (readTable(file.tree(target), index, reading) ?? []) : [],
    );
    const tableAt = (at: Position): string | undefined => here.find(({ area }) => isInside(area, at))?.name;
    const read = readSheet({ ...entry, bytes: file.bytes(entry.part) }, book, counter, tableAt);
    sheets.push(read.sheet);
    tables.push(...here);
    for (const finding of lookFor(file, own, read)) note(finding, entry.name);
  });

  if (listed.length > entries.length) note("chartSheet");
  if (partOf(relationships, "vbaProject") !== undefined) note("macro");
  if (book.from1904) note("from1904");
  if (counter.leftOut) note("blankCells");
  const sheetOf = (tab: number): number | undefined => {
    const index = entries.findIndex((entry) => entry.tab === tab);
    return index < 0 ? undefined : index;
  };
  return {
    sheets,
    tables,
    names: readNames(workbook, sheetOf, reading),
    activeSheet: findActive(workbook, entries),
    notes: describeFindings(findings),
  };
}
