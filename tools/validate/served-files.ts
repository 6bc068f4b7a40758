import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The files behind the addresses of the manifest, by their path below the add-in's base address. */
export interface ServedFiles {
  /** What a person calls this place. */
  readonly name: string;
  /** Whether this place has scripts and pages as they are served; the sources have icons and help texts only. */
  readonly built: boolean;
  /** Whether the file would have to be here; where not, nothing can be said about it. */
  holds(file: string): boolean;
  read(file: string): Uint8Array | undefined;
}

function readWithin(folder: string, file: string): Uint8Array | undefined {
  const full = path.resolve(folder, file);
  const inside = full.startsWith(path.resolve(folder) + path.sep);
  return inside && existsSync(full) && statSync(full).isFile() ? readFileSync(full) : undefined;
}

export function builtFiles(folder: string, name = folder): ServedFiles {
  return { name, built: true, holds: () => true, read: (file) => readWithin(folder, file) };
}

/** Before a build: icons as they are, and the pages of help as the Markdown that they are made from. */
export function sourceFiles(root: string): ServedFiles {
  const source = (file: string) => (file.startsWith("docs/") ? file.replace(/\.html$/, ".md") : file);
  return {
    name: "the sources",
    built: false,
    holds: (file) => file.startsWith("assets/") || file.startsWith("docs/"),
    read: (file) => readWithin(root, source(file)),
  };
}
