import data from "./data/aliases.json";

/** Padding, quotes and the sign of a text formula (`=""`), as exports leave them in cells without a name. */
const BLANK = /^[\s="'\u200b\ufeff]*$/;

/** Accents after decomposition, apostrophes, soft hyphens and marks without width: they separate no words. */
const DROPPED = /[\u0300-\u036f'\u2018\u2019\u02bc`\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** State, ZIP code, county or planning region behind a comma, looked for among so many last characters. */
const LONGEST_TAIL = 80;
const TAIL = /,(?: *(?:CT|CONN|CONNECTICUT)?\W*(?:06\d{3}\S*)?|[^,]* (?:COUNTY|PLANNING REGION)) *$/;

/** The first part of a name that lists put last: "Haven, New", "Groton, Town of". */
const INVERTED = /^([^,]+), *([EWNS]|EAST|WEST|NORTH|SOUTH|NEW|OLD|(?:TOWN|CITY|BOROUGH) OF)\W*$/;

/** Initials written with periods, as in B.O.E. and S.D.; a lone compass letter stays a word. */
const INITIALS = /\b([A-Z]) (?=[A-Z]\b)/g;

const withoutTail = (name: string): string =>
  name.slice(0, -LONGEST_TAIL) + name.slice(-LONGEST_TAIL).replace(TAIL, "");

export const isBlank = (text: string): boolean => BLANK.test(text);

/**
 * The words of a name in capitals with single spaces between: without padding, quotes, punctuation, accents and the sign
 * of a text formula, without state and county, and with an inverted name put right.
 */
export function wordsOf(text: string): string {
  let name = text.normalize("NFKD").replace(DROPPED, "").toUpperCase().trim();
  if (name.includes(",")) name = withoutTail(withoutTail(name)).replace(INVERTED, "$2 $1");
  return name
    .replace(/[^A-Z0-9]+/g, " ")
    .trim()
    .replace(INITIALS, "$1");
}

const abbreviations = new Map(Object.entries(data.abbreviations));

/** With the abbreviations of the list written out, such as CTR and HTFD. */
export const spelledOut = (words: string): string => words.replace(/\w+/g, (word) => abbreviations.get(word) ?? word);

/** Without its spaces, since files add and lose them: NEWHAVEN, WEST PORT. */
export const compact = (words: string): string => words.replace(/ /g, "");
