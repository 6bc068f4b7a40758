import { resolveDistrict, towns } from "../../src/districts";
import { describeWithSharedData, sharedRows } from "./support/shared-data";
import { outcome } from "./support/outcome";

describeWithSharedData("Names as real files spell them (shared data)", () => {
  it("resolves every variant of a town to it, or asks and offers it; at least 98 in 100 resolve", () => {
    const variants = sharedRows("name-variants.csv").filter(({ town }) => town !== "");
    const asked: string[] = [];
    const wrong: string[] = [];
    for (const { variant = "", town = "" } of variants) {
      const found = resolveDistrict(variant);
      const offers = found.kind === "question" && found.candidates.some(({ name }) => name === town);
      if (found.kind === "town" && found.town.name === town) continue;
      (offers ? asked : wrong).push(`${variant} (${town}): ${outcome(variant)}`);
    }
    const resolved = variants.length - asked.length - wrong.length;
    console.log(
      `name variants: ${resolved} of ${variants.length} resolved, ${asked.length} asked: ${asked.join("; ")}`,
    );
    expect(wrong).toEqual([]);
    expect(variants.length).toBeGreaterThanOrEqual(226);
    expect(resolved / variants.length).toBeGreaterThan(0.98);
  });

  it("resolves no variant without a town, and says what each of them is", () => {
    const others = sharedRows("name-variants.csv").filter(({ town }) => town === "");
    expect(others.length).toBeGreaterThanOrEqual(4);
    expect(others.map(({ variant = "" }) => resolveDistrict(variant).kind)).toEqual(others.map(() => "notATown"));
  });
});

describeWithSharedData("The list of towns (shared data)", () => {
  it("has the State's codes and names, and EdSight's code wherever a town has a district of its own", () => {
    expect(
      towns.map(({ code, name, edSightCode = "" }) => ({ town_code: String(code), town: name, edSightCode })),
    ).toEqual(
      sharedRows("towns.csv").map((row) => ({
        town_code: row["town_code"],
        town: row["town"],
        edSightCode: row["edsight_district_code"],
      })),
    );
  });

  it("takes EdSight's name and code of every district for its town", () => {
    const rows = sharedRows("towns.csv").filter((row) => row["edsight_district_code"] !== "");
    expect(rows.length).toBe(148);
    for (const { town = "", edsight_district_name: name = "", edsight_district_code: code = "" } of rows) {
      expect([outcome(name), outcome(code), outcome(Number(code)), outcome(`="${code}"`)]).toEqual(Array(4).fill(town));
    }
  });

  it("takes every row of the State's exports for a town or for what it is, never for an unknown name", () => {
    const unknown = sharedRows("ecs-entitlements.csv").filter(({ town = "" }) => outcome(town) !== town);
    expect(unknown).toEqual([]);
  });
});
