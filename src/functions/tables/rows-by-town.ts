import type { Town } from "../../districts";
import { Issue } from "../../money/issue";
import { Refusal, type Failure } from "../argument";
import { ErrorCell, plainValue } from "../cell-value";
import { readDistrict } from "../district-argument";
import type { AnyIssue } from "../messages/any-issue";
import { isBlank, type Table } from "./header";

/** The rows of a table by the town that each names, and those of which it cannot be told. */
export interface RowsByTown {
  readonly byTown: ReadonlyMap<Town, readonly number[]>;
  readonly unclear: readonly UnclearRow[];
}

/** A row that may be some town's: asked about, misspelled, or an error. Totals, schools and the like are nobody's and left out. */
export interface UnclearRow {
  readonly row: number;
  readonly found: unknown;
  /** The towns that it may mean; absent where it may mean any. */
  readonly candidates?: readonly string[];
}

export function rowsByTown({ rows, headerRow }: Table, column: number): RowsByTown {
  const byTown = new Map<Town, number[]>();
  const unclear: UnclearRow[] = [];
  for (let row = headerRow + 1; row < rows.length; row++) {
    const value = plainValue(rows[row]?.[column]);
    if (value instanceof ErrorCell) {
      unclear.push({ row, found: value });
      continue;
    }
    const district = readDistrict(value);
    if (!(district instanceof Issue)) {
      const known = byTown.get(district);
      if (known) known.push(row);
      else byTown.set(district, [row]);
    } else if (district.code === "district-question") {
      unclear.push({ row, found: value, candidates: district.facts.candidates });
    } else if (district.code === "district-unknown" && !isNote(rows[row] ?? [], column))
      unclear.push({ row, found: value });
  }
  return { byTown, unclear };
}

/** A line of text under a table, such as its source: nothing else stands in its row. */
const isNote = (row: readonly unknown[], column: number): boolean =>
  row.every((cell, index) => index === column || isBlank(plainValue(cell)));

/** The first row that may be this town's. */
export const unclearFor = ({ unclear }: RowsByTown, town: Town): UnclearRow | undefined =>
  unclear.find(({ candidates }) => candidates === undefined || candidates.includes(town.name));

/** Reads one cell of a table; what is wrong with it is reported at its place. An error cell comes out as itself. */
export function readCell<T>(
  { argument, size, rows }: Table,
  row: number,
  column: number,
  read: (value: unknown) => T | AnyIssue,
): T | Failure {
  const value = plainValue(rows[row]?.[column]);
  if (value instanceof ErrorCell) return value;
  const outcome = read(value);
  if (!(outcome instanceof Issue)) return outcome;
  return new Refusal(outcome, { argument, size, index: row * size.columns + column });
}
