/** What the functions on amounts have in common: each takes the amounts that go into the cell, with their places. */
import { isFailure, type Argument, type Failure } from "../../../functions/argument";
import { valuesAt } from "../../../functions/lift";
import { GrantFigure } from "../../../law/grants";
import { readGrant } from "../../../money/amount";
import type { Cents } from "../../../money/cents";
import type { Given } from "../given";
import type { NamedPlace, Worked } from "../worked";

export const readAmounts = (given: Given, name: string): Argument<Cents> => given.read(name, readGrant);

export const figureIn = (given: Given, argument: Argument<Cents>, amount: unknown): GrantFigure =>
  new GrantFigure(amount as Cents, given.placeIn(argument));

export const placesOf = (given: Given, args: readonly Argument<unknown>[]): readonly NamedPlace[] =>
  args.map((argument) => ({
    name: argument.name.replaceAll("_", " ").replace(/^fy(?=\d)/, "FY "),
    ...given.placeIn(argument),
  }));

/** Hands the values of the cell on, or says why there is no amount. */
export function withValues(
  given: Given,
  args: readonly Argument<unknown>[],
  question: string,
  work: (values: readonly unknown[]) => Omit<Worked, "asked"> | Failure,
): Worked {
  const asked = placesOf(given, args);
  const values = valuesAt(args, given.cell);
  const worked = values === undefined || isFailure(values) ? values : work(values);
  return worked === undefined || isFailure(worked)
    ? { question, outcome: worked, steps: [], asked }
    : { ...worked, asked };
}
