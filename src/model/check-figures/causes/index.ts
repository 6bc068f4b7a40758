import { isSame } from "../../../money/cents";
import type { Cause } from "../checked-figure";
import type { FigureCase, Suspicion } from "../figure-case";
import { otherBaseYear } from "./base-year";
import { cashPaid } from "./cash-paid";
import { diversityPortion } from "./diversity";
import { holdbackByItsOwnGrant } from "./measured-year";
import { graduatedAsAlliance, graduatedByTheYearBefore, otherPolicy } from "./policy";
import { otherRows, type RowFigure } from "./rows";
import { shiftedYear } from "./shifted-year";
import { inWholeDollars, otherDesignation, otherSign, thousands, wholeDollars } from "./way-of-writing";

const SUSPICIONS: readonly Suspicion[] = [
  otherBaseYear,
  otherPolicy,
  graduatedAsAlliance,
  graduatedByTheYearBefore,
  shiftedYear,
  diversityPortion,
  holdbackByItsOwnGrant,
  wholeDollars,
  otherSign,
  thousands,
  otherDesignation,
];

/** Every cause that leads to the very amount, each once; what only may be so is named where nothing else fits. */
export function causesOf(given: FigureCase, one: RowFigure, column: readonly RowFigure[]): readonly Cause[] {
  const tried = SUSPICIONS.flatMap((suspicion) => suspicion(given));
  const exact = tried.filter(({ amount }) => isSame(amount, given.amount)).map(({ cause }) => cause);
  const rounded = tried
    .filter(
      ({ amount, cause }) =>
        cause.code !== "whole dollars" && inWholeDollars(amount).some((one) => isSame(one, given.amount)),
    )
    .map(({ cause }) => ({ ...cause, text: `${cause.text} It is in whole dollars besides.` }));
  const found = distinct([...exact, ...rounded, ...otherRows(one, column)]);
  if (found.length > 0) return found;
  const paid = cashPaid(given);
  return paid ? [paid] : [];
}

const distinct = (causes: readonly Cause[]): readonly Cause[] => [
  ...new Map(causes.map((cause) => [cause.text, cause])).values(),
];
