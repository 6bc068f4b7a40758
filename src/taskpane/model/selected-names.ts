/** Town names that a person points at: the districts of a model, with the statuses and base years of the policy. */
import type { Area } from "../../formula/area";
import {
  answerKey,
  candidatesOf,
  type Answer,
  type Cell,
  isMatched,
  type NamedCell,
  type NamesRead,
  needsAttention,
  readNames,
  runToEnd,
  type RowState,
} from "../../districts/import";
import type { Town } from "../../districts";
import { onSheet, splitSheet } from "../../formula/sheet-name";
import { areaAddress, parseArea } from "../../workbook/a1";

/** Where the names stand: cells of one block, row after row. */
export interface NamedCells {
  /** With the sheet, as Excel writes it. */
  readonly address: string;
  readonly sheetName: string;
  readonly rows: readonly (readonly Cell[])[];
}

export interface SelectedNames {
  readonly kind: "names";
  readonly cells: NamedCells;
  /** What the user said of spellings, by `answerKey`. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly read: NamesRead;
  /** Whether the names stand beside one another instead of below. */
  readonly isAcross: boolean;
}

/** Null where none of the cells names a town. */
export function namesIn(cells: NamedCells, answers: ReadonlyMap<string, Answer> = new Map()): SelectedNames | null {
  const isAcross = cells.rows.length === 1 && (cells.rows[0]?.length ?? 0) > 1;
  const rows = isAcross ? (cells.rows[0] ?? []).map((cell) => [cell]) : cells.rows;
  const read = runToEnd(readNames({ name: cells.address, rows, counted: "row" }, answers));
  return read ? { kind: "names", cells, answers, read, isAcross } : null;
}

/** With an answer for a spelling, or with the one that was given taken back. */
export function answered(names: SelectedNames, spelling: string, answer: Answer | null): SelectedNames {
  const answers = new Map(names.answers);
  if (answer === null) answers.delete(answerKey(spelling));
  else answers.set(answerKey(spelling), answer);
  return namesIn(names.cells, answers) ?? names;
}

/** Every spelling that waits for a decision is left out. */
export function restLeftOut(names: SelectedNames): SelectedNames {
  const answers = new Map(names.answers);
  for (const { spelling } of undecidedOf(names)) answers.set(answerKey(spelling), "leave out");
  return namesIn(names.cells, answers) ?? names;
}

/** Each town once, in the order of the cells. */
export const districtsIn = ({ read }: SelectedNames): readonly string[] => [
  ...new Set(read.cells.flatMap(({ town }) => (town ? [town.name] : []))),
];

/** A spelling, the cells that hold it, and what is known of it. */
export interface Spelling {
  readonly spelling: string;
  readonly places: readonly string[];
  readonly state: RowState;
  /** Nearest first; none is chosen beforehand. */
  readonly candidates: readonly Town[];
  readonly town: Town | undefined;
}

/** What is no town, or may be several: for the person to say. */
export const undecidedOf = (names: SelectedNames): readonly Spelling[] =>
  spellings(names, ({ state }) => needsAttention(state) || state.kind === "not a town");

/** What was taken for a town by more than its name, or was answered: to be seen, and answers to be taken back. */
export const readingsOf = (names: SelectedNames): readonly Spelling[] =>
  spellings(names, ({ state }) => state.kind === "left out" || (isMatched(state) && state.kind !== "exact"));

export interface Twice {
  readonly district: string;
  readonly places: readonly string[];
}

export function twiceIn(names: SelectedNames): readonly Twice[] {
  const byTown = new Map<string, string[]>();
  for (const { town, index } of names.read.cells) {
    if (town) byTown.set(town.name, [...(byTown.get(town.name) ?? []), cellAt(names, index)]);
  }
  return [...byTown].flatMap(([district, places]) => (places.length > 1 ? [{ district, places }] : []));
}

function spellings(names: SelectedNames, wanted: (cell: NamedCell) => boolean): readonly Spelling[] {
  const byKey = new Map<string, NamedCell[]>();
  for (const cell of names.read.cells.filter(wanted)) {
    const key = answerKey(cell.text);
    byKey.set(key, [...(byKey.get(key) ?? []), cell]);
  }
  return [...byKey.values()].flatMap((cells) => {
    const [first] = cells;
    if (!first) return [];
    const { text: spelling, state, town } = first;
    const places = cells.map(({ index }) => cellAt(names, index));
    return [{ spelling, places, state, town, candidates: candidatesOf(state) }];
  });
}

/** "A2:A29": the cells that were read, without the header. */
export function placeOf({ cells, read, isAcross }: SelectedNames): string {
  const within = { row: read.first, column: read.column, rows: read.count, columns: 1 };
  return areaAddress(moved(cells, isAcross ? turned(within) : within));
}

/** "Sheet1!A2:A29", as a person reads it. */
export const rangeText = (names: SelectedNames): string => onSheet(names.cells.sheetName, placeOf(names));

/** "A7". */
export function cellAt({ cells, read, isAcross }: SelectedNames, index: number): string {
  const within = { row: index, column: read.column, rows: 1, columns: 1 };
  return areaAddress(moved(cells, isAcross ? turned(within) : within));
}

/** "C": a column that was not read. */
export const columnAt = ({ cells }: SelectedNames, column: number): string =>
  areaAddress(moved(cells, { row: 0, column, rows: 1, columns: 1 })).replace(/\d{1,7}$/, "");

/** The address of a cell with its sheet, as the workbook is asked for it. */
export const addressAt = ({ cells }: SelectedNames, place: string): string => onSheet(cells.sheetName, place);

const turned = ({ row, column, rows, columns }: Area): Area => ({
  row: column,
  column: row,
  rows: columns,
  columns: rows,
});

function moved({ address }: NamedCells, { row, column, rows, columns }: Area): Area {
  const start = parseArea(splitSheet(address).rest);
  return { row: (start?.row ?? 0) + row, column: (start?.column ?? 0) + column, rows, columns };
}
