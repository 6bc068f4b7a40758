/** The text of a part, so that it can be changed in one place and written back with every other byte as it was. */
import { CannotRead } from "../issue";
import { platform } from "../platform";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

export interface PartText {
  /** With the mark of byte order at its start, if the part has one. */
  readonly text: string;
  readonly encoding: Encoding;
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

export function decodePart(bytes: Uint8Array, part: string): PartText {
  const encoding = encodingOf(bytes);
  try {
    const decoder = new platform.TextDecoder(encoding, { ignoreBOM: true, fatal: true });
    return { text: decoder.decode(bytes), encoding };
  } catch {
    // Bytes that stand for no character would come back as other bytes.
    throw CannotRead.because("other-encoding", { part });
  }
}

export function encodePart({ text, encoding }: PartText): Uint8Array {
  if (encoding === "utf-8") return new platform.TextEncoder().encode(text);
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}

/** A replacement of what stands in a text from `start` to before `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The splices lie apart from each other. Those at the same place keep their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  return [...pieces, text.slice(at)].join("");
}
