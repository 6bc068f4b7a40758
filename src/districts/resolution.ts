import type { Town } from "./town";

/** What a district argument turned out to be. Only `town` is an answer; the rest is for the user to settle. */
export type Resolution =
  | { readonly kind: "town"; readonly town: Town; readonly how: How; readonly alias?: string }
  | { readonly kind: "question"; readonly candidates: readonly Town[]; readonly reason: QuestionReason }
  | { readonly kind: "notATown"; readonly what: string; readonly text: string }
  | { readonly kind: "unknown"; readonly nearest: readonly Town[] }
  | { readonly kind: "blank" };

/** By its name, by a village or another name of it (`alias` says which), by a code, or by a name one slip away. */
export type How = "exact" | "alias" | "code" | "spelling";

/**
 * Why a name is asked about: several towns have a place of that name; an abbreviation such as N. has several readings;
 * the spelling is near several towns, or too far from the only one.
 */
export type QuestionReason = "shared name" | "abbreviation" | "spelling";
