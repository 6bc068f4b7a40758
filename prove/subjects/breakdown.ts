import { cellOf } from "../exact/cents";
import { isFault, type Meaning } from "../meaning";
import type { Random } from "../random";
import { byLinesAbove } from "../rules/adding-up";
import { breakdown, type Line } from "../rules/breakdown";
import { GROUPS, type Policy } from "../rules/districts";
import { ANY_TEXT, type Expected, type Relation, type Trial } from "../trial";
import { drawGrantsTable, YEARS } from "./grants-table";

export const SAME_AS_WITHHOLD = "the last amount by DISTRICT_WITHHOLD";

/** How many years a call asks about: few enough that their lines do not crowd out the other functions. */
const SEVERAL = 6;

interface Block {
  readonly town: number;
  readonly year: number;
  readonly lines: Meaning<readonly Line[]>;
  /** The row of the result in which it begins, and how many it has. */
  readonly row: number;
  readonly rows: number;
}

/** DISTRICT_BREAKDOWN for one town and year, or for several of each: blocks one under the other, the years of the first town first. */
export function districtBreakdown(random: Random): Trial {
  const policy: Policy = random.oneIn(2) ? "enacted" : "governor-2022";
  const isOne = random.oneIn(5);
  // A town of each group, so that every rule has its turn.
  const towns = [...new Set((isOne ? [random.pick(GROUPS)] : GROUPS).map((group) => random.pick(group)))];
  const years = isOne ? [random.pick(YEARS)] : someYears(random);
  const { argument, grantsOf, kinds, shown } = drawGrantsTable(random, towns);
  const blocks: Block[] = [];
  let row = 0;
  towns.forEach((name, town) => {
    const grantOf = grantsOf(town);
    for (const year of years) {
      const lines = breakdown(name, year, policy, grantOf);
      const rows = isFault(lines) ? 1 : lines.length;
      blocks.push({ town, year, lines, row, rows });
      row += rows;
    }
  });
  const args = [towns.map((town) => [town]), [years], argument, policy];
  const blockAt = (at: number): Block | undefined => blocks.find((block) => at < block.row + block.rows);
  return {
    args,
    expected: blocks.flatMap(({ lines }) => (isFault(lines) ? [failed(lines, isOne)] : lines.map(cellsOf))),
    kinds,
    inputsAt: (at) => {
      const block = blockAt(at);
      return block ? [towns[block.town], block.year, policy, ...shown(block.town), `line ${at - block.row + 1}`] : [];
    },
    relations: (result, functions) => [
      ...blocks.flatMap((block) => addingUp(block, result)),
      ...sameAsWithhold(blocks, result, functions("DISTRICT_WITHHOLD")(...args)),
    ],
  };
}

const someYears = (random: Random): readonly number[] => {
  const years = new Set<number>();
  while (years.size < SEVERAL) years.add(random.pick(YEARS));
  return [...years];
};

/** A case that fails alone is its error and nothing else; among others it has a row of its own. */
const failed = (fault: Expected, isOne: boolean): readonly Expected[] =>
  isOne ? [fault] : ["Not computed", fault, ""];

const cellsOf = ({ label, value, source }: Line): readonly Expected[] => [label, value, source ?? ANY_TEXT];

/** Each line that comes from others, as they are shown in the cells. */
function addingUp({ row, rows }: Block, result: readonly (readonly unknown[])[]): readonly Relation[] {
  const lines = result.slice(row, row + rows).map(([label, value]) => ({ label: String(label), value }));
  return lines.flatMap(({ value }, at) => {
    const sum = byLinesAbove(lines, at);
    if (!sum) return [];
    const name = sum.cents > 0n ? sum.name : `${sum.name}, 0`;
    return [{ name, row: row + at, expected: cellOf(sum.cents), found: value }];
  });
}

/** The last amount of each block beside what DISTRICT_WITHHOLD gives for the same arguments, in the same order. */
function sameAsWithhold(
  blocks: readonly Block[],
  result: readonly (readonly unknown[])[],
  withheld: unknown,
): readonly Relation[] {
  const amounts = (withheld as readonly (readonly unknown[])[]).flat();
  return blocks.flatMap(({ lines, row, rows }, i) => {
    if (isFault(lines)) return [];
    const amount = amounts[i];
    const expected = typeof amount === "number" ? amount : "an amount";
    return [{ name: SAME_AS_WITHHOLD, row: row + rows - 1, expected, found: result[row + rows - 1]?.[1] }];
  });
}
