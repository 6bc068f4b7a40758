/** The graduated schedule. */
import { GRADUATED_SCHEDULE, scheduledShare, type ScheduledShare } from "../../../law/schedule";
import { readFiscalYear } from "../../../money/fiscal-year";
import { Issue } from "../../../money/issue";
import { shareAsNumber } from "../../../money/share";
import { wrongArgument, type Operand } from "../operand";
import { behind, refusalsOf } from "./amount";
import { argumentOf, type Form, type Written } from "./form";
import { isExact, portionBy, portionOf } from "./portion";
import { blankTests, yearPosition } from "./year";

const NO_AMOUNT = wrongArgument("the amount is negative or no amount");

const NO_YEAR = wrongArgument("there is no fiscal year");
const NO_AMOUNT_OR_YEAR = wrongArgument("the amount is negative or no amount, or there is no fiscal year");

const YEARS = GRADUATED_SCHEDULE.map(({ year }) => year);

/** The entry of a year that stands in the formula itself, or the error that the function gives. */
function known({ literal }: Operand): ScheduledShare | "#N/A" | "#VALUE!" | undefined {
  if (literal === undefined || typeof literal === "object") return undefined;
  const year = readFiscalYear(literal);
  if (year instanceof Issue) return "#VALUE!";
  const scheduled = scheduledShare(year);
  return scheduled instanceof Issue ? "#N/A" : scheduled;
}

const errorOf = (error: "#N/A" | "#VALUE!"): string =>
  error === "#N/A" ? "NA()" : wrongArgument("this is no fiscal year");

/** The share of a year that a cell holds; #N/A where the schedule has none. */
function shareBy(year: Operand, isRange: boolean): string {
  const { position, forms } = yearPosition(year, YEARS);
  const shares = Array.from({ length: forms }, () =>
    GRADUATED_SCHEDULE.map(({ share }) => shareAsNumber(share)),
  ).flat();
  const list = `{${shares.join(",")}}`;
  // INDEX takes no column of positions in an array formula; LOOKUP does, and finds each of them.
  return isRange
    ? `LOOKUP(${position},{${shares.map((_, i) => i + 1).join(",")}},${list})`
    : `INDEX(${list},${position})`;
}

export const graduatedPercent: Form = (call) => {
  const year = argumentOf(call, 0);
  const scheduled = known(year);
  if (typeof scheduled === "string") return { text: errorOf(scheduled), kind: "number" };
  if (scheduled) return { text: String(shareAsNumber(scheduled.share)), kind: "number" };
  return { text: behind(blankTests(year), call.isRange, NO_YEAR, shareBy(year, call.isRange)), kind: "number" };
};

export const graduatedWithhold: Form = (call) => {
  const { isRange } = call;
  const [amount, year] = [argumentOf(call, 0), argumentOf(call, 1)];
  const scheduled = known(year);
  if (scheduled !== undefined) return withheldIn(amount, scheduled, isRange);
  if (!GRADUATED_SCHEDULE.every(({ share }) => isExact(share))) {
    throw new Error("A share of the graduated schedule is no half, quarter or the like; its form has to divide.");
  }
  const refusals = [...refusalsOf(amount), ...blankTests(year)];
  const refusal = refusals.length > refusalsOf(amount).length ? NO_AMOUNT_OR_YEAR : NO_AMOUNT;
  const text = behind(refusals, isRange, refusal, portionBy(amount, shareBy(year, isRange)));
  return { text, kind: "cents" };
};

function withheldIn(amount: Operand, scheduled: ScheduledShare | "#N/A" | "#VALUE!", isRange: boolean): Written {
  const outcome = typeof scheduled === "string" ? errorOf(scheduled) : portionOf(amount, scheduled.share);
  return { text: behind(refusalsOf(amount), isRange, NO_AMOUNT, outcome), kind: "cents" };
}

/** One cell of the schedule: its row, and the year, the portion or, where an amount is given, what is withheld. */
export function scheduleCell(row: number, column: "year" | "portion" | Operand): Written {
  const scheduled = GRADUATED_SCHEDULE[row];
  if (!scheduled) throw new RangeError(`The schedule has no row ${row}.`);
  if (column === "year") return { text: String(scheduled.year), kind: "number" };
  if (column === "portion") return { text: String(shareAsNumber(scheduled.share)), kind: "number" };
  return withheldIn(column, scheduled, false);
}

export const SCHEDULE_ROWS = GRADUATED_SCHEDULE.length;
