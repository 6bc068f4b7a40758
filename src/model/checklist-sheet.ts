/**
 * What each district's plan holds, one row a district and one column an item: a long table of 36 districts by 16 items would be 576
 * rows, in which neither a district nor an item could be seen whole. What each item means stands below.
 */
import { columnLetters } from "../formula/column";
import { PLAN_ITEM_GROUPS, type PlanItemGroup } from "../law/plan-items";
import { fiscalYearName, type FiscalYear } from "../money/fiscal-year";
import { areaName } from "./addresses";
import { quote } from "./calls";
import type { Cases } from "./cases";
import { documentLine } from "./notes";
import type { PlannedSheet } from "./planned-sheet";
import { formula, SheetBuilder, text } from "./sheet-builder";

const YES = "Yes";
const NO = "No";
const NONE_SET = "None set";
const FIRST_ITEM = 3;

const NEED: Readonly<Record<PlanItemGroup["need"], string>> = {
  each: "required",
  "at least one": "at least one",
  "where set": "where set",
};

export const checklistName = (year: FiscalYear): string => `Plan checklist ${fiscalYearName(year)}`;
export const checklistKey = (year: FiscalYear): string => `checklist${year}`;

export function checklistSheet({ towns }: Cases, year: FiscalYear): PlannedSheet {
  const builder = new SheetBuilder();
  const bands = builder.heading(`Plan checklist, ${fiscalYearName(year)}`, [
    text("Choose Yes or No for each item. A blank counts as No. What each item means stands below the districts."),
    text(
      "Complete: the share of what is required that is there. Of the strategies at least one is required, and any may be chosen.",
    ),
  ]);
  const header = bands + 1;
  const first = header + 1;
  const rows = towns.length;
  builder.band(bands, 0, FIRST_ITEM, "band", null);
  builder.row(header, 0, "header", [text("District"), text("Complete"), text("Strategies")]);
  builder.column(
    first,
    0,
    "input",
    towns.map(({ name }) => text(name)),
  );

  let column = FIRST_ITEM;
  const groups = PLAN_ITEM_GROUPS.map((group) => {
    const from = column;
    column += group.items.length;
    const size = group.items.length;
    builder.band(bands, from, size, "band", text(`${group.group}: ${NEED[group.need]}`));
    builder.row(
      header,
      from,
      "header",
      group.items.map(({ item }) => text(item)),
    );
    const blank = towns.map(() => group.items.map(() => null));
    builder.put(first, from, "input", ...blank);
    const choices = group.need === "where set" ? [YES, NO, NONE_SET] : [YES, NO];
    builder.choice({ row: first, column: from, rows, columns: size }, choices);
    return { ...group, cells: (row: number) => areaName({ row, column: from, rows: 1, columns: size }) };
  });

  const count = (cells: string, word: string): string => `COUNTIF(${cells},${quote(word)})`;
  const complete = (row: number): string => {
    const done = groups.map(({ need, cells }) =>
      need === "at least one" ? `IF(${count(cells(row), YES)}>0,1,0)` : count(cells(row), YES),
    );
    const wanted = groups.map(({ need, items, cells }) => {
      if (need === "each") return String(items.length);
      return need === "at least one" ? "1" : `${count(cells(row), YES)}+${count(cells(row), NO)}`;
    });
    return `(${done.join("+")})/(${wanted.join("+")})`;
  };
  const strategies = groups.filter(({ need }) => need === "at least one");
  towns.forEach((_, index) => {
    const row = first + index;
    builder.row(row, 1, "percent", [formula(complete(row))]);
    builder.row(row, 2, "text", [formula(strategies.map(({ cells }) => count(cells(row), YES)).join("+"))]);
  });
  const sum = first + rows;
  builder.row(sum, 0, "total label", [text("How many"), formula(`COUNTIF(B${first + 1}:B${sum},1)`), null]);
  builder.row(
    sum,
    FIRST_ITEM,
    "total label",
    Array.from({ length: column - FIRST_ITEM }, (_, index) => {
      const name = columnLetters(FIRST_ITEM + index);
      return formula(count(`${name}${first + 1}:${name}${sum}`, YES));
    }),
  );

  let row = sum + 2;
  builder.row(row++, 0, "total label", [text("Item"), text("Need"), text("What it is, and where that stands")]);
  for (const { items, need } of PLAN_ITEM_GROUPS) {
    for (const { item, text: what, citation } of items) {
      builder.row(row, 0, "label", [text(item)]);
      builder.row(row, 1, "note", [text(NEED[need]), text(`${what} ${documentLine(citation)}.`)]);
      row++;
    }
  }
  return builder.build({
    key: checklistKey(year),
    name: checklistName(year),
    widths: [140, 70, 70, ...Array.from({ length: column - FIRST_ITEM }, () => 90)],
    frozen: { rows: first, columns: 1 },
    titleRows: [bands, header],
  });
}
