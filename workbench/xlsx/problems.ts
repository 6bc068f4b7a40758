/**
 * Why a file cannot be opened: a code with its facts inside the reader, one sentence for the user at its edge.
 * This is the only place that holds the wording.
 */
export type WorkbookProblem =
  | { readonly code: "empty-file" }
  | { readonly code: "file-too-big"; readonly bytes: number; readonly limit: number }
  | { readonly code: "unpacked-too-big"; readonly limit: number }
  | { readonly code: "part-too-big"; readonly part: string; readonly limit: number }
  | { readonly code: "too-many"; readonly what: "parts" | "cells" | "different texts"; readonly limit: number }
  | { readonly code: "not-a-zip"; readonly looksLike?: string }
  | { readonly code: "encrypted" }
  | { readonly code: "old-excel" }
  | { readonly code: "binary-workbook" }
  | { readonly code: "truncated" }
  | { readonly code: "damaged-part"; readonly part: string }
  | { readonly code: "other-document"; readonly kind: string }
  | { readonly code: "no-workbook" }
  | { readonly code: "no-sheets" }
  | { readonly code: "missing-part"; readonly part: string }
  | { readonly code: "malformed-part"; readonly part: string; readonly line: number; readonly column: number }
  | {
      readonly code: "bad-cell";
      readonly sheet: string;
      readonly cell: string;
      readonly found: string;
      readonly allowed: string;
    }
  | { readonly code: "unexpected"; readonly detail: string };

/** Carries a problem out of the depth of the reader; `readWorkbook` turns it into its answer. */
export class CannotRead extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(problem.code);
  }
}

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)} MB`;

const grouped = (count: number): string => count.toLocaleString("en-US");

const AGAIN = "Open it in Excel, save it again as an Excel Workbook (*.xlsx), and open that file.";
const ANOTHER_COPY = "Take another copy of the file, for example from a backup or from the person who sent it.";
const SMALLER = "Remove sheets, rows or pictures that are not needed, save, and open it again.";
const NEEDED = "An Excel workbook (.xlsx or .xlsm) is needed.";

function explain(problem: WorkbookProblem): string {
  switch (problem.code) {
    case "empty-file":
      return `is empty: it holds 0 bytes. ${ANOTHER_COPY}`;
    case "file-too-big":
      return `has ${megabytes(problem.bytes)}; the workbench opens files of up to ${megabytes(problem.limit)}. ${SMALLER}`;
    case "unpacked-too-big":
      return `unpacks to more than ${megabytes(problem.limit)}, which is more than the workbench opens. ${SMALLER}`;
    case "part-too-big":
      return `holds a part "${problem.part}" of more than ${megabytes(problem.limit)}, which is more than the workbench opens. ${AGAIN}`;
    case "too-many":
      return `holds more than ${grouped(problem.limit)} ${problem.what}, which is more than the workbench opens. ${SMALLER}`;
    case "not-a-zip":
      return problem.looksLike === undefined
        ? `is not an Excel workbook. ${NEEDED}`
        : `is not an Excel workbook but ${problem.looksLike}. ${NEEDED}`;
    case "encrypted":
      return "is encrypted: it asks for a password, or its sensitivity label encrypts it. Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password), save, and open it again.";
    case "old-excel":
      return `is in the format of Excel 97-2003 (.xls), which the workbench cannot read. ${AGAIN}`;
    case "binary-workbook":
      return `is an Excel Binary Workbook (.xlsb), which the workbench cannot read. ${AGAIN}`;
    case "truncated":
      return `is damaged: its end is missing or cannot be read, as after a broken download. ${ANOTHER_COPY}`;
    case "damaged-part":
      return `is damaged: its part "${problem.part}" cannot be unpacked. ${ANOTHER_COPY}`;
    case "other-document":
      return `is ${problem.kind} and not an Excel workbook. ${NEEDED}`;
    case "no-workbook":
      return `is a ZIP archive but not an Excel workbook: it names no workbook. ${NEEDED} If the workbook lies inside the archive, unpack it first.`;
    case "no-sheets":
      return `holds no worksheet, so there is nothing to show. ${AGAIN}`;
    case "missing-part":
      return `is damaged: it names the part "${problem.part}" and does not hold it. ${ANOTHER_COPY}`;
    case "malformed-part":
      return `is damaged: its part "${problem.part}" is not well-formed XML at line ${problem.line}, column ${problem.column}. ${ANOTHER_COPY}`;
    case "bad-cell":
      return `is damaged: cell ${problem.cell} of sheet "${problem.sheet}" holds ${problem.found} where ${problem.allowed} belongs. ${AGAIN}`;
    case "unexpected":
      return `cannot be read (${problem.detail}). ${AGAIN}`;
  }
}

/** What was found in which file, and what to do. */
export const describeProblem = (problem: WorkbookProblem, fileName?: string): string =>
  `${fileName === undefined || fileName === "" ? "The file" : `The file "${fileName}"`} ${explain(problem)}`;
