/**
 * Amounts below 0 against the same whole-number arithmetic: no function takes one, but the reader of amounts does, for figures that are
 * checked and for what is imported.
 */
import { AMOUNT_KINDS } from "../../prove/cells/amounts";
import { dollarsOf, centsOf } from "../../prove/exact/cents";
import { decimalOfDouble, decimalOfText } from "../../prove/exact/decimal";
import { anyCents, neighbour } from "../../prove/cells/numbers";
import { randomFrom } from "../../prove/random";
import { readAmount, readGrant } from "../../src/money/amount";
import { countOf } from "../../src/money/cents";
import { Issue } from "../../src/money/issue";

const CASES = 5_000;
const random = randomFrom(20_120_701, 0);

const centsRead = (cell: unknown): number | string => {
  const amount = readAmount(cell);
  return amount instanceof Issue ? amount.code : countOf(amount);
};

const below = (): string => `-${dollarsOf(anyCents(random))}`;
const NUMBERS: readonly { name: string; draw: () => number }[] = [
  { name: "whole cents", draw: () => Number(below()) },
  { name: "half a cent, as typed", draw: () => Number(`${below()}5`) },
  { name: "doubles beside half a cent", draw: () => neighbour(Number(`${below()}5`) || -1, random.below(9) - 4) },
  { name: "any part of a cent", draw: () => Number(`${below()}${random.below(2 ** 32)}`) },
  { name: "differences that carry noise", draw: () => Number(dollarsOf(anyCents(random))) - 9e13 },
  { name: "less than a cent", draw: () => neighbour(-0.005, random.below(81) - 40) },
];

const LIMIT = 9_000_000_000_000_000n;
const meant = (cents: bigint): number | string =>
  cents <= -LIMIT ? "amount-too-large" : cents === 0n ? 0 : Number(cents);

test.each(NUMBERS)("numbers below 0 are read to the very cent: $name", ({ draw }) => {
  let read = 0;
  for (let i = 0; i < CASES; i++) {
    const cell = draw();
    const cents = meant(centsOf(decimalOfDouble(cell)));
    if (!Object.is(centsRead(cell), cents)) expect([cell, centsRead(cell)]).toEqual([cell, cents]);
    if (typeof cents === "number" && cents < 0) read++;
  }
  expect(read).toBeGreaterThan(CASES / 4);
});

const FRAMES = ["(%)", "-%", "\u2212%", "-$%", "$-%", "$(%)", "($%)", " $ (%) "];
const DIGITS: readonly { name: string; draw: () => string }[] = [
  { name: "with cents", draw: () => dollarsOf(anyCents(random)) },
  { name: "of half a cent", draw: () => `${dollarsOf(anyCents(random))}5` },
  { name: "just below half a cent", draw: () => `${dollarsOf(anyCents(random))}4${"9".repeat(random.below(25))}` },
  { name: "of less than half a cent", draw: () => `0.00${random.below(5)}` },
];

test.each(DIGITS)("text below 0 is read to the very cent in every form: $name", ({ draw }) => {
  for (let i = 0; i < CASES; i++) {
    const digits = draw();
    const cell = random.pick(FRAMES).replace("%", () => digits);
    const cents = meant(-centsOf(decimalOfText(digits)));
    if (!Object.is(centsRead(cell), cents)) expect([cell, centsRead(cell)]).toEqual([cell, cents]);
  }
});

test("what comes to less than half a cent is no negative grant, and half a cent is one", () => {
  expect(countOf(readGrant(-0.0049) as never)).toBe(0);
  expect(countOf(readGrant("(0.004)") as never)).toBe(0);
  expect(readGrant(-0.005)).toMatchObject({ code: "amount-negative" });
  expect(AMOUNT_KINDS).toEqual(
    expect.arrayContaining(["negative number that comes to nothing", "negative text that comes to nothing"]),
  );
});
