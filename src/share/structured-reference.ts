import type { Area } from "../formula/area";

/** A part of a table as a formula names it: "EcsGrants[#All]", "[@Grant]", "EcsGrants[[#Headers],[FY 2012]:[FY 2022]]". */
export interface TablePart {
  /** Null for the table in which the formula stands. */
  readonly table: string | null;
  readonly rows: readonly ("#all" | "#data" | "#headers" | "#totals" | "#this row")[];
  /** The first column and the last; null for all of them. */
  readonly columns: readonly [string, string] | null;
}

const WHOLE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(.*)\]$/su;
const ROWS = new Set(["#all", "#data", "#headers", "#totals", "#this row"]);

/** Null where the text is no such reference. */
export function parseStructured(text: string): TablePart | null {
  const [, table = null, inside] = WHOLE.exec(text) ?? [];
  if (inside === undefined || !isBalanced(inside)) return null;
  const own = /^\s*@\s*(.*)$/s.exec(inside);
  const parts = partsOf(own ? (own[1] ?? "") : inside);
  if (parts === null) return null;
  const rows = own ? (["#this row"] as const) : [];
  return part(table, rows, parts);
}

function part(
  table: string | null,
  own: readonly "#this row"[],
  parts: readonly (readonly string[])[],
): TablePart | null {
  const rows: TablePart["rows"][number][] = [...own];
  let columns: TablePart["columns"] = null;
  for (const [first = "", last] of parts) {
    const word = first.trim().toLowerCase();
    if (last === undefined && ROWS.has(word)) rows.push(word as TablePart["rows"][number]);
    else if (columns) return null;
    else columns = [plain(first), plain(last ?? first)];
  }
  return { table, rows, columns };
}

/** "[#All],[A]:[B]" as [["#All"], ["A", "B"]], and "A" as [["A"]]. */
function partsOf(inside: string): string[][] | null {
  const text = inside.trim();
  if (text === "") return [];
  if (!text.startsWith("[")) return [[text]];
  const parts: string[][] = [];
  const bracket = /\s*\[((?:'.|[^'[\]])*)\]\s*([,:]?)/suy;
  let joins = false;
  while (bracket.lastIndex < text.length) {
    const found = bracket.exec(text);
    if (!found) return null;
    const [, name = "", sign = ""] = found;
    if (joins) parts[parts.length - 1]?.push(name);
    else parts.push([name]);
    joins = sign === ":";
    if (sign === "" && bracket.lastIndex < text.length) return null;
  }
  return parts.every(({ length }) => length <= 2) ? parts : null;
}

/** An apostrophe stands before each of []#@' that belongs to the name of a column. */
const plain = (name: string): string => name.replace(/'(.)/gs, "$1");

function isBalanced(inside: string): boolean {
  let depth = 0;
  for (const sign of inside.replace(/'./gs, "")) {
    if (sign === "[") depth += 1;
    if (sign === "]") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Where a table stands and what it shows. */
export interface TablePlace {
  readonly area: Area;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** The cells of a part; `row` is that of the formula. Null where the table has no such column, part or row. */
export function areaOfPart(
  { area, columns, showHeaders, showTotals }: TablePlace,
  wanted: TablePart,
  row: number,
): Area | "no such column" | "no row of the table" {
  const [first, last] = wanted.columns
    ? wanted.columns.map((name) => columns.findIndex((one) => one.toLowerCase() === name.toLowerCase()))
    : [0, columns.length - 1];
  if (first === undefined || last === undefined || first < 0 || last < 0) return "no such column";
  const top = area.row + (showHeaders ? 1 : 0);
  const bottom = area.row + area.rows - (showTotals ? 1 : 0);
  const across = { column: area.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
  const spans = (wanted.rows.length > 0 ? wanted.rows : (["#data"] as const)).map(
    (part): readonly [number, number] | null => {
      if (part === "#all") return [area.row, area.row + area.rows];
      if (part === "#headers") return showHeaders ? [area.row, top] : null;
      if (part === "#totals") return showTotals ? [bottom, bottom + 1] : null;
      if (part === "#this row") return row >= top && row < bottom ? [row, row + 1] : null;
      return [top, bottom];
    },
  );
  const found = spans.filter((span) => span !== null);
  if (found.length < spans.length) return wanted.rows.includes("#this row") ? "no row of the table" : "no such column";
  const from = Math.min(...found.map(([start]) => start));
  const to = Math.max(...found.map(([, end]) => end));
  return { row: from, rows: to - from, ...across };
}
