import { ErrorCell } from "./cell-value";
import type { Size } from "./size";

const LONGEST = 40;

/** What was found, as a person would name it: text in quotation marks and shortened, TRUE and FALSE as Excel shows them. */
export function describe(found: unknown): string {
  if (found instanceof ErrorCell) return "an error";
  switch (typeof found) {
    case "string":
      return `"${shortened(found.trim())}"`;
    case "boolean":
      return found ? "TRUE" : "FALSE";
    case "object":
      return dataTypeInWords(found);
    default:
      return String(found);
  }
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : text;
}

function dataTypeInWords(found: object | null): string {
  const { type, text } = { type: undefined, text: undefined, ...found } as { type: unknown; text: unknown };
  const kind = typeof type === "string" ? `a data type (${shortened(type)})` : "a data type";
  return typeof text === "string" ? `"${shortened(text)}", ${kind}` : kind;
}

/** An amount of dollars with its commas, written without the locale of the computer, so that messages are the same everywhere. */
export function dollars(amount: number): string {
  const [whole = "", fraction = ""] = amount.toFixed(2).split(".");
  return `$${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${fraction === "00" ? "" : `.${fraction}`}`;
}

export const sizeInWords = ({ rows, columns }: Size): string => `${count(rows, "row")} by ${count(columns, "column")}`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** "A, B and C"; without a last word only commas. */
export function listed(words: readonly string[], last?: string): string {
  if (last === undefined || words.length < 2) return words.join(", ");
  return `${words.slice(0, -1).join(", ")} ${last} ${words[words.length - 1] ?? ""}`;
}

/** "A, B or C", for what may be meant. */
export const anyOf = (words: readonly string[]): string => listed(words, "or");

export const quoted = (words: readonly string[], last: string): string =>
  listed(
    words.map((word) => `"${word}"`),
    last,
  );

/** "an endowed academy", "a total or average", "the State". */
export function withArticle(what: string): string {
  if (/^the\b/i.test(what)) return what;
  return `${/^[aeiou]/i.test(what) ? "an" : "a"} ${what}`;
}
