/** What the state of a plan and its spending mean for the money. */
import { PLAN_STATUSES, readPlanStatus } from "../../../law/plan";
import { Issue } from "../../../money/issue";
import { quoted, wrongArgument, type Operand } from "../operand";
import { amountIn, anyOf, behind, refusalsOf } from "./amount";
import { argumentOf, NOTHING, type Form } from "./form";
import { portionOf } from "./portion";

const NO_RELEASE = wrongArgument("the amount is negative or no amount, or this is no plan status");

/** All of it once the plan is approved. */
export const allianceRelease: Form = (call) => {
  const { isRange } = call;
  const [withheld, status] = [argumentOf(call, 0), argumentOf(call, 1)];
  const refusals = refusalsOf(withheld);
  if (status.literal !== undefined && typeof status.literal !== "object") {
    const known = readPlanStatus(status.literal);
    const text = known instanceof Issue ? NO_RELEASE : portionOf(withheld, known.share);
    return { text: behind(refusals, isRange, NO_RELEASE, text), kind: "cents" };
  }
  const unknown = isRange
    ? `(${PLAN_STATUSES.map((one) => `(${isStatus(status, one.status)})`).join("+")})=0`
    : `NOT(OR(TRIM(${status.text})={${PLAN_STATUSES.map((one) => quoted(one.status)).join(",")}}))`;
  const shares = [...new Set(PLAN_STATUSES.map(({ share }) => share.numerator / share.denominator))];
  const outcome = shares
    .filter((share) => share > 0)
    .reduce((otherwise, share) => {
      const those = PLAN_STATUSES.filter((one) => one.share.numerator / one.share.denominator === share);
      const [first] = those;
      const test = anyOf(
        those.map((one) => isStatus(status, one.status)),
        isRange,
      );
      return first ? `IF(${test},${portionOf(withheld, first.share)},${otherwise})` : otherwise;
    }, "0");
  return { text: behind([...refusals, unknown], isRange, NO_RELEASE, outcome), kind: "cents" };
};

const isStatus = ({ text }: Operand, status: string): string => `TRIM(${text})=${quoted(status)}`;

const NO_RECOVERY = wrongArgument("an amount is negative or no amount");

/** Up to what was not spent in compliance and is not yet repaid, and no more than the funding. */
export const allianceRecovery: Form = (call) => {
  const { isRange } = call;
  const [misspent, funding, repaid] = [argumentOf(call, 0), argumentOf(call, 1), argumentOf(call, 2)];
  const refusals = [...refusalsOf(misspent), ...refusalsOf(funding), ...refusalsOf(repaid)];
  const [a, b, c] = [amountIn(misspent), amountIn(funding), amountIn(repaid)];
  const owed = repaid === NOTHING ? a : isRange ? `(${a}>${c})*(${a}-${c})` : `MAX(0,${a}-${c})`;
  const least = isRange ? `IF(${owed}<${b},${owed},${b})` : `MIN(${owed},${b})`;
  return { text: behind(refusals, isRange, NO_RECOVERY, `ROUND(${least},2)`), kind: "cents" };
};

const NO_REST = wrongArgument("more was spent than there was, or an amount is negative or no amount");

/** What was awarded and carried in, less what was spent. */
export const allianceCarryforward: Form = (call) => {
  const { isRange } = call;
  const operands = [argumentOf(call, 0), argumentOf(call, 1), argumentOf(call, 2)] as const;
  const [awarded, carriedIn, spent] = operands;
  const rest = `ROUND(${amountIn(awarded)}+${amountIn(carriedIn)}-${amountIn(spent)},2)`;
  const outcome = `IF(${rest}<0,${NO_REST},${rest})`;
  return { text: behind(operands.flatMap(refusalsOf), isRange, NO_REST, outcome), kind: "cents" };
};
