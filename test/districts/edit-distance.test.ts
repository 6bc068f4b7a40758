import fc from "fast-check";
import { slipsBetween } from "../../src/districts/edit-distance";

/** The textbook table of the optimal string alignment distance. */
function oracle(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i || j));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, table[i - 2]![j - 2]! + 1);
      table[i]![j] = least;
    }
  }
  return table[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom("A", "B", "C", "D"), maxLength: 9 });

describe("Slips between two words", () => {
  it.each([
    ["HARTFORD", "HARTFORD", 0],
    ["HARFFORD", "HARTFORD", 1],
    ["HARFORD", "HARTFORD", 1],
    ["HARTFOORD", "HARTFORD", 1],
    ["HATRFORD", "HARTFORD", 1],
    ["STAFFORD", "STAMFORD", 1],
    ["MANCHESTER", "WINCHESTER", 2],
    ["", "AB", 2],
  ])("from %s to %s there are %d", (a, b, slips) => {
    expect(slipsBetween(a, b, 3)).toBe(slips);
  });

  it("are what the table of the textbook gives, up to the limit, and more than the limit beyond it", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        const slips = slipsBetween(a, b, limit);
        const expected = oracle(a, b);
        expect(slips <= limit ? slips : "more").toBe(expected <= limit ? expected : "more");
      }),
      { numRuns: 5000 },
    );
  });
});
