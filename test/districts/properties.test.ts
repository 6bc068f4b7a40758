import fc from "fast-check";
import { resolveDistrict, towns } from "../../src/districts";
import { slipsBetween } from "../../src/districts/edit-distance";
import { oneSlip } from "./support/distortions";

const anyText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ ,.'=\"0123456789"), maxLength: 20 }),
);
const aTown = fc.constantFrom(...towns);
const key = (name: string) => name.toUpperCase().replace(/ /g, "");

describe("Any text", () => {
  it("is answered without an exception, and the same way each time", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.double(), fc.integer()), (text) => {
        expect(resolveDistrict(text)).toEqual(resolveDistrict(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("of letters becomes a town only by a listed name, or one slip from one with every other town two slips away", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."AEIORTNSHFDL"), minLength: 3, maxLength: 9 });
    const near = fc.tuple(aTown, fc.nat(), fc.nat()).map(([town, a, b]) => {
      const first = oneSlip(key(town.name));
      const second = oneSlip(first[a % first.length]!);
      return second[b % second.length]!;
    });
    fc.assert(
      fc.property(fc.oneof(letters, near), (text) => {
        const found = resolveDistrict(text);
        if (found.kind !== "town" || found.how !== "spelling") return;
        const own = slipsBetween(text, key(found.alias ?? found.town.name), 3);
        const others = towns.filter((town) => town !== found.town).map(({ name }) => slipsBetween(text, key(name), 3));
        expect(own).toBe(1);
        expect(Math.min(...others)).toBeGreaterThan(2);
      }),
      { numRuns: 4000 },
    );
  });

  it("two slips from a town is never taken by its spelling for another town's own name", () => {
    fc.assert(
      fc.property(aTown, fc.nat(), fc.nat(), (town, a, b) => {
        const first = oneSlip(key(town.name));
        const second = oneSlip(first[a % first.length]!);
        const text = second[b % second.length]!;
        fc.pre(/^[A-Z]+$/.test(text) && slipsBetween(text, key(town.name), 2) <= 2);
        const found = resolveDistrict(text);
        if (found.kind === "town" && found.how === "spelling") expect(found.town).toBe(town);
      }),
      { numRuns: 4000 },
    );
  });
});
