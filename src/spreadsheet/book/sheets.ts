/** The sheets that a workbook lists, each under the name of its part. */
import type { Relationship } from "../package/package";
import { relationshipId, type Attributes } from "../xml/parse";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
  /** Its place among all tabs, of which chart sheets are left out here. */
  readonly tab: number;
}

const VISIBILITY: ReadonlyMap<string, Visibility> = new Map([
  ["hidden", "Hidden"],
  ["veryHidden", "VeryHidden"],
]);

/** `listed` are the attributes of the elements `<sheet>` of the workbook part, `relationships` those of that part. */
export function listSheets(listed: readonly Attributes[], relationships: readonly Relationship[]): SheetEntry[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return listed.flatMap((attributes, tab) => {
    const relationship = byId.get(relationshipId(attributes) ?? "");
    if (relationship?.type !== "worksheet") return [];
    const visibility = VISIBILITY.get(attributes["state"] ?? "") ?? "Visible";
    return { name: attributes["name"] ?? `Sheet${tab + 1}`, visibility, part: relationship.target, tab };
  });
}
