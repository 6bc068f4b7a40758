import type { Area } from "../../formula/area";
import { sameValue } from "../../share/compute/same-value";
import type { CellChange, ChangePlan } from "../../share/plan";
import { onSheet } from "../../formula/sheet-name";
import { areaAddress } from "../a1";
import { hasDynamicArrays } from "../excel-supports";
import type { Job } from "../jobs";
import { areaOf } from "../locate-references";
import { WorkbookError } from "../problem";
import type { CarryOutOptions } from "./acts";
import type { Block, SheetChange, SheetContent } from "./change";
import { rectangles } from "./change";
import { contentOfSheet, inputsOfChange } from "./planned-inputs";
import { Present } from "./present";
import type { CellsRead } from "./read-cells";
import { cellsToRead, readingCells } from "./read-cells";
import type { SheetNow, WorkbookNow } from "./sheets-now";
import { isNamed } from "./sheets-now";

/** The changes of one sheet, with its cells as they are; these fill while they are read. */
export interface SheetChanges {
  readonly now: SheetNow;
  readonly changes: readonly CellChange[];
  readonly rectangles: ReturnType<typeof rectangles>;
  readonly cells: readonly CellsRead[];
  /** How far the arrays reach now that are to be replaced. */
  readonly spills: Map<CellChange, Area>;
}

export const placeOf = ({ sheet, area }: Pick<CellChange, "sheet" | "area">): string =>
  onSheet(sheet, areaAddress(area));

/** The changes by sheet; refuses where a sheet is not there. Changes of a copy are looked at where they come from. */
export function bySheet(
  plan: ChangePlan,
  { sheets }: WorkbookNow,
  onCopies: CarryOutOptions["onCopies"],
): SheetChanges[] {
  const byName = new Map<string, CellChange[]>();
  for (const change of plan.changes) {
    const same = byName.get(change.sheet.toLowerCase());
    if (same) same.push(change);
    else byName.set(change.sheet.toLowerCase(), [change]);
  }
  return [...byName.values()].map((changes) => {
    const name = changes[0]?.sheet ?? "";
    const now = sheets.find(isNamed(originalOf(name, onCopies)));
    if (!now) throw new WorkbookError({ code: "changed-since-shown", place: name });
    const found = rectangles(changes.flatMap(inputsOfChange));
    return { now, changes, rectangles: found, cells: found.map(({ area }) => cellsToRead(area)), spills: new Map() };
  });
}

/** The sheet of which a plan for copies speaks by the name of its copy. */
export function originalOf(name: string, onCopies: CarryOutOptions["onCopies"]): string {
  for (const [original, copy] of onCopies?.sheets ?? []) if (isNamed(copy)({ name })) return original;
  return name;
}

/** Reads the cells that are to be changed, and how far their arrays reach. */
export const lookingJobs = ({ now: { sheet }, changes, cells, spills }: SheetChanges): Job[] => [
  ...cells.flatMap((one) => readingCells(() => sheet, one)),
  ...(hasDynamicArrays() ? changes.filter(({ before }) => before?.array?.kind === "spill") : []).map((change) => {
    const { row, column } = change.area;
    let answer: (() => Area | null) | null = null;
    return {
      cells: 1,
      queue: () => {
        const range = sheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
        range.load("rowIndex,columnIndex,rowCount,columnCount");
        answer = () => areaOrNull(range);
      },
      finish: () => {
        const area = answer?.();
        if (area) spills.set(change, area);
      },
    };
  }),
];

const areaOrNull = (loaded: Excel.Range): Area | null => (loaded.isNullObject ? null : areaOf(loaded));

/** Refuses where a cell no longer holds or shows what the plan was made from. */
export function requireUnchanged({ changes, cells, spills }: SheetChanges): void {
  const present = cells.reduce((all, one) => all.add(one), new Present());
  for (const change of changes) {
    if (!isUnchanged(change, present, spills)) {
      throw new WorkbookError({ code: "changed-since-shown", place: placeOf(change) });
    }
  }
}

function isUnchanged(change: CellChange, present: Present, spills: SheetChanges["spills"]): boolean {
  const { area, before, expected } = change;
  if (present.formulaAt(area.row, area.column) !== (before?.formula ?? null)) return false;
  const spill = spills.get(change);
  if (spill && (spill.rows > area.rows || spill.columns > area.columns)) return false;
  return (expected ?? []).every((line, down) =>
    line.every((value, across) => sameValue(present.shownAt(area.row + down, area.column + across), value)),
  );
}

/** The cells as they are and as they are to be. What an array fills is not written: it comes by itself. */
export function blocksOf({ now, changes, rectangles: found, cells }: SheetChanges): Block[] {
  const filled = new Set<string>();
  for (const { area, before } of changes) {
    if (!before?.array) continue;
    for (let index = 1; index < area.rows * area.columns; index += 1) {
      filled.add(`${area.row + Math.floor(index / area.columns)} ${area.column + (index % area.columns)}`);
    }
  }
  return found.map(({ area, inputs }, index) => {
    const present = new Present().add(cells[index] ?? cellsToRead(area));
    const before = inputs.map((line, down) =>
      line.map((_, across) => {
        const [row, column] = [area.row + down, area.column + across];
        return filled.has(`${row} ${column}`) ? "" : present.inputAt(row, column);
      }),
    );
    return { sheetId: now.id, sheetName: now.name, area, before, after: inputs };
  });
}

/** The sheets that a plan writes and removes; `contentOf` gives what a sheet holds that is there. */
export const sheetChangesOf = (
  { sheets, removed }: ChangePlan,
  contentOf: (name: string) => SheetContent | null,
): SheetChange[] => [
  ...sheets.map((sheet) => ({ name: sheet.name, before: contentOf(sheet.name), after: contentOfSheet(sheet) })),
  ...removed.map((name) => ({ name, before: contentOf(name), after: null })).filter(({ before }) => before !== null),
];
