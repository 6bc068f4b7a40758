/** A ZIP archive that depends on its files alone: names in order, one fixed date, no traces of the machine. */
import { zipSync } from "fflate";

/** The contents by their path in the archive, with "/" between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** fflate writes the local date without its zone, so a date of local parts is the same bytes everywhere. */
const FIXED_DATE = new Date(1980, 0, 1);

export const inOrder = (files: Files): [string, Uint8Array][] =>
  [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

export const archiveOf = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(inOrder(files)), { level: 9, mtime: FIXED_DATE });
