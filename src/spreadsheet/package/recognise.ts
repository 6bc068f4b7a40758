/** Says what a file is that is no ZIP archive, so that the sentence can tell the user what to do about it. */
import { CannotRead } from "../issue";
import { platform } from "../platform";

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Stream names of an OLE container stand in it in UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function recogniseOle(bytes: Uint8Array): CannotRead {
  if (holdsStream(bytes, "EncryptedPackage")) return CannotRead.because("encrypted", {});
  if (holdsStream(bytes, "WordDocument"))
    return CannotRead.because("other-document", { kind: "a Word 97-2003 document (.doc)" });
  if (holdsStream(bytes, "PowerPoint Document")) {
    return CannotRead.because("other-document", { kind: "a PowerPoint 97-2003 presentation (.ppt)" });
  }
  if (holdsStream(bytes, "__properties_version1.0"))
    return CannotRead.because("other-document", { kind: "an Outlook message (.msg)" });
  // Excel 5 and 95 call the stream "Book".
  if (holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book")) return CannotRead.because("old-excel", {});
  return CannotRead.because("not-a-zip", { looksLike: "another kind of Office file" });
}

/** Text has no control characters except tabs and line ends. */
const looksLikeText = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 4096).every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);

export function recognise(bytes: Uint8Array): CannotRead {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return recogniseOle(bytes);
  // The first two bytes of every archive: its directory, at the end, was not found.
  if (startsWith(bytes, 0x50, 0x4b)) return CannotRead.because("truncated", {});
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    return CannotRead.because("not-a-zip", { looksLike: "a PDF document" });
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)) {
    return CannotRead.because("not-a-zip", { looksLike: "a picture" });
  }
  // Excel's formats before 1997 start with their version.
  if (startsWith(bytes, 0x09, 0x04) || startsWith(bytes, 0x09, 0x08)) return CannotRead.because("old-excel", {});
  const start = new platform.TextDecoder().decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
    return CannotRead.because("not-a-zip", { looksLike: "a web page, such as a sign-in page saved in its place" });
  }
  if (start.startsWith("<?xml")) return CannotRead.because("not-a-zip", { looksLike: "an XML file" });
  if (looksLikeText(bytes)) return CannotRead.because("not-a-zip", { looksLike: "plain text, such as a .csv file" });
  return CannotRead.because("not-a-zip", {});
}
