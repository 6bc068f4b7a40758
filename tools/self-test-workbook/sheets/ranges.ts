/** Formulas that fill several cells, each beside what is expected, and the cells that cases refer to. */
import { columnLetters } from "../../../src/formula/column";
import { CellPlan, type SheetPlan } from "../../workbook-file/sheet-plan";
import type { Block } from "../cases/case";
import { BLOCKS } from "../cases/blocks";
import { DATE_ROWS, FIRST_INPUT, INPUTS, RANGES } from "../cells";
import { comparison, written } from "../comparison";
import { NOT_CALCULATED, stored } from "../formula";
import type { StyleName } from "../look";

/** No result is wider. */
const WIDEST = 5;
const SHOWN = 0;
const EXPECTED = WIDEST + 1;
const TRUTH = 2 * (WIDEST + 1);

export interface PlacedBlock extends Block {
  /** The row of its first result. */
  readonly row: number;
  readonly cells: number;
  /** The cells that say whether they are right, with their sheet. */
  readonly truths: string;
}

const FIRST_BLOCK = FIRST_INPUT + INPUTS.length + 2;

/** A heading, the formula and the results, and a free row. */
export const PLACED: readonly PlacedBlock[] = BLOCKS.reduce<PlacedBlock[]>((placed, block) => {
  const last = placed.at(-1);
  const row = (last === undefined ? FIRST_BLOCK : last.row + last.expected.length + 1) + 2;
  const [rows, columns] = [block.expected.length, block.expected[0]?.length ?? 0];
  if (columns > WIDEST) throw new Error(`The result of ${block.formula} is wider than ${WIDEST} columns.`);
  const truths = `${RANGES}!${columnLetters(TRUTH)}${row}:${columnLetters(TRUTH + columns - 1)}${row + rows - 1}`;
  return [...placed, { ...block, row, cells: rows * columns, truths }];
}, []);

function putInputs(plan: CellPlan<StyleName>): void {
  plan.put(`A${FIRST_INPUT - 1}`, "heading", "Cells that cases refer to");
  INPUTS.forEach(([label, ...cells], down) => {
    const row = FIRST_INPUT + down;
    if (label !== "") plan.put(`A${row}`, "plain", label);
    cells.forEach((cell, across) => {
      const address = `${columnLetters(1 + across)}${row}`;
      if (typeof cell === "object") plan.formula(address, "input", cell.formula, cell.shows);
      else plan.put(address, DATE_ROWS.includes(down) ? "date" : "input", cell);
    });
  });
}

function putBlock(plan: CellPlan<StyleName>, { id, asks, formula, expected, row }: PlacedBlock): void {
  plan.put(`A${row - 2}`, "heading", `${id}: ${asks}`);
  plan.put(`A${row - 1}`, "formula", formula);
  plan.put(`${columnLetters(EXPECTED)}${row - 1}`, "source", "Expected");
  plan.put(`${columnLetters(TRUTH)}${row - 1}`, "source", "Right?");
  plan.custom(`${columnLetters(SHOWN)}${row}`, "cell", stored(formula), NOT_CALCULATED);
  expected.forEach((cells, down) =>
    cells.forEach((one, across) => {
      const [shown, typed, truth] = [SHOWN, EXPECTED, TRUTH].map(
        (from) => `${columnLetters(from + across)}${row + down}`,
      );
      if (shown === undefined || typed === undefined || truth === undefined) return;
      plan.put(typed, "typed", written(one));
      plan.formula(truth, "truth", comparison(shown, typed, one), false);
    }),
  );
}

export function rangesSheet(): SheetPlan {
  const plan = new CellPlan<StyleName>();
  plan.put("A1", "title", "Ranges");
  plan.put(
    "A2",
    "subtitle",
    "One formula fills each block at the left. Beside it stand what is expected and whether it is so.",
  );
  putInputs(plan);
  for (const block of PLACED) putBlock(plan, block);
  const last = PLACED.at(-1);
  if (last === undefined) throw new Error("There is no block.");
  return {
    name: RANGES,
    columnWidths: [
      34,
      ...Array.from({ length: 2 * (WIDEST + 1) - 1 }, () => 13),
      ...Array.from({ length: WIDEST }, () => 9),
    ],
    rowHeights: new Map([[1, 24]]),
    cells: plan.cells,
    merges: [],
    truths: `${columnLetters(TRUTH)}${FIRST_BLOCK}:${columnLetters(TRUTH + WIDEST - 1)}${last.row + last.expected.length}`,
    landscape: true,
  };
}
