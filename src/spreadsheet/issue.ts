import { Issue, type IssueOf } from "../money/issue";

/** What a cell can be a part of, so that it cannot be changed on its own. */
export type FixedPart = "array formula" | "data table";

/** Why a spreadsheet file cannot be read or changed: the codes and their facts. src/spreadsheet/sentences.ts puts them into words. */
export interface SpreadsheetFacts {
  readonly "empty-file": object;
  readonly "file-too-big": { readonly bytes: number; readonly limit: number };
  readonly "unpacked-too-big": { readonly limit: number };
  readonly "part-too-big": { readonly part: string; readonly limit: number };
  readonly "too-many": { readonly what: "parts" | "cells" | "different texts"; readonly limit: number };
  readonly "not-a-zip": { readonly looksLike?: string };
  readonly encrypted: object;
  readonly "old-excel": object;
  readonly "binary-workbook": object;
  readonly truncated: object;
  readonly "damaged-part": { readonly part: string };
  readonly "other-document": { readonly kind: string };
  readonly "no-workbook": object;
  readonly "no-sheets": object;
  readonly "missing-part": { readonly part: string };
  readonly "malformed-part": { readonly part: string; readonly line: number; readonly column: number };
  readonly "bad-cell": {
    readonly sheet: string;
    readonly cell: string;
    readonly found: string;
    readonly allowed: string;
  };
  readonly "no-such-sheet": { readonly sheet: string; readonly sheets: readonly string[] };
  readonly cancelled: object;
  readonly "overlapping-parts": { readonly part: string };
  readonly "other-encoding": { readonly part: string };
  readonly "fixed-cell": { readonly sheet: string; readonly cell: string; readonly belongsTo: FixedPart };
  readonly "too-long": {
    readonly sheet: string;
    readonly cell: string;
    readonly what: "text" | "formula";
    readonly length: number;
    readonly limit: number;
  };
  readonly "beyond-the-sheet": { readonly sheet: string; readonly cell: string };
  readonly "other-kind-of-sheet": { readonly sheet: string };
  readonly "last-visible-sheet": { readonly sheet: string };
  readonly "sheet-name": { readonly sheet: string };
  readonly unexpected: { readonly detail: string };
}

export type SpreadsheetIssue = IssueOf<SpreadsheetFacts>;

/** Carries an issue out of the depth of the reader; at its edge it is data again. */
export class CannotRead extends Error {
  constructor(readonly issue: SpreadsheetIssue) {
    super(issue.code);
  }

  static because<Code extends keyof SpreadsheetFacts>(code: Code, facts: SpreadsheetFacts[Code]): CannotRead {
    return new CannotRead(new Issue(code, facts) as SpreadsheetIssue);
  }
}

/** Whatever a file brings about must not end the pane or the server that opens it. */
export const issueOf = (error: unknown): SpreadsheetIssue =>
  error instanceof CannotRead ? error.issue : new Issue("unexpected", { detail: String(error) });
