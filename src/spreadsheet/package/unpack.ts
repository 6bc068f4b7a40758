/** The bytes of a part, checked against the size and the checksum that the archive states for it. */
import { CannotRead } from "../issue";
import { crc32 } from "./crc32";
import { inflate } from "./inflate";
import { inflateNatively } from "./inflate-natively";
import type { ZipEntry } from "./zip";

const STORED = 0;
const DEFLATED = 8;
const SLICE = 64 * 1024;

/** Packed bytes that a beginning takes at a time: an engine does not begin to compile for so few, which would take longer than to unpack. */
const SLICE_OF_START = 512;

const damaged = ({ name }: ZipEntry): CannotRead => CannotRead.because("damaged-part", { part: name });

function* slices(bytes: Uint8Array, slice = SLICE): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += slice) yield bytes.subarray(from, from + slice);
}

function unpacker(entry: ZipEntry): (packed: Uint8Array, slice?: number) => Generator<Uint8Array> {
  if (entry.encrypted || (entry.method !== STORED && entry.method !== DEFLATED)) throw damaged(entry);
  return entry.method === STORED ? slices : inflate;
}

/** All at once, for small parts and for who can wait. */
export function unpack(entry: ZipEntry): Uint8Array {
  const chunks = unpacker(entry)(entry.packed);
  const bytes = new Uint8Array(entry.size);
  let size = 0;
  try {
    for (const chunk of chunks) {
      // Throws where the chunk does not fit.
      bytes.set(chunk, size);
      size += chunk.length;
    }
  } catch {
    // What is wrong with the bits helps nobody; which part they are of does.
    throw damaged(entry);
  }
  if (size !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry);
  return bytes;
}

/** Chunk by chunk. The last words are said at the end: until then the chunks may be of a damaged part. */
export async function* unpackInChunks(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const here = unpacker(entry);
  const native = entry.method === DEFLATED ? inflateNatively(entry) : null;
  let size = 0;
  let crc = 0;
  const check = (chunk: Uint8Array): Uint8Array => {
    size += chunk.length;
    if (size > entry.size) throw damaged(entry);
    return chunk;
  };
  try {
    if (native !== null) {
      for await (const chunk of native) yield check(chunk);
      crc = entry.crc;
    } else {
      for (const chunk of here(entry.packed)) {
        crc = crc32(chunk, crc);
        yield check(chunk);
      }
    }
  } catch {
    throw damaged(entry);
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry);
}

/** The first bytes of a part, at least as many as asked for where it has them. They are not checked. */
export function unpackStart(entry: ZipEntry, wanted: number): Uint8Array {
  const start: number[] = [];
  try {
    for (const chunk of unpacker(entry)(entry.packed, SLICE_OF_START)) {
      start.push(...chunk.subarray(0, wanted - start.length));
      if (start.length >= wanted) break;
    }
  } catch {
    // Whoever reads the whole part will be told.
  }
  return Uint8Array.from(start);
}
