/** Every portion that the State published, beside what one formula gives. */
import { columnLetters } from "../../../src/formula/column";
import { PORTIONS, PORTIONS_CITATION } from "../../../src/model/figures/portions";
import { CellPlan, type SheetPlan } from "../../workbook-file/sheet-plan";
import { comparison } from "../comparison";
import { NOT_CALCULATED, stored } from "../formula";
import type { StyleName } from "../look";

export const PUBLISHED = "Published";

export const PUBLISHED_YEARS: readonly number[] = [...new Set(PORTIONS.map(({ year }) => year))];
const TOWNS: readonly string[] = [...new Set(PORTIONS.map(({ town }) => town))];

const HEADER = 5;
const FIRST_ROW = HEADER + 1;
const LAST_ROW = HEADER + TOWNS.length;
const YEARS = PUBLISHED_YEARS.length;

/** Column A holds the towns; then come what the formula gives, what was published, and whether they are equal. */
const shownIn = (index: number): string => columnLetters(1 + index);
const publishedIn = (index: number): string => columnLetters(1 + YEARS + index);
const truthIn = (index: number): string => columnLetters(1 + 2 * YEARS + index);

export const FORMULA = `=DISTRICT_WITHHOLD(A${FIRST_ROW}:A${LAST_ROW},B${HEADER}:${shownIn(YEARS - 1)}${HEADER},EcsGrants[#All],"enacted")`;

/** How many towns there are in each year, and the cells that say whether they are right. */
export const TOWN_COUNT = TOWNS.length;
export const truthsOf = (index: number): string =>
  `${PUBLISHED}!${truthIn(index)}${FIRST_ROW}:${truthIn(index)}${LAST_ROW}`;

export function publishedSheet(): SheetPlan {
  const plan = new CellPlan<StyleName>();
  plan.put("A1", "title", "Published portions");
  plan.put("A2", "subtitle", `${PORTIONS_CITATION.source}: ${PORTIONS_CITATION.place}. Not designated is 0.`);
  plan.put("A3", "formula", FORMULA);
  for (const [at, text] of [
    [shownIn(0), "What the function gives"],
    [publishedIn(0), "What the State published"],
    [truthIn(0), "Equal"],
  ] as const) {
    plan.put(`${at}${HEADER - 1}`, "heading", text);
  }
  plan.put(`A${HEADER}`, "header", "District");
  PUBLISHED_YEARS.forEach((year, index) => {
    for (const letter of [shownIn(index), publishedIn(index), truthIn(index)]) {
      plan.put(`${letter}${HEADER}`, "header", `FY ${year}`);
    }
  });
  plan.custom(`B${FIRST_ROW}`, "shown", stored(FORMULA), NOT_CALCULATED);
  TOWNS.forEach((town, down) => {
    const row = FIRST_ROW + down;
    plan.put(`A${row}`, "plain", town);
    PUBLISHED_YEARS.forEach((year, index) => {
      const published = PORTIONS.find((portion) => portion.town === town && portion.year === year)?.alliance;
      if (published === undefined) throw new Error(`There is no portion of ${town} for FY ${year}.`);
      const place = `${publishedIn(index)}${row}`;
      plan.put(place, "expected", published);
      const truth = comparison(`${shownIn(index)}${row}`, place, published);
      plan.formula(`${truthIn(index)}${row}`, "truth", truth, false);
    });
  });
  return {
    name: PUBLISHED,
    columnWidths: [18, ...Array.from({ length: 2 * YEARS }, () => 12), ...Array.from({ length: YEARS }, () => 9)],
    rowHeights: new Map([[1, 24]]),
    cells: plan.cells,
    merges: [],
    freezeAt: `B${FIRST_ROW}`,
    truths: `${truthIn(0)}${FIRST_ROW}:${truthIn(YEARS - 1)}${LAST_ROW}`,
    landscape: true,
  };
}
