/** A table of grants, wide or long, with what each of its figures means by the contract. */
import { givenAmount } from "../cells/amounts";
import { isFault, Refused, type Given, type Meaning } from "../meaning";
import type { Random } from "../random";

/** Two years without a rule, and every year that has one. */
export const YEARS: readonly number[] = Array.from({ length: 17 }, (_, i) => 2012 + i);
export const GRANT_YEARS = YEARS.slice(0, -1);

export interface Grant {
  readonly cell: unknown;
  /** Cents above 0; a blank and a zero are a missing figure. */
  readonly means: Meaning<bigint>;
  readonly kind: string;
  /** The cell of the table that it stands in, as a source names it. */
  readonly place: string;
}

export type GrantOf = (year: number) => Grant;

export interface GrantsTable {
  readonly argument: readonly (readonly unknown[])[];
  readonly grantsOf: (town: number) => GrantOf;
  readonly kinds: readonly string[];
  /** What the table has of a town, for whoever reads about a wrong case. */
  readonly shown: (town: number) => readonly unknown[];
}

export function drawGrantsTable(random: Random, towns: readonly string[]): GrantsTable {
  const rows = towns.map(() => drawGrants(random));
  const isWide = random.oneIn(2);
  const placeOf = (town: number, year: number): string =>
    isWide
      ? `grants, row ${town + 2}, column ${year + 2}`
      : `grants, row ${town * GRANT_YEARS.length + year + 2}, column 3`;
  const grants = rows.map((row, town) => row.map((given, year) => grantOf(given, placeOf(town, year))));
  return {
    argument: isWide ? wide(towns, grants) : long(towns, grants),
    grantsOf: (town) => (year) => grants[town]?.[GRANT_YEARS.indexOf(year)] ?? missing(year),
    kinds: rows.flatMap((row) => row.map(({ kind }) => kind)),
    shown: (town) => GRANT_YEARS.flatMap((year, i) => [`FY ${year}:`, grants[town]?.[i]?.cell]),
  };
}

const isFigure = ({ means }: Given<bigint>): boolean => !isFault(means) && means > 0n;

/**
 * The grants of a town year by year, often a few cents apart, so that differences of every size occur. One town in six has a cell that is
 * no figure, and never two: which of them a function meets first is not said.
 */
function drawGrants(random: Random): readonly Given<bigint>[] {
  const row: Given<bigint>[] = [];
  while (row.length < GRANT_YEARS.length) {
    const before = row.at(-1)?.means;
    const given = givenAmount(random, typeof before === "bigint" ? before : undefined);
    if (isFigure(given)) row.push(given);
  }
  if (random.oneIn(6)) row[random.below(row.length)] = drawNoFigure(random);
  return row;
}

function drawNoFigure(random: Random): Given<bigint> {
  const given = givenAmount(random);
  return isFigure(given) ? drawNoFigure(random) : given;
}

const MISSING = new Refused("#N/A");

const grantOf = ({ cell, means, kind }: Given<bigint>, place: string): Grant => ({
  cell,
  means: means === 0n ? MISSING : means,
  kind,
  place,
});

type Rows = readonly (readonly Grant[])[];

const wide = (towns: readonly string[], grants: Rows): readonly (readonly unknown[])[] => [
  ["Town", ...GRANT_YEARS],
  ...grants.map((row, i) => [towns[i], ...row.map(({ cell }) => cell)]),
];

const long = (towns: readonly string[], grants: Rows): readonly (readonly unknown[])[] => [
  ["Town", "Fiscal year", "Entitlement"],
  ...grants.flatMap((row, i) => row.map(({ cell }, j) => [towns[i], GRANT_YEARS[j], cell])),
];

function missing(year: number): never {
  throw new Error(`The table has no grant of FY ${year}`);
}
