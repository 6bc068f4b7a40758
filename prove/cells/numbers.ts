/** Amounts as numbers: the places where a fast way to the nearest cent could go wrong, and everything between them. */
import { centsOf, dollarsOf } from "../exact/cents";
import { decimalOfDouble } from "../exact/decimal";
import type { Given } from "../meaning";
import type { Random } from "../random";
import { LIMIT } from "../rules/amounts";
import { grantOf } from "./grant";

/** Cents of every magnitude alike: as many below ten dollars as between 10 and 90 trillion. */
export function anyCents(random: Random): bigint {
  const digits = 1 + random.below(16);
  return random.bigBelow(10n ** BigInt(digits)) % LIMIT;
}

const bits = new BigInt64Array(1);
const double = new Float64Array(bits.buffer);

/** The double that lies so many doubles further from 0, or nearer to it where `steps` is negative. */
export function neighbour(x: number, steps: number): number {
  double[0] = x;
  bits[0] = (bits[0] ?? 0n) + BigInt(steps);
  return double[0] ?? 0;
}

/** Cents and the part of a cent after them, as somebody would type them. */
const typed = (cents: bigint, part: string): number => Number(`${dollarsOf(cents)}${part}`);

const around = (random: Random, x: number, reach: number): number =>
  x === 0 ? x : neighbour(x, random.below(2 * reach + 1) - reach);

/** A fast way that multiplies by 100 has its edges at powers of two, in dollars and in cents. */
const edge = (random: Random): number => 2 ** (random.below(54) - 4) / (random.oneIn(2) ? 100 : 1);

const NUMBERS: Readonly<Record<string, (random: Random) => number>> = {
  "whole cents": (random) => typed(anyCents(random), ""),
  "whole dollars": (random) => Number(anyCents(random) / 100n),
  "half a cent, as typed": (random) => typed(anyCents(random), "5"),
  "doubles beside half a cent": (random) => around(random, typed(anyCents(random), "5"), 4),
  "near 0.49 and 0.51 of a cent": (random) =>
    around(random, typed(anyCents(random), random.pick(["49", "51", "4899999", "4900001", "5099999", "5100001"])), 4),
  "any part of a cent": (random) => typed(anyCents(random), String(random.below(2 ** 32))),
  "difference of two amounts": (random) => {
    const [a, b] = [anyCents(random), anyCents(random)];
    return typed(a > b ? a : b, "") - typed(a > b ? b : a, "");
  },
  "sum of three amounts": (random) =>
    typed(anyCents(random), "") + typed(anyCents(random), "") + typed(anyCents(random), ""),
  "product with a rate": (random) => typed(anyCents(random), "") * random.pick([0.75, 0.5, 0.25, 0.1, 0.0625]),
  "any double by its bits": (random) => neighbour(2 ** -20, Number(random.bigBelow(67n << 52n))),
  "near a power of two": (random) => around(random, edge(random) + random.below(200) / 100, 40),
  "near the fast way's end, 2^43 cents": (random) => around(random, (2 ** 43 + random.below(4000) - 2000) / 100, 4),
  "near half a cent at the fast way's end": (random) => (2 ** 43 + random.below(4000) - 2000 + 0.5) / 100,
  "near 90 trillion": (random) => around(random, 9e13, 400),
  "less than a cent": (random) =>
    random.pick([0, -0, 5e-324, 1e-300, 1e-9, 0.004, 0.0049999, 0.005, 0.0050001, 0.0099]),
  // No function takes less than nothing, but this much is nothing to the cent, as a difference with noise may leave it.
  "negative number that comes to nothing": (random) =>
    random.pick([-5e-324, -1e-300, -1e-9, -0.0001, -0.004, -0.0049999, neighbour(-0.005, -1 - random.below(40))]),
};

/** What is no grant at all. */
const REFUSED: Readonly<Record<string, (random: Random) => number>> = {
  "90 trillion and above": (random) => around(random, 9e13, 3) * random.pick([1.001, 2, 10, 1e6, 1e290]),
  "negative number": (random) => -typed(anyCents(random), random.pick(["", "5", "49"])),
  "half a cent below nothing": (random) => neighbour(-0.005, random.below(40)),
};

export const NUMBER_KINDS = Object.keys(NUMBERS);
export const REFUSED_NUMBER_KINDS = Object.keys(REFUSED);

export function givenNumber(kind: string, random: Random): Given<bigint> {
  const draw = NUMBERS[kind] ?? REFUSED[kind];
  if (!draw) throw new Error(`There is no kind ${kind}`);
  const cell = draw(random);
  return { cell, means: grantOf(centsOf(decimalOfDouble(cell))), kind };
}
