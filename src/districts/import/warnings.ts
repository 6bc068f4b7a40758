import type { FiscalYear } from "../../money/fiscal-year";
import { Issue, type IssueOf } from "../../money/issue";
import type { Checked, CheckedList, CheckedLong, CheckedWide, ListedDistrict } from "./checked";

interface Span {
  readonly from: FiscalYear;
  readonly to: FiscalYear;
}

/** What is read and can be written, but is not what a finance person expects. Districts are in alphabetical order. */
export interface WarningFacts {
  readonly "count-unexpected": Span & { readonly found: number; readonly expected: readonly number[] };
  readonly "opportunity-too-many": Span & { readonly found: number; readonly most: number };
  readonly "years-outside-designation": Span & {
    readonly districts: readonly string[];
    readonly designations: readonly Span[];
  };
  readonly "missing-against-previous": { readonly districts: readonly string[] };
  readonly "figure-missing": { readonly year: FiscalYear; readonly districts: readonly string[] };
}

export type Warning = IssueOf<WarningFacts>;

/** What the law and the lists before say; whoever calls takes it from there. What is absent is not checked. */
export interface Expectations {
  /** How many Alliance Districts a fiscal year may have: 33, or 33 and 36 where two policies stand beside each other. */
  readonly counts?: ReadonlyMap<FiscalYear, readonly number[]>;
  readonly mostOpportunity?: number;
  /** The spans of five fiscal years for which districts are designated. */
  readonly designations?: readonly Span[];
  /** The districts of the list before this one, or of the list whose grants are wanted. */
  readonly previous?: readonly string[];
}

export function warningsOf(checked: Checked, expected: Expectations): readonly Warning[] {
  const warnings =
    checked.kind === "district list" ? listWarnings(checked, expected) : figureWarnings(checked, expected);
  return [...warnings, ...missing(checked, expected)];
}

function listWarnings({ written }: CheckedList, expected: Expectations): readonly Warning[] {
  const { counts, mostOpportunity } = expected;
  const byYear = alliancesByYear(written);
  const unexpected: { year: FiscalYear; found: number; expected: readonly number[] }[] = [];
  const tooMany: { year: FiscalYear; found: number }[] = [];
  for (const [year, rows] of [...byYear].sort(([a], [b]) => a - b)) {
    const found = new Set(rows.map(({ district }) => district)).size;
    const wanted = counts?.get(year);
    if (wanted && !wanted.includes(found)) unexpected.push({ year, found, expected: wanted });
    const marked = new Set(rows.filter(({ opportunity }) => opportunity).map(({ district }) => district)).size;
    if (mostOpportunity !== undefined && marked > mostOpportunity) tooMany.push({ year, found: marked });
  }
  return [
    ...spans(unexpected, (a, b) => a.found === b.found && a.expected.join() === b.expected.join()).map(
      ({ from, to, of: { found, expected: wanted } }) =>
        new Issue("count-unexpected", { from, to, found, expected: wanted }),
    ),
    ...spans(tooMany, (a, b) => a.found === b.found).map(
      ({ from, to, of: { found } }) =>
        new Issue("opportunity-too-many", { from, to, found, most: mostOpportunity ?? 0 }),
    ),
    ...outsideDesignation(written, expected.designations),
  ];
}

function alliancesByYear(written: readonly ListedDistrict[]): ReadonlyMap<FiscalYear, readonly ListedDistrict[]> {
  const byYear = new Map<FiscalYear, ListedDistrict[]>();
  for (const row of written) {
    if (row.status !== "Alliance") continue;
    for (let year = row.fromFY; year <= row.toFY; year = next(year)) {
      const rows = byYear.get(year);
      if (rows) rows.push(row);
      else byYear.set(year, [row]);
    }
  }
  return byYear;
}

const next = (year: FiscalYear): FiscalYear => (year + 1) as FiscalYear;

/** Years in a row about which the same is to be said are said together. */
function spans<Item extends { readonly year: FiscalYear }>(
  items: readonly Item[],
  same: (a: Item, b: Item) => boolean,
): readonly (Span & { readonly of: Item })[] {
  const found: { from: FiscalYear; to: FiscalYear; of: Item }[] = [];
  for (const item of items) {
    const last = found[found.length - 1];
    if (last && next(last.to) === item.year && same(last.of, item)) last.to = item.year;
    else found.push({ from: item.year, to: item.year, of: item });
  }
  return found;
}

function outsideDesignation(
  written: readonly ListedDistrict[],
  designations: readonly Span[] | undefined,
): readonly Warning[] {
  if (designations === undefined) return [];
  const outside = new Map<string, { from: FiscalYear; to: FiscalYear; districts: Set<string> }>();
  for (const { district, fromFY: from, toFY: to } of written) {
    if (designations.some((span) => span.from <= from && to <= span.to)) continue;
    const key = `${from} ${to}`;
    const same = outside.get(key) ?? { from, to, districts: new Set() };
    same.districts.add(district);
    outside.set(key, same);
  }
  return [...outside.values()]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(
      ({ from, to, districts }) =>
        new Issue("years-outside-designation", { from, to, districts: [...districts].sort(), designations }),
    );
}

/** For each year of the table: the districts that are wanted, or that it names, and have no figure for it. */
function figureWarnings(checked: CheckedWide | CheckedLong, { previous }: Expectations): readonly Warning[] {
  const districtsOf = districtsByYear(checked);
  const named = new Set([...districtsOf.values()].flatMap((districts) => [...districts]));
  const wanted = previous?.filter((district) => named.has(district)) ?? [...named];
  return [...districtsOf]
    .sort(([a], [b]) => a - b)
    .map(([year, has]) => ({ year, districts: wanted.filter((district) => !has.has(district)).sort() }))
    .filter(({ districts }) => districts.length > 0)
    .map((facts) => new Issue("figure-missing", facts));
}

function districtsByYear(checked: CheckedWide | CheckedLong): ReadonlyMap<FiscalYear, ReadonlySet<string>> {
  const found = new Map<FiscalYear, Set<string>>();
  const add = (year: FiscalYear, district: string): void => {
    const districts = found.get(year);
    if (districts) districts.add(district);
    else found.set(year, new Set([district]));
  };
  if (checked.kind === "long grants") {
    for (const { year, town } of checked.written) add(year, town.name);
    return found;
  }
  checked.years.forEach((year, place) => {
    found.set(year, new Set());
    for (const { figures, town } of checked.written) if (figures[place]?.amount != null) add(year, town.name);
  });
  return found;
}

function missing({ written }: Checked, { previous }: Expectations): readonly Warning[] {
  const has = new Set(written.map(({ town }) => town.name));
  const districts = (previous ?? []).filter((district) => !has.has(district)).sort();
  return districts.length > 0 ? [new Issue("missing-against-previous", { districts })] : [];
}
