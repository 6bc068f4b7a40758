/** The sheet of originals with those of a plan added to what it holds. */
import type { Book } from "../book";
import type { Progress } from "../check/findings";
import { areaHeld } from "../originals/area";
import { keep } from "../originals/keep";
import type { Original } from "../originals/original";
import { heldRows, readingOriginals } from "../originals/read";
import { asPart } from "../slices";
import { UseIndex } from "../fresh/use-index";
import { rowsOf } from "../originals/rows";
import { writtenSheet } from "../originals/sheet";
import type { WrittenCell, WrittenSheet } from "../plan";
import type { Replaced } from "./replaced";

export interface Kept {
  /** Null where nothing is to be kept that is not kept already. */
  readonly sheet: WrittenSheet | null;
  /** Which of the formulas cannot be kept, by their place. */
  readonly tooLong: readonly number[];
}

const SLICE = 200;

/** The share of the work that is done once the originals before are read, of so many parts. */
const [READ, PARTS] = [0.2, 1000];

/** In slices of formulas. `day` is "2026-11-26". */
export function* keepingOriginals(book: Book, replaced: readonly Replaced[], day: string): Generator<Progress, Kept> {
  const before = yield* asPart(readingOriginals(book), 0, READ, PARTS);
  const highest = before.reduce((most, { number }) => Math.max(most, number), 0);
  const added: ReturnType<typeof rowsOf>[] = [];
  for (const { use, cells } of replaced) {
    added.push(rowsOf(keep(use, cells, { number: highest + added.length + 1, day })));
    if (added.length % SLICE === 0) {
      yield { done: Math.floor(PARTS * (READ + (1 - READ) * (added.length / replaced.length))), total: PARTS };
    }
  }
  const tooLong = added.flatMap((rows, index) => (rows ? [] : [index]));
  if (tooLong.length === replaced.length) return { sheet: null, tooLong };
  const overwritten = overwrittenBy(replaced);
  const rows: (readonly WrittenCell[])[] = [
    ...heldRows(
      book,
      before.filter((original) => !overwritten(original)),
    ),
    ...added.flatMap((one) => one ?? []),
  ];
  return { sheet: writtenSheet(book, rows), tooLong };
}

/** A formula of ours that was entered again by hand takes the place of what was kept for its cells. */
function overwrittenBy(replaced: readonly Replaced[]): (original: Original) => boolean {
  const index = new UseIndex(replaced.map(({ use }) => use));
  return ({ own }) => {
    const area = own && areaHeld(own);
    return own !== null && area !== null && index.within(own.sheet, area).length > 0;
  };
}
