import v8 from "node:v8";
import vm from "node:vm";
import { least, median, type MeasuredAim, type MeasuredComparison, type MeasuredWay, type Ratio } from "./result";
import type { Aim, Comparison, TimeAim, Way } from "./way";

v8.setFlagsFromString("--expose-gc");
const collectGarbage = vm.runInNewContext("gc") as () => void;

/** What takes longer than this is not noticeably slower for being compiled on the way. */
const LONG_MS = 1000;

/**
 * Measures the ways in turn, round after round, so that whatever else the computer does meets all of them, and every ratio is one of two
 * neighbours. Each round begins with another way. The garbage of one way is collected before the next begins. With the garbage goes
 * compiled code that nothing holds any more, and to compile a short way anew would take longer than the way itself: so a short way runs
 * once more before it is timed.
 */
export async function compare(comparison: Comparison): Promise<MeasuredComparison> {
  const { ways, rounds, clock, title, unit, count, note } = comparison;
  // Once to warm up: what runs for the first time is compiled while it runs.
  const first: number[] = [];
  for (const way of ways) first.push(await timed(way, clock));
  const times = ways.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < ways.length; turn++) {
      const index = (round + turn) % ways.length;
      const way = ways[index];
      if (way === undefined) continue;
      collectGarbage();
      if ((first[index] ?? 0) < LONG_MS) await way.run();
      times[index]?.push(await timed(way, clock));
    }
  }
  const perUnit = ways.map((way, i) => (times[i] ?? []).map((time) => time / (way.count ?? count)));
  const ratio = (of: number, to: number): Ratio => ratioOf(perUnit[of] ?? [], perUnit[to] ?? []);
  const measured = ways.map((way, i): MeasuredWay => {
    const all = times[i] ?? [];
    return {
      name: way.name,
      count: way.count ?? count,
      ms: { least: least(all), median: median(all) },
      nsEach: median(perUnit[i] ?? []) * 1e6,
      ratioToFirst: ratio(i, 0),
    };
  });
  const indexOf = (name: string): number => {
    const index = ways.findIndex((way) => way.name === name);
    if (index < 0) throw new Error(`"${title}" has no way "${name}"`);
    return index;
  };
  return {
    title,
    unit,
    count,
    rounds,
    clock,
    ways: measured,
    aims: [
      ...(comparison.aims ?? []).map((aim) => judged(aim, ratio(indexOf(aim.of), indexOf(aim.to)))),
      ...(comparison.timeAims ?? []).map((aim) => inTime(aim, times[indexOf(aim.of)] ?? [])),
    ],
    ...(note === undefined ? {} : { note }),
  };
}

/** Milliseconds that a way takes. */
async function timed(way: Way, clock: Comparison["clock"]): Promise<number> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const result = way.run();
  if (result instanceof Promise) await result;
  const { user, system } = process.cpuUsage(before);
  return clock === "wall" ? performance.now() - started : (user + system) / 1000;
}

function ratioOf(of: readonly number[], to: readonly number[]): Ratio {
  const ratios = of.map((time, round) => time / (to[round] ?? NaN));
  return { least: least(ratios), median: median(ratios) };
}

function judged({ of, to, atMost, atLeast }: Aim, found: Ratio): MeasuredAim {
  const what = `${of} / ${to}`;
  if (atMost !== undefined) return { what, found, aim: `at most ${atMost}`, met: found.median <= atMost };
  if (atLeast !== undefined) return { what, found, aim: `at least ${atLeast}`, met: found.median >= atLeast };
  return { what, found };
}

function inTime({ of, atMostMs }: TimeAim, times: readonly number[]): MeasuredAim {
  const ms = median(times);
  return { what: `${of}, ms`, found: { ms }, aim: `at most ${atMostMs}`, met: ms <= atMostMs };
}
