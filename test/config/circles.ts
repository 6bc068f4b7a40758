/** Which files import which, and the circles among them: a circle is one idea in several files, or a type that stands too high. */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { sourceFiles } from "../../tools/regular-expressions/find";

/** Each file with those that it imports, both as "src/money/cents.ts". */
export type Imports = ReadonlyMap<string, readonly string[]>;

const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

/** What the text of a file imports, exports from elsewhere or loads later; an import of a type counts as any other. */
export function importedBy(name: string, text: string, isFile: (name: string) => boolean): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith(".")) return [];
    const wanted = path.posix.join(path.posix.dirname(name), fileName);
    const found = ENDINGS.map((ending) => wanted + ending).find(isFile);
    return found === undefined ? [] : [found];
  });
}

export function importsIn(root: string, folder: string): Imports {
  const names = sourceFiles(path.join(root, folder)).map((file) => path.relative(root, file).replaceAll("\\", "/"));
  const known = new Set(names);
  const textOf = (name: string): string => readFileSync(path.join(root, name), "utf8");
  return new Map(names.map((name) => [name, importedBy(name, textOf(name), (other) => known.has(other))]));
}

/** The shortest circle through each file that is in one, as ["a.ts", "b.ts"] where these import each other; each once, short ones first. */
export function circlesOf(imports: Imports): readonly (readonly string[])[] {
  const circles = new Map<string, readonly string[]>();
  for (const name of withoutEnds(imports)) {
    const circle = wayBack(imports, name);
    const members = [...(circle ?? [])].sort().join(" ");
    if (circle && !circles.has(members)) circles.set(members, circle);
  }
  return [...circles.values()].sort((a, b) => a.length - b.length);
}

/** The files that import none, or only such files, are in no circle; taking them away is quick and leaves few. */
function withoutEnds(imports: Imports): ReadonlySet<string> {
  const left = new Set(imports.keys());
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const name of left) if (!imports.get(name)?.some((other) => left.has(other))) left.delete(name);
  }
  return left;
}

/** From a file by what it imports to itself, in as few steps as there are. */
function wayBack(imports: Imports, start: string): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of imports.get(way[way.length - 1] ?? start) ?? []) {
      if (next === start) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}
