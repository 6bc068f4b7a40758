import type { FiscalYear } from "../../money/fiscal-year";
import { Issue } from "../../money/issue";
import { cellText } from "./cell-text";
import { noFigure } from "./figure";
import type { Cell } from "./grid";
import { type Layout, usesOf } from "./layout";
import { remembered } from "./remembered";
import type { Listed } from "./row-state";
import { readMark, readStatus, type Status } from "./status-text";
import { readYearCell } from "./year-text";

/** What the user says for a list without a column for it. A list with the column keeps what the column says. */
export interface ListDefaults {
  readonly status?: Status;
  readonly fromFY?: FiscalYear;
  readonly toFY?: FiscalYear;
  readonly baseFY?: FiscalYear;
}

export interface ListContent {
  readonly status: Status;
  readonly fromFY: FiscalYear;
  readonly toFY: FiscalYear;
  readonly baseFY: FiscalYear | null;
  readonly opportunity: boolean | null;
}

type Row = readonly Cell[];
interface StatusInRow {
  readonly status: Status;
  readonly opportunity: boolean | null;
}

type Reading<Value> = { readonly value: Value } | { readonly listed: Listed };

const unreadable = (column: number, issue: Extract<Listed, { kind: "unreadable" }>["issue"]): { listed: Listed } => ({
  listed: { kind: "unreadable", column, issue },
});

/** Reads what a row of a district list says beside the name; the columns are looked up once. */
export function listContentReader(layout: Layout, defaults: ListDefaults): (row: Row) => ListContent | Listed {
  const column = (use: Parameters<typeof usesOf>[1]): number => usesOf(layout, use)[0] ?? -1;
  const statusColumn = column("status");
  const marks = layout.columns.flatMap(({ taken, header }, index) =>
    taken.use === "status mark" ? [{ index, status: taken.status, header }] : [],
  );
  const opportunityColumn = column("opportunity");
  const [fromColumn, toColumn, baseColumn, yearColumn] = [
    column("from year"),
    column("to year"),
    column("base year"),
    column("fiscal year"),
  ];

  const statuses = new Map<Cell | undefined, Reading<StatusInRow>>();
  const years: Map<Cell | undefined, Reading<FiscalYear | undefined>>[] = [];

  const statusOf = (row: Row): Reading<StatusInRow> => {
    const marked = marks.length > 0 ? statusByMarks(row, marks) : undefined;
    if (marked !== undefined && (statusColumn < 0 || "value" in marked)) return marked;
    if (statusColumn < 0) {
      return defaults.status === undefined
        ? { listed: { kind: "incomplete", missing: "status" } }
        : { value: { status: defaults.status, opportunity: null } };
    }
    return remembered(statuses, row[statusColumn], () => statusInCell(row[statusColumn], statusColumn));
  };

  const yearOf = (row: Row, index: number, fallback: FiscalYear | undefined): Reading<FiscalYear | undefined> => {
    if (index < 0) return { value: fallback };
    const readings = years[index] ?? (years[index] = new Map());
    return remembered(readings, row[index], (cell) => yearInCell(cell, index));
  };

  return (row) => {
    const status = statusOf(row);
    if ("listed" in status) return status.listed;
    const opportunity = opportunityOf(row, opportunityColumn, status.value);
    if ("listed" in opportunity) return opportunity.listed;
    const single = fromColumn < 0 && toColumn < 0 ? yearColumn : -1;
    const from = yearOf(row, single < 0 ? fromColumn : single, defaults.fromFY);
    const to = yearOf(row, single < 0 ? toColumn : single, defaults.toFY);
    const base = yearOf(row, baseColumn, defaults.baseFY);
    for (const year of [from, to, base]) if ("listed" in year) return year.listed;
    const [fromFY, toFY, baseFY] = [from, to, base].map((year) => ("value" in year ? year.value : undefined));
    if (fromFY === undefined || toFY === undefined) return { kind: "incomplete", missing: "years" };
    if (fromFY > toFY) {
      return unreadable(Math.max(toColumn, 0), new Issue("years-reversed", { from: fromFY, to: toFY })).listed;
    }
    return { status: status.value.status, fromFY, toFY, baseFY: baseFY ?? null, opportunity: opportunity.value };
  };
}

function statusInCell(cell: Cell | undefined, column: number): Reading<StatusInRow> {
  const found = cellText(cell);
  if (noFigure(found) !== undefined && !/^none$/i.test(found)) {
    return { listed: { kind: "incomplete", missing: "status" } };
  }
  const read = readStatus(found);
  if (read.kind === "status") return { value: { status: read.status, opportunity: read.opportunity || null } };
  if (read.kind === "not designated") return { listed: { kind: "not designated" } };
  return unreadable(column, new Issue("status-text", { found }));
}

function yearInCell(cell: Cell | undefined, column: number): Reading<FiscalYear | undefined> {
  if (noFigure(cellText(cell)) !== undefined || cell === 0) return { value: undefined };
  const year = readYearCell(cell);
  return year instanceof Issue ? unreadable(column, year) : { value: year };
}

function statusByMarks(
  row: Row,
  marks: readonly { readonly index: number; readonly status: Status; readonly header: string }[],
): Reading<StatusInRow> {
  const marked: (typeof marks)[number][] = [];
  for (const mark of marks) {
    const read = readMark(row[mark.index]);
    if (read === undefined) return unreadable(mark.index, new Issue("mark-text", { found: cellText(row[mark.index]) }));
    if (read) marked.push(mark);
  }
  const [one, second] = marked;
  if (one === undefined) return { listed: { kind: "not designated" } };
  if (second !== undefined) {
    return unreadable(second.index, new Issue("status-two", { found: marked.map(({ header }) => header) }));
  }
  return { value: { status: one.status, opportunity: null } };
}

/** The mark of the column, else what the status says. Only an Alliance District can have it. */
function opportunityOf(row: Row, column: number, { status, opportunity }: StatusInRow): Reading<boolean | null> {
  const mark = column < 0 ? null : readMark(row[column]);
  if (mark === undefined) return unreadable(column, new Issue("mark-text", { found: cellText(row[column]) }));
  if (mark && status === "Graduated") return unreadable(column, new Issue("opportunity-graduated", {}));
  return { value: opportunity ?? mark };
}
