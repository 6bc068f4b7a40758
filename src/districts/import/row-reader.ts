import { cellKey, nameText } from "./cell-text";
import { type Cell, type Grid, rowNumber } from "./grid";
import { type Layout, usesOf } from "./layout";
import { firstText, isFootnote, namelessRow, repeatedHeaderTest } from "./other-rows";
import { remembered } from "./remembered";
import type { CheckedRow, Listed } from "./row-state";
import { type Answers, townFinder } from "./row-town";

/** What each row is as far as its name and place say. */
export function rowReader(grid: Grid, layout: Layout, answers: Answers): (index: number) => CheckedRow {
  const townOf = townFinder(answers);
  const { first, count } = layout.header;
  const [names] = usesOf(layout, "district");
  const [codes] = usesOf(layout, "code");
  const used = layout.columns.flatMap(({ taken }, column) => (taken.use === "none" ? [] : [column]));
  const [nameIn, codeIn] = [saidIn(grid, layout.header, names), saidIn(grid, layout.header, codes)];
  const isRepeatedHeader = repeatedHeaderTest(grid, layout.header);
  return (index) => {
    const row = grid.rows[index] ?? [];
    const number = rowNumber(grid, index);
    const listed = (state: Listed, text = firstText(row)): CheckedRow => ({
      index,
      number,
      text,
      state,
      town: undefined,
    });
    if (index < first) return listed({ kind: "title" });
    if (index < first + count) return listed({ kind: "header" });
    const { text: name, inHeader } = nameIn(row);
    const { text: code } = codeIn(row);
    if (inHeader && isRepeatedHeader(row)) return listed({ kind: "repeated header" });
    const { town, state } = townOf(name, code, index);
    const text = name === "" ? (code === "" ? firstText(row) : code) : name;
    if (state.kind === "no name") return listed(namelessRow(row, used));
    if (town === undefined && isFootnote(name, row, names, state)) return listed({ kind: "footnote" });
    return { index, number, text, state, town };
  };
}

/** What a cell of names or codes says, and whether the header says the same there. */
interface SaidCell {
  readonly text: string;
  readonly inHeader: boolean;
}

const NO_COLUMN: SaidCell = { text: "", inHeader: true };

/** Reads the cells of a column of names or codes, which repeats the same few by the thousand. */
function saidIn(
  grid: Grid,
  { first, count }: Layout["header"],
  column: number | undefined,
): (row: readonly Cell[]) => SaidCell {
  if (column === undefined) return () => NO_COLUMN;
  const headers = new Set(grid.rows.slice(first, first + count).map((row) => cellKey(row[column])));
  const memory = new Map<Cell, SaidCell>();
  const read = (cell: Cell): SaidCell => ({ text: nameText(cell), inHeader: headers.has(cellKey(cell)) });
  return (row) => remembered(memory, row[column] ?? null, read);
}
