import { DelimitedScanner, type DelimitedIssue } from "./delimited-scanner";
import type { Grid } from "./grid";
import { findSeparator } from "./separator";
import type { Steps } from "./steps";

export interface DelimitedText {
  readonly grid: Grid;
  /** Absent where every line is one cell. */
  readonly separator: string | undefined;
  readonly issues: readonly DelimitedIssue[];
}

/** A few milliseconds of cells. */
const CELLS_AT_ONCE = 10_000;

/**
 * The rows of comma, semicolon, tab or pipe separated text, with the lines on which they begin; or of text that is separated as
 * the user says: by one character, or not at all (null).
 */
export function* readDelimited(text: string, name: string, said?: string | null): Steps<DelimitedText> {
  const found = findSeparator(text);
  const { declared } = found;
  const separator = said === undefined ? found.separator : (said ?? undefined);
  const rows: (readonly string[])[] = [];
  const rowNumbers: number[] = [];
  const [saying = ""] = declared ? (/^[^\r\n]*(?:\r\n|\r|\n)?/.exec(text) ?? []) : [];
  if (declared) {
    rows.push([saying.trimEnd()]);
    rowNumbers.push(1);
  }
  const scanner = new DelimitedScanner(text, separator?.charCodeAt(0) ?? -1, saying.length, declared ? 2 : 1);
  let cells = 0;
  for (let read = scanner.read(CELLS_AT_ONCE); read !== "end"; read = scanner.read(CELLS_AT_ONCE)) {
    if (read === "row") {
      rows.push(scanner.row);
      rowNumbers.push(scanner.rowLine);
      cells += scanner.row.length;
    }
    if (read === "more" || cells >= CELLS_AT_ONCE) {
      cells = 0;
      yield { done: scanner.at, total: text.length };
    }
  }
  return { grid: { name, rows, counted: "line", rowNumbers }, separator, issues: scanner.issues };
}
