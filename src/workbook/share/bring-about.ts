import type { Job } from "../jobs";
import { runJobs } from "../jobs";
import type { RunOptions } from "../run-options";
import type { Change, Direction, SheetChange } from "./change";
import type { Protection } from "./protection";
import type { SheetNow, WorkbookNow } from "./sheets-now";
import { excelsVisibility, isNamed } from "./sheets-now";
import { writingCells } from "./writing";

export interface Bringing {
  readonly now: WorkbookNow;
  readonly protection: Protection;
  /** The sheet that is to be in front at the end. */
  readonly activeName: string;
  readonly options: RunOptions;
  /** Done when protected sheets are open, before anything is written. */
  readonly preparing?: readonly Job[];
  /** What is read of what was written. */
  readonly reading?: readonly Job[];
  /** Looks at what was written before anything is removed; what it throws ends the act. */
  readonly check?: () => Promise<void>;
  /** Called when the first cell is about to be written. */
  readonly begin?: () => void;
}

/**
 * Writes one of the two states of a change, whichever the workbook is in: sheets first, for formulas may speak of them, then
 * cells; at the end sheets go that the state does not have, and the protection is put on again. A sync for each protected
 * sheet, one for every 60,000 cells, and one at the end.
 */
export async function bringAbout(
  context: Excel.RequestContext,
  change: Change,
  to: Direction,
  { now, protection, activeName, options, preparing = [], reading = [], check, begin }: Bringing,
): Promise<void> {
  await protection.open(context, sheetsTouched(change, now));
  begin?.();
  const { worksheets } = context.workbook;
  await runJobs(
    context,
    [
      ...preparing,
      ...change.sheets.flatMap((one) => sheetJobs(worksheets, one, to, now)),
      ...change.blocks.flatMap((block) => writingCells(() => worksheets.getItem(block.sheetId), block.area, block[to])),
      ...reading,
    ],
    options,
  );
  await check?.();
  for (const one of change.sheets) if (one[to] === null) queueRemoval(now.sheets.find(isNamed(one.name)));
  protection.queueClosing(now, () => true);
  const isSettled = change.sheets.length === 0 && protection.names().length === 0;
  if (isSettled) return;
  // Adding and removing sheets may bring another one to the front.
  if (change.sheets.length > 0 && isInSight(activeName, change, to, now)) worksheets.getItem(activeName).activate();
  await context.sync();
}

/** The sheets whose cells a change writes, of those that are there. */
export function sheetsTouched({ blocks, sheets }: Change, now: WorkbookNow): SheetNow[] {
  const ids = new Set(blocks.map(({ sheetId }) => sheetId));
  return now.sheets.filter((sheet) => ids.has(sheet.id) || sheets.some(({ name }) => isNamed(name)(sheet)));
}

function sheetJobs(
  worksheets: Excel.WorksheetCollection,
  { name, ...states }: SheetChange,
  to: Direction,
  now: WorkbookNow,
): Job[] {
  const content = states[to];
  if (!content) return [];
  const present = now.sheets.find(isNamed(name));
  const prepare: Job = {
    cells: 1,
    queue: () => {
      const sheet = present ? present.sheet : worksheets.add(name);
      if (present) sheet.getRange().clear("Contents");
      sheet.visibility = excelsVisibility(content.visibility);
    },
  };
  // A proxy of a sheet to come is made when the sheet is there.
  const sheet = () => present?.sheet ?? worksheets.getItem(name);
  return [prepare, ...(content.inputs.length > 0 ? writingCells(sheet, { row: 0, column: 0 }, content.inputs) : [])];
}

/** Excel removes no sheet that is very hidden. */
function queueRemoval(present: SheetNow | undefined): void {
  if (!present) return;
  if (present.visibility === "very hidden") present.sheet.visibility = excelsVisibility("hidden");
  present.sheet.delete();
}

function isInSight(name: string, { sheets }: Change, to: Direction, now: WorkbookNow): boolean {
  const changed = sheets.find(isNamed(name));
  const visibility = changed ? changed[to]?.visibility : now.sheets.find(isNamed(name))?.visibility;
  return visibility === "visible";
}
