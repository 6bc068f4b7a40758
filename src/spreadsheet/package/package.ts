/** An Office package: parts in a ZIP archive, each with a content type, and relationships from part to part. */
import { CannotRead } from "../issue";
import type { Limits } from "../limits";
import { childrenOf, readTree, type XmlElement } from "../xml/tree";
import { recognise } from "./recognise";
import { unpack } from "./unpack";
import { readZip, type ZipEntry } from "./zip";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as "worksheet": the rest differs between transitional and strict files. */
  readonly type: string;
  /** The name of the part it leads to, or an address outside of the file. */
  readonly target: string;
  readonly external: boolean;
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf("/") + 1);

/** The target of a relationship is a path from the part's own folder, or from the root if it starts with a slash. */
export function resolvePath(source: string, target: string): string {
  const path = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

export class OfficePackage {
  private readonly entries = new Map<string, ZipEntry>();
  private types: { byPart: Map<string, string>; byExtension: Map<string, string> } | undefined;

  constructor(
    bytes: Uint8Array,
    private readonly limits: Limits,
  ) {
    if (bytes.length === 0) throw CannotRead.because("empty-file", {});
    if (bytes.length > limits.fileBytes) {
      throw CannotRead.because("file-too-big", { bytes: bytes.length, limit: limits.fileBytes });
    }
    const entries = readZip(bytes, limits.unpackedBytes);
    if (entries === null) throw recognise(bytes);
    // Part names do not tell upper case from lower case.
    for (const entry of entries) this.entries.set(entry.name.toLowerCase(), entry);
  }

  names(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  entry(part: string): ZipEntry {
    const entry = this.entries.get(part.toLowerCase());
    if (entry === undefined) throw CannotRead.because("missing-part", { part });
    return entry;
  }

  bytes(part: string): Uint8Array {
    return unpack(this.entry(part));
  }

  tree(part: string): XmlElement {
    const entry = this.entry(part);
    const limit = this.limits.treeBytes;
    if (entry.size > limit) throw CannotRead.because("part-too-big", { part, limit });
    return readTree(unpack(entry), part);
  }

  /** The relationships of a part; of the package itself for "". */
  relationships(part: string): readonly Relationship[] {
    const slash = part.lastIndexOf("/") + 1;
    const file = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    if (!this.has(file)) return [];
    return childrenOf(this.tree(file), "Relationship").map(({ attributes }) => {
      const external = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        type: lastWord(attributes["Type"] ?? ""),
        target: external ? target : resolvePath(part, target),
        external,
      };
    });
  }

  contentType(part: string): string {
    this.types ??= this.readTypes();
    const name = part.toLowerCase();
    const extension = name.slice(name.lastIndexOf(".") + 1);
    return this.types.byPart.get(name) ?? this.types.byExtension.get(extension) ?? "";
  }

  private readTypes(): { byPart: Map<string, string>; byExtension: Map<string, string> } {
    const root = this.has("[Content_Types].xml") ? this.tree("[Content_Types].xml") : undefined;
    const byPart = childrenOf(root, "Override").map(({ attributes: a }): [string, string] => [
      (a["PartName"] ?? "").replace(/^\//, "").toLowerCase(),
      a["ContentType"] ?? "",
    ]);
    const byExtension = childrenOf(root, "Default").map(({ attributes: a }): [string, string] => [
      (a["Extension"] ?? "").toLowerCase(),
      a["ContentType"] ?? "",
    ]);
    return { byPart: new Map(byPart), byExtension: new Map(byExtension) };
  }
}
