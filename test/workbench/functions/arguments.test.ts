import type { CellArgument } from "../../../workbench/functions/arguments";
import { loadOne } from "./sample";

/** Gives back, as text, what the function was called with, without the invocation object that Excel appends. */
const ECHO = "(...args) => JSON.stringify(args.slice(0, -1))";
const ANY = { name: "x", type: "any", dimensionality: "matrix" } as const;

interface Case {
  readonly name: string;
  readonly parameters: Parameters<typeof loadOne>[1];
  readonly options?: Parameters<typeof loadOne>[2];
  readonly args: readonly CellArgument[];
  readonly received: string;
}

const CASES: readonly Case[] = [
  { name: "a matrix parameter gets a single cell as a matrix", parameters: [ANY], args: [[[5]]], received: "[[[5]]]" },
  {
    name: "a matrix parameter gets rows and columns, each value as it is",
    parameters: [ANY],
    args: [
      [
        [1, "a"],
        [true, ""],
      ],
    ],
    received: '[[[1,"a"],[true,""]]]',
  },
  {
    name: "a scalar parameter gets the bare value",
    parameters: [{ name: "x", type: "any" }],
    args: [[["a"]]],
    received: '["a"]',
  },
  { name: "a blank cell is null, as in Excel on the web", parameters: [ANY], args: [[[null]]], received: "[[[null]]]" },
  {
    name: "a blank cell is 0, as in Excel on the desktop, where that is asked for",
    parameters: [ANY],
    options: { blankCells: "zero" },
    args: [[[null]]],
    received: "[[[0]]]",
  },
  {
    name: "a blank cell is 0 for a parameter of type number",
    parameters: [{ name: "x", type: "number", dimensionality: "matrix" }],
    args: [[[null, "12", true]]],
    received: "[[[0,12,1]]]",
  },
  {
    name: "an optional argument left out is null",
    parameters: [ANY, { ...ANY, optional: true }],
    args: [[[1]]],
    received: "[[[1]],null]",
  },
  {
    name: "an argument left out between commas is null",
    parameters: [ANY, ANY],
    args: [null, [[1]]],
    received: "[null,[[1]]]",
  },
  {
    name: "a repeating parameter gets a list of all that is left",
    parameters: [ANY, { ...ANY, repeating: true }],
    args: [[[1]], [[2]], [[3]]],
    received: "[[[1]],[[[2]],[[3]]]]",
  },
];

describe("The arguments that a custom function gets", () => {
  it.each(CASES)("$name", ({ parameters, options, args, received }) => {
    expect(loadOne(ECHO, parameters, options).call("F", args)).toEqual([[received]]);
  });

  it("hands an error cell over as a CustomFunctions.Error with its code", () => {
    const isError = "(x) => [[x[0][0] instanceof CustomFunctions.Error, x[0][0].code, x[0][1]]]";
    expect(loadOne(isError, [ANY]).call("F", [[[{ error: "#N/A" }, 7]]])).toEqual([[true, "#N/A", 7]]);
  });

  it("does not call the function for an error cell when functions.json does not allow errors", () => {
    const functions = loadOne("() => 1", [ANY], { allowErrors: false });
    expect(functions.call("F", [[[{ error: "#DIV/0!" }]]])).toEqual([[{ error: "#DIV/0!" }]]);
  });

  it("does not call the function for an error cell at a parameter of type number", () => {
    const functions = loadOne("() => 1", [{ name: "x", type: "number" }]);
    expect(functions.call("F", [[[{ error: "#REF!" }]]])).toEqual([[{ error: "#REF!" }]]);
  });

  it("appends the invocation object with the function's id and the calling cell", () => {
    const functions = loadOne("(x, invocation) => invocation.functionName + ' ' + invocation.address", [ANY]);
    expect(functions.call("F", [[[1]]], "Sheet1!B2")).toEqual([["F Sheet1!B2"]]);
  });

  it.each([
    ["too few arguments", [ANY, ANY], [[[1]]], "F takes 2 arguments: x, x."],
    ["too many arguments", [ANY], [[[1]], [[2]]], "F takes 1 argument: x."],
    [
      "a missing argument beside an optional one",
      [ANY, { ...ANY, optional: true }],
      [],
      "F takes 1 to 2 arguments: x, x.",
    ],
    [
      "a range for a scalar",
      [{ name: "x", type: "any" }],
      [[[1], [2]]],
      "The argument x takes one value, not a range.",
    ],
    ["text for a number", [{ name: "x", type: "number" }], [[["abc"]]], "The argument x takes a number."],
    ["blank text for a number", [{ name: "x", type: "number" }], [[[" "]]], "The argument x takes a number."],
    ["text for a boolean", [{ name: "x", type: "boolean" }], [[["yes"]]], "The argument x takes TRUE or FALSE."],
  ] as const)("refuses %s with #VALUE! and says so", (_name, parameters, args, message) => {
    const functions = loadOne("() => 1", parameters as Parameters<typeof loadOne>[1]);
    expect(functions.call("F", args as readonly CellArgument[])).toEqual([[{ error: "#VALUE!", message }]]);
  });
});
