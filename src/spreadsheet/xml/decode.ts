import { platform } from "../platform";

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** Makes text of the bytes of a part, chunk by chunk: a character may be cut in two between them. */
export class XmlDecoder {
  private decoder: InstanceType<typeof platform.TextDecoder> | undefined;
  private held: Uint8Array = new Uint8Array(0);

  /** The first two bytes tell the encoding. */
  decode(chunk: Uint8Array, isLast: boolean): string {
    let bytes = chunk;
    if (this.decoder === undefined) {
      bytes = new Uint8Array(this.held.length + chunk.length);
      bytes.set(this.held);
      bytes.set(chunk, this.held.length);
      this.held = bytes;
      if (bytes.length < 2 && !isLast) return "";
      this.decoder = new platform.TextDecoder(encodingOf(bytes));
    }
    return this.decoder.decode(bytes, { stream: !isLast });
  }
}
