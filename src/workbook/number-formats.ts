import type { CellContent } from "./cell-input";
import type { ColumnKind } from "./table-to-write";

/** As accounts show them: negative in parentheses, cents only where there are any. */
const WHOLE_DOLLARS = "#,##0_);(#,##0)";
const DOLLARS_AND_CENTS = "#,##0.00_);(#,##0.00)";

/** The number format of a column by what it holds; undefined where Excel's own is right. */
export function numberFormatOf(kind: ColumnKind, cells: Iterable<CellContent | undefined>): string | undefined {
  if (kind === "year") return "0";
  if (kind !== "dollars") return undefined;
  for (const cell of cells) if (typeof cell === "number" && !Number.isInteger(cell)) return DOLLARS_AND_CENTS;
  return WHOLE_DOLLARS;
}

/** One format for all cells of a range: Excel takes a single value for them, which its types do not say. */
export function formatAll(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** Formats cell by cell, or one for all where they agree. */
export function formatEach(range: Excel.Range, formats: readonly (readonly string[])[]): void {
  const first = formats[0]?.[0] ?? "General";
  if (formats.every((line) => line.every((format) => format === first))) formatAll(range, first);
  else range.numberFormat = formats.map((line) => [...line]);
}
