/** The native formula that says TRUE where a cell shows what is expected, and FALSE in every other case, also where it shows #NAME?. */
import { ERROR_TYPES, type Expected } from "./cases/case";

export function comparison(shown: string, expectedIn: string, expected: Expected): string {
  return `IFERROR(${truth(shown, expectedIn, expected)},FALSE)`;
}

function truth(shown: string, expectedIn: string, expected: Expected): string {
  // Equal to the last digit, so to the cent: a result that was never rounded is not equal.
  if (typeof expected === "number") return `AND(ISNUMBER(${shown}),${shown}=${expectedIn})`;
  if (typeof expected === "string") return `AND(ISTEXT(${shown}),EXACT(${shown},${expectedIn}))`;
  if ("anyText" in expected) return `AND(ISTEXT(${shown}),LEN(${shown})>8)`;
  return `ERROR.TYPE(${shown})=${ERROR_TYPES[expected.error]}`;
}

/** What stands in the column of expected values. */
export const written = (expected: Expected): string | number =>
  typeof expected !== "object" ? expected : "anyText" in expected ? expected.anyText : expected.error;
