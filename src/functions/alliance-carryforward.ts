import { readGrant } from "../money/amount";
import { toAmount } from "../money/cents";
import { Issue } from "../money/issue";
import { carriedForward } from "../law/plan";
import { readArgument, Refusal } from "./argument";
import { liftThree } from "./lift";

/**
 * Gives what is left over for the following fiscal year, in dollars to the cent: what was awarded and carried in, less what was spent.
 * @customfunction ALLIANCE_CARRYFORWARD ALLIANCE_CARRYFORWARD
 * @helpurl https://localhost:3000/docs/functions/alliance-carryforward.html
 * @param awarded The amount awarded in the fiscal year, in dollars, such as 3083699; one cell or a range.
 * @param carried_in What was carried forward from the fiscal year before, in dollars, such as 150000; one cell or a range.
 * @param spent What was spent in the fiscal year, in dollars, such as 3000000; one cell or a range.
 * @returns The amount carried forward, in dollars; a range gives one amount a cell.
 */
export function allianceCarryforward(awarded: unknown[][], carried_in: unknown[][], spent: unknown[][]): unknown[][] {
  return liftThree(
    readArgument("awarded", awarded, readGrant),
    readArgument("carried_in", carried_in, readGrant),
    readArgument("spent", spent, readGrant),
    (award, before, used) => {
      const rest = carriedForward(award, before, used);
      return rest instanceof Issue ? new Refusal(rest) : toAmount(rest);
    },
  );
}
