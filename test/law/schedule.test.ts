import { GRADUATED_SCHEDULE, graduatedWithheld, scheduledShare } from "../../src/law/schedule";
import law from "../../src/law/data";
import { readGrant } from "../../src/money/amount";
import { toAmount, type Cents } from "../../src/money/cents";
import { fiscalYear } from "../../src/money/fiscal-year";
import { Issue } from "../../src/money/issue";

const withheld = (fy2022: number, year: number): number => {
  const scheduled = scheduledShare(fiscalYear(year));
  if (scheduled instanceof Issue) throw new Error(scheduled.code);
  return toAmount(graduatedWithheld(readGrant(fy2022) as Cents, scheduled));
};

/** Source of all: H.B. 5038 (2022), Table 1, applied to the portions that the State published for FY 2022. */
const towns = [
  // 3,083,699 x 3/4 = 2,312,774.25; x 1/2 = 1,541,849.50; x 1/4 = 770,924.75
  { name: "Norwalk", fy2022: 3083699, amounts: [3083699, 2312774.25, 1541849.5, 770924.75, 0] },
  // 200,966 x 3/4 = 150,724.50; x 1/2 = 100,483; x 1/4 = 50,241.50
  { name: "Winchester", fy2022: 200966, amounts: [200966, 150724.5, 100483, 50241.5, 0] },
  { name: "Groton", fy2022: 0, amounts: [0, 0, 0, 0, 0] },
  // 0.30 x 3/4 = 0.225; x 1/2 = 0.15; x 1/4 = 0.075
  { name: "30 cents, whose ties go away from zero", fy2022: 0.3, amounts: [0.3, 0.23, 0.15, 0.08, 0] },
  // 0.01 x 3/4 = 0.0075; x 1/2 = 0.005; x 1/4 = 0.0025
  { name: "one cent", fy2022: 0.01, amounts: [0.01, 0.01, 0.01, 0, 0] },
];

describe("the graduated schedule", () => {
  test.each(towns)("withholds from $name", ({ fy2022, amounts }) => {
    expect([2023, 2024, 2025, 2026, 2027].map((year) => withheld(fy2022, year))).toEqual(amounts);
  });

  test.each([1900, 2022, 2028, 2199])("does not cover FY %i, and says what it covers", (year) => {
    expect(scheduledShare(fiscalYear(year))).toEqual(
      new Issue("year-not-scheduled", { year: fiscalYear(year), first: fiscalYear(2023), last: fiscalYear(2027) }),
    );
  });

  test("is in the order of the years, without a gap", () => {
    expect(GRADUATED_SCHEDULE.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026, 2027]);
  });

  test("cites a source for each value, and says that it was not enacted", () => {
    for (const { year, citation } of GRADUATED_SCHEDULE) {
      expect(citation.source).toContain("H.B. 5038");
      expect(citation.place).toContain(`row FY ${year}`);
      expect(citation.read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(citation.note).toBe("proposed, not enacted");
    }
  });

  test("keeps its values as decimal text", () => {
    const file = law.parameters.find(({ id }) => id === "graduated-share");
    expect(file?.values.map(({ value }) => value)).toEqual(["1", "0.75", "0.5", "0.25", "0"]);
  });
});
