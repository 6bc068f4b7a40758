import { errorCell, messageOf, shown } from "./support/excel";
import { allianceSource } from "../../src/functions/alliance-source";
import { TOPICS } from "../../src/law/topics";

const source = (topic: unknown, year?: unknown): string =>
  String(shown(allianceSource([[topic]], year === undefined ? undefined : [[year]]))[0]![0]);

describe("ALLIANCE_SOURCE", () => {
  test.each(TOPICS.map(({ topic }) => topic))("names a document, a place and a date for %s", (topic) => {
    expect(source(topic)).toMatch(/.{20,}, .+, read \d{4}-\d{2}-\d{2}/);
  });

  test.each([
    [
      "graduated schedule",
      2024,
      /^Proposed H\.B\. 5038.*row FY 2024 \(75% of the amount withheld in FY 2022\).*proposed, not enacted/,
    ],
    [
      "Measured  Grant",
      "FY 2018",
      /FY 2018, every portion is the FY 2017 grant minus the FY 2012 grant.*authority was not found/,
    ],
    ["education diversity", 2025, /FY 2025, Education Diversity portion.*authority was not found/],
    ["base year", 2026, /row Enfield.*authority for the change of the base year was not found/],
    ["withholding", 2023, /^Conn\. Gen\. Stat\. section 10-262u/],
    ["designation", 2020, /Table 2/],
    ["plan", 2040, /^Conn\. Gen\. Stat\. section 10-262u/],
  ])("%s in %s", (topic, year, expected) => {
    expect(source(topic, year)).toMatch(expected);
  });

  test("gives every year's citation with its years where no year is given", () => {
    expect(source("measured grant")).toMatch(/^FY 2013 to FY 2017: .*; FY 2018: .*; FY 2019 to FY \d{4}: /);
  });

  test("lists the topics for one that it does not know", () => {
    const message = messageOf(allianceSource([["rates"]]));
    expect(message).toMatch(/^topic: found "rates", which is not a topic\. Allowed are /);
    for (const { topic } of TOPICS) expect(message).toContain(`"${topic}"`);
    expect(messageOf(allianceSource([[null]]))).toMatch(/^topic: no topic was found\. Allowed are "withholding"/);
  });

  test("names the years covered for another year", () => {
    expect(messageOf(allianceSource([["graduated schedule"]], [[2022]]))).toBe(
      'fiscal_year: the topic "graduated schedule" has no source for FY 2022. It covers FY 2023 to FY 2027. Give one of these years.',
    );
  });

  test("goes along ranges, each fault in its own place", () => {
    const result = shown(allianceSource([["rounding"], ["rates"], [errorCell("#REF!")]], [[2023, "soon"]]));
    expect(result.map((row) => row.map((cell) => String(cell).slice(0, 8)))).toEqual([
      ["Alliance", "#VALUE!"],
      ["#VALUE!", "#VALUE!"],
      ["#REF!", "#REF!"],
    ]);
  });
});
