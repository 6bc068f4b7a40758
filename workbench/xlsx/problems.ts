/**
 * Why a file cannot be opened: a code with its facts inside the reader, one sentence for the user at its edge.
 * This is the only place that holds the wording.
 */
export type WorkbookProblem =
  | { readonly code: "empty-file" }
  | { readonly code: "file-too-big"; readonly bytes: number; readonly limit: number }
  | { readonly code: "unpacked-too-big"; readonly limit: number }
  | { readonly code: "too-many-parts"; readonly parts: number; readonly limit: number }
  | { readonly code: "too-many-cells"; readonly limit: number }
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
  | { readonly code: "malformed-part"; readonly part: string; readonly line: number; readonly column: number };

/** Carries a problem out of the depth of the reader; `readWorkbook` turns it into its answer. */
export class CannotRead extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(problem.code);
  }
}

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)} MB`;

const AGAIN = "Open it in Excel, save it again as an Excel Workbook (*.xlsx), and open that file.";
const ANOTHER_COPY = "Take another copy of the file, for example from a backup or from the person who sent it.";

function explain(problem: WorkbookProblem): string {
  switch (problem.code) {
    case "empty-file":
      return `is empty: it holds 0 bytes. ${ANOTHER_COPY}`;
    case "file-too-big":
      return `has ${megabytes(problem.bytes)}; the workbench opens files of up to ${megabytes(problem.limit)}. Remove sheets or pictures that are not needed, save, and open it again.`;
    case "unpacked-too-big":
      return `unpacks to more than ${megabytes(problem.limit)}, more than the workbench opens. Remove sheets, rows or pictures that are not needed, save, and open it again.`;
    case "too-many-parts":
      return `holds ${problem.parts} parts; the workbench opens workbooks of up to ${problem.limit} parts. Remove sheets or pictures that are not needed, save, and open it again.`;
    case "too-many-cells":
      return `holds more than ${problem.limit} cells, more than the workbench opens. Remove sheets or rows that are not needed, save, and open it again.`;
    case "not-a-zip":
      return `is not an Excel workbook${problem.looksLike === undefined ? "" : ` but ${problem.looksLike}`}. An .xlsx or .xlsm file is needed. ${AGAIN}`;
    case "encrypted":
      return "is encrypted: it asks for a password, or carries a sensitivity label that encrypts it. Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password), save, and open it again.";
    case "old-excel":
      return `is in the format of Excel 97-2003 (.xls), which the workbench cannot read. ${AGAIN}`;
    case "binary-workbook":
      return `is an Excel Binary Workbook (.xlsb), which the workbench cannot read. ${AGAIN}`;
    case "truncated":
      return `is damaged: its end is missing or cannot be read, as after a broken download. ${ANOTHER_COPY}`;
    case "damaged-part":
      return `is damaged: its part "${problem.part}" cannot be unpacked. ${ANOTHER_COPY}`;
    case "other-document":
      return `is ${problem.kind} and not an Excel workbook. An .xlsx or .xlsm file is needed.`;
    case "no-workbook":
      return `is a ZIP archive but not an Excel workbook: it names no workbook part. An .xlsx or .xlsm file is needed; if the workbook lies inside the archive, unpack it first.`;
    case "no-sheets":
      return `holds no worksheet to show. ${AGAIN}`;
    case "missing-part":
      return `is damaged: it names the part "${problem.part}" and does not hold it. ${AGAIN}`;
    case "malformed-part":
      return `is damaged: its part "${problem.part}" is not well-formed XML at line ${problem.line}, column ${problem.column}. ${AGAIN}`;
  }
}

/** One or two sentences: what was found in which file, and what to do. */
export const describeProblem = (problem: WorkbookProblem, fileName?: string): string =>
  `${fileName === undefined || fileName === "" ? "The file" : `The file "${fileName}"`} ${explain(problem)}`;
