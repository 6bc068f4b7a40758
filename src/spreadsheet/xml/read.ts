/** Gives a part to whoever reads its tags: at once, or chunk by chunk with a step after each. */
import type { ZipEntry } from "../package/zip";
import { unpackInChunks } from "../package/unpack";
import { XmlDecoder } from "./decode";
import { XmlLexer } from "./lexer";

/** Reads tags and texts until the lexer needs more. */
export interface XmlReader {
  take(lexer: XmlLexer): void;
}

const CHUNK = 1 << 20;

export function readXml(bytes: Uint8Array, part: string, reader: XmlReader): void {
  const decoder = new XmlDecoder();
  const lexer = new XmlLexer(part);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    lexer.feed([decoder.decode(bytes.subarray(at, at + CHUNK), false)], false);
    reader.take(lexer);
  }
  lexer.feed([decoder.decode(new Uint8Array(0), true)], true);
  reader.take(lexer);
}

/**
 * After each step some milliseconds of work are done, and whoever waits for the next one can do something else in between. A step gives
 * the number of bytes that it read. The part is checked to its last byte before the steps end.
 */
export async function* readXmlInSteps(entry: ZipEntry, reader: XmlReader): AsyncGenerator<number> {
  const decoder = new XmlDecoder();
  const lexer = new XmlLexer(entry.name);
  let texts: string[] = [];
  let waiting = 0;
  let read = 0;
  for await (const chunk of unpackInChunks(entry)) {
    for (let at = 0; at < chunk.length; at += STEP) {
      const slice = chunk.subarray(at, at + STEP);
      const text = decoder.decode(slice, false);
      texts.push(text);
      waiting += text.length;
      read += slice.length;
      // A tag that breaks off is tried again only when there is twice as much of it, or a long one would be read over and over.
      if (waiting < lexer.waiting) continue;
      lexer.feed(texts, false);
      reader.take(lexer);
      texts = [];
      waiting = 0;
      if (read < STEP) continue;
      yield read;
      read = 0;
    }
  }
  texts.push(decoder.decode(new Uint8Array(0), true));
  lexer.feed(texts, true);
  reader.take(lexer);
  yield read;
}

/** Between one and three milliseconds of work. */
const STEP = 128 * 1024;
