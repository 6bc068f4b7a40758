import { platform } from "../platform";

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** How many bytes at the end are the beginning of a character of UTF-8 whose rest is missing. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

/**
 * Makes text of the bytes of a part, chunk by chunk: a character may be cut in two between them. The rest of a character is held back
 * here and not by the decoder, which is several times as fast for bytes that are whole.
 */
export class XmlDecoder {
  private decoder: InstanceType<typeof platform.TextDecoder> | undefined;
  private isUtf8 = true;
  private held: Uint8Array = new Uint8Array(0);

  decode(chunk: Uint8Array, isLast: boolean): string {
    let bytes = joined(this.held, chunk);
    this.held = new Uint8Array(0);
    // The first bytes tell the encoding.
    if (this.decoder === undefined) {
      if (bytes.length < 3 && !isLast) return this.hold(bytes);
      const encoding = encodingOf(bytes);
      this.isUtf8 = encoding === "utf-8";
      this.decoder = new platform.TextDecoder(encoding, { ignoreBOM: true });
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
      else if (!this.isUtf8) bytes = bytes.subarray(2);
    }
    if (!this.isUtf8) return this.decoder.decode(bytes, { stream: !isLast });
    const whole = bytes.length - (isLast ? 0 : unfinished(bytes));
    this.hold(bytes.slice(whole));
    return this.decoder.decode(bytes.subarray(0, whole));
  }

  private hold(bytes: Uint8Array): string {
    this.held = bytes;
    return "";
  }
}
