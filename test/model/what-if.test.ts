import fc from "fast-check";
import { portionHalfAwayFromZero, shareOf } from "../../src/money/share";
import { countOf, cents } from "../../src/money/cents";
import { graduatedAmount, percentagesState } from "../../src/model/what-if";
import { Calculator } from "./support/calculator";
import { FUNCTIONS, type Matrix } from "./support/excel-functions";

/** The formula over two cells, worked out with a ROUND of one's own choice. */
function amount(withheld: number, percentage: number): unknown {
  const sheet = {
    key: "s",
    name: "s",
    blocks: [
      { row: 0, column: 0, style: "amount", values: [[{ number: withheld }, { number: percentage }]] },
      { row: 0, column: 2, style: "amount", values: [[{ formula: `=${graduatedAmount("A1", "B1")}` }]] },
    ],
    spills: [],
    choices: [],
    charts: [],
    widths: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    print: { landscape: true },
    tables: [],
  } as const;
  return new Calculator([sheet], {}).shown("s", 0, 2);
}

/** Half away from zero on the double itself, not on its shortest decimal form: the other way in which a spreadsheet may round. */
function roundBinary(value: number): number {
  const size = Math.abs(value);
  const whole = Math.floor(size);
  return Math.sign(value) * (size - whole >= 0.5 ? whole + 1 : whole);
}

/** By whole numbers alone: cents times hundredths of a percent, over 10,000. */
function exactly(count: number, hundredths: number): number {
  const twice = 2n * BigInt(count) * BigInt(hundredths) + 10_000n;
  return Number(twice / 20_000n) / 100;
}

const CENTS = fc.oneof(fc.integer({ min: 0, max: 100_000_000_000 }), fc.integer({ min: 0, max: 20_000 }));
const HUNDREDTHS = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }),
  fc.constantFrom(0, 2500, 5000, 7500, 10_000, 1250, 3333),
);

/** Amounts and percentages whose product ends on half a cent: the least such amount, and any number of its period on top. */
const TIES = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 100_000_000 }))
  .map(([hundredths, periods]): [number, number] | undefined => {
    const least = Array.from({ length: 10_000 }, (_, c) => c).find((c) => (c * hundredths) % 10_000 === 5000);
    if (least === undefined) return undefined;
    const count = least + (periods % 10_000_000) * 10_000;
    return [count, hundredths];
  })
  .filter((found): found is [number, number] => found !== undefined);

const CASES = fc.oneof(fc.tuple(CENTS, HUNDREDTHS), TIES);

/** A percentage comes into a cell as a person types it, or as a person computes it. */
const asTyped = (hundredths: number): number[] => [
  Number(`${hundredths}e-4`),
  hundredths / 10_000,
  (hundredths / 100) * 0.01,
  1 - (10_000 - hundredths) / 10_000,
];

it("is right to the cent for every amount up to a billion and every percentage with two decimals", () => {
  fc.assert(
    fc.property(CASES, ([count, hundredths]) => {
      const expected = exactly(count, hundredths);
      for (const percentage of asTyped(hundredths)) expect(amount(count / 100, percentage)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

it("is right where a spreadsheet rounds the double itself", () => {
  const { ROUND } = FUNCTIONS;
  const onDoubles = (given: Matrix = [], decimals: Matrix = []): Matrix => {
    expect(decimals[0]?.[0]).toBe(0);
    return [[roundBinary(Number(given[0]?.[0]))]];
  };
  try {
    Object.assign(FUNCTIONS, { ROUND: onDoubles });
    fc.assert(
      fc.property(CASES, ([count, hundredths]) => {
        const expected = exactly(count, hundredths);
        for (const percentage of asTyped(hundredths)) expect(amount(count / 100, percentage)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  } finally {
    Object.assign(FUNCTIONS, { ROUND });
  }
});

it("gives what the functions give at the proposal's own percentages", () => {
  fc.assert(
    fc.property(CENTS, fc.constantFrom("0", "0.25", "0.5", "0.75", "1"), (count, share) => {
      expect(amount(count / 100, Number(share))).toBe(
        countOf(portionHalfAwayFromZero(cents(count), shareOf(share))) / 100,
      );
    }),
  );
});

it.each([
  // 0.02 * 0.25 = 0.005, 0.10 * 0.25 = 0.025, 1.02 * 0.25 = 0.255: halves of a cent go up.
  [0.02, 0.25, 0.01],
  [0.1, 0.25, 0.03],
  [1.02, 0.25, 0.26],
  // 200,966 * 0.75 = 150,724.5; 1.15 * 0.5 = 0.575.
  [200_966, 0.75, 150_724.5],
  [1.15, 0.5, 0.58],
  [8.1, 0.0835, 0.68],
  // 8.20 * 12.25% = 1.0045, just below a half of a cent; 1.4 * 12.5% = 0.175, a half.
  [8.2, 0.1225, 1],
  [1.4, 0.125, 0.18],
])("%p at %p is %p", (withheld, percentage, expected) => {
  expect(amount(withheld, percentage)).toBe(expected);
});

it("says of the percentages what is wrong with them", () => {
  const state = (...used: readonly (number | string | null)[]): unknown => {
    const cells = used.map((_, i) => ({ used: `${"ABC"[i]}1`, proposed: `${"ABC"[i]}2` }));
    const row = (values: readonly (number | string | null)[]) =>
      values.map((value) => (value === null ? null : typeof value === "number" ? { number: value } : { text: value }));
    const sheet = {
      key: "s",
      name: "s",
      blocks: [
        { row: 0, column: 0, style: "input percent", values: [row(used)] },
        { row: 1, column: 0, style: "percent", values: [row([1, 0.75, 0])] },
        { row: 2, column: 0, style: "note", values: [[{ formula: `=${percentagesState(cells)}` }]] },
      ],
      spills: [],
      choices: [],
      charts: [],
      widths: [],
      merges: [],
      frozen: { rows: 0, columns: 0 },
      print: { landscape: true },
      tables: [],
    } as const;
    return new Calculator([sheet], {}).shown("s", 2, 0);
  };
  expect(state(1, 0.75, 0)).toBe("As proposed.");
  expect(state(1, 0.7501, 0)).toMatch(/^EDITED: these are not the proposal's percentages/);
  expect(state(1, 0.75001, 0)).toMatch(/more than two decimals/);
  expect(state(1, 1.5, 0)).toMatch(/not from 0% to 100%/);
  expect(state(1, 0.75, null)).toMatch(/blank or text/);
  expect(state(1, "75 %", 0)).toMatch(/blank or text/);
});
