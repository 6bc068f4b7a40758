import fc from "fast-check";
import { asItWas, asText } from "../../src/workbook/cell-input";

describe("asText", () => {
  it.each([
    ["a formula", "=1+1", "'=1+1"],
    [
      "a call that would leave the workbook",
      '=WEBSERVICE("https://example.org")',
      '\'=WEBSERVICE("https://example.org")',
    ],
    ["a plus sign", "+A1", "'+A1"],
    ["a minus sign", "-A1", "'-A1"],
    ["an at sign", "@SUM(A1)", "'@SUM(A1)"],
    ["an apostrophe", "'tis", "''tis"],
    ["a number with a zero before it", "001", "'001"],
    ["a date", "March 1", "'March 1"],
    ["a month and a year", "sep-22", "'sep-22"],
    ["a truth value", "TRUE", "'TRUE"],
    ["a space before a formula", " =1", "' =1"],
  ])("keeps %s as text", (_name, text, expected) => {
    expect(asText(text)).toBe(expected);
  });

  it.each(["", "Ansonia", "East Hartford", "Marlborough", "Mayor's office", "Decatur", "On 2026-11-23: 36 rows"])(
    "leaves %j alone",
    (text) => {
      expect(asText(text)).toBe(text);
    },
  );

  it("never writes what Excel would run: anything but a letter comes after an apostrophe", () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => /^['A-Za-z]/.test(asText(text))));
  });
});

describe("asItWas", () => {
  it.each([
    ["a formula stays a formula", "=A1+1", 3, "=A1+1"],
    ["text that begins with = stays text", "=A1+1", "=A1+1", "'=A1+1"],
    ["a number stays a number", 2018, 2018, 2018],
    ["text that reads as a number stays text", "001", "001", "'001"],
    ["a truth value stays one", true, true, true],
    ["an empty cell stays empty", "", "", ""],
  ])("%s", (_name, formula, value, expected) => {
    expect(asItWas(formula, value)).toBe(expected);
  });
});
