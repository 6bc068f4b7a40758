import { cellOf } from "../exact/cents";
import { isFault } from "../meaning";
import type { Random } from "../random";
import { districtWithhold as ruleOf, TOWNS, type Policy } from "../rules/districts";
import type { Trial } from "../trial";
import { drawGrantsTable, YEARS } from "./grants-table";

/** DISTRICT_WITHHOLD for a column of towns and a row of years, from a table of grants that is wide or long. */
export function districtWithhold(random: Random): Trial {
  const policy: Policy = random.oneIn(2) ? "enacted" : "governor-2022";
  const { argument, grantsOf, kinds, shown } = drawGrantsTable(random, TOWNS);
  return {
    args: [TOWNS.map((town) => [town]), [YEARS], argument, policy],
    expected: TOWNS.map((town, i) => {
      const grantOf = grantsOf(i);
      return YEARS.map((year) => {
        const withheld = ruleOf(town, year, policy, (which) => grantOf(which).means);
        return isFault(withheld) ? withheld : cellOf(withheld);
      });
    }),
    kinds,
    inputsAt: (row, column) => [TOWNS[row], YEARS[column], policy, ...shown(row)],
  };
}
