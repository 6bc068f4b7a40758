import type { CheckOptions } from "../../../src/districts/import/check";
import { type Expectations, warningsOf } from "../../../src/districts/import/warnings";
import { importText } from "../../../src/districts/import/wording";
import { fiscalYear } from "../../../src/money/fiscal-year";
import { checked, gridOfText } from "./support/read";

const FIVE = { fromFY: fiscalYear(2018), toFY: fiscalYear(2022) };
const OPTIONS: CheckOptions = { defaults: { status: "Alliance", ...FIVE } };

const texts = (source: string, expected: Expectations) =>
  warningsOf(checked(gridOfText(source), OPTIONS), expected).map(importText);

const counts = (...years: readonly [number, number[]][]) =>
  new Map(years.map(([year, expected]) => [fiscalYear(year), expected]));

it("A list as expected has no warning", () => {
  const expected: Expectations = {
    counts: counts([2018, [2]], [2019, [2, 3]], [2020, [2]], [2021, [2]], [2022, [2]]),
    mostOpportunity: 10,
    designations: [{ from: fiscalYear(2018), to: fiscalYear(2022) }],
    previous: ["Ansonia", "Bristol"],
  };
  expect(texts("Ansonia\nBristol", expected)).toEqual([]);
});

it("Another number of districts is said for years in a row together", () => {
  const expected = { counts: counts([2018, [33]], [2019, [33]], [2020, [33, 36]], [2022, [2]]) };
  expect(texts("Ansonia\nBristol", expected)).toEqual([
    "The list has 2 Alliance Districts for fiscal years 2018 to 2019. Expected are 33. Check whether rows are missing or left out.",
    "The list has 2 Alliance Districts for fiscal year 2020. Expected are 33 or 36. Check whether rows are missing or left out.",
  ]);
});

it("Graduated districts do not count as Alliance Districts", () => {
  expect(texts("Town,Status\nAnsonia,Alliance\nNorwalk,Graduated", { counts: counts([2018, [1]]) })).toEqual([]);
});

it("More Opportunity Districts than the law allows", () => {
  const source = "Town,Opportunity District\nAnsonia,X\nBristol,X\nDerby,";
  expect(texts(source, { mostOpportunity: 2 })).toEqual([]);
  expect(texts(source, { mostOpportunity: 1 })).toEqual([
    "The list has 2 Opportunity Districts for fiscal years 2018 to 2022. The law allows 1. Check the marks.",
  ]);
});

it("Years outside the five of a designation", () => {
  const designations = [
    { from: fiscalYear(2013), to: fiscalYear(2017) },
    { from: fiscalYear(2018), to: fiscalYear(2022) },
  ];
  const source =
    "Town,Status,From FY,To FY\nAnsonia,Alliance,2018,2022\nBristol,Alliance,2019,2020\nDerby,Alliance,2017,2018\nAvon,Alliance,2017,2018";
  expect(texts(source, { designations })).toEqual([
    "Avon and Derby are listed for fiscal years 2017 to 2018. Districts are designated for FY 2013 to FY 2017 or FY 2018 to FY 2022. Check the years.",
  ]);
});

it("A district of the previous list that is missing", () => {
  expect(texts("Ansonia", { previous: ["Bristol", "Ansonia", "Avon"] })).toEqual([
    "Avon and Bristol stand on the previous list and not on this one. Check whether that is meant.",
  ]);
});

it("A grants table without a figure for a district, wide and long", () => {
  expect(texts("Town,FY23,FY24\nAnsonia,1,*\nBristol,1,2", {})).toEqual([
    "Ansonia has no figure for fiscal year 2024. Nothing is written in its place. Check the source.",
  ]);
  expect(texts("Town,FY,ECS\nAnsonia,2023,1\nBristol,2023,1\nBristol,2024,1", {})).toEqual([
    "Ansonia has no figure for fiscal year 2024. Nothing is written in its place. Check the source.",
  ]);
  expect(texts("Town,FY23,FY24\nAnsonia,1,*\nBristol,1,2", { previous: ["Bristol"] })).toEqual([]);
});
