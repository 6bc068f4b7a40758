import { PORTIONS, PORTIONS_CITATION } from "../figures/portions";
import { datedCitationLine } from "../../law/citation";
import { readAmount } from "../../money/amount";
import { isNegative, isZero, minus } from "../../money/cents";
import { fiscalYearName } from "../../money/fiscal-year";
import { Issue } from "../../money/issue";
import type { PublishedFigure } from "./explanation";
import { distanceText, moneyText } from "./words";
import type { Worked } from "./worked";

const designated = new Map(PORTIONS.filter((one) => one.designated).map((one) => [`${one.town} ${one.year}`, one]));

/** What the State published for the town and year, if it did, beside what the rule gives. */
export function publishedBeside({ town, year, withheld }: NonNullable<Worked["figure"]>): PublishedFigure | undefined {
  const portion = designated.get(`${town} ${year}`);
  const amount = portion && readAmount(portion.alliance);
  if (amount === undefined || amount instanceof Issue) return undefined;
  const difference = minus(withheld, amount);
  const beside = isZero(difference)
    ? "the same amount"
    : `this amount is ${distanceText(difference)} ${isNegative(difference) ? "below" : "above"} it`;
  return {
    amount,
    difference,
    text: `The State published ${moneyText(amount)} for ${town} in ${fiscalYearName(year)}; ${beside}.`,
    citation: datedCitationLine(PORTIONS_CITATION),
  };
}
