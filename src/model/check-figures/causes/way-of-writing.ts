import { cents, countOf, isZero, NO_CENTS, type Cents } from "../../../money/cents";
import { fiscalYearName } from "../../../money/fiscal-year";
import { suspect, type FigureCase, type Suspect, type Suspicion } from "../figure-case";

const hasCents = (amount: Cents): boolean => countOf(amount) % 100 !== 0;

/** The right amount in whole dollars: to the nearest, cut off, or rounded up. */
export function inWholeDollars(amount: Cents): readonly Cents[] {
  if (!hasCents(amount)) return [];
  const below = Math.floor(countOf(amount) / 100) * 100;
  return [cents(below), cents(below + 100)];
}

export const wholeDollars: Suspicion = ({ byRule }) =>
  inWholeDollars(byRule).map((amount) => suspect("whole dollars", "In whole dollars instead of to the cent.", amount));

export const otherSign: Suspicion = ({ byRule }) =>
  isZero(byRule)
    ? []
    : [suspect("sign", "The sign is turned: the amount is the same, but negative.", cents(-countOf(byRule)))];

/** In thousands of dollars, with up to three decimals, or a thousand times too much. */
export function thousands({ byRule, amount }: FigureCase): readonly Suspect[] {
  const [right, given] = [countOf(byRule), countOf(amount)];
  if (right <= 0 || given <= 0) return [];
  const few = (text: string): readonly Suspect[] => [suspect("thousands", text, amount)];
  if (given === right * 1000)
    return few("A thousand times too much: an amount in thousands was taken for dollars twice over.");
  // The thousands with no, one or two decimals, rounded: a unit of the last place is a whole number of cents.
  const inThousands = [100, 10, 1].some((unit) => Math.round(right / 1000 / unit) * unit === given);
  return inThousands ? few("In thousands of dollars instead of dollars.") : [];
}

/** An amount where nothing is withheld, or nothing where an amount is. */
export const otherDesignation: Suspicion = ({ asked, designation, byRule, amount }) => {
  const { town, year } = asked;
  if (designation.status === "Not designated") {
    const text = `${town.name} is not designated in ${fiscalYearName(year)}, so nothing is withheld.`;
    return [suspect("not designated", text, amount)];
  }
  if (isZero(byRule) || !isZero(amount)) return [];
  const text = `Taken for not designated, though ${town.name} is ${designation.status === "Graduated" ? "a Graduated Alliance District" : "an Alliance District"} in ${fiscalYearName(year)}.`;
  return [suspect("taken for not designated", text, NO_CENTS)];
};
