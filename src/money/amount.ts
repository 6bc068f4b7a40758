import type { AmountIssue } from "./amount-issue";
import { amountOfNumber } from "./amount-of-number";
import { amountOfText } from "./amount-of-text";
import { isNegative, NO_CENTS, type Cents } from "./cents";
import { Issue } from "./issue";

/**
 * An amount as people keep it in cells. A blank, zero and empty text are one thing, since Excel passes a blank as 0 on the
 * desktop and as null on the web.
 */
export function readAmount(value: unknown): Cents | AmountIssue {
  switch (typeof value) {
    case "number":
      return amountOfNumber(value);
    case "string":
      return amountOfText(value);
    case "boolean":
      return new Issue("amount-boolean", { found: value });
    default:
      return value == null ? NO_CENTS : new Issue("amount-data-type", { found: value });
  }
}

/** A grant, or what is withheld from one: an amount that is never negative. */
export function readGrant(value: unknown): Cents | AmountIssue {
  const amount = readAmount(value);
  if (amount instanceof Issue) return amount;
  return isNegative(amount) ? new Issue("amount-negative", { found: value }) : amount;
}
