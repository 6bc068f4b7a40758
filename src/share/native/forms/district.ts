/** The functions about districts: what the lookup sheet says of the town and year that two cells name. */
import type { Policy } from "../../../law/policies";
import { fiscalYear } from "../../../money/fiscal-year";
import { isErrorValue, type CellValue } from "../../../model/explain";
import type { Source } from "../lookups/asked";
import { TOWN_STEP } from "../lookups/cases";
import type { Lookups, Tables } from "../lookups";
import { townOf, yearOf } from "../lookups/spellings";
import { NotFollowed } from "../not-followed";
import { quoted, wrongArgument, type Operand } from "../operand";
import { behind } from "./amount";
import type { Written } from "./form";
import { blankTests, refuseNoYear, yearNumber } from "./year";

export interface DistrictCall {
  readonly district: Operand;
  readonly year: Operand;
  readonly policy: Policy;
  /** The cell that names the policy, and how it does; absent where the formula itself does. */
  readonly policyCell?: { readonly text: string; readonly value: string };
  readonly list: Source | undefined;
  readonly grants: Source | undefined;
}

const NO_NAME = wrongArgument("there is no district");
const NO_CASE = wrongArgument("there is no district or no fiscal year");

export function districtName(name: Operand, lookups: Lookups): Written {
  const known = literalIn(name);
  if (known !== undefined) {
    const town = townOf(known);
    return { text: town ? quoted(town.name) : known === "" ? NO_NAME : "NA()", kind: "cell" };
  }
  refuseNoDistrict(name);
  const tables = lookups.needed();
  const { codes, names } = tables.districts;
  const found = `INDEX(${names},MATCH(${codeOf(name, tables)},${codes},0))`;
  return { text: behind(blankTests(name), false, NO_NAME, found), kind: "cell" };
}

/** The entry of one of the columns for a town and a year. */
export function districtLookup(
  call: DistrictCall,
  column: "status" | "baseYear" | "withheld",
  lookups: Lookups,
): string {
  const { district, year, policy, policyCell, list, grants } = call;
  const tables = lookups.needed();
  const cases = tables.cases(policy, list, grants);
  refuseNoDistrict(district);
  refuseNoYear(year);
  const [town, fy] = [townOf(shownIn(district)), yearOf(shownIn(year))];
  const why = town && fy !== undefined ? cases.whyNot(town, fiscalYear(fy)) : undefined;
  if (why !== undefined) throw new NotFollowed(why);
  const key = keyFor(district, year, tables);
  if (key === "none") return literalIn(district) === "" || literalIn(year) === "" ? NO_CASE : "NA()";
  const found = `INDEX(${cases[column]},MATCH(${key},${cases.keys},0))`;
  const held = policyCell ? `IF(${policyCell.text}=${quoted(policyCell.value)},${found},NA())` : found;
  return behind([...blankTests(district), ...blankTests(year)], false, NO_CASE, held);
}

function keyFor(district: Operand, year: Operand, tables: Tables): string {
  const [name, fy] = [literalIn(district), literalIn(year)];
  const code = name === undefined ? undefined : (townOf(name)?.code ?? "none");
  const known = fy === undefined ? undefined : (yearOf(fy) ?? "none");
  if (code === "none" || known === "none") return "none";
  if (code !== undefined && known !== undefined) return String(code * TOWN_STEP + known);
  const town = code === undefined ? `${TOWN_STEP}*${codeOf(district, tables)}` : String(code * TOWN_STEP);
  return `${town}+${known === undefined ? yearText(year, tables) : known}`;
}

/** The sum has at most one entry, since each writing stands once; where there is none, no key has such a town. */
const codeOf = ({ text }: Operand, { districts }: Tables): string =>
  `SUMPRODUCT((${districts.written}=${text})*${districts.codes})`;

function yearText(year: Operand, tables: Tables): string {
  const readable = year.present.filter((value) => yearOf(value) !== undefined);
  const texts = readable.filter((value) => typeof value === "string");
  if (texts.length === 0) return yearNumber(year);
  const { written, years } = tables.fiscalYears;
  const found = `SUMPRODUCT((${written}=${year.text})*${years})`;
  return texts.length === readable.length ? found : `IF(ISNUMBER(${year.text}),${yearNumber(year)},${found})`;
}

const literalIn = ({ literal }: Operand): Exclude<CellValue, object> | undefined =>
  literal === undefined || typeof literal === "object" ? undefined : literal;

const shownIn = (operand: Operand): CellValue => literalIn(operand) ?? operand.here ?? null;

/** A cell that can name no district gives another error natively. */
function refuseNoDistrict({ text, here }: Operand): void {
  if (typeof here !== "boolean" || isErrorValue(here)) return;
  throw new NotFollowed(`${text} holds ${here ? "TRUE" : "FALSE"}, which is no district.`);
}
