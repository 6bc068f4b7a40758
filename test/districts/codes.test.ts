import { townByCode, townNames, towns } from "../../src/districts";
import { outcome } from "./support/outcome";

describe("Codes", () => {
  it("are, for every town, its number, with zeros before it, and EdSight's code in every form that Excel makes of it", () => {
    for (const { code, name } of towns) {
      const edSight = `${String(code).padStart(3, "0")}0011`;
      const forms = [
        code,
        String(code),
        String(code).padStart(3, "0"),
        `${code}.0`,
        edSight,
        Number(edSight),
        String(Number(edSight)),
        `="${edSight}"`,
        `'${edSight}`,
        ` ${edSight}\u00a0`,
      ];
      expect(forms.map(outcome)).toEqual(forms.map(() => name));
    }
  });

  it.each([
    ["2010012", "not a town: regional school district"],
    ["9010022", "not a town: endowed academy"],
    [9020022, "not a town: endowed academy"],
    ["1700011", "unknown"],
    ["0000011", "unknown"],
    ["0150111", "unknown"],
    ["0000015", "unknown"],
    [12, "Bolton"],
    ["22", "Canterbury"],
    [170, "unknown"],
    [2023, "unknown"],
    [-15, "unknown"],
    [15.5, "unknown"],
    ["15.5", "unknown"],
    [NaN, "unknown"],
    [Infinity, "unknown"],
    [1e21, "unknown"],
    ["00150011", "unknown"],
    ["Hartford 2", "unknown"],
    ["TRUMBUL1", "unknown"],
  ])("%s: %s", (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  it.each(["", "   ", "\u00a0", '=""', '""', 0, -0, "0"])("%j is blank, as a cell without a name is", (text) => {
    expect(outcome(text)).toBe("blank");
  });
});

describe("The list of towns", () => {
  it("has the 169 towns in alphabetical order without spaces, which is the order of their codes", () => {
    expect(townNames.length).toBe(169);
    expect(townNames).toEqual(towns.map(({ name }) => name));
    const letters = (name: string) => name.replace(" ", "").toLowerCase();
    expect([...townNames].sort((a, b) => (letters(a) < letters(b) ? -1 : 1))).toEqual(townNames);
    // The codes of the State's workbook of ECS entitlements, column District Code.
    expect([1, 15, 64, 93, 103, 104, 135, 162, 165, 169].map((code) => townByCode(code)?.name)).toEqual([
      "Andover",
      "Bridgeport",
      "Hartford",
      "New Haven",
      "Norwalk",
      "Norwich",
      "Stamford",
      "Winchester",
      "Windsor Locks",
      "Woodstock",
    ]);
    expect([0, 170, 1.5, -1].map(townByCode)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("gives the 21 towns that only a regional district serves no EdSight code", () => {
    expect(towns.filter(({ edSightCode }) => edSightCode === undefined).length).toBe(21);
    expect(townByCode(2)?.edSightCode).toBe("0020011");
    expect(townByCode(75)).toEqual({ code: 75, name: "Lyme", edSightCode: undefined });
  });
});
