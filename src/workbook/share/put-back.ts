import { WorkbookError, type WorkbookProblem } from "../problem";
import type { AddedSheet } from "../remove-sheet";
import { removeSheets } from "../remove-sheet";
import type { Attempt } from "./attempt";
import { bringAbout } from "./bring-about";
import type { Change, Inputs } from "./change";
import { removeCopies } from "./copies";
import type { Protection } from "./protection";
import { lookAt } from "./sheets-now";
import { onSheet } from "../../formula/sheet-name";
import { areaAddress } from "../a1";

/** Of the places that a message names. */
const MOST_PLACES = 5;

/** After a failure: the workbook as it was, protection too, or an error that says what stands where. */
export async function putBack(attempt: Attempt, cause: WorkbookProblem): Promise<never> {
  try {
    await Excel.run((context) => undo(context, attempt));
    if (attempt.hasBegun) await removeAdded(attempt.change, cause);
  } catch {
    const problem = { code: "not-put-back", ...placesOf(attempt), cause } as const;
    const open = await protectAgain(attempt.protection);
    throw new WorkbookError(open.length > 0 ? { code: "left-unprotected", sheets: open, cause: problem } : problem);
  }
  throw new WorkbookError(cause);
}

async function undo(context: Excel.RequestContext, attempt: Attempt): Promise<void> {
  const { change, now: before, protection, hasBegun, copied } = attempt;
  if (copied) await removeCopies(context, copied, before);
  const now = await lookAt(context);
  if (!hasBegun) {
    protection.queueClosing(now);
    await context.sync();
    return;
  }
  const undone: Change = {
    blocks: copied ? [] : change.blocks,
    sheets: change.sheets.filter(({ before: content }) => content !== null),
  };
  await bringAbout(context, undone, "before", { now, protection, activeName: before.activeName, options: {} });
}

/** Sheets that were not there before; one that somebody else gave such a name meanwhile is told by what stands in it. */
async function removeAdded({ sheets }: Change, cause: WorkbookProblem): Promise<void> {
  const added = sheets.flatMap(({ name, before, after }) =>
    before === null ? [{ sheetName: name, mark: markOf(after?.inputs ?? []) }] : [],
  );
  if (added.length > 0) await removeSheets(added, null, cause);
}

/** The first figure or text of a sheet: formulas show something else than what was written. */
function markOf(inputs: Inputs): AddedSheet["mark"] {
  for (const [row, line] of inputs.entries()) {
    const column = line.findIndex((input) => input !== "" && !String(input).startsWith("="));
    const input = line[column];
    if (input !== undefined) return { row, column, input };
  }
  return null;
}

/** The sheets that could not be protected again. */
async function protectAgain(protection: Protection): Promise<string[]> {
  if (protection.names().length === 0) return [];
  try {
    return await Excel.run(async (context) => {
      protection.queueClosing(await lookAt(context));
      await context.sync();
      return [];
    });
  } catch {
    return protection.names();
  }
}

function placesOf({ change: { blocks, sheets }, copied }: Attempt): {
  readonly places: string[];
  readonly more: number;
} {
  const added = sheets.map(({ name }) => name);
  if (copied) return { places: [...copied.names.values(), ...added], more: 0 };
  const cells = blocks.slice(0, MOST_PLACES).map(({ sheetName, area }) => onSheet(sheetName, areaAddress(area)));
  return { places: [...cells, ...added], more: blocks.length - cells.length };
}
