import { deflateRawSync } from "node:zlib";
import { bookParts, zipParts } from "./package";
import { SHEET } from "./refusals";

/** A sheet of so many spaces, which pack to a thousandth; the file says that it has the 1,000 bytes of a small one. */
export function bombOf(megabytes: number): Uint8Array {
  const placeholder = "x".repeat(1000);
  const parts = { ...bookParts(), [SHEET]: placeholder };
  const file = Buffer.from(zipParts(parts, { level: 0 }));
  const packed = deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024, 32), { level: 9 });
  const at = file.indexOf(placeholder);
  const grown = packed.length - placeholder.length;
  const bomb = Buffer.concat([file.subarray(0, at), packed, file.subarray(at + placeholder.length)]);
  // The local head and the directory: method 8, and the packed size.
  const local = at - 30 - SHEET.length;
  bomb.writeUInt16LE(8, local + 8);
  bomb.writeUInt32LE(packed.length, local + 18);
  const end = bomb.length - 22;
  const directory = bomb.readUInt32LE(end + 16) + grown;
  bomb.writeUInt32LE(directory, end + 16);
  for (let entry = directory; entry < end; entry += 46 + bomb.readUInt16LE(entry + 28)) {
    const name = bomb.toString("latin1", entry + 46, entry + 46 + bomb.readUInt16LE(entry + 28));
    const start = bomb.readUInt32LE(entry + 42);
    if (name === SHEET) {
      bomb.writeUInt16LE(8, entry + 10);
      bomb.writeUInt32LE(packed.length, entry + 20);
    } else if (start > local) bomb.writeUInt32LE(start + grown, entry + 42);
  }
  return new Uint8Array(bomb);
}
