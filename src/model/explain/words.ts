/** Values as people read them. */
import type { Operation, StepValue } from "../../law/step";
import { dollars } from "../../functions/wording";
import { cents, countOf, isNegative, toAmount, type Cents } from "../../money/cents";
import { fiscalYearName, readFiscalYear } from "../../money/fiscal-year";
import { Issue } from "../../money/issue";
import { readAmount } from "../../money/amount";
import { shareInPercent } from "../../money/share";
import { isErrorValue, type CellValue } from "./cell";

/** Negative amounts in parentheses, cents only where there are any. */
export const moneyText = (amount: Cents): string =>
  isNegative(amount) ? `(${dollars(-toAmount(amount))})` : dollars(toAmount(amount));

/** How far apart two amounts are, without a sign. */
export const distanceText = (amount: Cents): string => dollars(toAmount(cents(Math.abs(countOf(amount)))));

export function valueText(value: StepValue): string {
  switch (value.unit) {
    case "dollars":
      return moneyText(value.amount);
    case "share":
      return shareInPercent(value.share);
    case "fiscal year":
      return fiscalYearName(value.year);
    case "text":
      return value.text;
  }
}

export function operationText(operation: Operation | undefined): string {
  switch (operation?.kind) {
    case undefined:
      return "";
    case "excess":
      return `${moneyText(operation.of)} minus ${moneyText(operation.over)}, not below 0`;
    case "difference":
      return `${moneyText(operation.of)} minus ${moneyText(operation.less)}`;
    case "sum":
      return `${moneyText(operation.of)} plus ${moneyText(operation.and)}`;
    case "least":
      return `the lesser of ${moneyText(operation.of)} and ${moneyText(operation.and)}`;
    case "share":
      return `${shareInPercent(operation.share)} of ${moneyText(operation.of)}, to the ${operation.roundedTo}`;
  }
}

/** What a cell holds, by what it is taken for. */
export function cellText(value: CellValue, takenFor: "amount" | "fiscal year" | "text"): string {
  if (value === null || value === "") return "blank";
  if (isErrorValue(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (takenFor === "amount") {
    const amount = readAmount(value);
    if (!(amount instanceof Issue)) return moneyText(amount);
  }
  if (takenFor === "fiscal year") {
    const year = readFiscalYear(value);
    if (!(year instanceof Issue)) return fiscalYearName(year);
  }
  return String(value);
}
