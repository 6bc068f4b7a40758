/** The first sheet: a row for each case, and over them how many are TRUE. */
import { columnLetters } from "../../../src/formula/column";
import type { FunctionId } from "../../../src/model/explain";
import { PORTIONS_CITATION } from "../../../src/model/figures/portions";
import { CellPlan, type SheetPlan } from "../../workbook-file/sheet-plan";
import { CASES } from "../cases";
import type { Expected } from "../cases/case";
import { RANGES } from "../cells";
import { comparison, written } from "../comparison";
import { NOT_CALCULATED, stored } from "../formula";
import type { StyleName } from "../look";
import { FORMULA, PUBLISHED, PUBLISHED_YEARS, TOWN_COUNT, truthsOf } from "./published";
import { PLACED } from "./ranges";

const HEADERS = [
  "Function",
  "What is asked",
  "Formula",
  "It gives",
  "Expected",
  "Right?",
  "Where the expected value comes from",
];
export const SUMMARY = 4;
const HEADER = 8;
export const FIRST_CASE = HEADER + 1;

interface Row {
  readonly id: FunctionId;
  readonly asks: string;
  /** What is shown as the formula. */
  readonly formula: string;
  /** What the cell holds, as files hold it. */
  readonly held: string;
  readonly isCustom: boolean;
  readonly expected: Expected;
  readonly source: string;
}

/** How many of the cells of another sheet are TRUE: all of them have to be. */
const counted = (truths: string): string => `COUNTIF(${truths},TRUE)`;

const PUBLISHED_ROWS: readonly Row[] = PUBLISHED_YEARS.map((year, index) => ({
  id: "DISTRICT_WITHHOLD",
  asks: `All ${TOWN_COUNT} portions that the State published for FY ${year} (sheet ${PUBLISHED}): how many are equal`,
  formula: FORMULA,
  held: counted(truthsOf(index)),
  isCustom: false,
  expected: TOWN_COUNT,
  source: PORTIONS_CITATION.source,
}));

const BLOCK_ROWS: readonly Row[] = PLACED.map(({ id, asks, formula, row, cells, truths, source }) => ({
  id,
  asks: `${asks} (sheet ${RANGES}, row ${row}): how many of its cells are right`,
  formula,
  held: counted(truths),
  isCustom: false,
  expected: cells,
  source,
}));

const CASE_ROWS: readonly Row[] = CASES.map((one) => ({ ...one, held: stored(one.formula), isCustom: true }));

/** Those of one function together, in the order in which the functions first come. */
export const ROWS: readonly Row[] = (() => {
  const all = [...CASE_ROWS, ...BLOCK_ROWS, ...PUBLISHED_ROWS];
  return [...new Set(all.map(({ id }) => id))].flatMap((id) => all.filter((row) => row.id === id));
})();

const LAST_CASE = HEADER + ROWS.length;
const TRUTHS = `F${FIRST_CASE}:F${LAST_CASE}`;

const LINE = 15;
const linesIn = (text: string, width: number): number => Math.max(1, Math.ceil(text.length / width));

function putRow(
  plan: CellPlan<StyleName>,
  { id, asks, formula, held, isCustom, expected, source }: Row,
  row: number,
): void {
  plan.put(`A${row}`, "name", id);
  plan.put(`B${row}`, "asks", asks);
  plan.put(`C${row}`, "formula", formula);
  if (isCustom) plan.custom(`D${row}`, "shown", held, NOT_CALCULATED);
  else plan.formula(`D${row}`, "shown", held, 0);
  plan.put(`E${row}`, "expected", written(expected));
  plan.formula(`F${row}`, "truth", comparison(`D${row}`, `E${row}`, expected), false);
  plan.put(`G${row}`, "source", source);
}

export function selfTestSheet(): SheetPlan {
  const plan = new CellPlan<StyleName>();
  plan.put("A1", "title", "Self-test of the add-in Alliance Withholding");
  plan.put(
    "A2",
    "subtitle",
    "Every function is asked here, in your own Excel, and each answer is compared with what it has to be.",
  );
  const summary = `COUNTIF(${TRUTHS},TRUE)&" of "&ROWS(${TRUTHS})&" are TRUE"`;
  plan.formula(`A${SUMMARY}`, "summary", summary, `0 of ${ROWS.length} are TRUE`);
  plan.put(
    `A${SUMMARY + 1}`,
    "plain",
    "If all are FALSE and the functions show #NAME?, the add-in is not there: open it from Home > Add-ins, then press Ctrl+Alt+F9 (Mac: Fn+Control+Option+F9), or use Repair on its screen Share.",
  );
  plan.put(
    `A${SUMMARY + 2}`,
    "plain",
    "If some are FALSE, filter the column Right? and report these rows with the version of Excel (File > Account).",
  );
  HEADERS.forEach((text, index) => plan.put(`${columnLetters(index)}${HEADER}`, "header", text));
  const rowHeights = new Map([[1, 24]]);
  ROWS.forEach((row, index) => {
    putRow(plan, row, FIRST_CASE + index);
    const lines = Math.max(linesIn(row.asks, 44), linesIn(row.formula, 62), linesIn(row.source, 56));
    rowHeights.set(FIRST_CASE + index, LINE * lines + 3);
  });
  return {
    name: "Self-test",
    columnWidths: [26, 44, 52, 18, 18, 9, 48],
    rowHeights,
    cells: plan.cells,
    merges: [],
    freezeAt: `B${FIRST_CASE}`,
    truths: TRUTHS,
    landscape: true,
    printTitles: `$${HEADER}:$${HEADER}`,
  };
}
