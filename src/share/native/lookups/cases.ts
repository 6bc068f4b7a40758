/** One row for each town and fiscal year that a workbook asks about: what the law says of it, and what that makes of its grants. */
import { fiscalYear, type FiscalYear } from "../../../money/fiscal-year";
import { Issue } from "../../../money/issue";
import { shareAsNumber } from "../../../money/share";
import type { Town } from "../../../districts";
import { isFault, Refusal, type Fault } from "../../../functions/argument";
import { ErrorCell } from "../../../functions/cell-value";
import { wording } from "../../../functions/messages";
import { designationOf, statusOf } from "../../../functions/district-cases";
import type { DistrictListTable } from "../../../functions/tables/district-list";
import { citationLine, type Citation } from "../../../law/citation";
import type { Designation } from "../../../law/designation";
import { valueIn, type ShareOfIncrease } from "../../../law/parameter";
import { listIn, ruleFor } from "../../../law/policies";
import type { TablePlace } from "../../../law/step";
import { isExact } from "../forms/portion";
import type { WrittenCell } from "../../plan";
import type { Family } from "./asked";
import type { Block } from "./block";

export const CASE_HEADINGS = [
  "Key",
  "District",
  "Fiscal year",
  "Status",
  "Base year",
  "Year measured",
  "Grant measured",
  "Grant of the base year",
  "Above the base year",
  "Share withheld",
  "Portion taken out",
  "Withheld",
  "Status: source",
  "Base year: source",
  "Rule: source",
  "Share, portion or year measured: source",
] as const;

/** Where no amounts are asked for. The first columns are the same. */
export const STATUS_HEADINGS = [...CASE_HEADINGS.slice(0, 5), "Status: source", "Base year: source"];

const COLUMN = Object.fromEntries(CASE_HEADINGS.map((name, index) => [name, index])) as Record<
  (typeof CASE_HEADINGS)[number],
  number
>;

/** The columns that formulas look things up in. */
export const LOOKED_UP = {
  key: COLUMN.Key,
  status: COLUMN.Status,
  baseYear: COLUMN["Base year"],
  withheld: COLUMN.Withheld,
};

/** So far apart that no number in the cell of a year reaches the next town. */
export const TOWN_STEP = 1_000_000_000;

/** Where on the sheet a town's grant of a year stands, or why there is none that a formula could find. */
export type FigureCell = (town: Town, year: FiscalYear) => string | "missing" | { readonly why: string };

interface CaseTable {
  readonly block: Block;
  readonly family: Family;
  readonly list: DistrictListTable | undefined;
  /** The cell that tells whether an imported list is still as it was. */
  readonly unchanged: string | undefined;
  readonly figureCell: FigureCell;
}

const NONE: WrittenCell = { formula: "=NA()", value: { error: "#N/A" } };

/** A formula whose value is worked out when it is asked for. */
const made = (formula: string): WrittenCell => ({ formula, value: null });

const sourceText = (source: Citation | TablePlace): string =>
  "argument" in source ? `the list in this workbook, row ${source.row}` : citationLine(source);

/** Adds the row of a case; says why where it has none, and gives undefined where it is added or the law has nothing. */
export function addCase(table: CaseTable, town: Town, year: FiscalYear): string | undefined {
  const { family, list } = table;
  const asked = { town, year, policy: family.policy };
  if (listIn(family.policy, year) instanceof Issue) return undefined;
  const key = town.code * TOWN_STEP + year;
  if (!family.grants) {
    const found = statusOf(asked, list);
    if (isFault(found))
      return unlessMissing(found, `The district list has no clear status of ${town.name} for FY ${year}.`);
    const held = list && found.status === "Not designated" ? found : designationOf(asked, list);
    const status = text(table, found.status);
    const designation = isFault(held) || held.status !== "Alliance" ? undefined : (held as WithBase);
    const base = designation ? number(table, designation.baseYear) : NONE;
    const sources = [sourceText(found.source), designation ? sourceText(designation.baseYearSource) : null];
    table.block.add([key, town.name, year, status, base, ...sources]);
    return undefined;
  }
  const designation = designationOf(asked, list);
  if (isFault(designation))
    return unlessMissing(
      designation,
      `The district list has no clear status and base year of ${town.name} for FY ${year}.`,
    );
  if (designation.status === "Not designated") {
    const cells = [text(table, designation.status), NONE, null, null, null, null, null, null, number(table, 0)];
    table.block.add([key, town.name, year, ...cells, sourceText(designation.source)]);
    return undefined;
  }
  return addDesignated(table, town, year, key, designation as WithBase);
}

