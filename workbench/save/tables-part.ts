/** Tables: new ones, and those that got another name, another size or went. */
import type { Table } from "../backend/backend";
import { formatArea } from "../model/a1";
import type { WorkbookEditor } from "../../src/spreadsheet/edit";
import { elementsOf } from "../../src/spreadsheet/edit/elements";
import { spliced, type Splice } from "../../src/spreadsheet/edit/part-text";
import { relationshipTypes } from "../../src/spreadsheet/edit/workbook-part";
import { escapeAttribute, withAttribute } from "../../src/spreadsheet/edit/xml-text";
import { tagOf, topElement, withMoreInside, withTopElement } from "./in-order";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Without the totals row, which no filter holds. */
const filtered = ({ area, showTotals }: Table): Table["area"] => ({ ...area, rows: area.rows - (showTotals ? 1 : 0) });

function tableXml(table: Table, id: number): string {
  const columns = table.columns.map(
    (name, index) => `<tableColumn id="${String(index + 1)}" name="${escapeAttribute(name)}"/>`,
  );
  const head = table.showHeaders ? `<autoFilter ref="${formatArea(filtered(table))}"/>` : "";
  const rows = `${table.showHeaders ? "" : ' headerRowCount="0"'}${table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}`;
  const style = table.style === "" ? "" : ` name="${escapeAttribute(table.style)}"`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="${String(id)}" ` +
    `name="${escapeAttribute(table.name)}" displayName="${escapeAttribute(table.name)}" ref="${formatArea(table.area)}"${rows}>` +
    `${head}<tableColumns count="${String(columns.length)}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo${style} showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}

const tablePartsOf = ({ parts, original, sheets }: WorkbookEditor): string[] =>
  sheets
    .flatMap(({ part }) => (original.has(part) ? original.relationships(part) : []))
    .flatMap(({ type, target }) => (type === "table" && parts.has(target) ? [target] : []));

const rootOf = (text: string): ReturnType<typeof elementsOf>[number] | undefined => elementsOf(text, "table")[0];

/** The part of the table that the file has under this name. */
export const tablePart = (editor: WorkbookEditor, name: string): string | undefined =>
  tablePartsOf(editor).find((part) => {
    const own = rootOf(editor.parts.text(part))?.attributes["displayName"];
    return own?.toLowerCase() === name.toLowerCase();
  });

export function addTable(editor: WorkbookEditor, sheetPart: string, table: Table, taken: Set<number>): void {
  const { parts } = editor;
  for (const part of tablePartsOf(editor)) taken.add(Number(rootOf(parts.text(part))?.attributes["id"] ?? 0));
  const id = Math.max(0, ...taken) + 1;
  taken.add(id);
  const part = parts.freeName("xl/tables/table", ".xml");
  parts.add(part, tableXml(table, id), TABLE_TYPE);
  const type = relationshipTypes(parts.text(editor.workbookPart));
  const relation = parts.relate(sheetPart, {
    type: `${type}/table`,
    target: `../tables/${part.slice("xl/tables/".length)}`,
  });
  const text = parts.text(sheetPart);
  const list = topElement(text, sheetPart, "tableParts");
  const link = (prefix: string): string => `<${prefix}tablePart xmlns:r="${type}" r:id="${relation}"/>`;
  if (list === undefined) {
    const xml = (prefix: string): string => `<${prefix}tableParts count="1">${link(prefix)}</${prefix}tableParts>`;
    parts.setText(sheetPart, withTopElement(text, sheetPart, "tableParts", xml));
    return;
  }
  const prefix = /^<([^\s/>]*:)?/u.exec(tagOf(text, list))?.[1] ?? "";
  parts.setText(sheetPart, recounted(withMoreInside(text, list, link(prefix)), sheetPart));
}

function recounted(text: string, sheetPart: string): string {
  const list = topElement(text, sheetPart, "tableParts");
  if (list === undefined) return text;
  const count = elementsOf(text, sheetPart).filter(({ name }) => name === "tablePart").length;
  if (count === 0) return withTopElement(text, sheetPart, "tableParts", null);
  const tag = withAttribute(tagOf(text, list), "count", String(count));
  return spliced(text, [{ start: list.start, end: list.tagEnd, text: tag }]);
}

/** Another name or more or fewer rows; false where other columns make it another table. */
export function changeTable(editor: WorkbookEditor, before: Table, after: Table): boolean {
  const part = tablePart(editor, before.name);
  if (part === undefined || JSON.stringify(before.columns) !== JSON.stringify(after.columns)) return false;
  if (before.showHeaders !== after.showHeaders || before.showTotals !== after.showTotals) return false;
  const text = editor.parts.text(part);
  const splices = elementsOf(text, part).flatMap((element): Splice[] => {
    const set = (changes: Readonly<Record<string, string>>): Splice[] => {
      const tag = Object.entries(changes).reduce(
        (so, [name, value]) => withAttribute(so, name, value),
        tagOf(text, element),
      );
      return [{ start: element.start, end: element.tagEnd, text: tag }];
    };
    if (element.depth === 1) return set({ name: after.name, displayName: after.name, ref: formatArea(after.area) });
    if (element.depth === 2 && element.name === "autoFilter") return set({ ref: formatArea(filtered(after)) });
    return element.name === "tableStyleInfo" && after.style !== before.style ? set({ name: after.style }) : [];
  });
  editor.parts.setText(part, spliced(text, splices));
  return true;
}

export function removeTable(editor: WorkbookEditor, sheetPart: string, name: string): void {
  const part = tablePart(editor, name);
  if (part === undefined) return;
  const { parts } = editor;
  const id = parts.original
    .relationships(sheetPart)
    .find(({ target }) => target.toLowerCase() === part.toLowerCase())?.id;
  parts.unrelate(sheetPart, part);
  parts.remove(part);
  const text = parts.text(sheetPart);
  const splices = elementsOf(text, sheetPart)
    .filter((element) => element.name === "tablePart" && Object.values(element.attributes).includes(id ?? ""))
    .map(({ start, end }): Splice => ({ start, end, text: "" }));
  parts.setText(sheetPart, recounted(spliced(text, splices), sheetPart));
}
