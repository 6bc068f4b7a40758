/** What saved workbooks, Excel and administrators know the add-in by. A released one never changes and never goes. */
import { children, attribute, all, type XmlElement } from "../validate/xml/element";

export interface FrozenFunction {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly string[];
}

export interface FrozenIds {
  /** Of the release. */
  readonly version: string;
  readonly manifestId: string;
  readonly testManifestId: string;
  /** What stands before the names of the functions; null as long as there is nothing. */
  readonly namespace: string | null;
  readonly functions: readonly FrozenFunction[];
  /** Of tabs, groups and controls: Excel keeps where a person put them by these. */
  readonly ribbon: readonly string[];
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  }[];
}

export function currentIds(
  manifest: XmlElement,
  metadata: Metadata,
  { version, testManifestId }: Pick<FrozenIds, "version" | "testManifestId">,
): FrozenIds {
  return {
    version,
    manifestId: children(manifest, "Id")[0]?.text.trim() ?? "",
    testManifestId,
    namespace: all(manifest, "Namespace").length > 0 ? "yes" : null,
    functions: metadata.functions.map(({ id, name, parameters }) => ({
      id,
      name,
      parameters: parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)),
    })),
    ribbon: [...all(manifest, "Group"), ...all(manifest, "Control")].map((element) => attribute(element, "id") ?? ""),
  };
}