/** What the list does not have gives #N/A, as a lookup of it does; what is wrong in it has no native form. */
function unlessMissing(fault: Fault, why: string): string | undefined {
  if (fault instanceof ErrorCell) return why;
  return wording(fault instanceof Refusal ? fault : new Refusal(fault)).notAvailable ? undefined : why;
}

type WithBase = Extract<Designation, { baseYear: FiscalYear }>;

function addDesignated(
  table: CaseTable,
  town: Town,
  year: FiscalYear,
  key: number,
  held: WithBase,
): string | undefined {
  const { family, block } = table;
  const found = ruleFor(family.policy, town.name, year, held.status);
  // As for a year that the law does not have, there is nothing to look up.
  if (found instanceof Issue) return undefined;
  const { rule } = found;
  const row = block.nextRow;
  const at = (heading: keyof typeof COLUMN): string => block.cell(COLUMN[heading], row);
  let measured = year;
  let share: WrittenCell = null;
  let portion: WrittenCell = null;
  let source: string | null = null;
  let withheld = `=${at("Above the base year")}`;
  if (rule.kind === "share of an earlier amount") {
    const [reference, part] = [valueIn(rule.referenceYear, year), valueIn(rule.share, year)];
    if (!reference || !part) return undefined;
    if (!isExact(part.value)) return `The share of FY ${year} has no exact native form.`;
    measured = reference.value;
    share = shareAsNumber(part.value);
    source = citationLine(part.citation);
    withheld = `=ROUND(ROUND(${at("Above the base year")}*100,0)*${at("Share withheld")},0)/100`;
  } else {
    const year_ = rule.measuredGrant && valueIn(rule.measuredGrant, year);
    const taken = rule.takenOut && valueIn(rule.takenOut, year);
    if ((rule.measuredGrant && !year_) || (rule.takenOut && !taken)) return undefined;
    if (year_ && year_.value !== "current") [measured, source] = [year_.value, citationLine(year_.citation)];
    if (taken?.value) {
      const made = portionOf(table, town, taken.value, at("Above the base year"));
      if (typeof made === "object") return made.why;
      portion = { formula: made, value: null };
      source = citationLine(taken.citation);
      const [above, less] = [at("Above the base year"), at("Portion taken out")];
      withheld = `=IF(${less}>${above},NA(),ROUND(${above}-${less},2))`;
    }
  }
  const [grant, base] = [table.figureCell(town, measured), table.figureCell(town, held.baseYear)];
  if (typeof grant === "object") return grant.why;
  if (typeof base === "object") return base.why;
  // Only what is asked for has a row without its figures; it shows that they are missing.
  if ((grant === "missing" || base === "missing") && !family.years.has(year)) return undefined;
  block.add([
    key,
    town.name,
    year,
    text(table, held.status),
    number(table, held.baseYear),
    measured,
    grant === "missing" ? NONE : made(`=${grant}`),
    base === "missing" ? NONE : made(`=${base}`),
    made(`=ROUND(MAX(0,${at("Grant measured")}-${at("Grant of the base year")}),2)`),
    share,
    portion,
    made(guarded(table, withheld)),
    sourceText(held.source),
    sourceText(held.baseYearSource),
    citationLine(found.citation),
    source,
  ]);
  return undefined;
}

/** Half up to the dollar; nothing is taken out of nothing, and then the grants are not looked at. */
function portionOf(
  { figureCell }: CaseTable,
  town: Town,
  { share, from, to }: ShareOfIncrease,
  above: string,
): string | { readonly why: string } {
  const [before, after] = [figureCell(town, from), figureCell(town, to)];
  if (typeof before === "object") return before;
  if (typeof after === "object") return after;
  if (before === "missing" || after === "missing") return `=IF(${above}=0,0,NA())`;
  const increase = `ROUND(MAX(0,${after}-${before})*100,0)`;
  return `=IF(${above}=0,0,ROUND(${increase}*${share.numerator}/${share.denominator * 100},0))`;
}

const guarded = ({ unchanged }: CaseTable, formula: string): string =>
  unchanged === undefined ? formula : `=IF(${unchanged},${formula.slice(1)},NA())`;

const text = (table: CaseTable, status: string): WrittenCell =>
  table.unchanged === undefined ? status : made(guarded(table, `="${status}"`));

const number = (table: CaseTable, value: number): WrittenCell =>
  table.unchanged === undefined ? value : made(guarded(table, `=${value}`));

/** The years of a family's rows: those asked for and, where a cell tells the year, all that the policy has. */
export function yearsOf({ policy, years, yearsMayChange }: Family): readonly FiscalYear[] {
  const { from, to } = policy.fiscalYears;
  const all = yearsMayChange ? Array.from({ length: to - from + 1 }, (_, index) => fiscalYear(from + index)) : [];
  return [...new Set([...years, ...all])].sort((a, b) => a - b);
}
