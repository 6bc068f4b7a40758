import { toAmount } from "../money/cents";
import { Issue } from "../money/issue";
import { allianceWithheld } from "../law/withholding";
import { readGrants } from "./grants";
import { liftGrants } from "./lift";

/**
 * Gives the Alliance District grant to be withheld: the current-year ECS grant above the base-year ECS grant, in dollars to the cent; 0 where it is not above.
 * @customfunction ALLIANCE_WITHHOLD ALLIANCE_WITHHOLD
 * @helpurl https://localhost:3000/docs/functions/alliance-withhold.html
 * @param current_grant The town's ECS grant of the current year, in dollars, such as 18893447; one cell or a range.
 * @param base_grant The town's ECS grant of the base year (FY 2012), in dollars, such as 15031668; one cell or a range.
 * @returns The amount withheld, in dollars; a range gives one amount a cell.
 */
export function allianceWithhold(current_grant: unknown[][], base_grant: unknown[][]): unknown[][] {
  const current = readGrants("current_grant", current_grant);
  const base = readGrants("base_grant", base_grant);
  return liftGrants(current, base, (currentGrant, baseGrant) => {
    const withheld = allianceWithheld(currentGrant, baseGrant);
    return withheld instanceof Issue ? withheld : toAmount(withheld);
  });
}
