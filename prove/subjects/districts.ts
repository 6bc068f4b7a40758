import { givenAmount } from "../cells/amounts";
import { cellOf } from "../exact/cents";
import { isFault, type Given } from "../meaning";
import type { Random } from "../random";
import { districtWithhold as ruleOf, TOWNS, type Policy } from "../rules/districts";
import type { Trial } from "../trial";

/** Two years without a rule, and every year that has one. */
const YEARS = Array.from({ length: 17 }, (_, i) => 2012 + i);
const GRANT_YEARS = YEARS.slice(0, -1);

interface Grant {
  readonly cell: unknown;
  readonly cents: bigint;
  readonly kind: string;
}

/** DISTRICT_WITHHOLD for a column of towns and a row of years, from a table of grants that is wide or long. */
export function districtWithhold(random: Random): Trial {
  const policy: Policy = random.oneIn(2) ? "enacted" : "governor-2022";
  const grants = TOWNS.map(() => drawGrants(random));
  const grantsOf =
    (town: number): ((year: number) => bigint) =>
    (year) =>
      grants[town]?.[GRANT_YEARS.indexOf(year)]?.cents ?? missing(year);
  return {
    args: [TOWNS.map((town) => [town]), [YEARS], random.oneIn(2) ? wide(grants) : long(grants), policy],
    expected: TOWNS.map((town, i) =>
      YEARS.map((year) => {
        const withheld = ruleOf(town, year, policy, grantsOf(i));
        return isFault(withheld) ? withheld : cellOf(withheld);
      }),
    ),
    kinds: grants.flatMap((row) => row.map(({ kind }) => kind)),
    inputsAt: (row, column) => [
      TOWNS[row],
      YEARS[column],
      policy,
      ...GRANT_YEARS.flatMap((year, i) => [`FY ${year}:`, grants[row]?.[i]?.cell]),
    ],
  };
}

/** The grants of a town year by year, often a few cents apart, so that differences of every size occur; each a figure above 0. */
function drawGrants(random: Random): readonly Grant[] {
  const row: Grant[] = [];
  while (row.length < GRANT_YEARS.length) {
    const { cell, means, kind }: Given<bigint> = givenAmount(random, row.at(-1)?.cents);
    if (!isFault(means) && means > 0n) row.push({ cell, cents: means, kind });
  }
  return row;
}

type Rows = readonly (readonly Grant[])[];

const wide = (grants: Rows): readonly (readonly unknown[])[] => [
  ["Town", ...GRANT_YEARS],
  ...grants.map((row, i) => [TOWNS[i], ...row.map(({ cell }) => cell)]),
];

const long = (grants: Rows): readonly (readonly unknown[])[] => [
  ["Town", "Fiscal year", "Entitlement"],
  ...grants.flatMap((row, i) => row.map(({ cell }, j) => [TOWNS[i], GRANT_YEARS[j], cell])),
];

function missing(year: number): never {
  throw new Error(`The table has no grant of FY ${year}`);
}
