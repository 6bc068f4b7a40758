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

const DOUBLE_DOLLAR = /\$.*\$/;
const DIGITS = /^(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?$/;
const EXPONENT = /^[-\u2212+$(\s]*(\d[\d,]*(?:\.\d*)?|\.\d+)e[+-]?\d+\)?$/i;

/**
 * An amount typed as text, read digit by digit and not through a double, so that every digit counts. Brought to the nearest
 * cent, half away from zero: with decimal digits, the third one after the point decides alone.
 */
export function amountOfText(found: string): Cents | AmountIssue {
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
