import { lettersOf, lettersWithin, slipsBetween } from "./edit-distance";
import { type Entry, nameIndex } from "./name-index";
import type { Town } from "./town";
import { compact } from "./words";

/** How near a town is to a text: by the slips to its own name or to that of a place in it. */
export interface Near {
  readonly town: Town;
  readonly slips: number;
  readonly entry: Entry;
}

/** Every town with a name at most so many slips from one of the readings, spaces aside; nearest first. */
export function namesNear(readings: readonly string[], limit: number): readonly Near[] {
  const found = new Map<Town, Near>();
  const { byLength } = nameIndex();
  for (const form of new Set(readings.map(compact))) {
    const letters = lettersOf(form);
    for (let length = form.length - limit; length <= form.length + limit; length++) {
      for (const entry of byLength[length] ?? []) {
        if (!lettersWithin(letters, entry.letters, limit)) continue;
        const slips = slipsBetween(form, entry.key, limit);
        if (slips > limit) continue;
        for (const town of entry.towns) {
          if (slips < (found.get(town)?.slips ?? Infinity)) found.set(town, { town, slips, entry });
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a.slips - b.slips || a.town.code - b.town.code);
}
