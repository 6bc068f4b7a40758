/** What add-ins keep in a workbook: a web extension each, in the order of the package's task panes. */
import type { OfficePackage } from "../../../src/spreadsheet/package/package";
import { child, childrenOf } from "../../../src/spreadsheet/xml/tree";

/** As its manifest has them. */
export interface Addin {
  readonly id: string;
  readonly version: string;
}

export interface WebExtension {
  readonly part: string;
  /** The id of the add-in, as its manifest or the store has it. */
  readonly addin: string;
  /** As JSON, by name. */
  readonly properties: Readonly<Record<string, string>>;
}

export function readWebExtensions(file: OfficePackage): WebExtension[] {
  const panes = file.relationships("").find(({ type }) => type === "webextensiontaskpanes")?.target;
  if (panes === undefined || !file.has(panes)) return [];
  return file.relationships(panes).flatMap(({ type, target: part }) => {
    if (type !== "webextension" || !file.has(part)) return [];
    const extension = file.tree(part);
    const properties = childrenOf(child(extension, "properties"), "property").map(
      ({ attributes }) => [attributes["name"] ?? "", attributes["value"] ?? ""] as const,
    );
    const addin = child(extension, "reference")?.attributes["id"] ?? "";
    return [{ part, addin, properties: Object.fromEntries(properties) }];
  });
}

export const extensionOf = (file: OfficePackage, { id }: Addin): WebExtension | undefined =>
  readWebExtensions(file).find(({ addin }) => addin.toLowerCase() === id.toLowerCase());
