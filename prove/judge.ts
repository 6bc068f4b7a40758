import { HandedOn, Refused } from "./meaning";
import { ANY_TEXT, type Expected } from "./trial";

/** Whether a cell of a result is what it has to be: the very double, with 0 never as -0, the error by its code, or the very error cell. */
export function isRight(found: unknown, expected: Expected): boolean {
  if (expected instanceof HandedOn) return found === expected.cell;
  if (expected instanceof Refused) {
    return typeof found === "object" && found !== null && (found as { readonly code?: unknown }).code === expected.code;
  }
  if (expected === ANY_TEXT) return typeof found === "string" && found !== "";
  return Object.is(found, expected);
}

/** What came out or had to, in words. */
export function said(outcome: unknown): string {
  if (outcome instanceof Refused) return outcome.code;
  if (outcome instanceof HandedOn) return `the same error cell ${JSON.stringify(outcome.cell)}`;
  if (outcome === ANY_TEXT) return "some text";
  if (Object.is(outcome, -0)) return "-0";
  if (typeof outcome !== "object" || outcome === null)
    return typeof outcome === "string" ? `"${outcome}"` : String(outcome);
  const { code, message } = outcome as { readonly code?: unknown; readonly message?: unknown };
  return code === undefined ? JSON.stringify(outcome) : `${String(code)} (${String(message)})`;
}
