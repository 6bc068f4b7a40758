import { Decimal } from "decimal.js";
import { builtFunctions, type BuiltFunction } from "./built-functions";
import { DISTRICT_CELLS, makeDistrictWays } from "./district-ways";
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

function measure(title: string, ways: readonly Way[], count = cells): void {
  const times = ways.map((): number[] => []);
  ways.forEach(timed); // Once to warm up: the first run is compiled while it runs.
  for (let round = 0; round < rounds; round++) ways.forEach((way, i) => times[i]?.push(timed(way)));
  const base = times[0] ?? [];
  console.log(`\n${title}, ${count.toLocaleString("en-US")} cells, median of ${rounds} paired rounds`);
  console.table(
    Object.fromEntries(
      ways.map(({ name }, i) => {
        const ratio = median((times[i] ?? []).map((time, round) => time / (base[round] ?? time)));
        const time = median(times[i] ?? []);
        return [
          name,
          {
            "ratio to doubles": Number(ratio.toFixed(2)),
            "ns a cell": Math.round((time * 1e6) / count),
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
