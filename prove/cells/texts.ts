/** Amounts as text: the digits are drawn first and read exactly, then dressed as people write them. */
import { centsOf, dollarsOf } from "../exact/cents";
import { decimalOfText } from "../exact/decimal";
import { Refused, type Given } from "../meaning";
import type { Random } from "../random";
import { grantOf } from "./grant";
import { anyCents } from "./numbers";

const POSITIVE = ["%", "$%", " % ", "$ %", "  $%", "%\u00a0"];
const NEGATIVE = ["(%)", "-%", "\u2212%", "-$%", "$-%", "$(%)", "($%)", " $ (%) "];

function digitsAfterTheCent(random: Random): string {
  let digits = "";
  for (let left = random.below(18); left > 0; left--) digits += String(random.below(10));
  return digits;
}

const DIGITS: Readonly<Record<string, (random: Random) => string>> = {
  "text with cents": (random) => dollarsOf(anyCents(random)),
  "text of whole dollars": (random) => `${String(anyCents(random) / 100n)}${random.pick(["", "", "."])}`,
  "text with one decimal": (random) => dollarsOf(anyCents(random)).slice(0, -1),
  "text without a whole part": (random) => dollarsOf(BigInt(random.below(100))).slice(1),
  "text of half a cent": (random) => `${dollarsOf(anyCents(random))}5`,
  "text just below half a cent": (random) => `${dollarsOf(anyCents(random))}4${"9".repeat(1 + random.below(25))}`,
  "text just above half a cent": (random) => `${dollarsOf(anyCents(random))}5${"0".repeat(random.below(25))}1`,
  "text with many decimals": (random) => `${dollarsOf(anyCents(random))}${digitsAfterTheCent(random)}`,
  "text with leading zeros": (random) => `00${dollarsOf(anyCents(random))}`,
  "text near 90 trillion": (random) =>
    `${String(89_999_999_999_998n + BigInt(random.below(4)))}.99${random.pick(["", "4", "5", "49", "4999999999", "50"])}`,
};

/** Below half a cent: with a sign before it, nothing all the same. */
const NOTHING: readonly ((random: Random) => string)[] = [
  () => "0",
  () => "0.00",
  () => ".0",
  (random) => `0.00${random.below(5)}`,
  (random) => `.004${"9".repeat(random.below(25))}`,
];

const grouped = (digits: string): string => {
  const point = digits.includes(".") ? digits.indexOf(".") : digits.length;
  let whole = digits.slice(0, point);
  let groups = "";
  while (whole.length > 3) {
    groups = `,${whole.slice(-3)}${groups}`;
    whole = whole.slice(0, -3);
  }
  return whole + groups + digits.slice(point);
};

const REFUSED = new Refused("#VALUE!");

/** Text that is no amount, however much it looks like one. */
const NO_AMOUNT: Readonly<Record<string, (random: Random) => string>> = {
  "misplaced comma": (random) => {
    const digits = String(1000 + random.below(1_000_000));
    return random.pick([`${digits},`, `,${digits}`, `${digits.slice(0, 1)},${digits.slice(1, 3)}`, `${digits},5`]);
  },
  "other text": (random) =>
    random.pick([
      "n/a",
      "*",
      "-",
      "$",
      ".",
      "75%",
      "1.2.3",
      "(5",
      "(-5)",
      "$$5",
      "1 234",
      "\u0661",
      "0x10",
      "Infinity",
    ]),
  "text of spaces": (random) => random.pick([" ", "   ", "\u00a0"]),
  "exponent or date": (random) => random.pick(["1.5E+07", "1e5", "7/1/2022", "2022-07-01", "July 1, 2022"]),
};

const NEGATIVE_KIND = "negative text";
const NOTHING_KIND = "negative text that comes to nothing";

export const TEXT_KINDS = [...Object.keys(DIGITS), NEGATIVE_KIND, NOTHING_KIND];
export const REFUSED_TEXT_KINDS = Object.keys(NO_AMOUNT);

export function givenText(kind: string, random: Random): Given<bigint> {
  const noAmount = NO_AMOUNT[kind];
  if (noAmount) return { cell: noAmount(random), means: REFUSED, kind };
  const negative = kind === NEGATIVE_KIND || kind === NOTHING_KIND;
  const digits = drawDigits(kind, random);
  const size = centsOf(decimalOfText(digits));
  const frame = random.pick(negative ? NEGATIVE : POSITIVE);
  const cell = frame.replace("%", () => (random.oneIn(2) ? grouped(digits) : digits));
  return { cell, means: grantOf(negative ? -size : size), kind };
}

function drawDigits(kind: string, random: Random): string {
  if (kind === NOTHING_KIND) return random.pick(NOTHING)(random);
  const draw = DIGITS[kind === NEGATIVE_KIND ? random.pick(Object.keys(DIGITS)) : kind];
  if (!draw) throw new Error(`There is no kind ${kind}`);
  return draw(random);
}
