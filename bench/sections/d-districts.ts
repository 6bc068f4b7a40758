/** (d) DISTRICT_WITHHOLD of every town in every year, against a loop that already knows each town's row, column and rule. */
import { townNames } from "../../src/districts";
import { buildShipped } from "../../tools/shipped/build";
import { shippedFunctions } from "../../tools/shipped/functions";
import { compare } from "../harness/compare";
import type { Section } from "../harness/section";
import { amountsInColumn } from "./columns";

const YEARS = Array.from({ length: 15 }, (_, i) => 2013 + i);
const GRANT_YEARS = [2012, ...YEARS];

export const section: Section = async function* (extent) {
  const districtWithhold = shippedFunctions(buildShipped("bench-dist"))("DISTRICT_WITHHOLD");
  const amounts = amountsInColumn(townNames.length * GRANT_YEARS.length, 3).map(([amount]) => amount ?? 0);
  const grant = (town: number, year: number): number => amounts[town * GRANT_YEARS.length + year] ?? 0;
  const wide = [
    ["Town", ...GRANT_YEARS],
    ...townNames.map((town, i) => [town, ...GRANT_YEARS.map((_, y) => grant(i, y))]),
  ];
  const long = [
    ["Town", "Fiscal year", "Entitlement"],
    ...townNames.flatMap((town, i) => GRANT_YEARS.map((year, y) => [town, year, grant(i, y)])),
  ];
  const towns = townNames.map((town) => [town]);
  yield await compare({
    title: "DISTRICT_WITHHOLD, 169 towns by 15 years",
    unit: "amount",
    count: townNames.length * YEARS.length,
    rounds: extent.rounds ?? 15,
    clock: "processor",
    ways: [
      {
        name: "doubles, inexact, nothing looked up",
        run: () => townNames.map((_, i) => YEARS.map((_year, y) => Math.max(0, grant(i, y + 1) - grant(i, 0)))),
      },
      { name: "one call, wide table", run: () => districtWithhold(towns, [YEARS], wide, "enacted") },
      { name: "one call, long table", run: () => districtWithhold(towns, [YEARS], long, "enacted") },
      {
        name: "a call for each cell, wide table",
        run: () => townNames.map((town) => YEARS.map((year) => districtWithhold([[town]], [[year]], wide, "enacted"))),
      },
    ],
  });
};
