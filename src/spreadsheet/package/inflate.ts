import { Inflate } from "fflate";

/** Even if every byte became a thousand, a slice is unpacked in some hundredths of a second. */
const SLICE = 8 * 1024;

/** Unpacks in slices, so that a part that is bigger than it claims is given up at once. */
export function* inflate(packed: Uint8Array, slice = SLICE): Generator<Uint8Array> {
  let chunks: Uint8Array[] = [];
  const stream = new Inflate((chunk) => chunks.push(chunk));
  for (let from = 0; from < packed.length; from += slice) {
    stream.push(packed.subarray(from, from + slice), from + slice >= packed.length);
    yield* chunks;
    chunks = [];
  }
}
