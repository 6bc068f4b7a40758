import { toAmount } from "../money/cents";
import { readPlanStatus, released } from "../law/plan";
import { readArgument } from "./argument";
import { readGrants } from "./grants";
import { liftGrantWith } from "./lift";

/**
 * Gives what may be released of the amount withheld, in dollars to the cent: all of it once the Alliance District Plan is approved, and 0 before.
 * @customfunction ALLIANCE_RELEASE ALLIANCE_RELEASE
 * @helpurl https://localhost:3000/docs/functions/alliance-release.html
 * @param withheld The amount withheld, in dollars, such as 3083699; one cell or a range.
 * @param plan_status How far the plan has come: "Not submitted", "Submitted", "Changes required" or "Approved"; one cell or a range.
 * @returns The amount that may be released, in dollars; a range gives one amount a cell.
 */
export function allianceRelease(withheld: unknown[][], plan_status: string[][]): unknown[][] {
  const amount = readGrants("withheld", withheld);
  const status = readArgument("plan_status", plan_status, readPlanStatus);
  return liftGrantWith(amount, status, (held, plan) => toAmount(released(held, plan)));
}
