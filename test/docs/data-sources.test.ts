/** docs/data-sources.md counts what is in the add-in; the counts here are made from the data themselves. */
import { allianceDistricts } from "../../src/functions/alliance-districts";
import { districtWithhold } from "../../src/functions/district-withhold";
import { ENTITLEMENT_YEARS, TOWNS } from "../../src/model/figures/entitlements";
import { PORTIONS } from "../../src/model/figures/portions";
import { CITED_DOCUMENTS } from "./cited";
import { rowsOf as rowsOfPage, textOf } from "./support";

const page = textOf("docs/data-sources.md");

const rowsOf = (first: RegExp): string[][] => rowsOfPage("docs/data-sources.md", first);

const PUBLISHED_YEARS = [...new Set(PORTIONS.map(({ year }) => year))];

test("the figures in the add-in are counted rightly", () => {
  expect(rowsOf(/^ECS entitlements$/)).toEqual([
    [
      "ECS entitlements",
      String(TOWNS.length * ENTITLEMENT_YEARS.length),
      String(TOWNS.length),
      `FY ${Math.min(...ENTITLEMENT_YEARS)} to FY ${Math.max(...ENTITLEMENT_YEARS)}`,
    ],
  ]);
  expect(rowsOf(/^Published Alliance portions$/)).toEqual([
    [
      "Published Alliance portions",
      String(PORTIONS.length),
      String(new Set(PORTIONS.map(({ town }) => town)).size),
      PUBLISHED_YEARS.map((year) => `FY ${year}`).join(", "),
    ],
  ]);
});

const YEARS = rowsOf(/^FY \d{4}$/);
const grants = [
  ["Town", ...ENTITLEMENT_YEARS],
  ...TOWNS.map(({ town, entitlement }) => [town, ...ENTITLEMENT_YEARS.map(entitlement)]),
];

test("there is a row for every year that the enacted policy covers, and none besides", () => {
  const covered = Array.from({ length: 60 }, (_, index) => 1990 + index).filter(
    (year) => typeof allianceDistricts([[year]], "enacted")[0]?.[0] === "string",
  );
  expect(YEARS.map(([name]) => name)).toEqual(covered.map((year) => `FY ${year}`));
});

test.each(YEARS)("%s: %s districts, %s portions compared", (name, districts, compared) => {
  const year = Number(name?.slice(3));
  expect(districts).toBe(String(allianceDistricts([[year]], "enacted").length));
  const published = PORTIONS.filter((portion) => portion.year === year);
  const equal = published.filter(
    ({ town, alliance }) => districtWithhold([[town]], [[year]], grants, "enacted")[0]?.[0] === alliance,
  );
  expect(equal).toHaveLength(published.length);
  expect(compared).toBe(equal.length === 0 ? "none" : String(equal.length));
});

test("every document that a value is cited from is named, with the day on which it was read", () => {
  expect(CITED_DOCUMENTS.length).toBeGreaterThan(4);
  for (const { words, read } of CITED_DOCUMENTS) {
    const line = page.split("\n").find((one) => one.startsWith("| ") && one.includes(words) && one.includes(read));
    expect([words, read, line !== undefined]).toEqual([words, read, true]);
  }
});
