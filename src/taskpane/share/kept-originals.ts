import type { Book } from "../../share";
import { readOriginals } from "../../share/originals/read";
import { shareTexts } from "../texts/share";
import { dayText } from "../words/days";

/** The formulas that share-safe has kept, so that they can be brought back. */
export interface KeptOriginals {
  readonly count: number;
  readonly sheets: readonly string[];
  /** The days on which they were kept, the first one first: "2026-11-26". */
  readonly days: readonly string[];
}

export function keptIn(book: Book): KeptOriginals {
  const originals = readOriginals(book);
  const unique = (words: readonly string[]): string[] => [...new Set(words)];
  return {
    count: originals.length,
    sheets: unique(originals.flatMap(({ own }) => (own ? [own.sheet] : []))),
    days: unique(originals.map(({ day }) => day)).sort(),
  };
}

/** How many are kept, since when, and of which sheets. */
export function keptText({ count, sheets, days }: KeptOriginals): string {
  const [first = "", last = first] = [days[0], days[days.length - 1]];
  const t = shareTexts();
  return sheets.length > 0
    ? t.keptOf(count, dayText(first), dayText(last), sheets)
    : t.kept(count, dayText(first), dayText(last));
}
