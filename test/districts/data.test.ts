import { townNames } from "../../src/districts";
import aliases from "../../src/districts/data/aliases.json";
import notTowns from "../../src/districts/data/not-towns.json";
import townData from "../../src/districts/data/towns.json";
import { outcome } from "./support/outcome";

const villages = Object.entries(aliases.villages).map(([town, list]) => ({ town, names: list.split(", ") }));
const shared = Object.entries(aliases.shared).map(([name, list]) => ({ name, towns: list.split(", ") }));
const plain = (name: string) => name.toUpperCase().replace(/[^A-Z]/g, "");

describe("The lists of names", () => {
  it("name no town that is not one of the 169", () => {
    const named = [...villages.map(({ town }) => town), ...shared.flatMap(({ towns }) => towns)];
    expect(named.filter((name) => !townNames.includes(name))).toEqual([]);
  });

  it("hold no name twice, whatever its spaces and capitals", () => {
    const all = [...townNames, ...villages.flatMap(({ names }) => names), ...shared.map(({ name }) => name)].map(plain);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });

  it("give every village its town and every shared name its question", () => {
    for (const { town, names } of villages) expect(names.map(outcome)).toEqual(names.map(() => town));
    for (const { name, towns } of shared) {
      expect(towns.length).toBeGreaterThan(1);
      expect(outcome(name)).toBe(`${towns.join(" or ")}?`);
    }
  });

  it("hold no name of a place that is also the name of a row without a town", () => {
    const rows = Object.values(notTowns.kinds).flatMap((list) => list.split(", "));
    expect(rows.filter((row) => !outcome(row).startsWith("not a town: "))).toEqual([]);
  });

  it("say where each list comes from", () => {
    for (const citation of [townData.citation, ...aliases.citation, notTowns.citation]) {
      expect(citation.source).not.toBe("");
      expect(citation.place).not.toBe("");
      expect(citation.read).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });
});
