/** What the add-in keeps in the document: properties of its web extension, which belongs to the package and not to the workbook. */
import type { WorkbookEditor } from "../../src/spreadsheet/edit";
import { elementsOf } from "../../src/spreadsheet/edit/elements";
import { spliced } from "../../src/spreadsheet/edit/part-text";
import { escapeAttribute, nameOf, openedTag, prefixOf } from "../../src/spreadsheet/edit/xml-text";
import { extensionOf, type Addin } from "../xlsx/book/web-extensions";
import { tagOf } from "./in-order";

const NAMESPACE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Settings = ReadonlyMap<string, string>;

const properties = (settings: Settings, prefix: string): string =>
  [...settings]
    .map(([name, value]) => `<${prefix}property name="${escapeAttribute(name)}" value="${escapeAttribute(value)}"/>`)
    .join("");

export function saveSettings(editor: WorkbookEditor, addin: Addin, settings: Settings): void {
  const part = extensionOf(editor.original, addin)?.part;
  if (part === undefined) addExtension(editor, addin, settings);
  else editor.parts.setText(part, withProperties(editor.parts.text(part), part, settings));
}

function withProperties(text: string, part: string, settings: Settings): string {
  const [root, ...elements] = elementsOf(text, part);
  if (root === undefined) return text;
  const prefix = prefixOf(tagOf(text, root));
  const list = elements.find(({ name, depth }) => name === "properties" && depth === 2);
  const xml = properties(settings, prefix);
  if (list === undefined) {
    const after = elements.filter(({ name, depth }) => depth === 2 && /reference/iu.test(name)).pop();
    const at = after?.end ?? root.tagEnd;
    return spliced(text, [{ start: at, end: at, text: `<${prefix}properties>${xml}</${prefix}properties>` }]);
  }
  const tag = openedTag(tagOf(text, list));
  return spliced(text, [{ start: list.start, end: list.end, text: `${tag}${xml}</${nameOf(tag)}>` }]);
}

/** As Excel writes an add-in that was loaded for development. */
function addExtension({ parts, original }: WorkbookEditor, { id, version }: Addin, settings: Settings): void {
  const part = parts.freeName("xl/webextensions/webextension", ".xml");
  parts.add(
    part,
    `${HEAD}<we:webextension xmlns:we="${NAMESPACE}" id="{${id.toUpperCase()}}"><we:reference id="${id}" ` +
      `version="${version}" store="developer" storeType="Registry"/><we:alternateReferences/>` +
      `<we:properties>${properties(settings, "we:")}</we:properties><we:bindings/>` +
      `<we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`,
    "application/vnd.ms-office.webextension+xml",
  );
  const target = part.slice("xl/webextensions/".length);
  const type = `${RELATIONSHIPS}/webextension`;
  const panes = original.relationships("").find((one) => one.type === "webextensiontaskpanes")?.target;
  const pane = (relation: string): string =>
    `<wetp:taskpane dockstate="right" visibility="0" width="350" row="0">` +
    `<wetp:webextensionref xmlns:r="${OFFICE}" r:id="${relation}"/></wetp:taskpane>`;
  if (panes !== undefined) {
    const relation = parts.relate(panes, { type, target });
    const text = parts.text(panes);
    const [root] = elementsOf(text, panes);
    if (root === undefined) return;
    const xml = pane(relation).replace("<wetp:taskpane ", `<wetp:taskpane xmlns:wetp="${PANES_NAMESPACE}" `);
    parts.setText(
      panes,
      root.isEmpty
        ? spliced(text, [
            {
              start: root.start,
              end: root.end,
              text: `${openedTag(tagOf(text, root))}${xml}</${nameOf(tagOf(text, root))}>`,
            },
          ])
        : spliced(text, [{ start: root.contentEnd, end: root.contentEnd, text: xml }]),
    );
    return;
  }
  const file = "xl/webextensions/taskpanes.xml";
  parts.add(file, "", "application/vnd.ms-office.webextensiontaskpanes+xml");
  const relation = parts.relate(file, { type, target });
  parts.setText(file, `${HEAD}<wetp:taskpanes xmlns:wetp="${PANES_NAMESPACE}">${pane(relation)}</wetp:taskpanes>`);
  parts.relate("", { type: `${RELATIONSHIPS}/webextensiontaskpanes`, target: file });
}
