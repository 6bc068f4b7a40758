import fc from "fast-check";
import { argumentNames, findCalls, type FoundCall } from "../../../src/model/explain";

const only = (formula: string): FoundCall => {
  const calls = findCalls(formula);
  expect(calls).toHaveLength(1);
  return calls[0]!;
};

/** The part of the one argument of DISTRICT_NAME. */
const part = (argument: string): unknown => only(`=DISTRICT_NAME(${argument})`).arguments[0]?.part;

describe("finds our functions", () => {
  test.each([
    { name: "alone", formula: "=ALLIANCE_WITHHOLD(B2,C2)", found: ["ALLIANCE_WITHHOLD(B2,C2)"], within: [[]] },
    { name: "in lower case", formula: "=alliance_withhold(b2,c2)", found: ["alliance_withhold(b2,c2)"], within: [[]] },
    {
      name: "as a file stores them",
      formula: "_xldudf_DISTRICT_NAME(A1)",
      found: ["_xldudf_DISTRICT_NAME(A1)"],
      within: [[]],
    },
    {
      name: "behind a file",
      formula: "=[2]!_xldudf_DISTRICT_NAME(A1)",
      found: ["[2]!_xldudf_DISTRICT_NAME(A1)"],
      within: [[]],
    },
    {
      name: "behind a named file",
      formula: "=1+Old.xla!_xldudf_DISTRICT_NAME(A1)",
      found: ["Old.xla!_xldudf_DISTRICT_NAME(A1)"],
      within: [[]],
    },
    { name: "in IF", formula: "=IF(A1>0,DISTRICT_NAME(A1),0)", found: ["DISTRICT_NAME(A1)"], within: [["IF"]] },
    {
      name: "in each other",
      formula: '=IFERROR(ALLIANCE_RELEASE(ALLIANCE_WITHHOLD(B2,C2),"Approved"),0)',
      found: ['ALLIANCE_RELEASE(ALLIANCE_WITHHOLD(B2,C2),"Approved")', "ALLIANCE_WITHHOLD(B2,C2)"],
      within: [["IFERROR"], ["IFERROR", "ALLIANCE_RELEASE"]],
    },
    {
      name: "side by side",
      formula: "=SUM(DISTRICT_NAME(A1),(DISTRICT_NAME(A2)))",
      found: ["DISTRICT_NAME(A1)", "DISTRICT_NAME(A2)"],
      within: [["SUM"], ["SUM"]],
    },
    { name: "not in text", formula: '="DISTRICT_NAME(A1)"', found: [], within: [] },
    { name: "not in a sheet's name", formula: "='DISTRICT_NAME(A1)'!B1", found: [], within: [] },
    { name: "not in a column's name", formula: "=T[DISTRICT_NAME(A1)]", found: [], within: [] },
    { name: "not at the end of a longer name", formula: "=MY_DISTRICT_NAME(A1)", found: [], within: [] },
    { name: "not as a word without a call", formula: "=DISTRICT_NAME", found: [], within: [] },
    { name: "not where it never closes", formula: "=DISTRICT_NAME(A1", found: [], within: [] },
  ])("$name", ({ formula, found, within }) => {
    const calls = findCalls(formula);
    expect(calls.map(({ text }) => text)).toEqual(found);
    expect(calls.map((call) => call.within)).toEqual(within);
  });

  test("and says whether the formula is nothing else", () => {
    expect(only("= DISTRICT_NAME(A1) ").alone).toBe(true);
    expect(only("=@DISTRICT_NAME(A1)").alone).toBe(true);
    expect(only("=DISTRICT_NAME(A1)&1").alone).toBe(false);
    expect(only("=IF(1,DISTRICT_NAME(A1))").alone).toBe(false);
  });
});

