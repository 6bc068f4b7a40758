import { plain, type Plain } from "./functions";
import { allianceDistricts } from "../../src/functions/alliance-districts";
import { districtStatus } from "../../src/functions/district-status";
import { districtWithhold } from "../../src/functions/district-withhold";
import { graduatedPercent } from "../../src/functions/graduated-percent";
import { TABLE_1, TABLE_2 } from "../../src/model/figures/brief";
import type { Published } from "./published";

/** One figure or word of the State or of the source beside ours. */
export interface Comparison {
  readonly what: string;
  readonly published: Plain;
  readonly computed: Plain;
}

/** Comparisons that belong together, such as those of one fiscal year. */
export interface Check {
  readonly name: string;
  readonly comparisons: readonly Comparison[];
}

export const isEqual = ({ published, computed }: Comparison): boolean => published === computed;

type Grants = Published["grants"];

const withhold = (town: string, year: number, grants: Grants, policy: string): Plain =>
  plain(districtWithhold([[town]], [[year]], grants as unknown[][], policy));

const grantOf = (grants: Grants, town: string, year: number): number => {
  const [header = [], ...rows] = grants;
  const long = rows.find((row) => row[0] === town && row[1] === year && header.length === 3)?.[2];
  const wide = rows.find((row) => row[0] === town)?.[header.indexOf(year)];
  return Number(long ?? wide);
};

/** Every published portion against DISTRICT_WITHHOLD(..., "enacted"), a check for each fiscal year. */
export function portionChecks({ grants, portions }: Published): Check[] {
  const years = [...new Set(portions.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => ({
    name: `FY ${year}, Alliance portions as published`,
    comparisons: portions
      .filter((portion) => portion.year === year)
      .map(({ town, alliance }) => ({
        what: town,
        published: alliance,
        computed: withhold(town, year, grants, "enacted"),
      })),
  }));
}

/** Table 1: both columns in every year, for each district that they hold for. */
function table1Check(grants: Grants): Check {
  const status = (town: string, year: number): Plain => plain(districtStatus([[town]], [[year]], "governor-2022"));
  const proposed = TABLE_2.get(2023) ?? [];
  const graduated = (TABLE_2.get(2022) ?? []).filter((town) => !proposed.includes(town));
  const hundredths = (town: string): number =>
    100 * Math.max(0, grantOf(grants, town, 2022) - grantOf(grants, town, 2012));
  const years = new Set(grants[0]?.length === 3 ? grants.map((row) => row[1]) : grants[0]);
  return {
    name: "Table 1 of the source, cell by cell",
    comparisons: TABLE_1.flatMap(({ year, allianceAbove, graduatedPercent: percent }) => [
      { what: `FY ${year}, percent`, published: percent / 100, computed: plain(graduatedPercent([[year]])) },
      ...graduated.flatMap((town) => [
        { what: `FY ${year}, status of ${town}`, published: "Graduated", computed: status(town, year) },
        {
          what: `FY ${year}, graduated, ${town}`,
          // Whole dollars times whole percents are whole cents, so the sum by hand is exact.
          published: ((hundredths(town) / 100) * percent) / 100,
          computed: withhold(town, year, grants, "governor-2022"),
        },
      ]),
      ...(years.has(year) ? proposed : []).flatMap((town) => [
        { what: `FY ${year}, status of ${town}`, published: "Alliance", computed: status(town, year) },
        {
          what: `FY ${year}, Alliance, ${town}`,
          published: Math.max(0, grantOf(grants, town, year) - grantOf(grants, town, allianceAbove)),
          computed: withhold(town, year, grants, "governor-2022"),
        },
      ]),
    ]),
  };
}

/** Table 2: both columns, row by row, and no further row. */
function table2Check(): Check {
  return {
    name: "Table 2 of the source, cell by cell",
    comparisons: [...TABLE_2].flatMap(([year, districts]) => {
      const listed = allianceDistricts([[year]], "governor-2022").map(([name]) => String(name));
      return [
        { what: `FY ${year}, number of districts`, published: districts.length, computed: listed.length },
        ...districts.map((published, row) => ({
          what: `FY ${year}, row ${row + 1}`,
          published,
          computed: listed[row] ?? "(no row)",
        })),
      ];
    }),
  };
}

export const checksOf = (published: Published): Check[] => [
  ...portionChecks(published),
  table1Check(published.grants),
  table2Check(),
];
