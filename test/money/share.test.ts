import { cents } from "../../src/money/cents";
import { portionHalfAwayFromZero, shareAsNumber, shareOf } from "../../src/money/share";

describe("a share", () => {
  test.each([
    { text: "1", fraction: { numerator: 1, denominator: 1 } },
    { text: "0.75", fraction: { numerator: 3, denominator: 4 } },
    { text: "0.50", fraction: { numerator: 1, denominator: 2 } },
    { text: "0.25", fraction: { numerator: 1, denominator: 4 } },
    { text: "0", fraction: { numerator: 0, denominator: 1 } },
    { text: "0.1", fraction: { numerator: 1, denominator: 10 } },
  ])("of $text is an exact fraction", ({ text, fraction }) => {
    expect(shareOf(text)).toEqual(fraction);
    expect(shareAsNumber(shareOf(text))).toBe(Number(text));
  });

  test.each(["", "75%", "1.01", "-0.5", ".5", "0,5", "2", "0.12345678"])("cannot be made of %p", (text) => {
    expect(() => shareOf(text)).toThrow(RangeError);
  });
});

describe("a portion", () => {
  test.each([
    { name: "of 0.30 at 75 % is 0.225, and so 0.23", amount: 30, share: "0.75", portion: 23 },
    { name: "of -0.30 at 75 % is -0.225, and so -0.23", amount: -30, share: "0.75", portion: -23 },
    { name: "of 0.01 at 50 % is 0.005, and so 0.01", amount: 1, share: "0.5", portion: 1 },
    { name: "of 0.01 at 25 % is 0.0025, and so 0", amount: 1, share: "0.25", portion: 0 },
    { name: "of 25,960.30 at 25 % is 6,490.075, and so 6,490.08", amount: 2596030, share: "0.25", portion: 649008 },
    {
      name: "of the largest amount at 75 % is exact",
      amount: 8999999999999999,
      share: "0.75",
      portion: 6749999999999999,
    },
    { name: "of nothing is 0 and not -0", amount: -1, share: "0", portion: 0 },
  ])("$name", ({ amount, share, portion }) => {
    // The largest: 8,999,999,999,999,999 * 3 / 4 = 6,749,999,999,999,999.25.
    expect(portionHalfAwayFromZero(cents(amount), shareOf(share))).toBe(portion);
  });
});
