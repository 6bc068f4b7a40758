/** Characters that XML text holds under another name, such as `&lt;` or `&#233;`. */
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const REFERENCE = /&(?:#(\d+)|#x([0-9A-Fa-f]+)|(lt|gt|amp|quot|apos));|&/g;

/** XML knows no other control characters and no halves of a character. */
const isCharacter = (code: number): boolean =>
  code >= 0x20 ? (code < 0xd800 || code > 0xdfff) && code <= 0x10ffff : code === 9 || code === 10 || code === 13;

/** The text that a piece of XML stands for; null where it names a character that does not exist. */
export function decodeReferences(raw: string): string | null {
  if (!raw.includes("&")) return raw;
  let sound = true;
  const text = raw.replace(REFERENCE, (_, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? "";
    const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
    if (isCharacter(code)) return String.fromCodePoint(code);
    sound = false;
    return "";
  });
  return sound ? text : null;
}

/** XML has only one line end, whatever the file has. */
export const withPlainLineEnds = (raw: string): string => (raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);

/** Excel writes characters that XML cannot hold as _x000D_, and such a run itself as _x005F_x000D_. */
export const unescapeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
