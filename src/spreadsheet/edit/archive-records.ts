/** The records of a ZIP archive as they are written: of a part in its place and in the directory, and the end of the directory. */
import { deflateSync } from "fflate";
import { crc32 } from "../package/crc32";
import { viewOf, type Directory, type PlacedEntry } from "../package/zip";
import { platform } from "../platform";
import { joined } from "./bytes";

const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const STORED = 0;
const DEFLATED = 8;
const IN_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 1;
/** Says that the name is in UTF-8. */
const UTF8_NAME = 0x0800;

/** A part in its place, and its record in the directory, which has no offset yet. */
export interface Records {
  readonly local: Uint8Array;
  readonly central: Uint8Array;
}

/** The extra field without its part for sizes of 64 bits, which a part of less than four gigabytes does not need. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const kept: number[] = [];
  let at = 0;
  while (at + 4 <= extra.length) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== ZIP64_FIELD) kept.push(...extra.subarray(at, end));
    at = end;
  }
  return Uint8Array.from([...kept, ...extra.subarray(Math.min(at, extra.length))]);
}

interface Content {
  readonly method: number;
  readonly packed: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

/** Packs bytes as ZIP archives hold them, without a head (RFC 1951). */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** For who has no faster one of its own. */
export const deflateHere: Deflate = (bytes) => deflateSync(bytes);

const contentOf = (bytes: Uint8Array, method: number, deflate: Deflate): Content => ({
  method,
  packed: method === STORED ? bytes : deflate(bytes),
  crc: crc32(bytes),
  size: bytes.length,
});

/** The sizes and the checksum, which stand in the same order in both records. */
function writeFacts(view: DataView, at: number, { crc, packed, size }: Content): void {
  view.setUint32(at, crc, true);
  view.setUint32(at + 4, packed.length, true);
  view.setUint32(at + 8, size, true);
}

/** Without encryption, without a record behind the content, and without a word on how hard it was packed. */
const flagsOf = (flags: number): number => flags & ~0b1111;

/** The records of a part with another content; its name, its date and all else in them stay. */
export function localRecord(
  bytes: Uint8Array,
  entry: PlacedEntry,
  record: Uint8Array,
  change: Uint8Array,
  deflate: Deflate,
): Records {
  const content = contentOf(change, entry.method === STORED ? STORED : DEFLATED, deflate);
  const head = bytes.slice(entry.local, entry.local + LOCAL_LENGTH);
  const view = viewOf(head);
  const nameEnd = entry.local + LOCAL_LENGTH + view.getUint16(26, true);
  const extra = withoutZip64(bytes.subarray(nameEnd, entry.data));
  view.setUint16(6, flagsOf(view.getUint16(6, true)), true);
  view.setUint16(8, content.method, true);
  writeFacts(view, 14, content);
  view.setUint16(28, extra.length, true);
  const name = bytes.subarray(entry.local + LOCAL_LENGTH, nameEnd);
  return { local: joined([head, name, extra, content.packed]), central: centralRecord(record, content) };
}

function centralRecord(record: Uint8Array, content: Content): Uint8Array {
  const head = record.slice(0, CENTRAL_LENGTH);
  const view = viewOf(head);
  const nameEnd = CENTRAL_LENGTH + view.getUint16(28, true);
  const extraEnd = nameEnd + view.getUint16(30, true);
  const extra = withoutZip64(record.subarray(nameEnd, extraEnd));
  view.setUint16(8, flagsOf(view.getUint16(8, true)), true);
  view.setUint16(10, content.method, true);
  writeFacts(view, 16, content);
  view.setUint16(30, extra.length, true);
  // Its offset stood in the extra field if it did not fit, which it now does.
  view.setUint32(42, 0, true);
  return joined([head, record.subarray(CENTRAL_LENGTH, nameEnd), extra, record.subarray(extraEnd)]);
}

/** A part that the archive did not have, with the date of one that it has. */
export function newEntry(
  name: string,
  bytes: Uint8Array,
  archive: Uint8Array,
  like: PlacedEntry | undefined,
  deflate: Deflate,
): Records {
  const content = contentOf(bytes, DEFLATED, deflate);
  const encoded = new platform.TextEncoder().encode(name);
  const local = new Uint8Array(LOCAL_LENGTH);
  const view = viewOf(local);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, encoded.length === name.length ? 0 : UTF8_NAME, true);
  view.setUint16(8, content.method, true);
  // Time and date; January 1, 1980 where there is none to take.
  view.setUint32(10, like ? viewOf(archive).getUint32(like.local + 10, true) : 0x00210000, true);
  writeFacts(view, 14, content);
  view.setUint16(26, encoded.length, true);
  const central = new Uint8Array(CENTRAL_LENGTH);
  viewOf(central).setUint32(0, 0x02014b50, true);
  viewOf(central).setUint16(4, 20, true);
  // From the needed version to the length of the name both records are the same.
  central.set(local.subarray(4, 30), 6);
  return { local: joined([local, encoded, content.packed]), central: joined([central, encoded]) };
}

/** Changes the offset in a record of the directory, wherever it stands in it. */
export function withOffset(record: Uint8Array, offset: number): Uint8Array {
  const view = viewOf(record);
  if (view.getUint32(42, true) !== IN_ZIP64) {
    view.setUint32(42, offset, true);
    return record;
  }
  let at = CENTRAL_LENGTH + view.getUint16(28, true);
  const end = at + view.getUint16(30, true);
  for (; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    // Behind the sizes that do not fit either.
    const before = [24, 20].filter((place) => view.getUint32(place, true) === IN_ZIP64).length;
    view.setBigUint64(at + 4 + 8 * before, BigInt(offset), true);
  }
  return record;
}

/** The directory with all that stands behind it in the file, its comment included. `last` is where the old records ended. */
export function directoryWith(
  records: readonly Uint8Array[],
  offset: number,
  bytes: Uint8Array,
  { end, end64 }: Directory,
  last: number,
): Uint8Array[] {
  const size = records.reduce((sum, { length }) => sum + length, 0);
  const tail = bytes.slice(last);
  const view = viewOf(tail);
  const moved = offset + size - last;
  if (end64 !== null) {
    view.setBigUint64(end64 - last + 24, BigInt(records.length), true);
    view.setBigUint64(end64 - last + 32, BigInt(records.length), true);
    view.setBigUint64(end64 - last + 40, BigInt(size), true);
    view.setBigUint64(end64 - last + 48, BigInt(offset), true);
    view.setBigUint64(end - last - 12, BigInt(end64 + moved), true);
  }
  const at = end - last;
  const write = (place: number, bits: 16 | 32, value: number): void => {
    const none = bits === 16 ? 0xffff : IN_ZIP64;
    const now = bits === 16 ? view.getUint16(place, true) : view.getUint32(place, true);
    // What stands in the record for 64 bits stays there.
    if (end64 !== null && now === none) return;
    if (bits === 16) view.setUint16(place, value, true);
    else view.setUint32(place, value, true);
  };
  write(at + 8, 16, records.length);
  write(at + 10, 16, records.length);
  write(at + 12, 32, size);
  write(at + 16, 32, offset);
  return [...records, tail];
}
