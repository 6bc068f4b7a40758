import { cellText } from "./cell-text";
import type { Cell } from "./grid";

export type Status = "Alliance" | "Graduated";

export type StatusReading =
  | { readonly kind: "status"; readonly status: Status; readonly opportunity: boolean }
  | { readonly kind: "not designated" }
  | { readonly kind: "unreadable" };

const ALLIANCE = /^(?:(?:new|newly|current|continuing|existing|designated) )*(?:alliance(?: districts?)?|designated)$/;
const OPPORTUNITY = /^(?:(?:alliance|district|and|an?|also|new|current) )*opportunity(?: districts?)?$/;
const GRADUATED = /^(?:graduated|graduating)(?: (?:from )?(?:alliance )?districts?| alliance)?$/;
const NOT_DESIGNATED =
  /^(?:no|none|n|non|not|not designated|(?:non|not an?|not) ?alliance(?: districts?)?|nonalliance(?: districts?)?)$/;

/** The words of a status column. An Opportunity District is an Alliance District with a mark. */
export function readStatus(cell: Cell | undefined): StatusReading {
  const words = wordsIn(cellText(cell));
  if (OPPORTUNITY.test(words)) return { kind: "status", status: "Alliance", opportunity: true };
  if (ALLIANCE.test(words)) return { kind: "status", status: "Alliance", opportunity: false };
  if (GRADUATED.test(words)) return { kind: "status", status: "Graduated", opportunity: false };
  return { kind: NOT_DESIGNATED.test(words) ? "not designated" : "unreadable" };
}

/** In small letters with single spaces: separators of every kind part words, and so do capitals within a word. */
export const wordsIn = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z0-9%#]+/g, " ")
    .trim();

const MARKED = /^(?:x|y|yes|true|1|\u2713|\u2714|\u2611|\u2022)$/i;
const UNMARKED = /^(?:|n|no|false|0|\u2610|[-\u2013\u2014])$/i;

/** Whether a column headed by a status marks the row, or undefined where the cell says neither. */
export function readMark(cell: Cell | undefined): boolean | undefined {
  const text = cellText(cell);
  return MARKED.test(text) ? true : UNMARKED.test(text) ? false : undefined;
}
