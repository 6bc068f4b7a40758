/** One cell of an argument that takes fiscal years of the graduated schedule. */
import { HandedOn, Refused, type Given, type Meaning } from "../meaning";
import type { Random } from "../random";
import { isScheduled, SCHEDULED_YEARS } from "../rules/amounts";

/** Days from Excel's day 0 to July 1, on which a fiscal year begins. */
const julyFirst = (calendarYear: number): number =>
  Math.round((Date.UTC(calendarYear, 6, 1) - Date.UTC(1899, 11, 30)) / 86_400_000);

const short = (year: number): string => String(year % 100).padStart(2, "0");

const FORMS: Readonly<Record<string, (year: number, random: Random) => unknown>> = {
  "year as a number": (year) => year,
  "year as text": (year, random) => random.pick([`${year}`, ` ${year} `]),
  "year with FY": (year, random) => random.pick([`FY ${year}`, `FY${year}`, `fy ${year}`, `FY${short(year)}`]),
  "year as a span": (year, random) =>
    random.pick([`${year - 1}-${short(year)}`, `${year - 1}-${year}`, `${year - 1}\u2013${short(year)}`]),
  "day of the year": (year, random) => {
    const [first, next] = [julyFirst(year - 1), julyFirst(year)];
    return random.pick([first, next - 1, first + random.below(next - first), next - 0.001]);
  },
};

const NO_YEAR: Readonly<Record<string, (random: Random) => unknown>> = {
  "blank year": (random) => random.pick([null, "", 0]),
  "no year": (random) => random.pick(["next year", "2022-24", 23, true, 2023.5, "7/1/2022", NaN]),
};

const ERROR = { type: "Error", basicType: "Error", basicValue: "#REF!", errorType: "Ref" };
const NOT_SCHEDULED = new Refused("#N/A");
const REFUSED = new Refused("#VALUE!");

export const YEAR_KINDS: readonly string[] = [
  ...Object.keys(FORMS),
  ...Object.keys(NO_YEAR),
  "year outside the schedule",
  "error for a year",
];

export function givenYear(random: Random): Given<number> {
  const place = random.below(60);
  if (place === 0) return { cell: ERROR, means: new HandedOn(ERROR), kind: "error for a year" };
  if (place <= 2) {
    const kind = random.pick(Object.keys(NO_YEAR));
    return { cell: NO_YEAR[kind]?.(random), means: REFUSED, kind };
  }
  const outside = place <= 5;
  const year = outside ? random.pick([2013, 2022, 2028, 2040]) : random.pick(SCHEDULED_YEARS);
  const form = random.pick(Object.keys(FORMS));
  const means: Meaning<number> = isScheduled(year) ? year : NOT_SCHEDULED;
  return { cell: FORMS[form]?.(year, random), means, kind: outside ? "year outside the schedule" : form };
}
