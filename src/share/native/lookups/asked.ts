/** What the calls about districts in a workbook ask for: which towns, years, policies, lists and grants. */
import type { Area } from "../../../formula/area";
import { towns as allTowns, type Town } from "../../../districts";
import {
  argumentNames,
  findCalls,
  isErrorValue,
  isFunctionId,
  type CellValue,
  type FunctionId,
} from "../../../model/explain";
import { POLICIES, readPolicy, type Policy } from "../../../law/policies";
import type { FiscalYear } from "../../../money/fiscal-year";
import { Issue } from "../../../money/issue";
import { findSheet, valuesIn, type Book } from "../../book";
import type { Progress } from "../../check/findings";
import { isUnresolved, resolve, type FormulaPlace } from "../../resolve";
import { childrenOf, type CallNode, type Node } from "../formula/node";
import { NotRead, parseFormula } from "../formula/parse";
import { townOf, Writings, yearOf } from "./spellings";

export interface Source {
  readonly sheet: string;
  readonly area: Area;
}

export const keyOf = ({ sheet, area }: Source): string =>
  `${sheet.toLowerCase()} ${area.row} ${area.column} ${area.rows} ${area.columns}`;

/** Calls that one set of cases answers: the same policy, list and grants. */
export interface Family {
  readonly key: string;
  readonly policy: Policy;
  readonly list: Source | undefined;
  /** Absent where only the status or the base year is asked for. */
  readonly grants: Source | undefined;
  readonly towns: Set<Town>;
  readonly years: Set<FiscalYear>;
  /** Whether a cell tells the year, so that another one may be asked for any time. */
  yearsMayChange: boolean;
}

export const familyKey = (policy: Policy, list: Source | undefined, grants: Source | undefined): string =>
  [policy.id, list ? keyOf(list) : "", grants ? keyOf(grants) : ""].join("|");

/** The functions that look things up on the lookup sheet. */
export const ABOUT_DISTRICTS: ReadonlySet<FunctionId> = new Set([
  "DISTRICT_WITHHOLD",
  "DISTRICT_STATUS",
  "DISTRICT_BASE_YEAR",
  "DISTRICT_NAME",
]);

const SLICE = 500;

export class Asked {
  readonly districts = new Writings<Town>(townOf);
  readonly years = new Writings<FiscalYear>(yearOf);
  readonly families = new Map<string, Family>();

  constructor(private readonly book: Book) {}

  /** Reads all calls of the workbook, in slices of formulas. */
  *reading(): Generator<Progress, void> {
    const total = this.book.sheets.reduce((sum, { formulas }) => sum + formulas.length, 0);
    let done = 0;
    for (const sheet of this.book.sheets) {
      for (const { row, column, formula } of sheet.formulas) {
        if (++done % SLICE === 0) yield { done, total };
        if (!/DISTRICT_/i.test(formula) || !findCalls(formula).some(({ id }) => ABOUT_DISTRICTS.has(id))) continue;
        this.read(formula, { sheet: sheet.name, row, column });
      }
    }
  }

  private read(formula: string, place: FormulaPlace): void {
    try {
      this.walk(parseFormula(formula), place);
    } catch (failure) {
      // Its native form says that it cannot be read.
      if (!(failure instanceof NotRead)) throw failure;
    }
  }

  private walk(node: Node, place: FormulaPlace): void {
    if (node.kind === "call" && isFunctionId(node.name) && ABOUT_DISTRICTS.has(node.name))
      this.take(node, node.name, place);
    for (const child of childrenOf(node)) this.walk(child, place);
  }

  private take({ given }: CallNode, id: FunctionId, place: FormulaPlace): void {
    const argument = (name: string): Node | undefined => given[argumentNames(id).indexOf(name)];
    const towns = this.townsOf(argument(id === "DISTRICT_NAME" ? "name" : "district"), place);
    if (id === "DISTRICT_NAME") return;
    const years = this.yearsOf(argument("fiscal_year"), place);
    for (const value of this.values(argument("policy"), place) ?? POLICIES.map((policy) => policy.id)) {
      const policy = readPolicy(value);
      if (policy instanceof Issue) continue;
      const list = this.source(argument("districts"), place);
      const grants = this.source(argument("grants"), place);
      if (list === "not followed" || grants === "not followed" || (id === "DISTRICT_WITHHOLD" && !grants)) continue;
      const family = this.family(policy, list, grants);
      for (const town of towns ?? allTowns) family.towns.add(town);
      for (const year of years ?? []) family.years.add(year);
      if (argument("fiscal_year")?.kind !== "literal") family.yearsMayChange = true;
    }
  }

  private family(policy: Policy, list: Source | undefined, grants: Source | undefined): Family {
    const key = familyKey(policy, list, grants);
    let family = this.families.get(key);
    if (!family) {
      family = { key, policy, list, grants, towns: new Set(), years: new Set(), yearsMayChange: false };
      this.families.set(key, family);
    }
    return family;
  }

  /** Undefined where the argument is computed, and may be any town. */
  private townsOf(node: Node | undefined, place: FormulaPlace): readonly Town[] | undefined {
    return this.values(node, place)?.flatMap((value) => this.districts.add(value) ?? []);
  }

  private yearsOf(node: Node | undefined, place: FormulaPlace): readonly FiscalYear[] | undefined {
    return this.values(node, place)?.flatMap(
      (value) => (typeof value === "string" ? this.years.add(value) : yearOf(value)) ?? [],
    );
  }

  private values(node: Node | undefined, place: FormulaPlace): readonly CellValue[] | undefined {
    if (!node || node.kind === "omitted") return [];
    if (node.kind === "literal") return [node.value];
    if (node.kind === "array") return node.rows.flat();
    if (node.kind === "call" && node.name === "DISTRICT_NAME") return this.values(node.given[0], place);
    const source = this.source(node, place);
    if (source === "not followed" || source === undefined) return undefined;
    return valuesOf(this.book, source)
      .flat()
      .filter((value) => !isErrorValue(value));
  }

  private source(node: Node | undefined, place: FormulaPlace): Source | undefined | "not followed" {
    if (!node || node.kind === "omitted") return undefined;
    if (node.kind !== "reference") return "not followed";
    const found = resolve(node.to, this.book, place);
    return isUnresolved(found) || found.area.rows < 1 || found.area.columns < 1 ? "not followed" : found;
  }
}

export function valuesOf(book: Book, { sheet, area }: Source): CellValue[][] {
  const held = findSheet(book, sheet);
  return held ? valuesIn(held, area) : [];
}
