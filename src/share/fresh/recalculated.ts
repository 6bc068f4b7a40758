/** The fresh values of all cells whose formula is a call of ours alone, each computed after those that it reads. */
import type { Area } from "../../formula/area";
import type { CellMatrix } from "../../model/explain";
import { valuesIn, type Book } from "../book";
import type { Progress } from "../check/findings";
import { scanning } from "../check/find-uses";
import { finished } from "../slices";
import { isNotComputed } from "../compute/compute-call";
import { firstDifference } from "../compute/same-value";
import { areaText } from "../address";
import type { LeftAlone } from "../plan";
import { fitted } from "./fitted";
import { FreshValues } from "./fresh-values";

export interface RecalculatedCell {
  readonly sheet: string;
  /** The cells that the formula fills now. */
  readonly area: Area;
  readonly formula: string;
  /** What these cells are to show. */
  readonly values: CellMatrix;
  /** The result as a whole: larger or smaller than the area where a spill has to grow or shrink. */
  readonly whole: CellMatrix;
  /** Whether it differs from what the cells show. */
  readonly isChanged: boolean;
}

export interface Recalculation {
  readonly cells: readonly RecalculatedCell[];
  readonly leftAlone: readonly LeftAlone[];
}

export const recalculated = (book: Book): Recalculation => finished(recalculating(book));

const SLICE = 1000;

export function* recalculating(book: Book): Generator<Progress, Recalculation> {
  const uses = yield* scanning(book);
  const fresh = new FreshValues(book, uses);
  const cells: RecalculatedCell[] = [];
  const leftAlone: LeftAlone[] = [];
  for (const [index, use] of uses.entries()) {
    const { whole } = fresh.of(use);
    const { sheet, area, cell } = use;
    const place = { sheet: sheet.name, formula: cell.formula };
    if (isNotComputed(whole)) leftAlone.push({ ...place, address: areaText(area), why: whole.why });
    else {
      const values = fitted(whole, use);
      const isChanged = firstDifference(valuesIn(sheet, area), values) !== null;
      cells.push({ ...place, area, values, whole, isChanged });
    }
    if (index % SLICE === SLICE - 1) yield { done: index + 1, total: uses.length };
  }
  return { cells, leftAlone };
}
