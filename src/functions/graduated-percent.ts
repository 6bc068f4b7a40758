import { shareAsNumber } from "../money/share";
import { readArgument } from "./argument";
import { liftOne } from "./lift";
import { readScheduledYear } from "./scheduled-year";

/**
 * Gives the portion of the amount withheld in FY 2022 that is withheld from a Graduated Alliance District in a fiscal year: 1, 0.75, 0.5, 0.25 or 0 for FY 2023 to FY 2027 (proposed in 2022, not enacted).
 * @customfunction GRADUATED_PERCENT GRADUATED_PERCENT
 * @helpurl https://localhost:3000/docs/functions/graduated-percent.html
 * @param fiscal_year The fiscal year, such as 2024, "FY 2024", "2023-24" or a date in it; one cell or a range.
 * @returns The portion as a number from 0 to 1, such as 0.75; a range gives one number a cell.
 */
export function graduatedPercent(fiscal_year: unknown[][]): unknown[][] {
  const year = readArgument("fiscal_year", fiscal_year, readScheduledYear);
  return liftOne(year, ({ share }) => shareAsNumber(share));
}
