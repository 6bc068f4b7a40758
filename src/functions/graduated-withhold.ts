import { toAmount } from "../money/cents";
import { graduatedWithheld } from "../law/schedule";
import { readArgument } from "./argument";
import { readGrants } from "./grants";
import { liftGrantWith } from "./lift";
import { readScheduledYear } from "./scheduled-year";

/**
 * Gives the amount withheld from a Graduated Alliance District, in dollars to the cent: 100, 75, 50, 25 and 0 percent of the amount withheld in FY 2022, for FY 2023 to FY 2027 (proposed in 2022, not enacted).
 * @customfunction GRADUATED_WITHHOLD GRADUATED_WITHHOLD
 * @helpurl https://localhost:3000/docs/functions/graduated-withhold.html
 * @param fy2022_withheld The amount withheld from the district's FY 2022 grant, in dollars, such as 3083699; one cell or a range.
 * @param fiscal_year The fiscal year, such as 2024, "FY 2024", "2023-24" or a date in it; one cell or a range.
 * @returns The amount withheld in that fiscal year, in dollars; a range gives one amount a cell.
 */
export function graduatedWithhold(fy2022_withheld: unknown[][], fiscal_year: unknown[][]): unknown[][] {
  const withheld = readGrants("fy2022_withheld", fy2022_withheld);
  const year = readArgument("fiscal_year", fiscal_year, readScheduledYear);
  return liftGrantWith(withheld, year, (amount, scheduled) => toAmount(graduatedWithheld(amount, scheduled)));
}
