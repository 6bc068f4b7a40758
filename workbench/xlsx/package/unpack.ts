import { Inflate } from "fflate";
import { CannotRead } from "../problems";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip";

const STORED = 0;
const DEFLATED = 8;
const SLICE = 64 * 1024;

/** Unpacks in slices, so that a part that is bigger than it claims is given up at once. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((chunk) => {
    // Throws where the chunk does not fit.
    unpacked.set(chunk, at);
    at += chunk.length;
  });
  for (let from = 0; from < packed.length; from += SLICE) {
    stream.push(packed.subarray(from, from + SLICE), from + SLICE >= packed.length);
  }
  return unpacked;
}

/** The bytes of a part, checked against the size and the checksum that the archive states for it. */
export function unpack(entry: ZipEntry): Uint8Array {
  try {
    const { packed, size } = entry;
    const bytes = entry.method === STORED ? packed : entry.method === DEFLATED ? inflate(packed, size) : undefined;
    if (bytes !== undefined && !entry.encrypted && bytes.length === size && crc32(bytes) === entry.crc) return bytes;
  } catch {
    // fflate says what is wrong with the bits; the user needs to know which part it is.
  }
  throw new CannotRead({ code: "damaged-part", part: entry.name });
}
