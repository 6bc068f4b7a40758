/** One sentence for each issue: what was found, what is allowed, what to do. This is the only place that holds the wording. */
import type { SpreadsheetFacts, SpreadsheetIssue } from "./issue";

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

const grouped = (count: number): string => count.toLocaleString("en-US");

const AGAIN = "Open it in Excel, save it again as an Excel Workbook (*.xlsx), and open that file.";
const ANOTHER_COPY = "Take another copy of the file, for example from a backup or from the person who sent it.";
const SMALLER = "Remove sheets, rows or pictures that are not needed, save, and open it again.";
const NEEDED = "An Excel workbook (.xlsx or .xlsm) is needed.";

const BELONGS = {
  "array formula": "an array formula",
  "data table": "a what-if data table",
} as const;

/** What is to be said of a file; its name, or "The file", stands before it. */
export type Sentences = { readonly [Code in keyof SpreadsheetFacts]: (facts: SpreadsheetFacts[Code]) => string };

/** In English; the pane has them in other languages. */
export const SENTENCES: Sentences = {
  "empty-file": () => `is empty: it holds 0 bytes. ${ANOTHER_COPY}`,
  "file-too-big": ({ bytes, limit }) =>
    `has ${megabytes(bytes)}; files of up to ${megabytes(limit)} can be opened. ${SMALLER}`,
  "unpacked-too-big": ({ limit }) =>
    `unpacks to more than ${megabytes(limit)}, the most that can be opened. ${SMALLER}`,
  "part-too-big": ({ part, limit }) =>
    `holds a part "${part}" of more than ${megabytes(limit)}, the most that can be opened. ${AGAIN}`,
  "too-many": ({ what, limit }) => `holds more than ${grouped(limit)} ${what}, the most that can be opened. ${SMALLER}`,
  "not-a-zip": ({ looksLike }) =>
    looksLike === undefined
      ? `is not an Excel workbook. ${NEEDED}`
      : `is not an Excel workbook but ${looksLike}. ${NEEDED}`,
  encrypted: () =>
    "is encrypted: it asks for a password, or its sensitivity label encrypts it. Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password), save, and open it again.",
  "old-excel": () => `is in the format of Excel 97-2003 (.xls), which cannot be read here. ${AGAIN}`,
  "binary-workbook": () => `is an Excel Binary Workbook (.xlsb), which cannot be read here. ${AGAIN}`,
  truncated: () => `is damaged: its end is missing or cannot be read, as after a broken download. ${ANOTHER_COPY}`,
  "damaged-part": ({ part }) => `is damaged: its part "${part}" cannot be unpacked. ${ANOTHER_COPY}`,
  "other-document": ({ kind }) => `is ${kind} and not an Excel workbook. ${NEEDED}`,
  "no-workbook": () =>
    `is a ZIP archive but not an Excel workbook: it names no workbook. ${NEEDED} If the workbook lies inside the archive, unpack it first.`,
  "no-sheets": () => `holds no worksheet, so there is nothing to show. ${AGAIN}`,
  "missing-part": ({ part }) => `is damaged: it names the part "${part}" and does not hold it. ${ANOTHER_COPY}`,
  "malformed-part": ({ part, line, column }) =>
    `is damaged: its part "${part}" is not well-formed XML at line ${line}, column ${column}. ${ANOTHER_COPY}`,
  "bad-cell": ({ sheet, cell, found, allowed }) =>
    `is damaged: cell ${cell} of sheet "${sheet}" holds ${found} where ${allowed} belongs. ${AGAIN}`,
  "no-such-sheet": ({ sheet, sheets }) =>
    `has no sheet "${sheet}". Its sheets are ${sheets.map((name) => `"${name}"`).join(", ")}. Choose one of these.`,
  cancelled: () => "was not read to its end, because reading it was cancelled. Open it again to read it.",
  "overlapping-parts": ({ part }) =>
    `is damaged: its part "${part}" shares bytes with another one, so that it cannot be changed. ${AGAIN}`,
  "other-encoding": ({ part }) =>
    `holds a part "${part}" in a text encoding other than UTF-8 and UTF-16, which cannot be changed here. ${AGAIN}`,
  "fixed-cell": ({ sheet, cell, belongsTo }) =>
    `cannot be changed in cell ${cell} of sheet "${sheet}" alone: the cell is part of ${BELONGS[belongsTo]}. Leave the cell out, or change the whole of it in Excel.`,
  "too-long": ({ sheet, cell, what, length, limit }) =>
    `cannot hold a ${what} of ${grouped(length)} characters in cell ${cell} of sheet "${sheet}"; Excel allows ${grouped(limit)}. Shorten it in Excel.`,
  "beyond-the-sheet": ({ sheet, cell }) =>
    `has no cell ${cell} on sheet "${sheet}": a sheet has 1,048,576 rows and 16,384 columns. Move the cells up or to the left in Excel.`,
  "other-kind-of-sheet": ({ sheet }) =>
    `has a sheet "${sheet}" that is no worksheet but a chart or a macro sheet, and cannot be replaced. Rename it in Excel, save, and try again.`,
  "last-visible-sheet": ({ sheet }) =>
    `would show no sheet at all without "${sheet}", which Excel refuses. Show another sheet in Excel, save, and try again.`,
  "sheet-name": ({ sheet }) =>
    `cannot have a sheet named "${sheet}": a name has 1 to 31 characters, none of : \\ / ? * [ ], and no apostrophe at its ends. Choose another name.`,
  unexpected: ({ detail }) => `cannot be read (${detail}). ${AGAIN}`,
};

/** What was found in which file, and what to do. */
export function describeIssue({ code, facts }: SpreadsheetIssue, fileName?: string): string {
  const sentence = SENTENCES[code] as (facts: SpreadsheetIssue["facts"]) => string;
  return `${fileName === undefined || fileName === "" ? "The file" : `The file "${fileName}"`} ${sentence(facts)}`;
}
