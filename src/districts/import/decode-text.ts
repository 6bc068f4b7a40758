import { binaryAt, type BinaryIssue, knownBinary } from "./binary-content";
import { Issue } from "../../money/issue";
import { runToEnd, type Steps } from "./steps";
import { textOfWindows1252 } from "./windows-1252";

/** Those that are found by themselves, and that of old Macs, which no byte gives away. */
export const ENCODINGS = ["UTF-8", "Windows-1252", "UTF-16 LE", "UTF-16 BE", "Mac OS Roman"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Every browser and Node have it, but the language itself does not, by which the engine is compiled. */
declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean; readonly ignoreBOM: boolean });
  decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string;
}

const LABELS = {
  "UTF-8": "utf-8",
  "UTF-16 LE": "utf-16le",
  "UTF-16 BE": "utf-16be",
  "Mac OS Roman": "macintosh",
} as const;

/** A mebibyte takes a few milliseconds. */
const AT_ONCE = 2 ** 20;

/** The text of a file, whatever encoding it was saved in, or why it is no text. */
export const decodeText = (bytes: Uint8Array): DecodedText | BinaryIssue => runToEnd(decodeInSteps(bytes));

/** In the encoding that the user says, bytes that are none of its characters become the replacement character, to be seen. */
export function* decodeInSteps(bytes: Uint8Array, said?: Encoding): Steps<DecodedText | BinaryIssue> {
  const known = knownBinary(bytes);
  if (known !== undefined) return known;
  const { encoding, content } = markedEncoding(bytes);
  if (content.length === 0) return new Issue("file-empty", {});
  if (said !== undefined) return { text: yield* decodeAsSaid(said, content), encoding: said };
  if (encoding === "UTF-16 LE" || encoding === "UTF-16 BE") {
    const text = (yield* decodeAs(encoding, content)) ?? "";
    const nul = text.indexOf("\0");
    return nul < 0 ? { text, encoding } : new Issue("file-binary", { offset: 2 * nul });
  }
  const binary = binaryAt(content);
  if (binary !== undefined) return binary;
  const text = yield* decodeAs("UTF-8", content);
  if (text !== undefined) return { text, encoding: "UTF-8" };
  return { text: yield* decodeWindows1252(content), encoding: "Windows-1252" };
}

function* decodeAsSaid(said: Encoding, content: Uint8Array): Steps<string> {
  if (said === "Windows-1252") return yield* decodeWindows1252(content);
  return (yield* decodeAs(said, content, false)) ?? "";
}

function* decodeWindows1252(content: Uint8Array): Steps<string> {
  let decoded = "";
  for (let from = 0; from < content.length; from += AT_ONCE / 16) {
    decoded += textOfWindows1252(content.subarray(from, from + AT_ONCE / 16));
    yield { done: from, total: content.length };
  }
  return decoded;
}

/** The encoding by the mark at the start, or by the zero bytes of UTF-16, and the bytes after the mark and before padding. */
function markedEncoding(bytes: Uint8Array): { encoding: Encoding | undefined; content: Uint8Array } {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return { encoding: "UTF-16 LE", content: bytes.subarray(2) };
  if (a === 0xfe && b === 0xff) return { encoding: "UTF-16 BE", content: bytes.subarray(2) };
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "UTF-8", content: unpadded(bytes.subarray(3)) };
  const encoding = utf16ByZeros(bytes);
  return { encoding, content: encoding === undefined ? unpadded(bytes) : bytes };
}

/** Some exports fill the last block of the file with NULs, or end it with the mark of DOS. */
function unpadded(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === 0x1a)) end--;
  return bytes.subarray(0, end);
}

/** Of the Latin characters that make up such files, UTF-16 leaves every other byte zero, and always the same one. */
function utf16ByZeros(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  start.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = start.length / 2;
  if (most < 1 || Math.min(even, odd) > most * 0.05) return undefined;
  if (odd > most * 0.4) return "UTF-16 LE";
  return even > most * 0.4 ? "UTF-16 BE" : undefined;
}

/**
 * The text, or undefined where the bytes are no UTF-8. A file cut off within its last character is still in its encoding:
 * the decoder keeps such a character back, and it is shown as the replacement character.
 */
function* decodeAs(
  encoding: keyof typeof LABELS,
  bytes: Uint8Array,
  fatal = encoding === "UTF-8",
): Steps<string | undefined> {
  const decoder = new TextDecoder(LABELS[encoding], { fatal, ignoreBOM: true });
  let text = "";
  try {
    for (let from = 0; from < bytes.length; from += AT_ONCE) {
      text += decoder.decode(bytes.subarray(from, from + AT_ONCE), { stream: true });
      yield { done: from, total: bytes.length };
    }
  } catch {
    return undefined;
  }
  try {
    return text + decoder.decode();
  } catch {
    return `${text}\ufffd`;
  }
}
