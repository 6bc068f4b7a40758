import type { Cents } from "../../money/cents";
import type { FiscalYear, FiscalYearIssue } from "../../money/fiscal-year";
import { Issue } from "../../money/issue";
import { cellText } from "./cell-text";
import { noFigure, type NoFigure, readFigure } from "./figure";
import type { Cell } from "./grid";
import { type Layout, usesOf } from "./layout";
import { remembered } from "./remembered";
import type { Listed } from "./row-state";
import { readYearCell } from "./year-text";

/** What a cell of a grants table holds: an exact amount, or the reason why it has none. */
export type GrantCell = { readonly amount: Cents } | { readonly amount: null; readonly reason: NoFigure };

export interface YearColumn {
  readonly year: FiscalYear;
  readonly column: number;
}

/** The years of a wide table in the order of its columns. */
export const yearColumns = (layout: Layout): readonly YearColumn[] =>
  layout.columns.flatMap(({ taken }, column) => (taken.use === "grants" ? [{ year: taken.year, column }] : []));

/** The figures of a row of a wide table, in the order of its years. A row with none at all has nothing to write. */
export function wideContentReader(layout: Layout): (row: readonly Cell[]) => readonly GrantCell[] | Listed {
  const years = yearColumns(layout);
  return (row) => {
    const figures: GrantCell[] = [];
    let reason: NoFigure = "blank";
    let filled = false;
    for (const { column } of years) {
      const figure = readFigure(row[column]);
      if (figure.kind === "unreadable") return { kind: "unreadable", column, issue: figure.issue };
      if (figure.kind === "none") {
        if (reason === "blank") reason = figure.reason;
        figures.push({ amount: null, reason: figure.reason });
      } else {
        filled = true;
        figures.push({ amount: figure.amount });
      }
    }
    return filled ? figures : { kind: "no figure", reason };
  };
}

interface LongYear {
  readonly year: FiscalYear | FiscalYearIssue | undefined;
}

/** What the cell of a year says; nothing where it is blank, in whatever way. */
const yearOf = (cell: Cell): LongYear => ({
  year: noFigure(cellText(cell)) !== undefined || cell === 0 ? undefined : readYearCell(cell),
});

export interface LongContent {
  readonly year: FiscalYear;
  readonly amount: Cents;
}

/** The year and the amount of a row of a long table. A year given counts only where no column has it. */
export function longContentReader(
  layout: Layout,
  given: FiscalYear | undefined,
): (row: readonly Cell[]) => LongContent | Listed {
  const [yearColumn = -1] = usesOf(layout, "fiscal year");
  const [amountColumn = -1] = usesOf(layout, "amount");
  const years = new Map<Cell, LongYear>();
  return (row) => {
    const figure = readFigure(row[amountColumn]);
    if (figure.kind === "unreadable") return { kind: "unreadable", column: amountColumn, issue: figure.issue };
    if (figure.kind === "none") return { kind: "no figure", reason: figure.reason };
    const { year } = yearColumn < 0 ? { year: given } : remembered(years, row[yearColumn] ?? null, yearOf);
    if (year === undefined) return { kind: "incomplete", missing: "fiscal year" };
    if (year instanceof Issue) return { kind: "unreadable", column: yearColumn, issue: year };
    return { year, amount: figure.amount };
  };
}
