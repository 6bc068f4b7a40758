import { Decimal } from "decimal.js";
import { builtFunctions, type BuiltFunction } from "./built-functions";
import { DISTRICT_CELLS, makeDistrictWays } from "./district-ways";
import { matchingWays, readingWays, ROWS } from "./import-ways";
import { makeWays, type Way } from "./ways";

/**
 * What exactness costs: the same million cells through plain doubles, through the functions as they are built for shipping, and through decimal.js as it is commonly used.
 * All ways take turns in one run, so that the ratios hold even where the absolute times do not. Arguments: cells and rounds,
 * for example `npm run bench -- 100000 9`.
 */
const cells = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 5);
if (!Number.isInteger(cells) || cells < 1 || !Number.isInteger(rounds) || rounds < 1) {
  throw new Error("Give the number of cells and of rounds as whole numbers, for example: npm run bench -- 100000 5");
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Milliseconds of processor time, collecting garbage included: other work on the computer disturbs it less than the clock. */
function timed(way: Way): number {
  const before = process.cpuUsage();
  way.run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Times of the ways, taking turns; the first is what the others are measured against, each by its own count. */
function measure(
  title: string,
  ways: readonly (Way & { readonly count?: number })[],
  count = cells,
  unit = "cell",
): void {
  const times = ways.map((): number[] => []);
  ways.forEach(timed); // Once to warm up: the first run is compiled while it runs.
  for (let round = 0; round < rounds; round++) ways.forEach((way, i) => times[i]?.push(timed(way)));
  const [first] = ways;
  const each = (time: number, way: { readonly count?: number } | undefined): number => time / (way?.count ?? count);
  console.log(`\n${title}, ${count.toLocaleString("en-US")} ${unit}s, median of ${rounds} paired rounds`);
  console.table(
    Object.fromEntries(
      ways.map((way, i) => {
        const ratio = median(
          (times[i] ?? []).map((time, round) => each(time, way) / each(times[0]?.[round] ?? time, first)),
        );
        const time = median(times[i] ?? []);
        return [
          way.name,
          {
            "ratio to the first": Number(ratio.toFixed(2)),
            [`ns a ${unit}`]: Math.round(each(time, way) * 1e6),
            ms: Number(time.toPrecision(3)),
          },
        ];
      }),
    ),
  );
}

const functions = builtFunctions();
const built = (id: string): BuiltFunction => {
  const found = functions.get(id);
  if (!found) throw new Error(`The built functions have no ${id}`);
  return found;
};
const { withholding, graduated, mixed } = makeWays(cells, built, Decimal);
measure("ALLIANCE_WITHHOLD, a column against a column", withholding);
measure("GRADUATED_WITHHOLD, a column against FY 2024", graduated);
measure("ALLIANCE_WITHHOLD, 5 % text, 3 % blank, 2 % errors", mixed);
measure("DISTRICT_WITHHOLD, 169 towns by 15 years", makeDistrictWays(built), DISTRICT_CELLS);
measure("Reading a CSV file of 6 columns", readingWays(), ROWS, "row");
measure("Matching names to the 169 towns", matchingWays(), ROWS, "name");
