import fc from "fast-check";
import { errorCell, messageOf, shown } from "./support/excel";
import { allianceCarryforward } from "../../src/functions/alliance-carryforward";
import { allianceRecovery } from "../../src/functions/alliance-recovery";
import { allianceRelease } from "../../src/functions/alliance-release";

const dollars = fc.integer({ min: 0, max: 9_000_000_000 }).map((cents) => cents / 100);
const cents = (amount: unknown): number => Math.round(Number(amount) * 100);

describe("ALLIANCE_RELEASE", () => {
  test("releases all once the plan is approved, and nothing before", () => {
    const statuses = [["Approved"], ["Not submitted"], ["Submitted"], ["Changes required"], [" approved "]];
    expect(allianceRelease([[3083699.01]], statuses)).toEqual([[3083699.01], [0], [0], [0], [3083699.01]]);
  });

  test("goes row by row, and a blank amount releases nothing", () => {
    expect(allianceRelease([[100], [null], [0.01]], [["Approved"]])).toEqual([[100], [0], [0.01]]);
  });

  test.each([
    [
      "",
      'plan_status: no plan status was found. Allowed are "Not submitted", "Submitted", "Changes required" and "Approved". Write how far the plan has come.',
    ],
    [
      "approve",
      'plan_status: found "approve", which is not a plan status. Allowed are "Not submitted", "Submitted", "Changes required" and "Approved". Write one of them.',
    ],
  ])("needs a plan status: %j", (status, message) => {
    expect(messageOf(allianceRelease([[100]], [[status]]))).toBe(message);
  });

  test("refuses a negative amount in its own place", () => {
    expect(shown(allianceRelease([[-5], [5], [errorCell("#REF!")]], [["Approved"]]))).toEqual([
      ["#VALUE!"],
      [5],
      ["#REF!"],
    ]);
  });
});

describe("ALLIANCE_RECOVERY", () => {
  test.each([
    ["what was not spent in compliance", 125000, 3083699, undefined, 125000],
    ["less what was repaid: 125,000 - 25,000.50", 125000, 3083699, 25000.5, 99999.5],
    ["no more than the year's funding", 125000, 99000, null, 99000],
    ["nothing once all is repaid", 125000, 3083699, 125000, 0],
    ["nothing where more was repaid", 125000, 3083699, 130000, 0],
    ["nothing from no funding", 125000, 0, 0, 0],
  ])("is %s", (_, noncompliant, funding, repaid, expected) => {
    expect(allianceRecovery([[noncompliant]], [[funding]], repaid === undefined ? undefined : [[repaid]])).toEqual([
      [expected],
    ]);
  });

  test("is never more than what is open, nor than the funding, and one of the two where it is not 0", () => {
    fc.assert(
      fc.property(dollars, dollars, dollars, (noncompliant, funding, repaid) => {
        const result = allianceRecovery([[noncompliant]], [[funding]], [[repaid]])[0]![0];
        const open = Math.max(0, cents(noncompliant) - cents(repaid));
        expect(cents(result)).toBe(Math.min(open, cents(funding)));
      }),
    );
  });

  test("goes along ranges of three kinds", () => {
    expect(allianceRecovery([[10], [20]], [[100]], [[1, 2]])).toEqual([
      [9, 8],
      [19, 18],
    ]);
    expect(messageOf(allianceRecovery([[10], [20]], [[100]], [[1], [2], [3]]))).toMatch(
      /^noncompliant is 2 rows by 1 column and repaid is 3 rows by 1 column\./,
    );
  });
});

describe("ALLIANCE_CARRYFORWARD", () => {
  test.each([
    ["3,083,699 + 150,000 - 3,000,000.25", 3083699, 150000, 3000000.25, 233698.75],
    ["all spent", 100, 50, 150, 0],
    ["nothing carried in", 100, null, 40.1, 59.9],
    ["0.1 + 0.2 - 0.3, which is not 0 in binary", 0.1, 0.2, 0.3, 0],
  ])("is %s", (_, awarded, carriedIn, spent, expected) => {
    expect(allianceCarryforward([[awarded]], [[carriedIn]], [[spent]])).toEqual([[expected]]);
  });

  test("refuses more spending than there was", () => {
    expect(messageOf(allianceCarryforward([[100]], [[50]], [[150.01]]))).toBe(
      "spent is $150.01, and awarded and carried_in come to $150. No more can be spent than was there. Check the three amounts.",
    );
  });

  test("refuses a sum that could not be exact", () => {
    expect(messageOf(allianceCarryforward([[89999999999999]], [[89999999999999]], [[1]]))).toBe(
      "the sum of awarded and carried_in is too large to be exact. Allowed are sums below 90 trillion dollars. Check the number of digits.",
    );
  });

  test("adds up: what is carried forward and what was spent is what there was", () => {
    fc.assert(
      fc.property(dollars, dollars, fc.double({ min: 0, max: 1, noNaN: true }), (awarded, carriedIn, part) => {
        const spent = Math.floor((cents(awarded) + cents(carriedIn)) * part) / 100;
        const rest = allianceCarryforward([[awarded]], [[carriedIn]], [[spent]])[0]![0];
        expect(cents(rest) + cents(spent)).toBe(cents(awarded) + cents(carriedIn));
      }),
    );
  });
});
