/**
 * The characters of bytes 0x80 to 0x9F. The bytes 81, 8D, 8F, 90 and 9D have none and stay control characters, as browsers
 * read them. Written out, because some JavaScript engines read this encoding as ISO 8859-1, which has none of these.
 */
const C1 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const UNITS = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? C1.charCodeAt(byte - 0x80) : byte,
);

/** No more at once, since the characters go through the argument list of a call. */
const MOST_AT_ONCE = 8192;

/** Every byte is one character, so that no file fails to be read. */
export function textOfWindows1252(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += MOST_AT_ONCE) {
    const units = Array.from(bytes.subarray(from, from + MOST_AT_ONCE), (byte) => UNITS[byte] ?? byte);
    text += String.fromCharCode(...units);
  }
  return text;
}
