import { readGrant } from "../../money/amount";
import type { AmountIssue } from "../../money/amount-issue";
import type { Cents } from "../../money/cents";
import { Issue } from "../../money/issue";
import { cellText } from "./cell-text";
import type { Cell } from "./grid";

/** Why a cell has no figure; it is never a figure of 0. */
export type NoFigure = "blank" | "suppressed" | "not applicable" | "dash" | "null";

export type Figure =
  | { readonly kind: "amount"; readonly amount: Cents }
  | { readonly kind: "none"; readonly reason: NoFigure }
  | { readonly kind: "unreadable"; readonly issue: AmountIssue };

const NO_FIGURE: readonly (readonly [RegExp, NoFigure])[] = [
  [/^$/, "blank"],
  [/^(?:\*+|s|<\s*\d+|suppressed|redacted|\(?x\)?)$/i, "suppressed"],
  [/^(?:#?n(?:\s*[/.])?\s*a\.?|not (?:applicable|available)|none)$/i, "not applicable"],
  [/^\$?\s*[-\u2010-\u2015\u2212]+$|^\.+$|^\u2026$/, "dash"],
  [/^\(?null\)?$/i, "null"],
];

const BEGINS_AS_A_FIGURE = /^\d/;

export function noFigure(text: string): NoFigure | undefined {
  if (BEGINS_AS_A_FIGURE.test(text)) return undefined;
  return NO_FIGURE.find(([pattern]) => pattern.test(text))?.[1];
}

/** The amount of a cell to the cent, or what it has instead of one. */
export function readFigure(cell: Cell | undefined): Figure {
  const value = typeof cell === "string" ? cellText(cell) : (cell ?? "");
  const reason = typeof value === "string" ? noFigure(value) : undefined;
  if (reason !== undefined) return { kind: "none", reason };
  const amount = readGrant(value);
  return amount instanceof Issue ? { kind: "unreadable", issue: amount } : { kind: "amount", amount };
}
