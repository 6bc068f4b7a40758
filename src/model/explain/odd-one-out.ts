import { readAmount } from "../../money/amount";
import { countOf, type Cents } from "../../money/cents";
import { Issue } from "../../money/issue";
import type { CellValue } from "./cell";
import { findCalls } from "./find-calls";
import type { FunctionId } from "./function-id";
import { cellText } from "./words";

export interface ColumnCell {
  /** With its "="; empty or absent where the cell holds none. */
  readonly formula?: string;
  /** Whether the cell belongs to the spill of a formula of ours above or beside it. */
  readonly spilled?: FunctionId;
  readonly value: CellValue;
}

/** A typed number among formulas of ours. */
export interface OddOne {
  /** Its place in what was given, from 0. */
  readonly index: number;
  readonly value: number;
  /** The function of its neighbours, and how many cells hold it. */
  readonly id: FunctionId;
  readonly formulas: number;
  readonly text: string;
}

/** Fewer formulas are no column of them. */
const FEWEST = 2;

/**
 * The numbers typed into a column of our formulas. Between two formulas of ours, or directly above or below them: a year
 * above and a total below are nobody's mistake.
 */
export function oddOneOut(cells: readonly ColumnCell[]): readonly OddOne[] {
  const ids = cells.map(functionOf);
  const ours = ids.flatMap((id, index) => (id ? [index] : []));
  const numbers = cells.flatMap((cell, index) => (isTyped(cell) ? [index] : []));
  const [first, last] = [ours[0], ours[ours.length - 1]];
  if (first === undefined || last === undefined || ours.length < FEWEST) return [];
  const between = numbers.filter((index) => index > first && index < last);
  // As many numbers as formulas make no odd ones: the column is then of both kinds.
  if (between.length >= ours.length) return [];
  const edges = [first - 1, last + 1].filter((index) => isOddEdge(cells, index) && !isTotal(cells, index, ours));

  const id = commonest(ours.map((index) => ids[index] as FunctionId));
  return [...between, ...edges]
    .sort((a, b) => a - b)
    .map((index) => {
      const value = cells[index]?.value as number;
      const text = `${cellText(value, "amount")} was typed, while ${ours.length} cells above and below hold ${id}. It does not change with the grants.`;
      return { index, value, id, formulas: ours.length, text };
    });
}

const functionOf = ({ formula, spilled }: ColumnCell): FunctionId | undefined =>
  spilled ?? (formula?.startsWith("=") ? findCalls(formula)[0]?.id : undefined);

const isTyped = ({ formula, spilled, value }: ColumnCell): boolean =>
  spilled === undefined && !formula?.startsWith("=") && typeof value === "number";

/** At the edge of the formulas a number may be a header's year; an amount is above every year. */
const LAST_YEAR = 2199;

function isOddEdge(cells: readonly ColumnCell[], index: number): boolean {
  const cell = cells[index];
  return cell !== undefined && isTyped(cell) && (cell.value as number) > LAST_YEAR;
}

/** A typed total of the formulas is no amount of a district. */
function isTotal(cells: readonly ColumnCell[], index: number, ours: readonly number[]): boolean {
  const amounts = [index, ...ours].map((one) => readAmount(cells[one]?.value));
  if (amounts.some((amount) => amount instanceof Issue)) return false;
  const [total, ...parts] = amounts as Cents[];
  return total !== undefined && countOf(total) === parts.reduce((sum, part) => sum + countOf(part), 0);
}

function commonest(ids: readonly FunctionId[]): FunctionId {
  const counts = new Map<FunctionId, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
