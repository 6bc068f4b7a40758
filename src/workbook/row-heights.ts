import type { PlannedSheet } from "../model/planned-sheet";

/** In points, as Range.format.rowHeight has them. */
const LINE = 15;
const TITLE = 24;
/** The width of a bold character of the body font, and what a cell leaves free on both sides together. */
const CHARACTER = 6;
const PADDING = 6;

/** The heights of rows whose text takes more room than a line: not every host fits a row to its text by itself. */
export function rowHeights({ blocks, widths }: PlannedSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, style, values } of blocks) {
    const isHeader = style === "header" || style === "header amount";
    if (!isHeader && style !== "title") continue;
    values.forEach((line, down) => {
      const lines = isHeader
        ? line.map((value, right) =>
            value !== null && "text" in value ? linesOf(value.text, widths[column + right] ?? Infinity) : 1,
          )
        : [];
      const height = isHeader ? LINE * Math.max(...lines) : TITLE;
      heights.set(row + down, Math.max(height, heights.get(row + down) ?? LINE));
    });
  }
  return new Map([...heights].filter(([, height]) => height > LINE));
}

/** As a cell wraps its text: between words, and a word that is longer than the line anywhere. */
function linesOf(text: string, width: number): number {
  const most = Math.max(1, Math.floor((width - PADDING) / CHARACTER));
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > most) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    while (used > most) {
      lines += 1;
      used -= most;
    }
  }
  return lines;
}
