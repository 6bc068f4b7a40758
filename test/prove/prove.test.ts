import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import { AMOUNT_KINDS } from "../../prove/cells/amounts";
import { STATUS_KINDS } from "../../prove/cells/statuses";
import { YEAR_KINDS } from "../../prove/cells/years";
import { SUBJECTS } from "../../prove/subjects";
import { SUMS } from "../../prove/rules/adding-up";
import { SAME_AS_WITHHOLD } from "../../prove/subjects/breakdown";
import { prove } from "../../prove/work";

/** A share of what `npm run prove` does in ten million cases: the same ones in every run. */
const CASES = 100_000;
const SEED = 20_120_701;

type Implementation = (...args: unknown[]) => unknown;

const functions = (id: string): Implementation => {
  const found = (IMPLEMENTATIONS as unknown as Readonly<Record<string, Implementation>>)[id];
  if (!found) throw new Error(`There is no function ${id}`);
  return found;
};

describe("the money functions against whole-number arithmetic written from their contract", () => {
  const tally = prove(functions, { seed: SEED, cases: CASES, firstBatch: 0, step: 1 });

  test("agree in every case, to the cent and to the very double", () => {
    expect(tally.firstWrong).toEqual([]);
    expect(tally.wrong).toBe(0);
    expect(tally.cases).toBeGreaterThanOrEqual(CASES);
  });

  test.each(SUBJECTS.map(({ id }) => id))("%s is among the cases", (id) => {
    expect(tally.byFunction[id]).toBeGreaterThan(0);
  });

  test.each([...AMOUNT_KINDS, ...YEAR_KINDS, ...STATUS_KINDS])(
    "cells of the kind %p are among the arguments",
    (kind) => {
      expect(tally.byKind[kind]).toBeGreaterThan(0);
    },
  );

  test.each([
    "figure",
    "zero",
    "word",
    "#VALUE!",
    "#N/A",
    "error cell handed on",
    ...Object.values(SUMS),
    SAME_AS_WITHHOLD,
  ])("%p is among the outcomes", (outcome) => {
    expect(tally.byOutcome[outcome]).toBeGreaterThan(0);
  });
});

describe("a wrong function", () => {
  /** ALLIANCE_WITHHOLD with a fault; the other functions as they are. */
  const withFault = (fault: (result: unknown[][]) => unknown) => (id: string) => {
    const act = functions(id);
    return id === "ALLIANCE_WITHHOLD" ? (...args: unknown[]) => fault(act(...args) as unknown[][]) : act;
  };
  const firstCell = (change: (cell: unknown) => unknown) => (result: unknown[][]) =>
    result.map((line, row) => line.map((cell, column) => (row + column === 0 ? change(cell) : cell)));

  test.each<{ name: string; fault: (result: unknown[][]) => unknown }>([
    { name: "a cent too much in one cell", fault: firstCell((cell) => (typeof cell === "number" ? cell + 0.01 : 0)) },
    {
      name: "one double too much",
      fault: firstCell((cell) => (typeof cell === "number" ? cell * (1 + 2 ** -52) || Number.MIN_VALUE : 0)),
    },
    { name: "-0 for 0", fault: (result) => result.map((line) => line.map((cell) => (cell === 0 ? -0 : cell))) },
    {
      name: "0 for an error",
      fault: (result) => result.map((line) => line.map((c) => (typeof c === "object" ? 0 : c))),
    },
    { name: "a row too few", fault: (result) => result.slice(1) },
    { name: "no matrix at all", fault: () => 0 },
  ])("is found by $name", ({ fault }) => {
    const tally = prove(withFault(fault), { seed: SEED, cases: 5_000, firstBatch: 0, step: 1 });
    expect(tally.wrong).toBeGreaterThan(0);
    expect(tally.firstWrong[0]).toMatchObject({ id: "ALLIANCE_WITHHOLD" });
  });

  /** What is wrong, has to be and is, in the one call that asks DISTRICT_BREAKDOWN, where one function has a fault. */
  const wrongOf = (id: string, fault: (result: unknown[][]) => unknown[][]): readonly string[] => {
    const faulty = (which: string) => {
      const act = functions(which);
      return which === id ? (...args: unknown[]) => fault(act(...args) as unknown[][]) : act;
    };
    const batch = SUBJECTS.findIndex((subject) => subject.id === "DISTRICT_BREAKDOWN");
    const { firstWrong } = prove(faulty, { seed: SEED, cases: 1, firstBatch: batch, step: 1 });
    return firstWrong.map(({ expected, found }) => `${expected} / ${found}`);
  };
  const where = (label: RegExp, column: number, change: (cell: unknown) => unknown) => (result: unknown[][]) =>
    result.map((line) =>
      label.test(String(line[0])) ? line.map((cell, i) => (i === column ? change(cell) : cell)) : line,
    );

  test.each<{ name: string; id?: string; fault: (result: unknown[][]) => unknown[][]; says: RegExp }>([
    { name: "a line under another label", fault: where(/^Base year$/, 0, () => "Year"), says: /"Base year" \/ "Year"/ },
    {
      name: "another cell for a source",
      fault: where(/^ECS/, 2, (s) => `${s}0`),
      says: /"grants, row \d+, column \d+" \//,
    },
    { name: "a source that is left out", fault: where(/^Status/, 2, () => ""), says: /some text \/ ""/ },
    { name: "a line left out", fault: (result) => result.slice(1), says: /rows by 3 columns/ },
    {
      name: "a cent that the lines above do not have",
      fault: where(/^Withheld in FY 20(13|14|15|16|17|19)$/, 1, (cell) => Number(cell) + 0.01),
      says: /an amount that is named anew/,
    },
    {
      name: "a DISTRICT_WITHHOLD that gives another amount",
      id: "DISTRICT_WITHHOLD",
      fault: (result) => result.map((line) => line.map((cell) => (typeof cell === "number" ? cell + 0.01 : cell))),
      says: /the last amount by DISTRICT_WITHHOLD/,
    },
  ])("of breakdowns is found by $name", ({ id = "DISTRICT_BREAKDOWN", fault, says }) => {
    expect(wrongOf(id, fault)).toContainEqual(expect.stringMatching(says));
  });

  test("is found where it throws", () => {
    const thrown = (): never => {
      throw new Error("broken");
    };
    expect(prove(withFault(thrown), { seed: SEED, cases: 1, firstBatch: 0, step: 1 }).wrong).toBe(1);
  });
});
