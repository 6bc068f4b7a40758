/** A ZIP archive that depends on its files alone: names in order, dates that are made of the contents, no traces of the machine. */
import { createHash } from "node:crypto";
import { zipSync, type Zippable } from "fflate";

/** The contents by their path in the archive, with "/" between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Two seconds each, from noon to midnight. */
const MOMENTS = 21_600;
/** From 1980, where the dates of archives begin, to 2019: never in the future. */
const DAYS = 14_000;

/**
 * A date that is another one for other contents. Web servers tell a browser by date and length whether a file changed: with one date
 * for all, a file that was mended without growing would stay the old one with whoever has it. fflate writes the local date without
 * its zone, so a date of local parts is the same bytes everywhere; it keeps two seconds apart, and noon is in no zone skipped.
 */
export function dateOf(content: Uint8Array): Date {
  const hash = createHash("sha256").update(content).digest();
  const day = hash.readUInt32BE(0) % DAYS;
  const second = 2 * (hash.readUInt32BE(4) % MOMENTS);
  return new Date(1980, 0, 2 + day, 12, 0, second);
}

export const inOrder = (files: Files): [string, Uint8Array][] =>
  [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

export function archiveOf(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of inOrder(files)) entries[name] = [content, { mtime: dateOf(content) }];
  return zipSync(entries, { level: 9 });
}
