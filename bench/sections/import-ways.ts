import Fuse from "fuse.js";
import Papa from "papaparse";
import { resolveDistrict, townNames } from "../src/districts";
import { check, readDelimited, recognise, runToEnd, type Checked } from "../src/districts/import";
import { amountsInColumn } from "./columns";
import type { Way } from "./ways";

export const ROWS = 100_000;
/** A fuzzy search takes a thousand times as long a name, so it gets fewer of them; the table gives the time for each. */
export const FUZZY_NAMES = 1_000;

/** Names as files spell them: many plain, some with a school district around them, some with a slip. */
const spelled = (index: number): string => {
  const town = townNames[index % townNames.length] ?? "";
  switch (index % 5) {
    case 0:
      return town.toUpperCase();
    case 1:
      return `${town} School District`;
    case 2:
      return town.length > 7 ? `${town.slice(0, 4)}${town.slice(5)}` : town;
    default:
      return town;
  }
};

const names = Array.from({ length: ROWS }, (_, index) => spelled(index));
/** No two alike: nothing that was worked out for one name helps with another. */
const differentNames = names.map((name, index) => `${name} ${String(index)}`);
const amounts = amountsInColumn(ROWS * 4, 5).map(([amount]) => amount ?? 0);

const csv = [
  "Town,Fiscal year,Entitlement,Note,Code,Status",
  ...names.map((name, i) => `"${name}",${2013 + (i % 15)},"${amounts[i] ?? 0}",from the file,${i % 169},Alliance`),
].join("\n");

function readAndCheck(): Checked {
  const { grid } = runToEnd(readDelimited(csv, "bench.csv"));
  return runToEnd(check(grid, runToEnd(recognise(grid)).layout));
}

export const readingWays = (): readonly Way[] => [
  { name: "papaparse alone", run: () => Papa.parse<string[]>(csv).data.length },
  { name: "rows with their lines", run: () => runToEnd(readDelimited(csv, "bench.csv")).grid.rows.length },
  { name: "rows, names matched, amounts exact", run: () => readAndCheck().rows.length },
];

const fuse = new Fuse(
  townNames.map((name) => ({ name })),
  { keys: ["name"], includeScore: true },
);
const grid = { name: "names", rows: [["Town"], ...names.map((name) => [name])], counted: "row" as const };

export const matchingWays = (): readonly (Way & { readonly count: number })[] => [
  {
    name: "names of a column, checked as an import does",
    count: ROWS,
    run: () =>
      runToEnd(check(grid, runToEnd(recognise(grid)).layout, { defaults: { status: "Alliance" } })).rows.length,
  },
  { name: "every name worked out anew", count: ROWS, run: () => names.map((name) => resolveDistrict(name)).length },
  {
    name: "different names, none seen before",
    count: ROWS / 10,
    run: () => differentNames.slice(0, ROWS / 10).map((name) => resolveDistrict(name)).length,
  },
  {
    name: "fuse.js, its best hit",
    count: FUZZY_NAMES,
    run: () => names.slice(0, FUZZY_NAMES).map((name) => fuse.search(name, { limit: 1 })[0]?.item.name).length,
  },
];
