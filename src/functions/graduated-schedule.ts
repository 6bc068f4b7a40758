import { readGrant } from "../money/amount";
import { toAmount } from "../money/cents";
import { Issue } from "../money/issue";
import { shareAsNumber } from "../money/share";
import { GRADUATED_SCHEDULE, graduatedWithheld } from "../law/schedule";
import { isFailure, readArgument, Refusal } from "./argument";
import { toCell } from "./result";

/**
 * Gives the whole graduated schedule: a row for each fiscal year from FY 2023 to FY 2027 with the year, the portion and the amount withheld in dollars; several amounts give a column each (proposed in 2022, not enacted).
 * @customfunction GRADUATED_SCHEDULE GRADUATED_SCHEDULE
 * @helpurl https://localhost:3000/docs/functions/graduated-schedule.html
 * @param fy2022_withheld The amount withheld from the district's FY 2022 grant, in dollars, such as 3083699; one cell, one row or one column.
 * @returns Five rows: fiscal year, portion from 0 to 1, and the amount in dollars for each amount given.
 */
export function graduatedSchedule(fy2022_withheld: unknown[][]): unknown[][] {
  const withheld = readArgument("fy2022_withheld", fy2022_withheld, readGrant);
  if (withheld.size.rows > 1 && withheld.size.columns > 1) {
    return [[toCell(new Refusal(new Issue("block-given", { argument: withheld, of: "amount" })))]];
  }
  return GRADUATED_SCHEDULE.map((scheduled) => [
    scheduled.year,
    shareAsNumber(scheduled.share),
    ...withheld.cells.map((amount) =>
      toCell(isFailure(amount) ? amount : toAmount(graduatedWithheld(amount, scheduled))),
    ),
  ]);
}
