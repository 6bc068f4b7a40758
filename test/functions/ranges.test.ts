import fc from "fast-check";
import { errorCell, isError, messageOf, shown } from "./support/excel";
import { allianceWithhold } from "../../src/functions/alliance-withhold";
import { graduatedPercent } from "../../src/functions/graduated-percent";
import { graduatedSchedule } from "../../src/functions/graduated-schedule";
import { graduatedWithhold } from "../../src/functions/graduated-withhold";

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const row = (...cells: unknown[]): unknown[][] => [cells];

/** Other hosts may hand a bare value where Excel hands a matrix. */
const bare = (value: unknown): unknown[][] => value as unknown[][];

describe("two ranges", () => {
  const sizes: readonly { name: string; a: unknown[][]; b: unknown[][]; result: unknown[][] }[] = [
    { name: "of one cell each give one", a: [[7]], b: [[5]], result: [[2]] },
    { name: "one cell against a column", a: [[7]], b: column(5, 6), result: [[2], [1]] },
    { name: "a row against one cell", a: row(7, 8), b: [[5]], result: [[2, 3]] },
    { name: "column and column go cell by cell", a: column(7, 8), b: column(5, 5), result: [[2], [3]] },
    {
      name: "a column against a row gives the grid",
      a: column(7, 8),
      b: row(5, 6, 9),
      result: [
        [2, 1, 0],
        [3, 2, 0],
      ],
    },
    {
      name: "a row against a column gives the grid",
      a: row(7, 8),
      b: column(5, 6, 9),
      result: [
        [2, 3],
        [1, 2],
        [0, 0],
      ],
    },
    {
      name: "block and block go cell by cell",
      a: [
        [7, 8],
        [9, 10],
      ],
      b: [
        [1, 2],
        [3, 4],
      ],
      result: [
        [6, 6],
        [6, 6],
      ],
    },
    {
      name: "a block against one cell",
      a: [
        [7, 8],
        [9, 10],
      ],
      b: [[5]],
      result: [
        [2, 3],
        [4, 5],
      ],
    },
    {
      name: "a row goes along a block of its width",
      a: row(7, 8),
      b: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      result: [
        [6, 6],
        [4, 4],
        [2, 2],
      ],
    },
    {
      name: "a column goes along a block of its height",
      a: [
        [7, 8],
        [9, 10],
      ],
      b: column(5, 6),
      result: [
        [2, 3],
        [3, 4],
      ],
    },
  ];
  test.each(sizes)("$name", ({ a, b, result }) => expect(allianceWithhold(a, b)).toEqual(result));

  test.each([
    { a: [36, 1], b: [35, 1], said: "current_grant is 36 rows by 1 column and base_grant is 35 rows by 1 column." },
    { a: [1, 3], b: [1, 2], said: "current_grant is 1 row by 3 columns and base_grant is 1 row by 2 columns." },
    { a: [2, 3], b: [3, 2], said: "current_grant is 2 rows by 3 columns and base_grant is 3 rows by 2 columns." },
    { a: [2, 3], b: [1, 2], said: "current_grant is 2 rows by 3 columns and base_grant is 1 row by 2 columns." },
    { a: [2, 3], b: [3, 1], said: "current_grant is 2 rows by 3 columns and base_grant is 3 rows by 1 column." },
  ] as const)("of $a and $b cannot be matched, and the one error states both", ({ a, b, said }) => {
    const block = ([rows, columns]: readonly [number, number]): number[][] =>
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1));
    const result = allianceWithhold(block(a), block(b));
    expect(shown(result)).toEqual([["#VALUE!"]]);
    expect(messageOf(result)).toContain(said);
  });

  test("give in each place what the cells there give alone", () => {
    const cell = fc.oneof(
      fc.integer({ min: -10, max: 10_000_000 }).map((n) => n / 100),
      fc.constantFrom<unknown>(
        "$1,234.50",
        "abc",
        "",
        null,
        0,
        true,
        "1,23",
        NaN,
        2023,
        errorCell("#N/A"),
        errorCell("#REF!"),
      ),
    );
    const range = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    const fits = (a: number, b: number): boolean => a === b || a === 1 || b === 1;
    fc.assert(
      fc.property(range, range, (a, b) => {
        const [widthA, widthB] = [a[0]!.length, b[0]!.length];
        fc.pre(fits(a.length, b.length) && fits(widthA, widthB));
        for (const compute of [allianceWithhold, graduatedWithhold]) {
          const expected = Array.from({ length: Math.max(a.length, b.length) }, (_, r) =>
            Array.from({ length: Math.max(widthA, widthB) }, (_unused, c) => {
              const alone = (from: unknown[][], width: number): unknown =>
                from[from.length === 1 ? 0 : r]![width === 1 ? 0 : c];
              return shown(compute([[alone(a, widthA)]], [[alone(b, widthB)]]))[0]![0];
            }),
          );
          expect(shown(compute(a, b))).toEqual(expected);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("an error cell", () => {
  const value = errorCell("#VALUE!");
  test("comes out as the very same object, in its own place", () => {
    const ref = errorCell("#REF!");
    const result = allianceWithhold(column(5, ref, 7), [[1]]);
    expect(result[1]![0]).toBe(ref);
    expect(shown(result)).toEqual([[4], ["#REF!"], [6]]);
  });
  test("of the first argument comes before that of the second", () => {
    expect(allianceWithhold([[value]], [[errorCell("#N/A")]])).toEqual([[value]]);
    expect(allianceWithhold([[5]], [[value]])[0]![0]).toBe(value);
  });
  test("comes before a refused value, whichever argument has it", () => {
    expect(allianceWithhold([["abc"]], [[value]])[0]![0]).toBe(value);
    expect(allianceWithhold([[value]], [["abc"]])[0]![0]).toBe(value);
  });
  test("that came as an object of Excel's data types goes out as it came, with its subtype", () => {
    const spill = {
      type: "Error",
      basicType: "Error",
      basicValue: "#SPILL!",
      errorType: "Spill",
      errorSubType: "MergedCell",
    };
    expect(graduatedPercent([[spill]])[0]![0]).toBe(spill);
    expect(graduatedSchedule([[spill]])[4]![2]).toBe(spill);
  });
  test("that came as the bridge sends it becomes an error of the same code", () => {
    const cell = graduatedPercent([[{ type: "CustomFunctionError", code: "#NUM!" }]])[0]![0];
    expect(isError(cell) && cell.code).toBe("#NUM!");
  });
  test("is none when it is text that only reads like one", () => {
    expect(messageOf(allianceWithhold([["#DIV/0!"]], [[1]]))).toContain('found "#DIV/0!", which is not an amount');
  });
});

describe("a cell of Excel's data types", () => {
  test.each([
    { name: "a double", cell: { type: "Double", basicType: "Double", basicValue: 7.5 }, result: 2.5 },
    {
      name: "a formatted number",
      cell: { type: "FormattedNumber", basicValue: 7.5, numberFormat: "$0.00" },
      result: 2.5,
    },
    {
      name: "a linked number with a basic type",
      cell: { type: "Entity", basicType: "Double", basicValue: 7.5 },
      result: 2.5,
    },
    { name: "text", cell: { type: "String", basicType: "String", basicValue: "$7.50" }, result: 2.5 },
    { name: "an empty cell", cell: { type: "Empty", basicType: "Empty", basicValue: "" }, result: 0 },
  ])("counts as its basic value: $name", ({ cell, result }) => {
    expect(allianceWithhold([[cell]], [[5]])).toEqual([[result]]);
  });
  test("that has no plain value is refused and named", () => {
    const entity = { type: "Entity", text: "Norwalk", basicType: "Error", basicValue: "#VALUE!", properties: {} };
    expect(messageOf(allianceWithhold([[entity]], [[5]]))).toContain(
      'current_grant: found "Norwalk", a data type (Entity), which is not an amount.',
    );
    expect(messageOf(graduatedPercent([[{ type: "WebImage" }]]))).toContain("found a data type (WebImage)");
    expect(messageOf(graduatedPercent([[{}]]))).toContain("found a data type, which");
  });
  test("is refused as a boolean when it is one", () => {
    const cell = { type: "Boolean", basicType: "Boolean", basicValue: true };
    expect(messageOf(graduatedPercent([[cell]]))).toContain("found TRUE");
  });
});

describe("a blank", () => {
  const blanks: readonly unknown[] = [null, undefined, 0, "", -0];
  test.each(blanks)("as a current grant (%p) withholds nothing", (blank) => {
    expect(allianceWithhold([[blank]], [[5]])).toEqual([[0]]);
  });
  test.each(blanks)("as both grants (%p) withholds nothing", (blank) => {
    expect(allianceWithhold([[blank]], [[blank]])).toEqual([[0]]);
  });
  test.each([...blanks, "$0.00", 0.004])(
    "as a base grant (%p) against a current grant is a missing figure",
    (blank) => {
      expect(messageOf(allianceWithhold([[1234.5]], [[blank]]))).toContain(
        "base_grant: found blank or zero against a current grant of $1,234.50.",
      );
    },
  );
  test.each(blanks)("as the amount withheld in FY 2022 (%p) gives 0", (blank) => {
    expect(graduatedWithhold([[blank]], [[2024]])).toEqual([[0]]);
  });
  test.each(blanks)("as a fiscal year (%p) is refused", (blank) => {
    expect(messageOf(graduatedPercent([[blank]]))).toContain("fiscal_year: no fiscal year was found.");
  });
});

describe("another host", () => {
  test("may hand bare values", () => {
    expect(allianceWithhold(bare(7), bare("5"))).toEqual([[2]]);
    expect(graduatedSchedule(bare(null))[0]).toEqual([2023, 1, 0]);
    expect(graduatedPercent(bare(undefined))[0]![0]).toMatchObject({ code: "#VALUE!" });
  });
  test("may hand one row as a plain array, and no cells at all", () => {
    expect(graduatedPercent(bare([2023, 2024]))).toEqual([[1, 0.75]]);
    expect(allianceWithhold([], [[]])).toEqual([[0]]);
  });
  test("may leave a row short, whose missing cells are blank", () => {
    expect(allianceWithhold([[7, 8], [9]], [[5]])).toEqual([
      [2, 3],
      [4, 0],
    ]);
  });
});
