import { readGrant } from "../money/amount";
import { toAmount } from "../money/cents";
import { recoverable } from "../law/plan";
import { readArgument } from "./argument";
import { liftThree } from "./lift";

/**
 * Gives what may be withheld in a subsequent year, in dollars to the cent: what was not spent in compliance with the plan and is not yet repaid, and no more than that year's funding.
 * @customfunction ALLIANCE_RECOVERY ALLIANCE_RECOVERY
 * @helpurl https://localhost:3000/docs/functions/alliance-recovery.html
 * @param noncompliant The amount not spent in compliance with the plan, in dollars, such as 125000; one cell or a range.
 * @param subsequent_funding The funding of the subsequent year, in dollars, such as 3083699; one cell or a range.
 * @param [repaid] What has been repaid of it, in dollars, such as 25000; without it nothing; one cell or a range.
 * @returns The amount that may be withheld, in dollars; a range gives one amount a cell.
 */
export function allianceRecovery(
  noncompliant: unknown[][],
  subsequent_funding: unknown[][],
  repaid?: unknown[][],
): unknown[][] {
  return liftThree(
    readArgument("noncompliant", noncompliant, readGrant),
    readArgument("subsequent_funding", subsequent_funding, readGrant),
    readArgument("repaid", repaid, readGrant),
    (misspent, funding, paid) => toAmount(recoverable(misspent, funding, paid)),
  );
}
