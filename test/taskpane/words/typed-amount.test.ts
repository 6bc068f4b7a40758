import fc from "fast-check";
import type { Culture } from "../../../src/workbook/culture";
import { countOf } from "../../../src/money/cents";
import { readAmount } from "../../../src/money/amount";
import { Issue } from "../../../src/money/issue";
import { exactValue, readTypedAmount } from "../../../src/taskpane/words/typed-amount";

const form = (decimal: string, group: string): Culture => ({ decimal, group, shortDate: null });
const FORMS = {
  en: form(".", ","),
  es: form(",", "."),
  fr: form(",", "\u202f"),
  ch: form(".", "’"),
  plain: form(",", ""),
} as const;

const THOUSANDS_OR_CENTS = "cents or thousands";
const OTHER = "other separators";

it.each<[string, keyof typeof FORMS, string, string]>([
  ["a whole number", "en", "18893447", "18893447"],
  ["thousands and cents of the United States", "en", "10,095,231.50", "10095231.50"],
  ["the same in Spanish", "es", "10.095.231,50", "10095231.50"],
  ["a thousand in Spanish", "es", "1.234", "1234"],
  ["a thousand in English", "en", "1,234", "1234"],
  ["three digits after the point of cents", "en", "1.234", THOUSANDS_OR_CENTS],
  ["three digits after the comma of cents", "es", "1,234", THOUSANDS_OR_CENTS],
  ["three digits after the point, at most 999 before it", "en", "-999.125", THOUSANDS_OR_CENTS],
  ["three digits behind more than three before", "en", "1234.567", "1234.567"],
  ["three digits behind parted thousands", "es", "1.234,567", "1234.567"],
  ["a fraction of a dollar that is no thousand", "en", "0.125", "0.125"],
  ["one digit of cents", "es", "12,5", "12.5"],
  ["cents alone", "en", ".5", "0.5"],
  ["a separator without cents behind it", "en", "12.", "12"],
  ["a comma that parts no three digits", "en", "1,23", OTHER],
  ["a group of four digits", "en", "1,2345", OTHER],
  ["four digits before the first comma", "en", "1234,567", OTHER],
  ["two points", "en", "1.234.567", OTHER],
  ["the amount of an American typed into a Spanish Excel", "es", "10,095,231.50", OTHER],
  ["the amount of a Spaniard typed into an American Excel", "en", "10.095.231,50", OTHER],
  ["thousands after the cents", "en", "1.234,5", OTHER],
  ["a point where none parts thousands", "plain", "1.234", OTHER],
  ["cents where nothing parts thousands", "plain", "1234,50", "1234.50"],
  ["the space of a keyboard for the narrow one of French", "fr", "10 095 231,50", "10095231.50"],
  ["the narrow space itself", "fr", "10\u202f095\u202f231,50", "10095231.50"],
  ["a space where a comma parts thousands", "en", "10 095", OTHER],
  ["the apostrophe of a keyboard for the Swiss one", "ch", "1'234'567.89", "1234567.89"],
  ["a dollar sign before", "en", "$1,234.50", "1234.50"],
  ["a dollar sign behind, as in Spanish", "es", "1.234,50 $", "1234.50"],
  ["a minus", "es", "-1.234,50", "-1234.50"],
  ["a minus before the dollar", "en", "-$5", "-5"],
  ["a typographic minus", "en", "\u22125", "-5"],
  ["parentheses", "en", "(1,234.50)", "-1234.50"],
  ["parentheses and a dollar sign", "en", "($5)", "-5"],
  ["more digits than a double has", "en", "12,345,678,901,234,567.89", "12345678901234567.89"],
  ["spaces around it", "en", "  7 ", "7"],
  ["a word", "en", "many", "other"],
  ["nothing", "en", "", "other"],
  ["separators alone", "en", ".,", "other"],
  ["an exponent", "en", "1e5", "other"],
  ["a date", "en", "1/2/2023", "other"],
  ["a percentage", "es", "12 %", "other"],
  ["two signs", "en", "--5", "other"],
])("%s (%s): %s", (_what, name, typed, expected) => {
  const read = readTypedAmount(typed, FORMS[name]);
  expect(read.kind === "amount" ? read.text : read.kind === "not read" ? read.why : read.kind).toBe(expected);
});

it("whatever amount is written in a form is read back in it to the cent, or refused, and never another one", () => {
  const cents = fc.bigInt({ min: 0n, max: 8_999_999_999_999_999n });
  fc.assert(
    fc.property(
      cents,
      fc.boolean(),
      fc.constantFrom(...Object.values(FORMS)),
      (count, negative, { decimal, group, ...rest }) => {
        const digits = String(count).padStart(3, "0");
        const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, () => group);
        const typed = `${negative ? "-" : ""}${whole}${decimal}${digits.slice(-2)}`;
        const read = readTypedAmount(typed, { decimal, group, ...rest });
        if (read.kind !== "amount") throw new Error(`${typed} is not read: ${JSON.stringify(read)}`);
        const amount = readAmount(exactValue(read.text));
        if (amount instanceof Issue) throw new Error(`${typed} is no amount: ${amount.code}`);
        expect(BigInt(countOf(amount))).toBe(negative && count > 0n ? -count : count);
      },
    ),
  );
});

it("no text is an amount in one form and another amount in the other, unless it is one by the rule of each", () => {
  const text = fc.stringMatching(/^\d{1,4}([.,]\d{1,4}){0,3}$/);
  fc.assert(
    fc.property(text, (typed) => {
      for (const { decimal, group } of [FORMS.en, FORMS.es]) {
        const read = readTypedAmount(typed, form(decimal, group));
        if (read.kind !== "amount") continue;
        // What parts thousands parts threes, and what parts cents stands once and last.
        const [whole = "", ...fractions] = typed.split(decimal);
        expect(fractions.length).toBeLessThan(2);
        expect(whole).toMatch(new RegExp(`^(\\d+|\\d{1,3}(\\${group}\\d{3})+)$`));
        expect(read.text).toBe([whole.replaceAll(group, ""), ...fractions].join("."));
      }
    }),
  );
});

it.each<[string, number | string]>([
  ["1234.50", 1234.5],
  ["18893447", 18893447],
  ["-0.50", -0.5],
  ["007", 7],
  ["0.10", 0.1],
  ["12345678901234567.89", "12345678901234567.89"],
  ["0.1000000000000000055", "0.1000000000000000055"],
])("%s goes on as a number only where that has its very digits", (text, value) => {
  expect(exactValue(text)).toBe(value);
});
