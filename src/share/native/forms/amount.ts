/**
 * The building blocks of amounts. An amount is brought to the cent by ROUND before anything is done with it, as our functions do; a
 * sum or difference of amounts to the cent is again a whole number of cents but for the last bits, which ROUND takes away.
 */
import { countOf, toAmount } from "../../../money/cents";
import { readGrant } from "../../../money/amount";
import { Issue } from "../../../money/issue";
import { NotFollowed } from "../not-followed";
import { atom, type Operand } from "../operand";

/**
 * Native formulas refuse amounts from one trillion dollars. LibreOffice takes two numbers for one where they differ by less than 2^-48 of
 * their size: above 2.8 trillion that is more than a cent. Below, also the sum of two amounts has its cents within the fifteen digits that
 * every spreadsheet program shows, takes and rounds by.
 */
export const NATIVE_LIMIT = 1_000_000_000_000;

/** The smallest magnitude that rounds to a cent, half away from zero. */
const HALF_A_CENT = 0.005;

/** An amount of the formula itself, in cents. */
export type Known = { readonly cents: number } | "refused" | undefined;

export function knownAmount({ literal }: Operand): Known {
  if (literal === undefined || typeof literal === "object") return undefined;
  const amount = readGrant(literal);
  if (amount instanceof Issue) return "refused";
  return toAmount(amount) < NATIVE_LIMIT ? { cents: countOf(amount) } : "refused";
}

/** The number of a cell, where a blank and empty text are 0. For use behind a test that there is no other text. */
export const numberIn = ({ text, kind, isRange }: Operand): string =>
  kind !== "cell" ? text : isRange ? `IF(${atom(text)}="",0,${text})` : `N(${text})`;

/** To the cent. */
export function amountIn(operand: Operand): string {
  const known = knownAmount(operand);
  if (typeof known === "object") return String(known.cents / 100);
  return operand.kind === "cents" ? operand.text : `ROUND(${numberIn(operand)},2)`;
}

/** A whole number of cents, exactly: the product is a whole number but for its last bits. */
export function centsIn(operand: Operand): string {
  const known = knownAmount(operand);
  return typeof known === "object" ? String(known.cents) : `ROUND(${atom(amountIn(operand))}*100,0)`;
}

/**
 * When a cell holds no amount of zero or more: below zero, or above the limit. Text is greater than every number to a spreadsheet, so
 * the second test finds text too, and in Excel TRUE and FALSE.
 */
export function refusalsOf(operand: Operand): readonly string[] {
  const { text, kind, isRange } = operand;
  refuseText(operand);
  if (knownAmount(operand) === "refused") return ["TRUE"];
  if (operand.literal !== undefined || kind === "cents") return [];
  const [low, high] = [`${atom(text)}<=-${HALF_A_CENT}`, `${atom(text)}>=${NATIVE_LIMIT}`];
  if (kind === "number") return [low, high];
  return isRange ? [`(${atom(text)}<>"")*((${low})+(${high}))`] : [`AND(${atom(text)}<>"",OR(${low},${high}))`];
}

/** Our functions read amounts in text such as "$1,234.00"; programs differ in what they take it for. */
function refuseText({ text, here, isRange, present, literal }: Operand): void {
  const held = literal === undefined ? (isRange ? present : here === undefined ? [] : [here]) : [];
  const found = held.find((value) => typeof value === "string" && value !== "" && !(readGrant(value) instanceof Issue));
  if (found === undefined) return;
  throw new NotFollowed(`${text} holds the amount ${JSON.stringify(found)} as text; make it a number first.`);
}

export const isPositive = (operand: Operand): string => `${atom(numberIn(operand))}>=${HALF_A_CENT}`;

export const isZero = (operand: Operand): string => `${atom(numberIn(operand))}<${HALF_A_CENT}`;

/** One condition that holds where any of them does; "" where there is none. OR would look at all cells of a range at once. */
export function anyOf(conditions: readonly string[], isRange: boolean): string {
  if (conditions.length < 2) return conditions[0] ?? "";
  return isRange ? conditions.map((one) => `(${one})`).join("+") : `OR(${conditions.join(",")})`;
}

export const allOf = (conditions: readonly string[], isRange: boolean): string =>
  isRange ? conditions.map((one) => `(${one})`).join("*") : `AND(${conditions.join(",")})`;

/** An outcome behind the tests that its arguments have to pass. */
export function behind(conditions: readonly string[], isRange: boolean, refusal: string, outcome: string): string {
  if (conditions.includes("TRUE")) return refusal;
  const any = anyOf(conditions, isRange);
  return any === "" ? outcome : `IF(${any},${refusal},${outcome})`;
}
