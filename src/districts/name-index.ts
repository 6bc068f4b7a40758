import data from "./data/aliases.json";
import { lettersOf } from "./edit-distance";
import { type Town, towns } from "./town";
import { compact, wordsOf } from "./words";

/** A name of the list: of a town, of a place in one town, or of a place that several towns share. */
export interface Entry {
  readonly key: string;
  readonly name: string;
  readonly letters: number;
  readonly source: "town" | "alias" | "shared";
  readonly towns: readonly Town[];
}

export interface NameIndex {
  /** By name in capitals without spaces. */
  readonly names: ReadonlyMap<string, Entry>;
  /** The entries by the length of their keys, for the search of near misses. */
  readonly byLength: readonly (readonly Entry[] | undefined)[];
}

let built: NameIndex | undefined;

/** Built on first use, so that loading the functions costs nothing. That no name stands twice is held by a test. */
export const nameIndex = (): NameIndex => (built ??= build());

function build(): NameIndex {
  const names = new Map<string, Entry>();
  const byLength: Entry[][] = [];
  const add = (name: string, source: Entry["source"], of: readonly Town[]): void => {
    const key = compact(wordsOf(name));
    const entry = { key, name, letters: lettersOf(key), source, towns: of };
    names.set(key, entry);
    (byLength[key.length] ??= []).push(entry);
  };
  for (const town of towns) add(town.name, "town", [town]);
  const named = (list: string): readonly Town[] =>
    list.split(", ").flatMap((name) => names.get(compact(wordsOf(name)))?.towns ?? []);
  for (const [town, villages] of Object.entries(data.villages)) {
    for (const village of villages.split(", ")) add(village, "alias", named(town));
  }
  for (const [name, of] of Object.entries(data.shared)) add(name, "shared", named(of));
  return { names, byLength };
}
