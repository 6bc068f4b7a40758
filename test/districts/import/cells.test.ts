import { bareName } from "../../../src/districts/import/bare-name";
import { cellText } from "../../../src/districts/import/cell-text";
import { readFigure } from "../../../src/districts/import/figure";
import type { Cell } from "../../../src/districts/import/grid";
import { readMark, readStatus } from "../../../src/districts/import/status-text";
import { readYearCell, yearInHeader } from "../../../src/districts/import/year-text";
import { countOf } from "../../../src/money/cents";
import { Issue } from "../../../src/money/issue";

it.each<[Cell, string]>([
  ['="0020011"', "0020011"],
  ['= "Ansonia School District"', "Ansonia School District"],
  ['=""', ""],
  ['="a ""b"""', 'a "b"'],
  ["  Ansonia\u00a0 ", "Ansonia"],
  ["New\r\nHaven", "New Haven"],
  ["New  Haven", "New Haven"],
  ["\ufeffAn\u00adsonia\0\0", "Ansonia"],
  ["=SUM(A1)", "=SUM(A1)"],
  [2, "2"],
  [true, "TRUE"],
  [null, ""],
])("the text of %j is %j", (cell, text) => {
  expect(cellText(cell)).toBe(text);
});

it.each<[Cell, number | string]>([
  [15_031_668, 1_503_166_800],
  ["$15,031,668.00", 1_503_166_800],
  ['="150724.50"', 15_072_450],
  [" 1234\u00a0", 123_400],
  [0, 0],
  ["0", 0],
  [null, "none: blank"],
  ["  ", "none: blank"],
  ["*", "none: suppressed"],
  ["**", "none: suppressed"],
  ["<5", "none: suppressed"],
  ["N/A", "none: not applicable"],
  ["n/a", "none: not applicable"],
  ["#N/A", "none: not applicable"],
  ["-", "none: dash"],
  ["\u2013", "none: dash"],
  [" $-   ", "none: dash"],
  ["NULL", "none: null"],
  ["12,34,5", "amount-commas"],
  ["1.234,50", "amount-commas"],
  ["(1,000)", "amount-negative"],
  ["about 5", "amount-text"],
  ["#REF!", "amount-text"],
  [true, "amount-boolean"],
])("the figure of %j is %j", (cell, expected) => {
  const figure = readFigure(cell);
  const found =
    figure.kind === "amount"
      ? countOf(figure.amount)
      : figure.kind === "none"
        ? `none: ${figure.reason}`
        : figure.issue.code;
  expect(found).toBe(expected);
});

it.each<[Cell, number | undefined]>([
  ["2023", 2023],
  [2023, 2023],
  ["FY 2023", 2023],
  ["FY23", 2023],
  ["2022-23", 2023],
  ["FY 2022-23", 2023],
  ["2022-23 ECS Grant", 2023],
  ["2022\u20132023 ECS Grant", 2023],
  ["FY 2023 Entitlement", 2023],
  ["ECS FY'23", 2023],
  ["Grants 2022/23", 2023],
  ["Entitlement (FY 2023, FY23)", 2023],
  ["FY 2013-2017", undefined],
  ["FY 2023 over FY 2022", undefined],
  ["Grant of 10/1/2022", undefined],
  ["October 2022", undefined],
  ["12,345,2023.5", undefined],
  ["Total", undefined],
  [44_743, undefined],
])("the year that heads %j is %j", (cell, year) => {
  expect(yearInHeader(cell)).toBe(year);
});

it.each<[Cell, number | string]>([
  ["FY 2022-23", 2023],
  ['="2023"', 2023],
  [44_743, 2023],
  ["23", "fiscal-year-text"],
  ["2013-2017", "fiscal-year-span"],
])("the year in the cell %j is %j", (cell, expected) => {
  const year = readYearCell(cell);
  expect(year instanceof Issue ? year.code : year).toBe(expected);
});

it.each<[Cell, string]>([
  ["Alliance", "Alliance"],
  ["ALLIANCE DISTRICT", "Alliance"],
  ["New Alliance District", "Alliance"],
  ["Designated", "Alliance"],
  ["Graduated", "Graduated"],
  ["Graduated Alliance District", "Graduated"],
  ["Opportunity", "Alliance with the mark"],
  ["Alliance / Opportunity District", "Alliance with the mark"],
  ["Non-Alliance", "not designated"],
  ["Not an Alliance District", "not designated"],
  ["No", "not designated"],
  ["Not an Opportunity District", "unreadable"],
  ["formerly Alliance", "unreadable"],
  ["?", "unreadable"],
])("the status %j reads as %s", (cell, expected) => {
  const read = readStatus(cell);
  expect(read.kind === "status" ? read.status + (read.opportunity ? " with the mark" : "") : read.kind).toBe(expected);
});

it.each<[Cell, boolean | undefined]>([
  ["X", true],
  ["yes", true],
  [1, true],
  [true, true],
  ["\u2713", true],
  ["", false],
  [null, false],
  ["No", false],
  [0, false],
  ["-", false],
  ["maybe", undefined],
])("the mark %j reads as %j", (cell, expected) => {
  expect(readMark(cell)).toBe(expected);
});

it.each<[string, string, string | undefined]>([
  ["Ansonia", "Ansonia", undefined],
  ["1. Ansonia", "Ansonia", undefined],
  ["12) New Haven", "New Haven", undefined],
  ["2 Ansonia", "Ansonia", undefined],
  ["\u2022 Ansonia", "Ansonia", undefined],
  ["Enfield*", "Enfield", undefined],
  ["Groton \u00b9", "Groton", undefined],
  ["Groton (1)", "Groton", undefined],
  ["Groton [2]*", "Groton", undefined],
  ["0020011 Ansonia School District", "Ansonia School District", "0020011"],
  ["Ansonia (0020011)", "Ansonia", "0020011"],
  ["Regional School District 01", "Regional School District 01", undefined],
  ["0020011", "0020011", undefined],
  ["*", "*", undefined],
  ["Norwalk * \u2020 (1)[12]\u00b2", "Norwalk", undefined],
  ["Norwalk (123)", "Norwalk (123)", undefined],
  ["Norwalk * x", "Norwalk * x", undefined],
  ["0030011 - Groton", "Groton", "0030011"],
  ["Groton   (0590011)", "Groton", "0590011"],
])("the bare name of %j is %j, with the code %j", (text, name, code) => {
  expect(bareName(text)).toEqual({ name, code });
});

it.each([
  ["stars", `${"*".repeat(32_000)}x`],
  ["stars and spaces", `Norwalk ${"* ".repeat(16_000)}x`],
  ["spaces behind a code", `0030011${" ".repeat(32_000)}1`],
  ["spaces before a code", `x${" ".repeat(32_000)}(`],
])("a cell full of %s has its bare name without trying every way to part it", (_what, text) => {
  expect(bareName(text)).toEqual({ name: text, code: undefined });
});
