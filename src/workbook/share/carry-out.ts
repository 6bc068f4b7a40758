import type { ChangePlan } from "../../share/plan";
import { inExcel } from "../excel";
import { whyItFailed } from "../why-it-failed";
import { runJobs } from "../jobs";
import { problemOf } from "../problem";
import type { RunOptions } from "../run-options";
import type { CarriedOut, CarryOutOptions } from "./acts";
import { bringAbout } from "./bring-about";
import type { Change } from "./change";
import { copySheets, imagesOfCopies } from "./copies";
import type { Written } from "./look-after";
import { awaitResults, requireExpected, stillWrongIn } from "./look-after";
import type { SheetChanges } from "./look-before";
import { blocksOf, bySheet, lookingJobs, requireUnchanged, sheetChangesOf } from "./look-before";
import { Protection } from "./protection";
import type { Attempt } from "./attempt";
import { putBack } from "./put-back";
import type { CellsRead } from "./read-cells";
import { cellsToRead, readingCells } from "./read-cells";
import { requireAble, withoutProtected } from "./requirements";
import type { WorkbookNow } from "./sheets-now";
import { isNamed, lookAt } from "./sheets-now";
import { stageOf } from "./stages";
import { askUsed, contentOf, type WholeSheet, wholeSheetJobs } from "./whole-sheets";
import { arraysOf, imageOf } from "./written-image";

/** Reading, writing, and reading what was written. */
const STAGES = 3;

/**
 * Does all of a plan that a person has seen, or nothing. Refuses where the workbook has changed since; where a cell then shows
 * something else than the plan wants, to the cent, everything is put back. Three syncs, one more for every 60,000 cells
 * that are read or written, for each protected sheet, for copies, and two where sheets are written or removed.
 */
export const applyPlan = (plan: ChangePlan, options: CarryOutOptions = {}): Promise<CarriedOut> =>
  inExcel(async (context) => {
    const protection = new Protection(options.passwords ?? []);
    const now = await lookAt(context);
    const { allowed, leftOut } = withoutProtected(plan, now, protection, options);
    requireAble(allowed, now, options);
    const sheets = bySheet(allowed, now, options.onCopies);
    const cells = sheets.reduce((sum, one) => sum + cellsIn(one), 0);
    const whole = await readPresent(context, allowed, now, sheets, stageOf(options, cells, STAGES, 0));
    for (const one of sheets) requireUnchanged(one);
    const change: Change = {
      blocks: sheets.flatMap(blocksOf),
      sheets: sheetChangesOf(allowed, (name) => {
        const found = whole.find((one) => isNamed(name)(one.now));
        return found ? contentOf(found) : null;
      }),
    };
    const attempt: Attempt = { change, now, protection, hasBegun: false, copied: null };
    try {
      const done = await carryOut(context, attempt, sheets, options, stageOf(options, cells, STAGES, 1, 2));
      return { ...done, leftOut };
    } catch (error) {
      return await putBack(attempt, await whyItFailed(problemOf(error)));
    }
  });

const cellsIn = ({ cells }: SheetChanges): number => cells.reduce((sum, { area }) => sum + area.rows * area.columns, 0);

async function readPresent(
  context: Excel.RequestContext,
  { sheets: written, removed }: ChangePlan,
  now: WorkbookNow,
  sheets: readonly SheetChanges[],
  options: RunOptions,
): Promise<WholeSheet[]> {
  const names = [...written.map(({ name }) => name), ...removed];
  const there = now.sheets.filter((sheet) => names.some((name) => isNamed(name)(sheet)));
  let whole: WholeSheet[] = [];
  let answer: (() => WholeSheet[]) | null = null;
  const question = {
    cells: 1,
    queue: () => {
      answer = askUsed(there);
    },
    finish: () => {
      whole = answer?.() ?? [];
    },
  };
  await runJobs(context, [...(there.length > 0 ? [question] : []), ...sheets.flatMap(lookingJobs)], options);
  await runJobs(context, whole.flatMap(wholeSheetJobs), { signal: options.signal });
  return whole;
}

async function carryOut(
  context: Excel.RequestContext,
  attempt: Attempt,
  sheets: readonly SheetChanges[],
  { onCopies }: CarryOutOptions,
  options: RunOptions,
): Promise<Omit<CarriedOut, "leftOut">> {
  const { protection } = attempt;
  const copies = onCopies ? await copySheets(context, attempt, onCopies) : null;
  const now = copies?.now ?? attempt.now;
  const target = (id: string) => copies?.byOriginal.get(id) ?? now.sheets.find((sheet) => sheet.id === id);
  const blocks = attempt.change.blocks.map((block) => ({ ...block, sheetId: target(block.sheetId)?.id ?? "" }));
  const { worksheets } = context.workbook;
  const written: Written[] = sheets.map((one) => ({
    sheet: () => worksheets.getItem(target(one.now.id)?.id ?? ""),
    sheetName: target(one.now.id)?.name ?? one.now.name,
    changes: one.changes,
    cells: one.rectangles.map(({ area }) => cellsToRead(area)),
  }));
  const pages = attempt.change.sheets.flatMap(({ name, after }) => {
    const columns = after?.inputs[0]?.length ?? 0;
    return after ? [{ name, cells: cellsToRead({ row: 0, column: 0, rows: after.inputs.length, columns }) }] : [];
  });
  await bringAbout(context, { ...attempt.change, blocks }, "after", {
    now,
    protection,
    activeName: attempt.now.activeName,
    options,
    preparing: copies?.tableJobs ?? [],
    reading: [
      ...written.flatMap(({ sheet, cells }) => cells.flatMap((one) => readingCells(sheet, one))),
      ...pages.flatMap(({ name, cells }) => readingCells(() => worksheets.getItem(name), cells)),
    ],
    check: async () => {
      await awaitResults(context, written, options);
      requireExpected(written);
    },
    begin: () => {
      attempt.hasBegun = true;
    },
  });
  const parts = (cells: readonly CellsRead[], changes: SheetChanges["changes"]) =>
    cells.map((one) => ({ cells: one, arrays: arraysOf(changes) }));
  const images = copies ? await imagesOfCopies(context, [...copies.byOriginal.values()]) : [];
  return {
    undo: {
      kind: "carried out",
      sheetName: written[0]?.sheetName ?? "",
      // A copy goes as a whole.
      change: { ...attempt.change, blocks: copies ? [] : blocks },
      arrays: copies ? [] : sheets.map((one) => ({ sheetId: one.now.id, areas: arraysOf(one.changes) })),
      written: imageOf([
        ...(copies ? [] : written.flatMap(({ cells, changes }) => parts(cells, changes))),
        ...parts(
          pages.map(({ cells }) => cells),
          [],
        ),
      ]),
      copies: images,
    },
    formulas: sheets.reduce((sum, { changes }) => sum + changes.length, 0),
    sheets: written.map(({ sheetName }) => sheetName),
    stillWrong: stillWrongIn(written),
  };
}
