/** Names from files and sheets, fit for a cell, a line above a table or the tab of a sheet. */

const LONGEST = 120;
const LONGEST_SHEET_NAME = 31;

/** Control characters, and those that turn the direction of text around. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

const cut = (text: string, most: number): string => {
  const characters = [...text];
  return text.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join("")
        .slice(0, most - 1)}…`;
};

/** A name on one line, cut where it is too long to be read beside a table. */
export const tidyName = (name: string): string =>
  cut(name.replace(INVISIBLE, " ").replace(/\s+/g, " ").trim(), LONGEST);

/** A name that Excel takes for a sheet: up to 31 characters without []:*?/\, no apostrophe at its ends, not History. */
export function asSheetName(name: string, most = LONGEST_SHEET_NAME): string {
  const allowed = tidyName(name.replace(/[[\]:*?/\\]+/g, " "));
  const fits = cut(allowed, most)
    .replace(/^'+|(?<!')'+$/g, "")
    .trim();
  return fits === "" || /^history$/i.test(fits) ? "Imported" : fits;
}

/** The sheet name to use: the plain one, or the first free numbered one where the user has a sheet of that name. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = `${asSheetName(wanted, LONGEST_SHEET_NAME - ending.length)}${ending}`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
