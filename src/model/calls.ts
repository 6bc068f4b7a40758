/** Formulas of the add-in, as text without "=". */
import type { ListChoice } from "./choices";
import { FUNCTION_PREFIX } from "./function-prefix";

/** Text as it stands in a formula. */
export const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`;

export const call = (name: string, ...given: readonly (string | number)[]): string =>
  `${FUNCTION_PREFIX}${name}(${given.join(",")})`;

/** The last argument of the functions that take a list: none where the policy's own holds. */
export const listArgument = (list: ListChoice): readonly string[] => (list.kind === "table" ? [list.reference] : []);

/** Sums of amounts to the cent: a sum of many amounts as Excel adds them may be off by less than that. */
export const total = (area: string): string => `ROUND(SUM(${area}),2)`;
