/** The sheet of originals with those of a plan added to what it holds. */
import type { Book } from "../book";
import type { Progress } from "../check/findings";
import { areaHeld } from "../originals/area";
import { keep } from "../originals/keep";
import type { Original } from "../originals/original";
import { heldRows, readingOriginals } from "../originals/read";
import { UseIndex } from "../fresh/use-index";
import { rowsOf } from "../originals/rows";
import { writtenSheet } from "../originals/sheet";
import type { WrittenCell, WrittenSheet } from "../plan";
import type { Replaced } from "./plan-share-safe";

export interface Kept {
  /** Null where nothing is to be kept that is not kept already. */
  readonly sheet: WrittenSheet | null;
  /** Which of the formulas cannot be kept, by their place. */
  readonly tooLong: readonly number[];
}

const SLICE = 200;

/** In slices; `progress` tells how far it is once so many formulas are kept. */
export function* keepingOriginals(
  book: Book,
  replaced: readonly Replaced[],
  { day, progress }: { readonly day: string; readonly progress: (kept: number) => Progress },
): Generator<Progress, Kept> {
  const before = yield* readingOriginals(book);
  const highest = before.reduce((most, { number }) => Math.max(most, number), 0);
  const added: ReturnType<typeof rowsOf>[] = [];
  for (const { use, cells } of replaced) {
    added.push(rowsOf(keep(use, cells, { number: highest + added.length + 1, day })));
    if (added.length % SLICE === 0) yield progress(added.length);
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
