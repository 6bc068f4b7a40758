import { readAmount, readGrant } from "../../src/money/amount";
import { cents, countOf, toAmount } from "../../src/money/cents";
import { Issue } from "../../src/money/issue";

/** The cents that were read, or the code of the issue. */
const read = (value: unknown): number | string => {
  const amount = readAmount(value);
  return amount instanceof Issue ? amount.code : countOf(amount);
};

const accepted: readonly { name: string; value: unknown; cents: number }[] = [
  { name: "takes a whole number of dollars", value: 18893447, cents: 1889344700 },
  { name: "takes a number with cents", value: 150724.5, cents: 15072450 },
  { name: "takes a negative number", value: -0.3, cents: -30 },
  { name: "rounds 1.005 to 1.01, as it is typed and not as the double below it", value: 1.005, cents: 101 },
  { name: "rounds -1.005 away from zero", value: -1.005, cents: -101 },
  { name: "rounds 1.0049999 down", value: 1.0049999, cents: 100 },
  {
    name: "brings a native subtraction to the cent: 325243.69-299283.39",
    value: 325243.69 - 299283.39,
    cents: 2596030,
  },
  { name: "takes half a cent up to one cent", value: 0.005, cents: 1 },
  { name: "takes what is just below half a cent to zero", value: 0.00499999999999999, cents: 0 },
  { name: "takes -0 as 0", value: -0, cents: 0 },
  { name: "takes the smallest double as 0", value: 5e-324, cents: 0 },
  { name: "takes the largest amount below 90 trillion", value: 89999999999999.98, cents: 8999999999999998 },
  { name: "takes the negative of it", value: -89999999999999.98, cents: -8999999999999998 },
  { name: "takes null, a blank on the web, as 0", value: null, cents: 0 },
  { name: "takes a missing value as 0", value: undefined, cents: 0 },
  { name: "takes empty text as 0", value: "", cents: 0 },
  { name: "reads dollars, commas and decimals", value: "$1,234,567.00", cents: 123456700 },
  { name: "reads one decimal", value: "1,234.5", cents: 123450 },
  { name: "reads between spaces", value: " 1234 ", cents: 123400 },
  { name: "reads between no-break spaces", value: "\u00a01234\u202f", cents: 123400 },
  { name: "reads parentheses as a negative", value: "(1,234.00)", cents: -123400 },
  { name: "reads dollars within parentheses", value: "($1,234.00)", cents: -123400 },
  { name: "reads dollars before parentheses", value: "$(1,234.00)", cents: -123400 },
  { name: "reads Excel's accounting format", value: " $ (1,234.00)", cents: -123400 },
  { name: "reads a minus", value: "-1234", cents: -123400 },
  { name: "reads a minus before dollars", value: "-$1,234", cents: -123400 },
  { name: "reads a minus after the dollar sign", value: "$-1,234", cents: -123400 },
  { name: "reads the minus sign of a typeset table", value: "\u2212$1,234", cents: -123400 },
  { name: "reads decimals without a whole part", value: ".5", cents: 50 },
  { name: "reads a point without decimals", value: "5.", cents: 500 },
  {
    name: "reads every digit of a text: a tie a double cannot hold",
    value: "1,234,567,890,123.455",
    cents: 123456789012346,
  },
  { name: "reads a text just below the tie", value: "1234567890123.45499999999999999999", cents: 123456789012345 },
  { name: "rounds text away from zero on the negative side", value: "(0.005)", cents: -1 },
  { name: "carries a rounding over the dollar", value: "9.995", cents: 1000 },
  { name: "reads leading zeros", value: "000,123.40", cents: 12340 },
  { name: "reads the largest text below 90 trillion", value: "$89,999,999,999,999.99", cents: 8999999999999999 },
  { name: "reads a negative nothing as 0", value: "(0.00)", cents: 0 },
];

