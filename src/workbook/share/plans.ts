import type {
  Book,
  ChangePlan,
  Copies,
  RestoreOptions,
  RestoreOutcome,
  ShareSafeOptions,
  ShareSafeOutcome,
} from "../../share";
import * as engine from "../../share";
import { isoDate } from "../day";
import { inExcel } from "../excel";
import type { RunOptions } from "../run-options";
import { inSlices } from "../slices";
import type { CheckOptions } from "./check";
import { checkWorkbook } from "./check";
import { namesOfCopies } from "./names-of-copies";
import { readBook, readBookIn } from "./read-book";
import { stageOf } from "./stages";

/** The progress of reading and of planning, in hundredths each. */
const PARTS = 100;
const STAGES = 2;

export interface RepairChoice extends Pick<CheckOptions, "scope"> {
  /** The protected sheets for which the user has entered a password. */
  readonly unprotected?: readonly string[];
}

/**
 * What entering the stuck formulas of the workbook anew would change, as it is now; `leftAlone` names those on other
 * protected sheets. The syncs of `readBook`; nothing is written.
 */
export async function planRepair({
  scope,
  unprotected = [],
  ...options
}: RepairChoice & RunOptions = {}): Promise<ChangePlan> {
  const { book, findings } = await checkWorkbook({ ...options, ...(scope && { scope }) });
  return engine.planRepair(book, { form: "plain", findings, unprotected, ...(scope && { scope }) });
}

export interface SharingChoice extends Omit<ShareSafeOptions, "day" | "copies"> {
  readonly today: Date;
  /** Whether copies of the sheets concerned are to be changed instead. */
  readonly onCopies?: boolean;
}

export type SharingPlan = ShareSafeOutcome & {
  /** For `applyPlan`, where copies are to be changed. */
  readonly copies: Copies | null;
};

/** What making the workbook safe to share would change, as it is now. The syncs of `readBook`; nothing is written. */
export const planSharing = (
  { today, onCopies = false, ...choice }: SharingChoice,
  options: RunOptions = {},
): Promise<SharingPlan> =>
  inExcel(async (context) => {
    const { book } = await readBookIn(context, stageOf(options, PARTS, STAGES, 0));
    const given = { ...choice, day: isoDate(today) };
    const inPlace = await outcomeOf(book, given, stageOf(options, PARTS, STAGES, 1));
    options.onProgress?.({ done: STAGES * PARTS, total: STAGES * PARTS });
    if (inPlace.kind === "differences" || !onCopies || inPlace.converted === 0) return { ...inPlace, copies: null };
    const concerned = book.sheets.map(({ name }) => name).filter((name) => changes(inPlace.plan, name));
    const copies = namesOfCopies(book, concerned);
    return { ...(await outcomeOf(book, { ...given, copies }, { signal: options.signal })), copies };
  });

const outcomeOf = (book: Book, choice: ShareSafeOptions, options: RunOptions): Promise<ShareSafeOutcome> =>
  inSlices(engine.planningShareSafe(book, choice), options, options.onProgress);

const changes = (plan: ChangePlan, name: string): boolean => plan.changes.some(({ sheet }) => sheet === name);

export type RestoreChoice = Omit<RestoreOptions, "form">;

/** What bringing the originals back would change, as the workbook is now. The syncs of `readBook`; nothing is written. */
export async function planRestoring(choice: RestoreChoice & RunOptions = {}): Promise<RestoreOutcome> {
  const { signal, onProgress, ...restore } = choice;
  const { book } = await readBook({ signal, onProgress });
  return engine.planRestore(book, { ...restore, form: "plain" });
}
