import type { Culture } from "../../../src/workbook/culture";
import { cultureOf, follow } from "../../../src/taskpane/words/culture";
import { dayText } from "../../../src/taskpane/words/days";
import { amountText, grouped, numberText } from "../../../src/taskpane/words/numbers";

const UNITED_STATES: Culture = { decimal: ".", group: ",", shortDate: "M/d/yyyy" };
const SPAIN: Culture = { decimal: ",", group: ".", shortDate: "dd/MM/yyyy" };
const FRANCE: Culture = { decimal: ",", group: "\u202f", shortDate: "dd/MM/yyyy" };
const SWITZERLAND: Culture = { decimal: ".", group: "’", shortDate: "dd.MM.yy" };
const NO_GROUPS: Culture = { decimal: ",", group: "", shortDate: "yyyy-MM-dd" };

afterEach(() => follow(cultureOf(undefined)));

it.each<[string, Culture, number, string]>([
  ["cents with a point", UNITED_STATES, 10_095_231.5, "10,095,231.50"],
  ["whole dollars without cents", UNITED_STATES, 2_312_774, "2,312,774"],
  ["a negative amount in parentheses", UNITED_STATES, -1234.05, "(1,234.05)"],
  ["cents with a comma", SPAIN, 10_095_231.5, "10.095.231,50"],
  ["four digits parted as Excel parts them", SPAIN, 1234, "1.234"],
  ["a negative amount of Spain", SPAIN, -0.5, "(0,50)"],
  ["a narrow space between thousands", FRANCE, 1_000_000, "1\u202f000\u202f000"],
  ["an apostrophe between thousands", SWITZERLAND, 1234567.89, "1’234’567.89"],
  ["nothing between thousands", NO_GROUPS, 1234567.89, "1234567,89"],
])("an amount is written with %s", (_what, form, amount, written) => {
  follow(form);
  expect(amountText(amount)).toBe(written);
});

it("a whole number and one with a fraction keep all their digits", () => {
  follow(SPAIN);
  expect([grouped(999), grouped(4980), grouped(1_048_576)]).toEqual(["999", "4.980", "1.048.576"]);
  expect([numberText(2_312_774.25), numberText(0.125), numberText(12)]).toEqual(["2.312.774,25", "0,125", "12"]);
});

it("a replacement pattern as separator of thousands stands as it is", () => {
  follow({ ...SPAIN, group: "$&" });
  expect(grouped(1234)).toBe("1$&234");
});

it.each<[string, string | null, string]>([
  ["the month first", "M/d/yyyy", "3/9/2026"],
  ["the day first, in two digits", "dd/MM/yyyy", "09/03/2026"],
  ["a year of two digits", "d.M.yy", "9.3.26"],
  ["words in quotation marks", "d 'de' M 'de' yyyy", "9 de 3 de 2026"],
  ["the year first", "yyyy-MM-dd", "2026-03-09"],
  ["the month by its name: as it is kept", "d MMM yyyy", "2026-03-09"],
  ["no year: as it is kept", "d/M", "2026-03-09"],
  ["an unknown form: as it is kept", null, "2026-03-09"],
])("a day is written with %s", (_what, shortDate, written) => {
  follow({ ...UNITED_STATES, shortDate });
  expect(dayText("2026-03-09")).toBe(written);
});

it("what is no day stays as it is", () => {
  follow(SPAIN);
  expect(dayText("yesterday")).toBe("yesterday");
});

it.each([
  ["en-US", ".", ","],
  ["es-ES", ",", "."],
  ["es-US", ".", ","],
  ["de-DE", ",", "."],
  ["not a language", ".", ","],
  [undefined, ".", ","],
])("where Excel does not tell, %s parts cents and thousands as its people do", (tag, decimal, group) => {
  expect(cultureOf(tag)).toEqual({ decimal, group, shortDate: null });
});
