import fc from "fast-check";
import { errorCell, isError, messageOf } from "./support/excel";
import { allianceWithhold } from "../../src/functions/alliance-withhold";
import { graduatedPercent } from "../../src/functions/graduated-percent";
import { graduatedSchedule } from "../../src/functions/graduated-schedule";
import { graduatedWithhold } from "../../src/functions/graduated-withhold";
import { toCell } from "../../src/functions/result";

const messageAt = (cell: unknown): string => {
  if (!isError(cell)) throw new Error(`No error: ${JSON.stringify(cell)}`);
  return cell.message;
};

describe("a message says where", () => {
  test("by the argument alone where it is one cell", () => {
    expect(messageOf(graduatedPercent([["abc"]]))).toMatch(/^fiscal_year: found "abc"/);
  });
  test("with the row in a column", () => {
    expect(messageAt(graduatedPercent([[2023], ["abc"]])[1]![0])).toMatch(/^fiscal_year, row 2: found "abc"/);
  });
  test("with the column in a row", () => {
    expect(messageAt(graduatedPercent([[2023, 2024, "abc"]])[0]![2])).toMatch(/^fiscal_year, column 3: found "abc"/);
  });
  test("with both in a block", () => {
    const result = graduatedPercent([
      [2023, 2024, 2025],
      [2023, "abc", 2025],
    ]);
    expect(messageAt(result[1]![1])).toMatch(/^fiscal_year, row 2, column 2: found "abc"/);
  });
  test("in the argument and not in the result, when a row meets a column", () => {
    const result = graduatedWithhold([[1], [2]], [[2023, 2024, 2040]]);
    expect(messageAt(result[1]![2])).toMatch(/^fiscal_year, column 3: the graduated schedule does not cover FY 2040/);
  });
  test("at the base grant, when its figure is missing", () => {
    const result = allianceWithhold([[5], [6], [7]], [[1], [2], [null]]);
    expect(messageAt(result[2]![0])).toMatch(/^base_grant, row 3: found blank or zero/);
  });
  test("of the first argument first, when both are wrong", () => {
    expect(messageOf(allianceWithhold([["abc"]], [["def"]]))).toMatch(/^current_grant: /);
  });
});

describe("a message shows what was found", () => {
  const found = (value: unknown): string => messageOf(allianceWithhold([[value]], [[1]]));

  test("shortened to 40 characters", () => {
    expect(found("The grant of this town is still being decided")).toContain(
      '"The grant of this town is still being d…"',
    );
    expect(found("A text that is exactly forty characters.")).toContain('"A text that is exactly forty characters."');
  });
  test("without the spaces around it, and whole characters only", () => {
    expect(found("  abc ")).toContain('found "abc"');
    expect(found("\u{1F600}".repeat(41))).toContain(`"${"\u{1F600}".repeat(39)}…"`);
  });
  test("as Excel shows it", () => {
    expect(found(true)).toContain("found TRUE,");
    expect(found(false)).toContain("found FALSE,");
    expect(found(-5.25)).toContain("found -5.25,");
    expect(found(" \u00a0")).toContain("found text that holds only spaces.");
  });
});

describe("an error", () => {
  test("is #N/A for a year that the schedule does not cover, and names the years covered", () => {
    const cell = graduatedWithhold([[5]], [[2022]])[0]![0];
    expect(cell).toMatchObject({ code: "#N/A" });
    expect(messageAt(cell)).toContain("It covers FY 2023 to FY 2027.");
  });
  test("of a block for the schedule is one, and states its size", () => {
    expect(
      messageOf(
        graduatedSchedule([
          [1, 2, 3],
          [4, 5, 6],
        ]),
      ),
    ).toMatch(/^fy2022_withheld is 2 rows by 3 columns\./);
  });
  test("stands where a result would not be finite, since Excel would show 0", () => {
    expect([NaN, Infinity, -Infinity].map((n) => messageAt(toCell(n)))).toEqual(
      Array.from({ length: 3 }, () => expect.stringMatching(/^The result is not a finite number\./)),
    );
    expect(toCell(-0)).toBe(0);
    expect(toCell("text")).toBe("text");
  });
  test("always has a message in full sentences of at most 255 characters", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.double(),
      fc.constantFrom("1,23", "1e5", "2022-24", "7/1/2022"),
    );
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        for (const compute of [allianceWithhold, graduatedWithhold]) {
          for (const cell of compute([[a]], [[b]]).flat()) {
            if (!isError(cell)) continue;
            expect(cell.message).toMatch(/\.$/);
            expect(cell.message).not.toMatch(/undefined|\[object|please|oops|!$/i);
            expect(cell.message.length).toBeLessThanOrEqual(255);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test("no cell of a result is ever undefined, null, not finite or -0", () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.double(),
    fc.constantFrom<unknown>(errorCell("#NUM!"), 2023, "FY 2024", -0, 5),
  );
  const range = fc.array(fc.array(anything, { maxLength: 3 }), { maxLength: 3 });
  fc.assert(
    fc.property(range, range, (a, b) => {
      const cells = [allianceWithhold(a, b), graduatedWithhold(a, b), graduatedSchedule(a), graduatedPercent(b)].flat(
        2,
      );
      for (const cell of cells) {
        const good =
          typeof cell === "number"
            ? Number.isFinite(cell) && !Object.is(cell, -0)
            : typeof cell === "object" && cell !== null;
        expect([cell, good]).toEqual([cell, true]);
      }
    }),
    { numRuns: 1000 },
  );
});
