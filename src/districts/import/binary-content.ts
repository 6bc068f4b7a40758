import { Issue, type IssueOf } from "../../money/issue";

/** Why a file is not read as text. */
export interface BinaryFacts {
  readonly "file-empty": object;
  readonly "file-pdf": object;
  /** An .xlsx workbook is one too; it has a reader of its own. */
  readonly "file-zip": object;
  /** An .xls workbook of Excel 97 to 2003, or an .xlsx workbook with a password. */
  readonly "file-ole": object;
  readonly "file-binary": { readonly offset: number };
}

export type BinaryIssue = IssueOf<BinaryFacts>;

const SIGNATURES: readonly (readonly ["file-pdf" | "file-zip" | "file-ole", readonly number[]])[] = [
  ["file-pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["file-zip", [0x50, 0x4b, 0x03, 0x04]],
  ["file-zip", [0x50, 0x4b, 0x05, 0x06]],
  ["file-ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

export function knownBinary(bytes: Uint8Array): BinaryIssue | undefined {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  return found && new Issue(found[0], {});
}

/** What the first bytes must show of control characters to be no text, and how many bytes are looked at. */
const MOST_CONTROLS = 0.05;
const LOOKED_AT = 4096;

/** Text holds no NUL and hardly a control character; pictures, programs and archives do from the start. */
export function binaryAt(bytes: Uint8Array): BinaryIssue | undefined {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return new Issue("file-binary", { offset: nul });
  const start = bytes.subarray(0, LOOKED_AT);
  const controls = start.filter(isControl);
  if (controls.length <= start.length * MOST_CONTROLS) return undefined;
  return new Issue("file-binary", { offset: start.findIndex(isControl) });
}

/** Tab, line feed, vertical tab, form feed, carriage return, end of file (DOS) and escape do occur in text. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b;
