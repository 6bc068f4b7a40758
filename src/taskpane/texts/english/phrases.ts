/** Turns of phrase that many texts share. */
import { grouped } from "../../words/numbers";
import { pluralIn } from "../plural";

export const plural = pluralIn("en");

/** "1 row", "36 rows", "No rows". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number === 0 ? "No" : grouped(number)} ${plural(number, one, many)}`;

/** "1 row", "36 rows", "0 rows". */
export const numbered = (number: number, one: string, many = `${one}s`): string =>
  `${grouped(number)} ${plural(number, one, many)}`;

/** "Enfield, Plainfield and Stratford". */
export function enumerate(words: readonly string[]): string {
  const last = words[words.length - 1] ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** "FY 2018 to FY 2022". */
export const fiscalYears = (from: number, to: number): string =>
  from === to ? `FY ${from}` : `FY ${from} to FY ${to}`;

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const PHRASES = {
  enumerate,
  fiscalYears,
  /** The first mention on a screen. */
  fiscalYearsInFull: (from: number, to: number) =>
    from === to ? `Fiscal year ${from}` : `Fiscal years ${from} to ${to}`,
  /** "33 Alliance, 3 Graduated". */
  statusCounts: (alliance: number, graduated: number) =>
    graduated > 0 ? `${alliance} Alliance, ${graduated} Graduated` : `${alliance} Alliance`,
  proposal: "proposed, not enacted",
  proposedList: (label: string) => `${label} (proposed, not enacted)`,
};

export type PhraseTexts = typeof PHRASES;
