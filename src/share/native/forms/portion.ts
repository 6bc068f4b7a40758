/** A share of an amount, to the cent, half away from zero. */
import type { Share } from "../../../money/share";
import type { Operand } from "../operand";
import { amountIn, centsIn } from "./amount";

/** Halves, quarters and the like: a whole number of cents times such a share is exact in a double, so that a half stays a half. */
export const isExact = ({ denominator }: Share): boolean => Number.isInteger(Math.log2(denominator));

export function portionOf(operand: Operand, share: Share): string {
  const { numerator, denominator } = share;
  if (numerator === 0) return "0";
  if (numerator === denominator) return amountIn(operand);
  // A quotient of whole numbers is a half exactly where it is one: it is rounded once.
  const times = isExact(share) ? String(numerator / denominator) : `${numerator}/${denominator}`;
  return `ROUND(${centsIn(operand)}*${times},0)/100`;
}

/** The same with a share that a formula finds. */
export const portionBy = (operand: Operand, share: string): string => `ROUND(${centsIn(operand)}*${share},0)/100`;
