import { platform } from "../platform";

/** So far beyond the end a reader may look: it finds zeros there. */
const MARGIN = 32;
const OTHER = 255;

/**
 * The letters of a text as numbers in an array, which is three times as fast to look at as the text itself. Letters beyond ASCII all
 * stand as 255, so that each has the place that it has in the text.
 */
export class Letters {
  private buffer = new Uint8Array(0);

  /** Good until the next text. */
  of(text: string): Uint8Array {
    const needed = text.length + MARGIN;
    if (this.buffer.length < needed) this.buffer = new Uint8Array(2 * needed);
    const { buffer } = this;
    // In UTF-8 only texts of ASCII are as long as they are.
    const { read, written } = new platform.TextEncoder().encodeInto(text, buffer.subarray(0, text.length));
    if (read !== text.length || written !== text.length) {
      for (let at = 0; at < text.length; at++) buffer[at] = text.charCodeAt(at) < 128 ? text.charCodeAt(at) : OTHER;
    }
    return buffer.fill(0, text.length, needed);
  }
}
