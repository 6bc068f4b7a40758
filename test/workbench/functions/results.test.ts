import fc from "fast-check";
import { convertResult } from "../../../workbench/functions/results";
import { loadOne } from "./sample";

/** What Microsoft's runtime hands to Excel, measured for each kind of result. */
const RESULTS = [
  ["undefined is 0", "undefined", [[0]]],
  ["null is 0", "null", [[0]]],
  ["null and undefined in a matrix are 0", "[[null, undefined]]", [[0, 0]]],
  ["NaN alone is #VALUE!", "NaN", [[{ error: "#VALUE!" }]]],
  ["Infinity alone is #NUM!", "-Infinity", [[{ error: "#NUM!" }]]],
  ["NaN and Infinity in a matrix are silently 0", "[[NaN, Infinity, 1]]", [[0, 0, 1]]],
  [
    "text, numbers and booleans stay",
    "[['1,234', 2.5, true], ['', 0, false]]",
    [
      ["1,234", 2.5, true],
      ["", 0, false],
    ],
  ],
  ["an object with toJSON is its JSON, as text", "({ toJSON: () => '1.1' })", [["1.1"]]],
  ["any other object is #VALUE!", "[[{}]]", [[{ error: "#VALUE!" }]]],
  ["a plain Error that is returned is #VALUE! without its message", "new Error('boom')", [[{ error: "#VALUE!" }]]],
  [
    "an error that is returned keeps its code and message",
    "[[new CustomFunctions.Error('#N/A', 'none'), 1]]",
    [[{ error: "#N/A", message: "none" }, 1]],
  ],
  [
    "a message beside a code that shows none is dropped",
    "new CustomFunctions.Error('#DIV/0!', 'lost')",
    [[{ error: "#DIV/0!" }]],
  ],
  ["an error without a code is #VALUE!", "new CustomFunctions.Error()", [[{ error: "#VALUE!" }]]],
] as const;

const THROWN = [
  ["a plain Error is #VALUE! and its message is lost", "new Error('boom')", { error: "#VALUE!" }],
  ["a text is #VALUE!", "'boom'", { error: "#VALUE!" }],
  [
    "an error keeps its code and message",
    "new CustomFunctions.Error('#N/A', 'No such year.')",
    { error: "#N/A", message: "No such year." },
  ],
  ["#NUM! keeps its code and shows no message", "new CustomFunctions.Error('#NUM!', 'lost')", { error: "#NUM!" }],
  ["#NAME? becomes #VALUE!, as in Microsoft's runtime", "new CustomFunctions.Error('#NAME?')", { error: "#VALUE!" }],
] as const;

describe("What a cell gets from a custom function", () => {
  it.each(RESULTS)("%s", (_name, result, cells) => {
    expect(loadOne(`() => (${result})`, []).call("F", [])).toEqual(cells);
  });

  it.each(THROWN)("thrown: %s", (_name, thrown, cell) => {
    expect(loadOne(`() => { throw ${thrown}; }`, []).call("F", [])).toEqual([[cell]]);
  });

  it("never gives -0", () => {
    expect(Object.is(convertResult(-0)[0]?.[0], 0)).toBe(true);
    expect(Object.is(convertResult([[-0]])[0]?.[0], 0)).toBe(true);
  });

  it.each([
    ["no rows", []],
    ["an empty row", [[]]],
    ["rows of unequal length", [[1, 2], [3]]],
    ["a list that is no matrix", [1, 2]],
  ])("refuses %s", (_name, result) => {
    expect(convertResult(result)).toEqual([[{ error: "#VALUE!", message: expect.stringContaining("unequal length") }]]);
  });

  it("refuses a promise, because the grid calculates at once", () => {
    const [[cell]] = loadOne("async () => 1", []).call("F", []) as [[{ error: string; message: string }]];
    expect(cell.error).toBe("#VALUE!");
    expect(cell.message).toContain("synchronous");
  });

  it("never throws, whatever a function returns", () => {
    fc.assert(
      fc.property(fc.anything(), (result) => {
        const cells = convertResult(result);
        expect(cells.length).toBeGreaterThan(0);
        expect(cells.every((row) => row.length === cells[0]?.length && row.length > 0)).toBe(true);
      }),
    );
  });
});
