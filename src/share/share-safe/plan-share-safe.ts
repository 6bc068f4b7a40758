/** Makes formulas of ours safe to share: compared to the cent before anything is planned, and kept so that they can come back. */
import type { Book } from "../book";
import { valuesIn } from "../book";
import { areaText } from "../address";
import { scanning } from "../check/find-uses";
import { asPart, finished } from "../slices";
import type { Progress } from "../check/findings";
import { misplacedIn } from "../check/misplaced";
import { isNotComputed } from "../compute/compute-call";
import type { FormulaUse } from "../formula-uses";
import { fitted } from "../fresh/fitted";
import { FreshValues } from "../fresh/fresh-values";
import type { Put } from "../originals/keep";
import type { CellChange, ChangePlan, LeftAlone } from "../plan";
import { inScope, WHOLE_WORKBOOK } from "../scope";
import { onCopies } from "./copies";
import { differencesIn } from "./differences";
import { keepingOriginals } from "./kept";
import { Natives } from "./natives";
import type { Difference, ShareSafeOptions, ShareSafeOutcome } from "./options";
import type { Replaced } from "./replaced";
import { asValues, type Replacement } from "./replacement";

const SLICE = 100;

export const planShareSafe = (book: Book, options: ShareSafeOptions): ShareSafeOutcome =>
  finished(planningShareSafe(book, options));

/** How much of the time is spent once the formulas are read, once the lookups are gathered, and once all were looked at. */
const [READ, GATHERED, LOOKED_AT] = [0.1, 0.2, 0.75];

/** The same in slices, so that a pane can show how far it is, and stop. It counts the formulas of the workbook, once. */
export function* planningShareSafe(book: Book, options: ShareSafeOptions): Generator<Progress, ShareSafeOutcome> {
  const { scope = WHOLE_WORKBOOK, unprotected = [] } = options;
  const total = book.sheets.reduce((sum, { formulas }) => sum + formulas.length, 0);
  const uses = yield* asPart(scanning(book), 0, READ, total);
  const asked = uses.filter(({ sheet, area }) => inScope(scope, sheet.name, area));
  const fresh = new FreshValues(book, uses);
  const natives = new Natives(book, fresh);
  if (options.way === "native") yield* asPart(natives.gathering(asked), READ, GATHERED, total);
  const looked = yield* asPart(looking(book, asked, fresh, natives, options, unprotected), GATHERED, LOOKED_AT, total);
  if (looked.differences.length > 0) return { kind: "differences", differences: looked.differences };
  return yield* asPart(planning(book, looked, natives, options), LOOKED_AT, 1, total);
}

interface Looked {
  readonly replaced: readonly Replaced[];
  readonly leftAlone: LeftAlone[];
  readonly differences: readonly Difference[];
}

/** Each formula with what is to take its place, compared. */
function* looking(
  book: Book,
  asked: readonly FormulaUse[],
  fresh: FreshValues,
  natives: Natives,
  options: ShareSafeOptions,
  unprotected: readonly string[],
): Generator<Progress, Looked> {
  const { scope = WHOLE_WORKBOOK, copies } = options;
  const replaced: Replaced[] = [];
  const leftAlone: LeftAlone[] = misplacedIn(book, scope).map(({ sheet, where, formula, problem }) => ({
    sheet: sheet ?? "",
    address: where,
    formula,
    why: problem,
  }));
  const differences: Difference[] = [];
  for (const [index, use] of asked.entries()) {
    const found = replacement(use, fresh, natives, options);
    const isLocked = use.sheet.isProtected && !unprotected.includes(use.sheet.name) && !copies;
    if (isLocked)
      leftAlone.push(left(use, `The sheet ${use.sheet.name} is protected. Unprotect it, or give its password.`));
    else if (found.kind === "left") leftAlone.push(left(use, found.why));
    else if (found.kind === "different") differences.push(...found.differences);
    else replaced.push({ use, cells: found.cells });
    if (index % SLICE === SLICE - 1) yield { done: index + 1, total: asked.length };
  }
  return { replaced, leftAlone, differences };
}

function replacement(
  use: FormulaUse,
  fresh: FreshValues,
  natives: Natives,
  { way, otherwise = "leave" }: ShareSafeOptions,
): Replacement {
  const shown = valuesIn(use.sheet, use.area);
  const { whole } = fresh.of(use);
  const ours = isNotComputed(whole) ? undefined : fitted(whole, use);
  if (way === "native") {
    const native = natives.of(use, shown, ours);
    if (native.kind !== "left" || otherwise === "leave") return native;
  }
  const differences = differencesIn(use, { shown, fresh: ours, given: shown });
  return differences.length > 0 ? { kind: "different", differences } : asValues(shown);
}

const left = ({ sheet, area, cell }: FormulaUse, why: string): LeftAlone => ({
  sheet: sheet.name,
  address: areaText(area),
  formula: cell.formula,
  why,
});

function* planning(
  book: Book,
  { replaced, leftAlone }: Looked,
  natives: Natives,
  options: ShareSafeOptions,
): Generator<Progress, ShareSafeOutcome> {
  const { copies } = options;
  const changes = replaced.map(changeOf);
  const lookups = replaced.length > 0 ? natives.sheet() : null;
  if (copies) {
    const plan = onCopies(book, { sheets: lookups ? [lookups] : [], changes, removed: [], leftAlone }, copies);
    return { kind: "plan", plan, converted: changes.length };
  }
  const kept = yield* keepingOriginals(book, replaced, options.day);
  const tooLong = new Set(kept.tooLong);
  const given = changes.filter((_, index) => !tooLong.has(index));
  for (const index of kept.tooLong) {
    const one = replaced[index];
    if (one) leftAlone.push(left(one.use, "The formula is too long to be kept, so it could not be brought back."));
  }
  const sheets = [lookups, kept.sheet].filter((sheet) => sheet !== null);
  const plan: ChangePlan = { sheets, changes: given, removed: [], leftAlone };
  return { kind: "plan", plan, converted: given.length };
}

function changeOf({ use: { sheet, area, cell }, cells }: Replaced): CellChange {
  const before = { formula: cell.formula, ...(cell.array && { array: cell.array }) };
  return { sheet: sheet.name, area, before, after: afterOf(cells), expected: valuesIn(sheet, area) };
}

function afterOf(cells: readonly (readonly Put[])[]): CellChange["after"] {
  const [only] = cells.flat();
  const isSingle = cells.length === 1 && cells[0]?.length === 1;
  if (isSingle && only?.kind === "formula") {
    const array = only.isArray ? ({ kind: "entered", rows: 1, columns: 1 } as const) : undefined;
    return { kind: "formula", formula: { formula: only.formula, ...(array && { array }) } };
  }
  const formulas = cells.map((row) => row.flatMap((put) => (put.kind === "formula" ? [put.formula] : [])));
  if (only?.kind === "formula") return { kind: "formulas", formulas };
  return {
    kind: "values",
    values: cells.map((row) => row.flatMap((put) => (put.kind === "value" ? [put.value] : []))),
  };
}
