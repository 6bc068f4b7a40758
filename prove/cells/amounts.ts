/** One cell of an argument that takes amounts. */
import { dollarsOf } from "../exact/cents";
import type { Given } from "../meaning";
import type { Random } from "../random";
import { LIMIT } from "../rules/amounts";
import { givenNumber, NUMBER_KINDS, REFUSED_NUMBER_KINDS } from "./numbers";
import { givenOther, OTHER_KINDS } from "./other";
import { givenText, REFUSED_TEXT_KINDS, TEXT_KINDS } from "./texts";

export const NEAR_KIND = "within two cents of another amount";
/** Every kind of amount that is ever drawn. */
export const AMOUNT_KINDS: readonly string[] = [
  ...NUMBER_KINDS,
  ...TEXT_KINDS,
  NEAR_KIND,
  ...OTHER_KINDS,
  ...REFUSED_NUMBER_KINDS,
  ...REFUSED_TEXT_KINDS,
];

/**
 * Most cells are numbers, a sixth is text, and one in thirty something that is no amount. `near` is an amount that a cell may come close
 * to, so that differences are small too.
 */
export function givenAmount(random: Random, near?: bigint): Given<bigint> {
  if (near !== undefined && random.oneIn(4)) return nearTo(near, random);
  const place = random.below(120);
  if (place < 92) return givenNumber(random.pick(NUMBER_KINDS), random);
  if (place < 112) return givenText(random.pick(TEXT_KINDS), random);
  if (place < 116) return givenOther(random.pick(OTHER_KINDS), random);
  if (place < 118) return givenNumber(random.pick(REFUSED_NUMBER_KINDS), random);
  return givenText(random.pick(REFUSED_TEXT_KINDS), random);
}

function nearTo(near: bigint, random: Random): Given<bigint> {
  const cents = near + BigInt(random.below(5) - 2);
  // At the ends of what is accepted there is nothing near.
  if (cents < 0n || cents >= LIMIT) return givenAmount(random);
  return { cell: exactCell(cents), means: cents, kind: NEAR_KIND };
}

/** A number that says just these cents; text where no double does, as for an odd cent of 70 trillion and more. */
function exactCell(cents: bigint): number | string {
  const dollars = dollarsOf(cents);
  return cents < 2n ** 46n * 100n ? Number(dollars) : dollars;
}
