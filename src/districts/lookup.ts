import { type Entry, nameIndex } from "./name-index";
import type { QuestionReason, Resolution } from "./resolution";
import type { Town } from "./town";
import { compact } from "./words";

/** N. stands for North by custom, but people write it for New as well. */
const COMPASS = new Map([
  ["E", ["EAST"]],
  ["W", ["WEST"]],
  ["S", ["SOUTH"]],
  ["SO", ["SOUTH"]],
  ["NO", ["NORTH"]],
  ["N", ["NORTH", "NEW"]],
]);

/** The readings of a name whose first word may be a compass point cut short; the name itself where it is not. */
export function readingsOf(words: string): readonly string[] {
  const [point = "", ...rest] = words.split(" ");
  return (rest.length > 0 && COMPASS.get(point)?.map((full) => [full, ...rest].join(" "))) || [words];
}

/** The name of a town or place written correctly, up to spaces and a compass point cut short. */
export function lookUp(words: string): Resolution | undefined {
  const [first, second] = readingsOf(words).map(entryOf);
  // Where New alone can be meant, the custom that N. is North speaks against it: that is for the user to say.
  if (second !== undefined) return question(townsOf([first, second]), "abbreviation");
  const entry = first ?? entryOf(words);
  if (entry === undefined) return runTogether(compact(words));
  const [town] = entry.towns;
  if (town === undefined || entry.source === "shared") return question(entry.towns, "shared name");
  return { kind: "town", town, ...(entry.source === "town" ? { how: "exact" } : { how: "alias", alias: entry.name }) };
}

/** A compass point that lost its rest together with the space, as in EHARTFORD: one letter from another town. */
function runTogether(key: string): Resolution | undefined {
  const { names } = nameIndex();
  const candidates: Town[] = [];
  for (const [short, points] of COMPASS) {
    if (!key.startsWith(short)) continue;
    const rest = key.slice(short.length);
    const towns = points.flatMap((point) => townOf(names.get(point + rest)));
    if (towns.length > 0) candidates.push(...towns, ...townOf(names.get(rest)));
  }
  return candidates.length > 0 ? question(candidates, "abbreviation") : undefined;
}

const townOf = (entry: Entry | undefined): readonly Town[] => (entry?.source === "town" ? entry.towns : []);

export const question = (candidates: readonly Town[], reason: QuestionReason): Resolution => ({
  kind: "question",
  candidates: [...new Set(candidates)],
  reason,
});

const townsOf = (entries: readonly (Entry | undefined)[]): readonly Town[] =>
  entries.flatMap((entry) => entry?.towns ?? []);

/** By the list of names; the center of a town, as in Windham Center, is a place in that town and in no other. */
function entryOf(words: string): Entry | undefined {
  const { names } = nameIndex();
  const entry = names.get(compact(words));
  if (entry !== undefined || !words.endsWith(" CENTER")) return entry;
  const town = names.get(compact(words.slice(0, -" CENTER".length)));
  return town?.source === "town" ? { ...town, name: `${town.name} Center`, source: "alias" } : undefined;
}
