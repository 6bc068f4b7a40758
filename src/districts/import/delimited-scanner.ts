import { Issue, type IssueOf } from "../../money/issue";

/** What was odd about the quotes of a file; `line` is where the row begins. Nothing is lost by any of it. */
export interface DelimitedFacts {
  /** The quote was kept as text, and the cell ends at the next separator. */
  readonly "quote-not-closed": { readonly line: number };
  /** What follows the closing quote was kept in the cell. */
  readonly "text-after-quote": { readonly line: number };
  /** A cell in quotes holds line breaks and separators: it may be meant, or a quote is missing. */
  readonly "cell-like-rows": { readonly line: number; readonly lines: number };
  readonly "more-quotes": { readonly count: number };
}

export type DelimitedIssue = IssueOf<DelimitedFacts>;

const QUOTE = 34;
const LF = 10;
const CR = 13;
const SPACE = 32;
const EQUALS = 61;

/** No cell of Excel holds more, so that a quote which is open for longer was never meant to be one. */
const LONGEST_CELL = 32_767;

/** More of the same are only counted. */
const MOST_ISSUES = 1000;

/**
 * Reads separated text row by row (RFC 4180). It is our own and no package because a file with a missing quote must not
 * vanish into one cell, each row must keep its line, and the pane must be able to stop within a row of a million cells.
 */
export class DelimitedScanner {
  /** The row read last, or as far as it has been read. */
  row: string[] = [];
  /** The line on which that row begins. */
  rowLine = 1;
  private line: number;
  private pending = false;
  private issuesLeft = 0;
  private readonly listed: DelimitedIssue[] = [];

  constructor(
    private readonly text: string,
    /** The code of the separator; -1 where a line is a cell. */
    private readonly separator: number,
    public at = 0,
    line = 1,
  ) {
    this.line = line;
  }

  get issues(): readonly DelimitedIssue[] {
    return this.issuesLeft === 0 ? this.listed : [...this.listed, new Issue("more-quotes", { count: this.issuesLeft })];
  }

  /** Reads on to the end of the row, or at most so many cells of it. */
  read(mostCells: number): "row" | "more" | "end" {
    if (!this.pending) {
      if (this.at >= this.text.length) return "end";
      this.row = [];
      this.rowLine = this.line;
      this.pending = true;
    }
    for (let cells = 0; cells < mostCells; cells++) {
      this.row.push(this.cell());
      if (this.at < this.text.length && this.text.charCodeAt(this.at) === this.separator) {
        this.at++;
        continue;
      }
      this.at = this.afterBreak(this.at);
      this.line++;
      this.pending = false;
      return "row";
    }
    return "more";
  }

  /** The cell that begins here; afterwards the scanner stands at the separator or line break behind it. */
  private cell(): string {
    const start = this.at;
    const first = this.text.charCodeAt(start);
    if (first === QUOTE) return this.quoted(start) ?? this.plain(start);
    if (first === SPACE) {
      const open = this.afterSpaces(start);
      if (this.text.charCodeAt(open) === QUOTE) return this.quoted(open) ?? this.plain(start);
    }
    if (first === EQUALS && this.text.charCodeAt(start + 1) === QUOTE) return this.formula(start) ?? this.plain(start);
    return this.plain(start);
  }

  private plain(start: number): string {
    const { text, separator } = this;
    let end = start;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === separator || code === LF || code === CR) break;
    }
    this.at = end;
    return text.slice(start, end);
  }

  private quoted(open: number): string | undefined {
    const { text } = this;
    let value = "";
    let from = open + 1;
    for (;;) {
      const quote = text.indexOf('"', from);
      if (quote < 0 || quote - open > 2 * LONGEST_CELL) return this.notClosed();
      value += text.slice(from, quote);
      from = quote + 2;
      if (text.charCodeAt(quote + 1) === QUOTE) {
        value += '"';
        continue;
      }
      const lines = lineBreaks(value);
      const after = this.afterSpaces(quote + 1);
      if (this.endsCell(after)) {
        if (value.length > LONGEST_CELL) return this.notClosed();
        if (lines > 0 && this.separator >= 0 && /[\r\n]/.test(value) && this.holdsSeparatorAfterBreak(value)) {
          this.report(new Issue("cell-like-rows", { line: this.rowLine, lines: lines + 1 }));
        }
        this.line += lines;
        this.at = after;
        return value;
      }
      if (lines > 0) return this.notClosed();
      this.report(new Issue("text-after-quote", { line: this.rowLine }));
      return `${value}"${this.plain(quote + 1)}`;
    }
  }

  /** A text formula that is not in quotes itself, as in ="0020011"; what it holds may hold separators. */
  private formula(start: number): string | undefined {
    const close = this.text.indexOf('"', start + 2);
    if (close < 0 || close - start > LONGEST_CELL || !this.endsCell(this.afterSpaces(close + 1))) return undefined;
    const value = this.text.slice(start, close + 1);
    if (lineBreaks(value) > 0) return undefined;
    this.at = this.afterSpaces(close + 1);
    return value;
  }

  private notClosed(): undefined {
    this.report(new Issue("quote-not-closed", { line: this.rowLine }));
  }

  private holdsSeparatorAfterBreak(value: string): boolean {
    return value.indexOf(String.fromCharCode(this.separator), value.search(/[\r\n]/)) >= 0;
  }

  private afterSpaces(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) === SPACE) at++;
    return at;
  }

  private endsCell(at: number): boolean {
    if (at >= this.text.length) return true;
    const code = this.text.charCodeAt(at);
    return code === this.separator || code === LF || code === CR;
  }

  private afterBreak(at: number): number {
    const crlf = this.text.charCodeAt(at) === CR && this.text.charCodeAt(at + 1) === LF;
    return at + (crlf ? 2 : 1);
  }

  private report(issue: DelimitedIssue): void {
    if (this.listed.length < MOST_ISSUES) this.listed.push(issue);
    else this.issuesLeft++;
  }
}

function lineBreaks(text: string): number {
  if (!text.includes("\n") && !text.includes("\r")) return 0;
  return text.split(/\r\n|\r|\n/).length - 1;
}
