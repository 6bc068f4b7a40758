import { lookUp, question, readingsOf } from "./lookup";
import { type Near, namesNear } from "./near-names";
import type { Resolution } from "./resolution";
import type { Town } from "./town";
import { compact } from "./words";

/** No name of another town may be nearer than this for a misspelled name to be taken for the nearest one. */
const MARGIN = 3;

/** The same for the places in another town, which are written far more rarely than towns: Saugatuck beside Naugatuck. */
const MARGIN_TO_PLACES = 2;

/** Below this length one letter makes another word too easily (Kent and rent, Salem and sales): such names are asked about. */
const LEAST_LETTERS = 6;

/** How many towns are shown beside a name that is none of them. */
const SHOWN = 3;

/**
 * A name one slip away from that of one town (or of a place in it), with every other town out of reach of the margins.
 * Whatever else is within two slips is asked about.
 */
export function nearMiss(words: string): Resolution | undefined {
  const length = compact(words).length;
  if (length < 3 || /\d/.test(words)) return undefined;
  const near = namesNear([words, ...readingsOf(words)], length < LEAST_LETTERS ? 1 : MARGIN - 1);
  const [best] = near;
  if (best === undefined) return undefined;
  const { town, slips, entry } = best;
  const rivals = near.filter((other) => other !== best && other.slips < marginTo(other));
  if (rivals.length > 0 || slips > 1 || Math.min(length, entry.key.length) < LEAST_LETTERS) {
    return question(
      near.map((each) => each.town),
      "spelling",
    );
  }
  return { kind: "town", town, how: "spelling", ...(entry.source === "alias" && { alias: entry.name }) };
}

const marginTo = ({ entry }: Near): number => (entry.source === "town" ? MARGIN : MARGIN_TO_PLACES);

/** The towns to show beside a name that is none of them: those named in it, else those spelled most alike. */
export function nearestTowns(words: string): readonly Town[] {
  const parts = words.split(" ");
  const within = [2, 1].flatMap((count) => parts.map((_, i) => lookUp(parts.slice(i, i + count).join(" "))));
  const named = within.flatMap((found) => (found?.kind === "town" ? found.town : []));
  const near =
    named.length > 0 ? named : namesNear([words], Math.min(MARGIN, words.length >> 1)).map(({ town }) => town);
  return [...new Set(near)].slice(0, SHOWN);
}
