import { wrongArgument } from "../operand";
import { allOf, amountIn, behind, isPositive, isZero, knownAmount, refusalsOf } from "./amount";
import { argumentOf, type Form } from "./form";

const REFUSAL = wrongArgument("a grant is negative or no amount, or there is no base-year grant");

/** max(0, current - base) */
export const allianceWithhold: Form = (call) => {
  const { isRange } = call;
  const [current, base] = [argumentOf(call, 0), argumentOf(call, 1)];
  const refusals = [...refusalsOf(current), ...refusalsOf(base)];
  const [knownCurrent, knownBase] = [knownAmount(current), knownAmount(base)];
  const hasBase = typeof knownBase === "object" && knownBase.cents > 0;
  const hasNoCurrent = typeof knownCurrent === "object" && knownCurrent.cents === 0;
  if (!hasBase && !hasNoCurrent) refusals.push(allOf([isPositive(current), isZero(base)], isRange));
  const [a, b] = [amountIn(current), amountIn(base)];
  const above = isRange ? `(${a}>${b})*(${a}-${b})` : `MAX(0,${a}-${b})`;
  return { text: behind(refusals, isRange, REFUSAL, `ROUND(${above},2)`), kind: "cents" };
};
