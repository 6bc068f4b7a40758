import data from "./data/not-towns.json";
import { wordsOf } from "./words";

const listed = (names: string): readonly string[] => names.split(", ").map((name) => ` ${wordsOf(name)} `);

const kinds = Object.entries(data.kinds).map(([what, names]) => ({ what, names: listed(names) }));
const stateRows = new Set(listed(data.state));

/** What a row is that names no town's district, or undefined. The kinds are tried in the order of the list. */
export function notATown(words: string): string | undefined {
  const padded = ` ${words} `;
  if (stateRows.has(padded)) return "the State";
  return kinds.find(({ names }) => names.some((name) => padded.includes(name)))?.what;
}
