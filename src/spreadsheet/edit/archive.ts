/**
 * Writes a ZIP archive anew with some of its parts replaced. Every other part keeps its bytes as they are in the file: header, names,
 * dates, flags, packed content, and whatever stands between them. Without a change the bytes are those of the file.
 */
import { CannotRead } from "../issue";
import { findDirectory, readEntries, viewOf, type Directory, type PlacedEntry } from "../package/zip";
import { deflateHere, directoryWith, localRecord, newEntry, withOffset, type Deflate } from "./archive-records";
import { joined } from "./bytes";

/** The new content of a part, by its name as the archive has it; null takes the part out. A name that is not there is added. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

interface Kept {
  readonly entry: PlacedEntry;
  /** Where what belongs to the entry ends: at the next one, or at the directory. */
  readonly end: number;
}

/** In the order in which they stand in the file, which need not be that of the directory. */
function inPlaces(entries: readonly PlacedEntry[], directory: Directory): Kept[] {
  const ordered = [...entries].sort((a, b) => a.local - b.local);
  return ordered.map((entry, index) => {
    const end = ordered[index + 1]?.local ?? directory.offset;
    // Parts that share bytes are a trick: to change one would change the other.
    if (entry.data + entry.packed.length > end) throw CannotRead.because("overlapping-parts", { part: entry.name });
    return { entry, end };
  });
}

/** `bytes` are those of an archive that was read; `limit` is the one with which it was read. */
export function rewriteArchive(
  bytes: Uint8Array,
  limit: number,
  changes: PartChanges,
  deflate: Deflate = deflateHere,
): Uint8Array {
  const directory = findDirectory(viewOf(bytes));
  if (directory === null) throw CannotRead.because("truncated", {});
  const entries = readEntries(bytes, directory, limit);
  const places = inPlaces(entries, directory);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): number => {
    pieces.push(piece);
    length += piece.length;
    return length - piece.length;
  };

  add(bytes.subarray(0, places[0]?.entry.local ?? directory.offset));
  const records = new Map<PlacedEntry, Uint8Array>();
  for (const { entry, end } of places) {
    const change = changes.get(entry.name);
    const record = bytes.slice(...entry.directory);
    if (change === null) continue;
    if (change === undefined) records.set(entry, withOffset(record, add(bytes.subarray(entry.local, end))));
    else {
      const { local, central } = localRecord(bytes, entry, record, change, deflate);
      records.set(entry, withOffset(central, add(local)));
    }
  }
  const added: Uint8Array[] = [];
  const present = new Set(entries.map(({ name }) => name));
  for (const [name, content] of changes) {
    if (content === null || present.has(name)) continue;
    const { local, central } = newEntry(name, content, bytes, entries[0], deflate);
    added.push(withOffset(central, add(local)));
  }
  const kept = entries.flatMap((entry) => records.get(entry) ?? []);
  const last = Math.max(directory.offset, ...entries.map((entry) => entry.directory[1]));
  pieces.push(...directoryWith([...kept, ...added], length, bytes, directory, last));
  return joined(pieces);
}
