/** The State's own figures: all of them where the folder with the reference data is, else the part that is restated in src/model/figures. */
import fs from "node:fs";
import path from "node:path";
import { ENTITLEMENT_YEARS, TOWNS } from "../../src/model/figures/entitlements";
import { PORTIONS, type PublishedPortion } from "../../src/model/figures/portions";

export interface Published {
  /** Where they were read. */
  readonly from: string;
  /** A grants table as DISTRICT_WITHHOLD takes it. */
  readonly grants: readonly (readonly (string | number)[])[];
  readonly portions: readonly PublishedPortion[];
}

export const REFERENCE_FOLDER = path.join(__dirname, "../../../shared/data");

const rowsOf = (file: string): string[][] =>
  fs
    .readFileSync(path.join(REFERENCE_FOLDER, file), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));

export const hasReferenceData = (): boolean => fs.existsSync(path.join(REFERENCE_FOLDER, "ecs-entitlements.csv"));

const countOf = (values: Iterable<string | number>): number => new Set(values).size;

const countedIn = (portions: readonly PublishedPortion[]): string =>
  `${countOf(portions.map(({ town }) => town))} towns, ${countOf(portions.map(({ year }) => year))} fiscal years`;

export function referenceData(): Published {
  const portions = rowsOf("alliance-portions-published.csv").map(([town = "", year, designated, , alliance]) => ({
    town,
    year: Number(year),
    designated: designated === "yes",
    alliance: Number(alliance),
  }));
  const grants = rowsOf("ecs-entitlements.csv").map(([town = "", year, amount]) => [
    town,
    Number(year),
    Number(amount),
  ]);
  return {
    from: `the reference data (${countedIn(portions)})`,
    grants: [["Town", "Fiscal year", "Entitlement"], ...grants],
    portions,
  };
}

export const restatedData = (): Published => ({
  from: `the part that is restated in src/model/figures (${countedIn(PORTIONS)})`,
  grants: [
    ["Town", ...ENTITLEMENT_YEARS],
    ...TOWNS.map(({ town, entitlement }) => [town, ...ENTITLEMENT_YEARS.map(entitlement)]),
  ],
  portions: PORTIONS,
});
