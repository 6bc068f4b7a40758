import { asText } from "./cell-input";
import type { CellContent } from "./cell-input";
import type { TableImage } from "./table-image";
import { TITLE_STARTS } from "./table-layout";
import type { TableToWrite } from "./table-to-write";

export interface NoteEdit {
  readonly row: number;
  readonly column: number;
  readonly input: CellContent;
}

/**
 * The lines with the source, brought up to the table. They are known by their labels: a line that the user took out stays
 * out. Without the title or the line of the date they are the user's own, and stay.
 */
export function noteEdits({ above }: TableImage, { name, title, notes }: TableToWrite): NoteEdit[] {
  const isTitle = (label: CellContent | undefined): boolean => String(label).startsWith(TITLE_STARTS[name]);
  const areOurs = above.inputs.some(([label, text]) => isTitle(label) || isDated(label, text));
  if (!areOurs) return [];
  return above.inputs.flatMap(([label, text], index): NoteEdit[] => {
    const row = above.row + index;
    if (isTitle(label)) {
      return [{ row, column: above.column, input: asText(title) }];
    }
    const line = notes.find(([known]) => known === label);
    if (!line || asText(line[1]) === text) return [];
    return [{ row, column: above.column + 1, input: asText(line[1]) }];
  });
}

const isDated = (label: CellContent | undefined, text: CellContent | undefined): boolean =>
  label === "Written" && /^On \d{4}-\d{2}-\d{2}:/.test(String(text));

/** The same cells as they stand in an image, to put them back. */
export function noteEditsBack(now: TableImage, before: TableImage): NoteEdit[] {
  return before.above.inputs.flatMap((cells, r) =>
    cells.flatMap((input, c): NoteEdit[] =>
      now.above.inputs[r]?.[c] === input ? [] : [{ row: before.above.row + r, column: before.above.column + c, input }],
    ),
  );
}

export function queueNoteEdits(sheet: Excel.Worksheet, edits: readonly NoteEdit[]): void {
  for (const { row, column, input } of edits) sheet.getRangeByIndexes(row, column, 1, 1).values = [[input]];
}