describe("tells what an argument is", () => {
  test.each([
    { given: "1234.5", part: { kind: "literal", value: 1234.5 } },
    { given: "-5", part: { kind: "literal", value: -5 } },
    { given: "1E3", part: { kind: "literal", value: 1000 } },
    { given: '"a ""b"", c"', part: { kind: "literal", value: 'a "b", c' } },
    { given: "true", part: { kind: "literal", value: true } },
    { given: "#N/A", part: { kind: "literal", value: { error: "#N/A" } } },
    {
      given: '{1,"b";TRUE,-2}',
      part: {
        kind: "array",
        rows: [
          [1, "b"],
          [true, -2],
        ],
      },
    },
    { given: "{1,2;3}", part: { kind: "expression" } },
    { given: "{A1}", part: { kind: "expression" } },
    { given: "A1", part: { kind: "reference", address: "A1", area: { row: 0, column: 0, rows: 1, columns: 1 } } },
    { given: "$a$1", part: { kind: "reference", address: "A1", area: { row: 0, column: 0, rows: 1, columns: 1 } } },
    {
      given: "B$5:$A1",
      part: { kind: "reference", address: "A1:B5", area: { row: 0, column: 0, rows: 5, columns: 2 } },
    },
    { given: "AB:AC", part: { kind: "reference", address: "AB:AC", area: { row: 0, column: 27, columns: 2 } } },
    { given: "$3:4", part: { kind: "reference", address: "3:4", area: { row: 2, column: 0, rows: 2 } } },
    {
      given: "'It''s (mine), 2'!C3",
      part: {
        kind: "reference",
        sheet: "It's (mine), 2",
        address: "C3",
        area: { row: 2, column: 2, rows: 1, columns: 1 },
      },
    },
    {
      given: "Data!A1#",
      part: { kind: "spill", sheet: "Data", address: "A1", area: { row: 0, column: 0, rows: 1, columns: 1 } },
    },
    {
      given: "_xlfn.ANCHORARRAY(A1)",
      part: { kind: "spill", address: "A1", area: { row: 0, column: 0, rows: 1, columns: 1 } },
    },
    { given: "EcsGrants[#All]", part: { kind: "structured", table: "EcsGrants", specifier: "[#All]" } },
    {
      given: "Table1[[#This Row],[FY '[2022'], net]]",
      part: { kind: "structured", table: "Table1", specifier: "[[#This Row],[FY '[2022'], net]]" },
    },
    { given: "[@Col]", part: { kind: "structured", specifier: "[@Col]" } },
    { given: "Grants_2024", part: { kind: "name", name: "Grants_2024" } },
    { given: "Data!Grants", part: { kind: "name", sheet: "Data", name: "Grants" } },
    { given: "XFE1", part: { kind: "name", name: "XFE1" } },
    { given: "", part: undefined },
    { given: "Sheet1:Sheet3!A1", part: { kind: "not followed", why: expect.stringContaining("3-D") as unknown } },
    { given: "'Sheet 1:Sheet 3'!A1", part: { kind: "not followed", why: expect.stringContaining("3-D") as unknown } },
    {
      given: "[1]Sheet1!A1",
      part: { kind: "not followed", why: expect.stringContaining("another workbook") as unknown },
    },
    {
      given: "'[Old.xlsx]Sheet 1'!A1",
      part: { kind: "not followed", why: expect.stringContaining("another workbook") as unknown },
    },
    { given: "A1+1", part: { kind: "expression" } },
    { given: "A1:A5 A3", part: { kind: "expression" } },
    { given: "SUM(A1,B1)", part: { kind: "expression" } },
    { given: "@A1:A5", part: { kind: "expression" } },
    { given: "Sheet1!A1:Sheet2!B2", part: { kind: "expression" } },
  ])("$given", ({ given, part: expected }) => expect(part(given)).toEqual(expected));

  test("and keeps the places of those that are left out", () => {
    const { arguments: found } = only('=DISTRICT_WITHHOLD( A2 ,, Grants ,"enacted",)');
    expect(found.map(({ text }) => text)).toEqual(["A2", "", "Grants", '"enacted"', ""]);
    expect(found.map(({ part: { kind } }) => kind)).toEqual(["reference", "omitted", "name", "literal", "omitted"]);
  });
});

describe("for any text", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "DISTRICT_NAME(",
      "ALLIANCE_WITHHOLD(",
      "IF(",
      "(",
      ")",
      "{",
      "}",
      "[",
      "]",
      ",",
      ";",
      "!",
      ":",
      '"',
      "'",
      "#",
      " ",
      "A1",
      "=",
      "_xldudf_",
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
  );

  test("nothing crashes, and the offsets cut out exactly the call and its arguments", () => {
    fc.assert(
      fc.property(text, (formula) => {
        for (const call of findCalls(formula)) {
          expect(formula.slice(call.start, call.end)).toBe(call.text);
          expect(call.text.endsWith(")")).toBe(true);
          for (const argument of call.arguments) {
            expect(formula.slice(argument.start, argument.end)).toBe(argument.text);
            expect(argument.start).toBeGreaterThan(call.start);
            expect(argument.end).toBeLessThan(call.end);
            expect(argument.text).toBe(argument.text.trim());
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("arguments that were joined are found again", () => {
    const argument = fc.constantFrom("A1", '"a,b"', "{1,2;3,4}", "T[[a],[b]]", "SUM(A1,(B2))", "'x,y'!A1", "-3", "");
    fc.assert(
      fc.property(
        fc.array(argument, { minLength: 2, maxLength: 5 }),
        fc.constantFrom("", "1+", "IF(A1,"),
        (given, before) => {
          const formula = `=${before}DISTRICT_WITHHOLD(${given.join(", ")})${before.startsWith("IF") ? ")" : ""}`;
          expect(only(formula).arguments.map((found) => found.text)).toEqual(given);
        },
      ),
    );
  });

  test("a hundred thousand parentheses, quotation marks or brackets take no time", () => {
    for (const mark of ["(", ")", '"', "'", "[", "{", "DISTRICT_NAME(", "#", "$"]) {
      expect(() => findCalls(`=${mark.repeat(100_000)}`)).not.toThrow();
    }
  });
});

test("each function has its arguments by name", () => {
  expect(argumentNames("DISTRICT_WITHHOLD")).toEqual(["district", "fiscal_year", "grants", "policy", "districts"]);
});
