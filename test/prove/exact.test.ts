import { cellOf, centsOf, dollarsOf, nearestWhole } from "../../prove/exact/cents";
import { decimalOfDouble, decimalOfText } from "../../prove/exact/decimal";
import { randomFrom } from "../../prove/random";

/** The proof is only as good as its own arithmetic, so that stands on sums done by hand. */
describe("dollars in decimal digits", () => {
  test.each([
    { text: "12.34", cents: 1234n, why: "are cents as they stand" },
    { text: "5.", cents: 500n, why: "may end with a point" },
    { text: ".5", cents: 50n, why: "may begin with one" },
    { text: "1.005", cents: 101n, why: "half a cent goes up" },
    { text: "-1.005", cents: -101n, why: "and away from zero below it" },
    { text: "1.0049999999999999999999", cents: 100n, why: "just below half a cent goes down" },
    { text: "-0.0049", cents: 0n, why: "less than half a cent is nothing" },
    { text: "89999999999999.995", cents: 9_000_000_000_000_000n, why: "no digit is lost" },
    { text: "1e-7", cents: 0n, why: "a double may show an exponent" },
    { text: "2.5e+3", cents: 250_000n, why: "or one above" },
  ])("$text: $why", ({ text, cents }) => expect(centsOf(decimalOfText(text))).toBe(cents));
});

describe("a double", () => {
  test.each([
    { double: 1.005, cents: 101n, why: "is taken as typed, though it lies below 1.005" },
    { double: 0.1 + 0.2, cents: 30n, why: "0.30000000000000004 is 0.30" },
    { double: 5e-324, cents: 0n, why: "the smallest one is nothing" },
    { double: -0, cents: 0n, why: "-0 is 0" },
    { double: 1e21, cents: 10n ** 23n, why: "an exponent is read" },
  ])("$double: $why", ({ double, cents }) => expect(centsOf(decimalOfDouble(double))).toBe(cents));
});

describe("the nearest whole number", () => {
  test.each([
    { n: 9n, d: 4n, whole: 2n, why: "2.25 is nearer to 2" },
    { n: 10n, d: 4n, whole: 3n, why: "2.5 goes up" },
    { n: -10n, d: 4n, whole: -3n, why: "-2.5 goes away from zero" },
    { n: 11n, d: 4n, whole: 3n, why: "2.75 is nearer to 3" },
    { n: 1n, d: 3n, whole: 0n, why: "a third is nearer to 0" },
    { n: 2n, d: 3n, whole: 1n, why: "two thirds are nearer to 1" },
  ])("of $n / $d: $why", ({ n, d, whole }) => expect(nearestWhole(n, d)).toBe(whole));
});

describe("cents in a cell", () => {
  test.each([
    { cents: 5n, dollars: "0.05", cell: 0.05 },
    { cents: -5n, dollars: "-0.05", cell: -0.05 },
    { cents: 123456n, dollars: "1234.56", cell: 1234.56 },
    { cents: 0n, dollars: "0.00", cell: 0 },
    { cents: 8_999_999_999_999_999n, dollars: "89999999999999.99", cell: 89999999999999.99 },
  ])("$dollars", ({ cents, dollars, cell }) => {
    expect(dollarsOf(cents)).toBe(dollars);
    expect(cellOf(cents)).toBe(cell);
  });
});

describe("the random numbers", () => {
  const first = (seed: number, stream: number): readonly number[] => {
    const random = randomFrom(seed, stream);
    return Array.from({ length: 5 }, () => random.below(1_000_000));
  };
  test("are the same for the same seed and batch", () => expect(first(7, 3)).toEqual(first(7, 3)));
  test("differ for another seed", () => expect(first(8, 3)).not.toEqual(first(7, 3)));
  test("differ for another batch", () => expect(first(7, 4)).not.toEqual(first(7, 3)));
  test("reach every part of their range alike", () => {
    const random = randomFrom(1, 1);
    const hits = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) hits[random.below(10)]!++;
    expect(Math.min(...hits)).toBeGreaterThan(900);
    expect(Math.max(...hits)).toBeLessThan(1_100);
  });
  test("of any size stay below their limit and reach its upper half", () => {
    const random = randomFrom(1, 1);
    const drawn = Array.from({ length: 1_000 }, () => random.bigBelow(67n << 52n));
    expect(drawn.every((value) => value >= 0n && value < 67n << 52n)).toBe(true);
    expect(drawn.filter((value) => value > 33n << 52n).length).toBeGreaterThan(400);
  });
});
