import { cellText } from "./cell-text";
import { type Cell, type Grid, rowNumber } from "./grid";
import { type Layout, usesOf } from "./layout";
import { firstText, isFootnote, namelessRow, repeatedHeaderTest } from "./other-rows";
import type { CheckedRow, Listed } from "./row-state";
import { type Answers, townFinder } from "./row-town";

/** What each row is as far as its name and place say. */
export function rowReader(grid: Grid, layout: Layout, answers: Answers): (index: number) => CheckedRow {
  const townOf = townFinder(answers);
  const { first, count } = layout.header;
  const [names = -1] = usesOf(layout, "district");
  const [codes = -1] = usesOf(layout, "code");
  const used = layout.columns.flatMap(({ taken }, column) => (taken.use === "none" ? [] : [column]));
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
    const name = said(row[names]);
    const code = said(row[codes]);
    if (isRepeatedHeader(row)) return listed({ kind: "repeated header" });
    const { town, state } = townOf(name, code, index);
    const text = name === "" ? (code === "" ? firstText(row) : code) : name;
    if (state.kind === "no name") return listed(namelessRow(row, used));
    if (town === undefined && isFootnote(name, row, names, state)) return listed({ kind: "footnote" });
    return { index, number, text, state, town };
  };
}

/** A dash or a rule in the place of a name names nothing. */
function said(cell: Cell | undefined): string {
  const text = cellText(cell);
  return /[\p{L}\p{N}]/u.test(text) ? text : "";
}
