/** Files that are no workbook, or no whole one, with the words that their sentence has to hold. */
import { gzipSync, strToU8 } from "fflate";
import { bookFile, bookParts, zipParts } from "./package";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE container as far as a reader looks at it: its signature and the name of a stream in UTF-16. */
export const oleWith = (stream: string): Uint8Array =>
  Uint8Array.from([...OLE, ...new Array<number>(1016).fill(0), ...[...stream].flatMap((c) => [c.charCodeAt(0), 0])]);

const without = (part: string): Uint8Array =>
  zipParts(Object.fromEntries(Object.entries(bookParts()).filter(([name]) => name !== part)));

const documentOf = (type: string, part: string): Uint8Array =>
  zipParts({
    "[Content_Types].xml": `<Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${part}"/></Relationships>`,
    [part]: "<x/>",
  });

const malformed = zipParts({ ...bookParts(), "xl/workbook.xml": "<workbook><sheets></workbook>" });

/** Makes the directory of the archive say that a part is bigger than it is. */
export function withSize(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const text = Buffer.from(copy).toString("latin1");
  const name = text.lastIndexOf(part);
  view.setUint32(name - 46 + 24, size, true);
  return copy;
}

/** Changes one byte within the packed content of a part. */
export function withFlippedByte(bytes: Uint8Array, part: string): Uint8Array {
  const copy = bytes.slice();
  const name = Buffer.from(copy).toString("latin1").indexOf(part);
  const at = name + part.length + 20;
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}

export const SHEET = "xl/worksheets/sheet1.xml";

export interface Refusal {
  readonly name: string;
  readonly file: Uint8Array;
  readonly code: string;
  readonly words: readonly string[];
}

/** Files that no reader opens, whatever its limits. The size cases are for each reader to add. */
export const REFUSALS: readonly Refusal[] = [
  { name: "an empty file", file: new Uint8Array(), code: "empty-file", words: ["is empty", "another copy"] },
  {
    name: "a .csv file",
    file: strToU8("town,grant\nAnsonia,1\n"),
    code: "not-a-zip",
    words: ["plain text", ".csv", ".xlsx"],
  },
  { name: "a web page", file: strToU8("\n<!DOCTYPE html><html></html>"), code: "not-a-zip", words: ["a web page"] },
  { name: "an XML file", file: strToU8("<?xml version='1.0'?><a/>"), code: "not-a-zip", words: ["an XML file"] },
  { name: "a PDF document", file: strToU8("%PDF-1.7 ..."), code: "not-a-zip", words: ["a PDF document"] },
  { name: "a picture", file: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1), code: "not-a-zip", words: ["a picture"] },
  {
    name: "another kind of archive",
    file: gzipSync(strToU8("x")),
    code: "not-a-zip",
    words: ["is not an Excel workbook."],
  },
  {
    name: "an encrypted workbook",
    file: oleWith("EncryptedPackage"),
    code: "encrypted",
    words: ["encrypted", "password"],
  },
  { name: "an old .xls workbook", file: oleWith("Workbook"), code: "old-excel", words: ["97-2003", ".xls", "*.xlsx"] },
  { name: "an .xls workbook of 1995", file: oleWith("Book"), code: "old-excel", words: ["97-2003"] },
  { name: "an Outlook message", file: oleWith("__properties_version1.0"), code: "other-document", words: [".msg"] },
  { name: "another OLE container", file: oleWith("VBA"), code: "not-a-zip", words: ["another kind of Office file"] },
  { name: "an old .doc document", file: oleWith("WordDocument"), code: "other-document", words: ["Word", ".doc"] },
  {
    name: "a .docx document",
    file: documentOf("wordprocessingml.document", "word/document.xml"),
    code: "other-document",
    words: ["Word document", "not an Excel workbook"],
  },
  {
    name: "a .pptx presentation",
    file: documentOf("presentationml.presentation", "ppt/presentation.xml"),
    code: "other-document",
    words: ["PowerPoint"],
  },
  {
    name: "an .ods spreadsheet",
    file: zipParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
    code: "other-document",
    words: ["OpenDocument spreadsheet"],
  },
  {
    name: "an .xlsb workbook",
    file: zipParts({
      "_rels/.rels": `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
      "xl/workbook.bin": "",
    }),
    code: "binary-workbook",
    words: [".xlsb", "save it again"],
  },
  {
    name: "a ZIP archive of other files",
    file: zipParts({ "a.txt": "x" }),
    code: "no-workbook",
    words: ["ZIP archive", "unpack it"],
  },
  {
    name: "a workbook without its main part",
    file: without("xl/workbook.xml"),
    code: "missing-part",
    words: ["xl/workbook.xml", "damaged"],
  },
  { name: "a workbook without its sheet", file: without(SHEET), code: "missing-part", words: [SHEET] },
  {
    name: "a workbook of chart sheets only",
    file: bookFile({ sheets: [{ type: "chartsheet" }] }),
    code: "no-sheets",
    words: ["no worksheet"],
  },
  {
    name: "XML that is not well-formed",
    file: malformed,
    code: "malformed-part",
    words: ["xl/workbook.xml", "line 1"],
  },
  {
    name: "a download that broke off",
    file: bookFile().slice(0, -30),
    code: "truncated",
    words: ["its end is missing"],
  },
  {
    name: "a flipped byte in a sheet",
    file: withFlippedByte(bookFile(), SHEET),
    code: "damaged-part",
    words: [SHEET, "unpacked"],
  },
  {
    name: "a part that claims to be bigger than it is",
    file: withSize(bookFile(), SHEET, 5_000_000),
    code: "damaged-part",
    words: [SHEET],
  },
  {
    name: "a part that is bigger than it claims",
    file: withSize(bookFile(), SHEET, 10),
    code: "damaged-part",
    words: [SHEET],
  },
  {
    name: "an unpacked part that is bigger than it claims",
    file: withSize(zipParts(bookParts(), { level: 0 }), SHEET, 10),
    code: "damaged-part",
    words: [SHEET],
  },
];
