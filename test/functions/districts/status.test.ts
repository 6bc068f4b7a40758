import { errorOf } from "./support";
import { shown } from "../support/excel";
import { districtStatus } from "../../../src/functions/district-status";
import { districtBaseYear } from "../../../src/functions/district-base-year";

const status = (town: unknown, year: unknown, policy: string): unknown =>
  shown(districtStatus([[town]], [[year]], policy))[0]![0];
const baseYear = (town: unknown, year: unknown, policy: string): unknown =>
  shown(districtBaseYear([[town]], [[year]], policy))[0]![0];

describe("DISTRICT_STATUS", () => {
  // LAW.md, the lists: 30 for FY 2013-2017, 33 for FY 2018-2022, 36 enacted and 33 proposed for FY 2023-2027.
  test.each([
    ["Norwalk", 2023, "governor-2022", "Graduated"],
    ["Norwalk", 2023, "enacted", "Alliance"],
    ["Norwalk", 2022, "governor-2022", "Alliance"],
    ["Groton", 2017, "enacted", "Not designated"],
    ["Groton", 2018, "enacted", "Alliance"],
    ["Groton", 2027, "enacted", "Alliance"],
    ["Winchester", "FY 2027", "governor-2022", "Graduated"],
    ["Enfield", 2022, "enacted", "Not designated"],
    ["Enfield", "2022-23", "enacted", "Alliance"],
    ["ENFIELD SCHOOL DISTRICT", 2023, "Governor-2022", "Alliance"],
    ["Avon", 2023, "ENACTED", "Not designated"],
    ["Torrington", 2013, "enacted", "Not designated"],
  ])("%s in %s under %s is %s", (town, year, policy, expected) => {
    expect(status(town, year, policy)).toBe(expected);
  });

  test("counts 30, 33, 36 and 33 districts among the 36 towns of the lists, in a grid of both", () => {
    const towns = ["Groton", "Norwalk", "Enfield"].map((town) => [town]);
    expect(shown(districtStatus(towns, [[2013, 2022, 2023]], "enacted"))).toEqual([
      ["Not designated", "Alliance", "Alliance"],
      ["Alliance", "Alliance", "Alliance"],
      ["Not designated", "Not designated", "Alliance"],
    ]);
  });

  test("takes a policy for each row as well", () => {
    const result = districtStatus([["Norwalk"]], [[2024]], [["enacted"], ["governor-2022"]] as unknown as string);
    expect(shown(result)).toEqual([["Alliance"], ["Graduated"]]);
  });

  test.each([
    [
      "a year before",
      2012,
      '#N/A fiscal_year: the policy "governor-2022" has no rule for FY 2012. It covers FY 2013 to FY 2027. Give one of these years.',
    ],
    [
      "a year after",
      2028,
      '#N/A fiscal_year: the policy "governor-2022" has no rule for FY 2028. It covers FY 2013 to FY 2027. Give one of these years.',
    ],
  ])("names the years covered for %s", (_, year, message) => {
    expect(errorOf(districtStatus([["Ansonia"]], [[year]], "governor-2022"))).toBe(message);
  });

  test.each([
    ["blank", null, '#VALUE! policy: no policy was found. Allowed are "enacted" and "governor-2022".'],
    ["empty text", "", '#VALUE! policy: no policy was found. Allowed are "enacted" and "governor-2022".'],
    [
      "another word",
      "law",
      '#VALUE! policy: found "law", which is not a policy. Allowed are "enacted" and "governor-2022". Write one of them.',
    ],
  ])("needs a policy: %s is refused with both", (_, policy, message) => {
    expect(errorOf(districtStatus([["Ansonia"]], [[2023]], policy as string))).toContain(message);
  });
});

describe("DISTRICT_BASE_YEAR", () => {
  // data/README.md, 1: FY 2012 for the 33, FY 2022 for the three that joined; Enfield FY 2012 from FY 2026.
  test.each([
    ["Stratford", 2024, "enacted", 2022],
    ["Stratford", 2027, "enacted", 2022],
    ["Plainfield", 2026, "enacted", 2022],
    ["Enfield", 2025, "enacted", 2022],
    ["Enfield", 2026, "enacted", 2012],
    ["Stratford", 2024, "governor-2022", 2012],
    ["Ansonia", 2013, "enacted", 2012],
    ["Ansonia", 2018, "enacted", 2012],
    ["Groton", 2023, "enacted", 2012],
  ])("%s in %s under %s is %s", (town, year, policy, expected) => {
    expect(baseYear(town, year, policy)).toBe(expected);
  });

  test.each([
    [
      "Norwalk",
      "governor-2022",
      "#N/A fiscal_year: Norwalk is a Graduated district in FY 2023. Only an Alliance District has a base year. Check the year and the policy.",
    ],
    [
      "Avon",
      "enacted",
      "#N/A fiscal_year: Avon is not designated in FY 2023. Only an Alliance District has a base year. Check the year and the policy.",
    ],
  ])("%s under %s has none", (town, policy, message) => {
    expect(errorOf(districtBaseYear([[town]], [[2023]], policy))).toBe(message);
  });
});
