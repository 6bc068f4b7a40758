import { AMOUNT_LIMIT, CENTS_LIMIT, cents, NO_CENTS, type Cents } from "./cents";
import type { AmountIssue } from "./amount-issue";
import { looksLikeDate } from "./date-text";
import { Issue } from "./issue";

const MINUS = "[-\\u2212]";

/** The ways to mark a sign and dollars; inside are the digits. Spaces beside a mark are those of Excel's accounting format. */
const FRAMES: readonly { readonly pattern: RegExp; readonly negative: boolean }[] = [
  { pattern: /^\$?\s*([\d.,]+)$/, negative: false },
  { pattern: /^\$?\s*\(\s*(?:\$\s*)?([\d.,]+)\s*\)$/, negative: true },
  { pattern: new RegExp(`^${MINUS}\\s*(?:\\$\\s*)?([\\d.,]+)$`), negative: true },
  { pattern: new RegExp(`^\\$\\s*${MINUS}\\s*([\\d.,]+)$`), negative: true },
];

const DIGIT_0 = 48;
const POINT = 46;

const DOUBLE_DOLLAR = /\$.*\$/;
const DIGITS = /^(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?$/;
const EXPONENT = /^[-\u2212+$(\s]*(\d[\d,]*(?:\.\d*)?|\.\d+)e[+-]?\d+\)?$/i;

/**
 * An amount typed as text, read digit by digit and not through a double, so that every digit counts. Brought to the nearest
 * cent, half away from zero: with decimal digits, the third one after the point decides alone.
 */
export function amountOfText(found: string): Cents | AmountIssue {
  const count = countOfPlainDigits(found);
  if (count === count) return cents(count);
  if (found === "") return NO_CENTS;
  const text = found.trim();
  if (text === "") return new Issue("amount-spaces", { found });
  for (const { pattern, negative } of FRAMES) {
    const digits = pattern.exec(text)?.[1];
    if (digits !== undefined && !DOUBLE_DOLLAR.test(text)) return amountOfDigits(found, digits, negative);
  }
  if (EXPONENT.test(text)) return new Issue("amount-exponent", { found });
  if (looksLikeDate(text)) return new Issue("amount-date", { found });
  return new Issue("amount-text", { found });
}

/**
 * The cents of a text that holds nothing but digits with at most two decimals, as files do by the hundred thousand; NaN for every other
 * text. Thirteen digits before the point are below 10 trillion, so that every step is a whole number far below 2^53.
 */
function countOfPlainDigits(text: string): number {
  const { length } = text;
  let count = 0;
  let point = -1;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - DIGIT_0;
    if (digit >= 0 && digit <= 9) count = count * 10 + digit;
    else if (digit === POINT - DIGIT_0 && point < 0) point = i;
    else return NaN;
  }
  const whole = point < 0 ? length : point;
  const decimals = point < 0 ? 0 : length - point - 1;
  if (whole < 1 || whole > 13 || decimals > 2) return NaN;
  return decimals === 2 ? count : decimals === 1 ? count * 10 : count * 100;
}

function amountOfDigits(found: string, digits: string, negative: boolean): Cents | AmountIssue {
  const parts = DIGITS.exec(digits);
  const whole = (parts?.[1] ?? "").replaceAll(",", "");
  const fraction = parts?.[2] ?? "";
  if (!parts || whole + fraction === "") {
    if (isPlain(digits.replaceAll(",", ""))) return new Issue("amount-commas", { found });
    return looksLikeDate(digits) ? new Issue("amount-date", { found }) : new Issue("amount-text", { found });
  }
  // Below the limit both the number and its hundredfold are exact doubles.
  const dollars = Number(whole);
  if (dollars >= AMOUNT_LIMIT) return new Issue("amount-too-large", { found });
  const roundedUp = fraction.charAt(2) >= "5" ? 1 : 0;
  const count = dollars * 100 + Number(fraction.slice(0, 2).padEnd(2, "0")) + roundedUp;
  if (count >= CENTS_LIMIT) return new Issue("amount-too-large", { found });
  return cents(negative ? -count : count);
}

const isPlain = (digits: string): boolean => /^\d+(?:\.\d*)?$|^\.\d+$/.test(digits);
