/** (a) What exactness costs over a million rows, and what Excel's bridge costs beside it. */
import { MAX, ROUND } from "@formulajs/formulajs";
import { Decimal } from "decimal.js";
import { compare } from "../harness/compare";
import { scaled, type Section } from "../harness/section";
import type { Aim, Way } from "../harness/way";
import { buildShipped } from "../../tools/shipped/build";
import { shippedFunctions } from "../../tools/shipped/functions";
import { amountsInColumn, mixedColumn } from "./columns";

type Column = readonly (readonly number[])[];

const LOOP = "doubles, inexact";
const OURS = "the function";
const COMMON = "decimal.js as commonly used";
const FORMULAJS = "@formulajs/formulajs";
const BRIDGE = "the bridge: JSON in and out";

const AIMS: readonly Aim[] = [
  { of: OURS, to: LOOP, atMost: 1.5 },
  { of: COMMON, to: OURS, atLeast: 100 },
  { of: OURS, to: BRIDGE, atMost: 0.1 },
  { of: COMMON, to: LOOP },
  { of: LOOP, to: BRIDGE },
];

export const section: Section = async function* (extent) {
  const count = scaled(1_000_000, extent);
  const rounds = extent.rounds ?? 7;
  const functions = shippedFunctions(buildShipped("bench-dist"));
  const [current, base] = [amountsInColumn(count, 1), amountsInColumn(count, 2)];
  yield await compare({
    title: "ALLIANCE_WITHHOLD, a column against a column",
    unit: "row",
    count,
    rounds,
    clock: "processor",
    ways: withholding(functions("ALLIANCE_WITHHOLD"), current, base),
    aims: AIMS,
  });
  yield await compare({
    title: "GRADUATED_WITHHOLD, a column against FY 2024",
    unit: "row",
    count,
    rounds,
    clock: "processor",
    ways: graduated(functions("GRADUATED_WITHHOLD"), current),
    aims: AIMS,
  });
  const mixed = mixedColumn(current);
  const allianceWithhold = functions("ALLIANCE_WITHHOLD");
  yield await compare({
    title: "ALLIANCE_WITHHOLD, 5 % text, 3 % blank, 2 % errors",
    unit: "row",
    count,
    rounds,
    clock: "processor",
    ways: [
      { name: "doubles, inexact, text and errors as NaN", run: () => differences(mixed as Column, base) },
      { name: "the function, plain numbers", run: () => allianceWithhold(current, base) },
      { name: "the function, mixed cells", run: () => allianceWithhold(mixed, base) },
    ],
    aims: [{ of: "the function, mixed cells", to: "the function, plain numbers" }],
  });
};

/** The plain loop that somebody writes who does not care for the last cent: numbers in, a matrix of the same shape out. */
function differences(current: Column, base: Column): number[][] {
  const result = new Array<number[]>(current.length);
  for (let i = 0; i < current.length; i++) result[i] = [Math.max(0, Number(current[i]?.[0]) - Number(base[i]?.[0]))];
  return result;
}

function shares(amounts: Column): number[][] {
  const result = new Array<number[]>(amounts.length);
  for (let i = 0; i < amounts.length; i++) result[i] = [Math.round(Number(amounts[i]?.[0]) * 0.75 * 100) / 100];
  return result;
}

function withholding(ours: (...args: unknown[]) => unknown, current: Column, base: Column): readonly Way[] {
  const sent = JSON.stringify([current, base]);
  const answer = differences(current, base);
  return [
    { name: LOOP, run: () => differences(current, base) },
    { name: OURS, run: () => ours(current, base) },
    {
      name: COMMON,
      run: () => current.map(([a = 0], i) => [Decimal.max(0, new Decimal(a).minus(base[i]?.[0] ?? 0)).toNumber()]),
    },
    { name: FORMULAJS, run: () => current.map(([a = 0], i) => [MAX(0, a - (base[i]?.[0] ?? 0)) as number]) },
    { name: BRIDGE, run: () => [JSON.parse(sent), JSON.stringify(answer)] },
  ];
}

function graduated(ours: (...args: unknown[]) => unknown, amounts: Column): readonly Way[] {
  const sent = JSON.stringify([amounts, [[2024]]]);
  const answer = shares(amounts);
  return [
    { name: LOOP, run: () => shares(amounts) },
    { name: OURS, run: () => ours(amounts, [[2024]]) },
    { name: COMMON, run: () => amounts.map(([a = 0]) => [new Decimal(a).times(0.75).toDecimalPlaces(2).toNumber()]) },
    { name: FORMULAJS, run: () => amounts.map(([a = 0]) => [ROUND(a * 0.75, 2) as number]) },
    { name: BRIDGE, run: () => [JSON.parse(sent), JSON.stringify(answer)] },
  ];
}