const refused: readonly { name: string; value: unknown; code: string }[] = [
  { name: "other text", value: "n/a", code: "amount-text" },
  { name: "an asterisk for a suppressed figure", value: "*", code: "amount-text" },
  { name: "a percentage", value: "75%", code: "amount-text" },
  { name: "a unit", value: "1,234 USD", code: "amount-text" },
  { name: "a dash alone", value: "-", code: "amount-text" },
  { name: "a dollar sign alone", value: "$", code: "amount-text" },
  { name: "a point alone", value: ".", code: "amount-text" },
  { name: "two points", value: "1.2.3", code: "amount-text" },
  { name: "two dollar signs", value: "$($5)", code: "amount-text" },
  { name: "an open parenthesis", value: "(5", code: "amount-text" },
  { name: "a minus within parentheses", value: "(-5)", code: "amount-text" },
  { name: "digits of another script", value: "\u0661\u0662", code: "amount-text" },
  { name: "a hexadecimal number", value: "0x10", code: "amount-text" },
  { name: "the word Infinity", value: "Infinity", code: "amount-text" },
  { name: "the text of an error", value: "#DIV/0!", code: "amount-text" },
  { name: "text of spaces", value: " \u00a0", code: "amount-spaces" },
  { name: "an exponent", value: "1.5E+07", code: "amount-exponent" },
  { name: "a negative exponent", value: "-1e-3", code: "amount-exponent" },
  { name: "commas in groups of two", value: "1,23,4", code: "amount-commas" },
  { name: "a comma for the decimal point", value: "1234,56", code: "amount-commas" },
  { name: "a group of four digits", value: "1,2345", code: "amount-commas" },
  { name: "a comma in front", value: ",123", code: "amount-commas" },
  { name: "a comma at the end", value: "1,234,", code: "amount-commas" },
  { name: "a comma among the decimals", value: "1,234.567,8", code: "amount-commas" },
  { name: "four digits before a comma", value: "1234,567", code: "amount-commas" },
  { name: "a date", value: "7/1/2022", code: "amount-date" },
  { name: "a date with hyphens", value: "2022-07-01", code: "amount-date" },
  { name: "a date with points", value: "1.7.2022", code: "amount-date" },
  { name: "a date in words", value: "July 1, 2022", code: "amount-date" },
  { name: "TRUE", value: true, code: "amount-boolean" },
  { name: "FALSE", value: false, code: "amount-boolean" },
  { name: "not a number", value: NaN, code: "amount-not-finite" },
  { name: "infinity", value: Infinity, code: "amount-not-finite" },
  { name: "minus infinity", value: -Infinity, code: "amount-not-finite" },
  { name: "90 trillion", value: 9e13, code: "amount-too-large" },
  { name: "minus 90 trillion", value: -9e13, code: "amount-too-large" },
  { name: "the largest double", value: Number.MAX_VALUE, code: "amount-too-large" },
  { name: "90 trillion as text", value: "90,000,000,000,000", code: "amount-too-large" },
  { name: "text that rounds to 90 trillion", value: "89,999,999,999,999.995", code: "amount-too-large" },
  { name: "a text of a hundred digits", value: "9".repeat(100), code: "amount-too-large" },
  { name: "a text of 400 digits", value: "9".repeat(400), code: "amount-too-large" },
  { name: "an object", value: { type: "Entity" }, code: "amount-data-type" },
];

describe("an amount", () => {
  test.each(accepted)("$name", ({ value, cents: count }) => expect(read(value)).toBe(count));
  test.each(refused)("refuses $name", ({ value, code }) => expect(read(value)).toBe(code));
});

describe("a grant", () => {
  test.each([-0.01, "(1,234.00)", "-.01", -89999999999999.98])("refuses the negative amount %p", (value) => {
    expect(readGrant(value)).toEqual(new Issue("amount-negative", { found: value }));
  });
  test.each([0, -0, -0.004, "(0.00)", null])("takes %p as zero", (value) => {
    expect(readGrant(value)).toBe(0);
  });
  test("hands on other faults", () => {
    expect(readGrant("abc")).toEqual(new Issue("amount-text", { found: "abc" }));
  });
});

describe("cents as an amount", () => {
  test.each([
    { count: 101, amount: 1.01 },
    { count: -101, amount: -1.01 },
    { count: 8999999999999999, amount: 89999999999999.99 },
    { count: 0, amount: 0 },
    { count: -0, amount: 0 },
  ])("are the double nearest to $count cents", ({ count, amount }) => expect(toAmount(cents(count))).toBe(amount));
});
