/**
 * The references of a formula to cells of its own workbook, as a spreadsheet program would follow them when rows are inserted or
 * sheets renamed. Other workbooks, several sheets at once, names and parts of tables are none: they stay text.
 */
import { areaBetween, isCell } from "../formula/area";
import { tokenise, type PlacedToken } from "../formula/tokens";

export interface FormulaReference {
  readonly start: number;
  readonly end: number;
  /** The sheet that is written before it, without quotation marks; absent where none is. */
  readonly sheet?: string;
  /** The cells as they are written, "$B2:C$40", without the sheet; empty where only the sheet is meant, before a name of its own. */
  readonly cells: string;
}

export function referencesIn(formula: string): FormulaReference[] {
  const tokens = tokenise(formula);
  const found: FormulaReference[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!begins(tokens[at])) {
      at++;
      continue;
    }
    const { reference, next } = referenceAt(tokens, at);
    if (reference) found.push(reference);
    at = next;
  }
  return found;
}

/** Whether a reference, or what stands before one, can begin with a token. Most tokens are signs. */
const begins = (token: PlacedToken | undefined): boolean => names(token) || token?.kind === "bracket";

interface Step {
  readonly reference?: FormulaReference;
  readonly next: number;
}

function referenceAt(tokens: readonly PlacedToken[], at: number): Step {
  const bang = bangBehind(tokens, at);
  if (bang === undefined) return unqualified(tokens, at);
  const [first] = tokens.slice(at, bang);
  const sheet = first && bang === at + 1 ? sheetName(first) : undefined;
  const body = bodyAt(tokens, bang + 1);
  // What stands behind another workbook or several sheets belongs to them.
  if (sheet === undefined || !first) return { next: body ? body.next : bang + 1 };
  if (body) return { reference: { start: first.start, end: body.end, sheet, cells: body.cells }, next: body.next };
  // A name of that sheet: Model!Withheld. A function of a file, as in Tools!F(1), has nothing to follow.
  const name = tokens[bang + 1];
  if (name?.kind !== "name" || tokens[bang + 2]?.kind === "open") return { next: bang + 1 };
  const end = (tokens[bang] as PlacedToken).start;
  return { reference: { start: first.start, end, sheet, cells: "" }, next: bang + 2 };
}

function unqualified(tokens: readonly PlacedToken[], at: number): Step {
  const body = bodyAt(tokens, at);
  if (!body) return { next: at + 1 };
  return { reference: { start: (tokens[at] as PlacedToken).start, end: body.end, cells: body.cells }, next: body.next };
}

/** The mark behind what names a sheet, a file or several sheets, where that begins at a token. */
function bangBehind(tokens: readonly PlacedToken[], at: number): number | undefined {
  let index = at;
  if (tokens[index]?.kind === "bracket") index++;
  const first = tokens[index];
  if (names(first)) {
    index++;
    // Sheet1:Sheet3!A1, and not A1:Sheet3!B2.
    const several = tokens[index]?.kind === "colon" && names(tokens[index + 1]) && tokens[index + 2]?.kind === "bang";
    if (several && !isCell(first.text)) index += 2;
  }
  return index > at && tokens[index]?.kind === "bang" ? index : undefined;
}

const names = (token: PlacedToken | undefined): token is PlacedToken & { readonly kind: "name" | "sheet" | "number" } =>
  token?.kind === "name" || token?.kind === "sheet" || token?.kind === "number";

function sheetName({ kind, text }: PlacedToken): string | undefined {
  if (kind === "name") return text;
  if (kind !== "sheet") return undefined;
  const name = text.slice(1, -1).replaceAll("''", "'");
  return name.includes("[") || name.includes(":") ? undefined : name;
}

interface Body {
  readonly cells: string;
  readonly end: number;
  readonly next: number;
}

function bodyAt(tokens: readonly PlacedToken[], at: number): Body | undefined {
  const [first, colon, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isHalf(first)) return undefined;
  if (colon?.kind === "colon" && isHalf(last) && standsAlone(tokens, at + 2)) {
    if (areaBetween(first.text, last.text)) {
      return { cells: `${first.text}:${last.text}`, end: last.start + last.text.length, next: at + 3 };
    }
  }
  if (!isCell(first.text) || !standsAlone(tokens, at)) return undefined;
  return { cells: first.text, end: first.start + first.text.length, next: at + 1 };
}

const isHalf = (token: PlacedToken | undefined): token is PlacedToken =>
  token?.kind === "name" || token?.kind === "number";

/** LOG10 is a cell, and LOG10(1) a function; a sheet and a table stand before their mark and bracket. */
function standsAlone(tokens: readonly PlacedToken[], at: number): boolean {
  const next = tokens[at + 1]?.kind;
  return next !== "open" && next !== "bang" && next !== "bracket";
}
