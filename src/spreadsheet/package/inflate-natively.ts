/**
 * Unpacks by the platform's own DecompressionStream, which is faster than any script. The packed bytes are given to it in an
 * envelope of gzip, whose end is the size and the checksum that the archive states: so the platform also checks these.
 */
import { platform, type ByteStreams } from "../platform";
import type { ZipEntry } from "./zip";

/** A browser may unpack all that it is given at once, up to a thousandfold: so it is given little at a time. */
const SLICE = 64 * 1024;

const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

function gzipTail({ crc, size }: ZipEntry): Uint8Array {
  const tail = new DataView(new ArrayBuffer(8));
  tail.setUint32(0, crc, true);
  tail.setUint32(4, size, true);
  return new Uint8Array(tail.buffer);
}

async function write(writer: ReturnType<ByteStreams["writable"]["getWriter"]>, entry: ZipEntry): Promise<void> {
  try {
    await writer.write(GZIP_HEAD);
    for (let from = 0; from < entry.packed.length; from += SLICE) {
      await writer.write(entry.packed.subarray(from, from + SLICE));
    }
    await writer.write(gzipTail(entry));
    await writer.close();
  } catch {
    // Whatever is wrong with the bytes, the reading side is told too; and a stream that was given up is no error.
  }
}

/** Null where the platform has no such stream. */
export function inflateNatively(entry: ZipEntry): AsyncGenerator<Uint8Array> | null {
  const Stream = platform.DecompressionStream;
  return Stream === undefined ? null : read(new Stream("gzip"), entry);
}

async function* read({ writable, readable }: ByteStreams, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const writing = write(writable.getWriter(), entry);
  const reader = readable.getReader();
  try {
    // The next chunk is asked for before this one is read, so that both go on at the same time.
    let next = reader.read();
    for (;;) {
      const { done, value } = await next;
      if (done || value === undefined) break;
      next = reader.read();
      // Whoever gives up on this chunk does not wait for the next.
      next.catch(() => undefined);
      yield value;
    }
    await writing;
  } finally {
    // Ends a stream that nobody reads to its end; one that has ended or failed already does not mind.
    await reader.cancel().catch(() => undefined);
  }
}
