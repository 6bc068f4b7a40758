import fs from "node:fs";
import path from "node:path";
import { ALLOW_DATA_TYPES, ALLOW_ERRORS, startRuntime } from "./support/real-runtime";

/** The built functions in Microsoft's own runtime: what it makes of error cells, data types and blanks on their way in and out. */
const runtime = startRuntime(fs.readFileSync(path.join(__dirname, "../../build/test-dist/functions.js"), "utf8"));

const sentError = (code: string): unknown => ({ type: "CustomFunctionError", code });
const sentDataType = (value: object): unknown => ({ value: JSON.stringify(value) });

describe("in Microsoft's runtime", () => {
  test("a result goes back as plain numbers", async () => {
    const range = [[18893447], [25040045]];
    expect(await runtime.call("ALLIANCE_WITHHOLD", [range, [[15031668], [25374989]]], ALLOW_ERRORS)).toEqual([
      [3861779],
      [0],
    ]);
  });

  test("an id is found in lower case too", async () => {
    expect(await runtime.call("graduated_percent", [[[2024]]], ALLOW_ERRORS)).toEqual([[0.75]]);
  });

  test("a blank may be 0, as on the desktop, or null, as on the web", async () => {
    expect(await runtime.call("ALLIANCE_WITHHOLD", [[[0], [null]], [[5]]], ALLOW_ERRORS)).toEqual([[0], [0]]);
  });

  // Half a second passes between two results, so the errors go in one range.
  test("every error cell goes back as the same error in its own place", async () => {
    const types = {
      "#VALUE!": "Value",
      "#N/A": "NotAvailable",
      "#DIV/0!": "Div0",
      "#NUM!": "Num",
      "#NULL!": "Null",
      "#NAME?": "Name",
      "#REF!": "Ref",
    };
    const errors = Object.entries(types).map(([code, errorType]) => ({
      given: sentError(code),
      sentBack: {
        valueType: "CustomFunctionError",
        type: "Error",
        basicType: "Error",
        code,
        basicValue: code,
        errorType,
      },
    }));
    const range = [[7], ...errors.map(({ given }) => [given]), [9]];
    expect(await runtime.call("ALLIANCE_WITHHOLD", [range, [[5]]], ALLOW_ERRORS)).toEqual([
      [2],
      ...errors.map(({ sentBack }) => [sentBack]),
      [4],
    ]);
  });

  test("errors that ErrorCode does not name go back with their own code", async () => {
    const codes = ["#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#GETTING_DATA"];
    expect(await runtime.call("GRADUATED_PERCENT", [[codes.map(sentError)]], ALLOW_ERRORS)).toMatchObject([
      codes.map((code) => ({ type: "Error", code, basicValue: code })),
    ]);
  });

  test("an error of Excel's data types goes back as it came, with its subtype", async () => {
    const spill = {
      type: "Error",
      basicType: "Error",
      basicValue: "#SPILL!",
      errorType: "Spill",
      errorSubType: "Table",
    };
    const given = [[[sentDataType(spill), sentDataType({ type: "Double", basicType: "Double", basicValue: 2024 })]]];
    expect(await runtime.call("GRADUATED_PERCENT", given, ALLOW_ERRORS + ALLOW_DATA_TYPES)).toEqual([[spill, 0.75]]);
  });

  test("a refused value goes back as #VALUE! and a year not covered as #N/A, with their messages", async () => {
    expect(await runtime.call("GRADUATED_PERCENT", [[["abc", 2040]]], ALLOW_ERRORS)).toMatchObject([
      [
        { code: "#VALUE!", message: expect.stringMatching(/^fiscal_year, column 1: found "abc"/) as string },
        { code: "#N/A", message: expect.stringMatching(/does not cover FY 2040/) as string },
      ],
    ]);
  });
});
