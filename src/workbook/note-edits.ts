import type { DistrictList } from "../law/lists";
import { asText } from "./cell-input";
import type { CellContent } from "./cell-input";
import { listNotes, TITLE_START } from "./list-rows";
import type { TableImage } from "./table-image";

export interface NoteEdit {
  readonly row: number;
  readonly column: number;
  readonly input: CellContent;
}

/** The lines with the source, brought up to the list. They are known by their labels: a line that the user took out stays out. */
export function noteEdits({ above }: TableImage, list: DistrictList, today: Date): NoteEdit[] {
  const notes = listNotes(list, today);
  return above.inputs.flatMap(([label, text], index): NoteEdit[] => {
    const row = above.row + index;
    if (typeof label === "string" && label.startsWith(TITLE_START)) {
      return [{ row, column: above.column, input: notes.title }];
    }
    const line = notes.lines.find(([name]) => name === label);
    if (!line || asText(line[1]) === text) return [];
    return [{ row, column: above.column + 1, input: asText(line[1]) }];
  });
}

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
