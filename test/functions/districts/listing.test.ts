import { errorOf } from "./support";
import { shown } from "../support/excel";
import { allianceDistricts } from "../../../src/functions/alliance-districts";

const names = (year: unknown, policy: string, status?: string): unknown[] =>
  allianceDistricts([[year]], policy, status).map(([name]) => name);

describe("ALLIANCE_DISTRICTS", () => {
  test.each([
    [2013, "enacted", 30],
    [2017, "governor-2022", 30],
    [2018, "enacted", 33],
    [2022, "governor-2022", 33],
    [2023, "governor-2022", 33],
    [2027, "enacted", 36],
  ])("lists the districts of FY %s under %s: %s", (year, policy, count) => {
    const listed = names(year, policy);
    expect(listed).toHaveLength(count);
    expect(listed).toEqual([...new Set(listed as string[])].sort());
  });

  test.each([
    [2023, "governor-2022", "New", ["Enfield", "Plainfield", "Stratford"]],
    [2023, "enacted", "new", ["Enfield", "Plainfield", "Stratford"]],
    [2018, "enacted", "New", ["Groton", "Thompson", "Torrington"]],
    ["FY 2025", "governor-2022", "Graduated", ["Groton", "Norwalk", "Winchester"]],
  ])("in FY %s under %s, %s: %j", (year, policy, status, expected) => {
    expect(names(year, policy, status)).toEqual(expected);
  });

  test("is all Alliance Districts where the status is left out or blank", () => {
    for (const blank of [undefined, null, ""]) expect(names(2022, "enacted", blank as string)).toHaveLength(33);
  });

  test("has a column for each year of a row or a column of years", () => {
    const years = [[2022, 2012, 2023]];
    const result = shown(allianceDistricts(years, "enacted"));
    expect(result).toHaveLength(36);
    expect(result[0]).toEqual(["Ansonia", "#N/A", "Ansonia"]);
    expect(result[35]).toEqual(["", "", "Windsor Locks"]);
    expect(shown(allianceDistricts([[2022], [2012], [2023]], "enacted"))).toEqual(result);
  });

  test.each([
    [
      "nobody",
      2024,
      "enacted",
      "Graduated",
      '#N/A fiscal_year: under the policy "enacted" no district is Graduated in FY 2024. Check the year, the policy and the status.',
    ],
    [
      "nobody new",
      2024,
      "enacted",
      "New",
      '#N/A fiscal_year: under the policy "enacted" no district is new in FY 2024.',
    ],
    [
      "a first year without one before",
      2013,
      "governor-2022",
      "New",
      '#N/A fiscal_year: which districts are new in FY 2013 cannot be told: the policy "governor-2022" covers FY 2013 to FY 2027, and not the year before. Give a later year.',
    ],
    [
      "a year without a rule",
      2012,
      "enacted",
      "Alliance",
      '#N/A fiscal_year: the policy "enacted" has no rule for FY 2012.',
    ],
    [
      "another status",
      2022,
      "enacted",
      "Former",
      '#VALUE! status: found "Former", which is not a status to list. Allowed are "Alliance", "Graduated" and "New". Write one of them.',
    ],
    ["no year", null, "enacted", "Alliance", "#VALUE! fiscal_year: no fiscal year was found."],
    ["no policy", 2022, "", "Alliance", "#VALUE! policy: no policy was found."],
  ])("says so for %s", (_, year, policy, status, message) => {
    expect(errorOf(allianceDistricts([[year]], policy, status))).toContain(message);
  });

  test("takes one policy, and one row or column of years", () => {
    expect(errorOf(allianceDistricts([[2022]], [["enacted", "enacted"]] as unknown as string))).toBe(
      "#VALUE! policy is 1 row by 2 columns. Allowed is one cell. Give one at a time.",
    );
    expect(
      errorOf(
        allianceDistricts(
          [
            [2022, 2023],
            [2024, 2025],
          ],
          "enacted",
        ),
      ),
    ).toBe(
      "#VALUE! fiscal_year is 2 rows by 2 columns. Allowed is one fiscal year, one row or one column of fiscal years. Give one row or one column at a time.",
    );
  });
});
