/** A sheet gets another name: all that speaks of it in the file follows, outside the cells that are written anew. */
import type { WorkbookEditor } from "../../src/spreadsheet/edit";
import { elementsOf, type FoundElement } from "../../src/spreadsheet/edit/elements";
import { spliced, type Splice } from "../../src/spreadsheet/edit/part-text";
import { escapeAttribute, escapeText, withAttribute } from "../../src/spreadsheet/edit/xml-text";
import { retargetFormula } from "../model/retarget-formula";
import { tagOf } from "./in-order";

/** Elements whose text is a formula, in sheets, charts, tables and the workbook. */
const FORMULAS = [
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
  "oldFormula",
];

const unescape = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/gu, (_all, name: string) =>
    name === "lt" ? "<" : name === "gt" ? ">" : name === "quot" ? '"' : name === "apos" ? "'" : "&",
  );

export function renameSheet(editor: WorkbookEditor, before: string, after: string): void {
  editor.renameSheet(before, after);
  for (const part of partsThatSpeak(editor)) {
    const text = editor.parts.text(part);
    const changed = renamedIn(text, part, before, after);
    if (changed !== text) editor.parts.setText(part, changed);
  }
}

function renamedIn(text: string, part: string, before: string, after: string): string {
  // Most parts do not speak of the sheet at all.
  const quoted = before.replaceAll("'", "''");
  if (![before, escapeText(quoted), escapeAttribute(before)].some((name) => text.includes(name))) return text;
  const names = { sheet: [before, after] as const, tables: new Map<string, string>() };
  const splices = elementsOf(text, part).flatMap((element: FoundElement): Splice[] => {
    if (element.name === "worksheetSource" && element.attributes["sheet"] === before) {
      return [{ start: element.start, end: element.tagEnd, text: withAttribute(tagOf(text, element), "sheet", after) }];
    }
    if (!FORMULAS.includes(element.name) || element.isEmpty) return [];
    const stored = text.slice(element.tagEnd, element.contentEnd);
    if (stored.includes("<")) return [];
    const formula = unescape(stored);
    const changed = retargetFormula(formula, names);
    return changed === formula ? [] : [{ start: element.tagEnd, end: element.contentEnd, text: escapeText(changed) }];
  });
  return spliced(text, splices);
}

/** The workbook, its sheets, and what hangs on them: charts, tables, what pivot tables are made from. */
function partsThatSpeak({ parts, original, workbookPart }: WorkbookEditor): string[] {
  const found = new Set([workbookPart]);
  const waiting = [workbookPart];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (!original.has(part)) continue;
    for (const { target, external } of original.relationships(part)) {
      if (external || found.has(target) || !target.endsWith(".xml") || !parts.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return [...found].filter((part) => !/sharedStrings|styles|theme|calcChain|pivotCacheRecords/iu.test(part));
}
