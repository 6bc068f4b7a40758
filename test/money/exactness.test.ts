import Decimal from "decimal.js";
import fc from "fast-check";
import { readAmount } from "../../src/money/amount";
import { cents, countOf, toAmount, type Cents } from "../../src/money/cents";
import { portionHalfAwayFromZero, shareOf } from "../../src/money/share";

/**
 * The reference: decimal.js, set up here and not taken from the product, on the shortest decimal form of a number. An amount whose
 * cents reach 9e15 is outside the accepted range.
 */
const Reference = Decimal.clone({ defaults: true, precision: 60, rounding: Decimal.ROUND_HALF_UP });
const referenceCents = (amount: number | string): number =>
  new Reference(amount).toDecimalPlaces(2).times(100).toNumber() + 0;

const runs = { numRuns: 10_000 };

const count = fc.oneof(
  fc.maxSafeInteger().map((n) => n % 9_000_000_000_000_000),
  fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
  fc.integer({ min: -1000, max: 1000 }),
);

/** A whole number of cents and a half, exactly as a user types it: "1.005", "-0.125". */
const tie = count.map((n) => `${n < 0 ? "-" : ""}${new Decimal(Math.abs(n)).times(10).plus(5).div(1000).toFixed(3)}`);

/** The doubles around a number, which lie on both sides of the tie or of the edge of the fast path. */
function neighbours(x: number): number[] {
  const bits = new BigInt64Array(1);
  const double = new Float64Array(bits.buffer);
  return [-3n, -2n, -1n, 0n, 1n, 2n, 3n].map((step) => {
    double[0] = x;
    bits[0] = (bits[0] ?? 0n) + step;
    return double[0] ?? 0;
  });
}

const inRange = (x: number): boolean => Number.isFinite(x) && Math.abs(referenceCents(x)) < 9e15;

describe("a number is brought to the very cent that decimal.js finds", () => {
  // A comparison first: expect() for each of half a million numbers would take a minute.
  const same = (x: number): void => {
    const read = readAmount(x);
    if (!Object.is(read, referenceCents(x))) expect([x, read]).toEqual([x, referenceCents(x)]);
  };

  test("for any double in the range", () => {
    fc.assert(fc.property(fc.double({ min: -9e13, max: 9e13, noNaN: true }).filter(inRange), same), runs);
  });
  test("for amounts of whole cents", () => {
    fc.assert(
      fc.property(count, (n) => same(n / 100)),
      runs,
    );
  });
  test("for ties and their neighbours, on both sides of zero", () => {
    fc.assert(
      fc.property(tie, (text) => neighbours(Number(text)).filter(inRange).forEach(same)),
      runs,
    );
  });
  test("around 0.49 of a cent, where the fast path ends", () => {
    fc.assert(
      fc.property(count, fc.constantFrom(0.0049, -0.0049, 0.0048999, 0.0049001), (n, part) =>
        neighbours(n / 100 + part)
          .filter(inRange)
          .forEach(same),
      ),
      runs,
    );
  });
  test("around 2^43 cents, where the fast path ends", () => {
    for (let step = -2000; step <= 2000; step++) {
      for (const sign of [1, -1]) same(sign * (2 ** 43 / 100 + step / 1000));
    }
  });
  test("after a native subtraction of two amounts of whole cents", () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        const difference = a / 100 - b / 100;
        if (inRange(difference)) same(difference);
      }),
      runs,
    );
  });
});

describe("a text is read as decimal.js reads it", () => {
  const group = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ",");

  test("with any number of decimals, with and without commas, dollar signs and parentheses", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 89_999_999_999_999n }),
        fc.stringMatching(/^\d{0,25}$/),
        fc.constantFrom("%", "$%", " % ", "(%)", "-%", "-$%", "$(%)", "($%)"),
        fc.boolean(),
        (whole, decimals, frame, commas) => {
          const digits = `${whole}${decimals === "" ? "" : `.${decimals}`}`;
          const expected = referenceCents(/[-(]/.test(frame) ? `-${digits}` : digits);
          fc.pre(Math.abs(expected) < 9e15);
          const shown = commas ? digits.replace(String(whole), group(String(whole))) : digits;
          expect(readAmount(frame.replace("%", () => shown))).toBe(expected);
        },
      ),
      runs,
    );
  });
  test("at every tie", () => {
    fc.assert(
      fc.property(tie, (text) => {
        const expected = referenceCents(text);
        fc.pre(Math.abs(expected) < 9e15);
        expect(readAmount(text)).toBe(expected);
      }),
      runs,
    );
  });
});

describe("cents", () => {
  test("come out as the double nearest to the exact amount", () => {
    fc.assert(
      fc.property(count, (n) => expect(toAmount(cents(n))).toBe(Number(new Reference(n).div(100).toFixed(2)) + 0)),
      runs,
    );
  });
  test("go in again as the same cents, as far as doubles lie closer than cents: below 2^46 dollars", () => {
    fc.assert(
      fc.property(
        count.filter((n) => Math.abs(n) < 2 ** 46 * 100),
        (n) => expect(readAmount(toAmount(cents(n)))).toBe(n + 0),
      ),
      runs,
    );
  });
  test.each([0.5, NaN, Infinity, 2 ** 53])("cannot be made of %p", (n) => {
    expect(() => cents(n)).toThrow(RangeError);
  });
});

describe("a share of an amount", () => {
  const share = fc.integer({ min: 0, max: 10_000_000 }).map((n) => new Decimal(n).div(10_000_000).toFixed());
  const anyShare = fc.oneof(fc.constantFrom("0", "0.25", "0.5", "0.75", "1", "0.1", "0.333"), share);

  test("is what decimal.js gives, ties away from zero", () => {
    fc.assert(
      fc.property(count, anyShare, (n, text) => {
        const expected = new Reference(n).times(text).toDecimalPlaces(0).toNumber() + 0;
        expect(portionHalfAwayFromZero(cents(n), shareOf(text))).toBe(expected);
      }),
      runs,
    );
  });
  test("is what whole-number arithmetic gives: floor((2 |n| k + d) / 2 d) with the sign of n", () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 0, max: 4 }), (n, quarters) => {
        const size = (2n * BigInt(Math.abs(n)) * BigInt(quarters) + 4n) / 8n;
        const expected = Number(n < 0 ? -size : size);
        expect(portionHalfAwayFromZero(cents(n), shareOf(String(quarters / 4)))).toBe(expected);
      }),
      runs,
    );
  });
  test("and the rest of it differ from the whole by at most the cent of a tie", () => {
    fc.assert(
      fc.property(count, anyShare, (n, text) => {
        const part = (portion: string): number => countOf(portionHalfAwayFromZero(cents(n) as Cents, shareOf(portion)));
        const rest = new Reference(1).minus(text).toFixed();
        expect(Math.abs(part(text) + part(rest) - n)).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });
});
