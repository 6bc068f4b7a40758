/** Who is graduated, new or has nothing withheld under each policy in a fiscal year, and the percentages to try. */
import type { Area } from "../formula/area";
import { GRADUATED_SCHEDULE } from "../law/schedule";
import { covers } from "../law/by-years";
import { listIn, type Policy } from "../law/policies";
import { shareAsNumber } from "../money/share";
import { fiscalYear, fiscalYearName, type FiscalYear } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import { cell, fixedCell } from "./addresses";
import { call, quote, total } from "./calls";
import type { Cases } from "./cases";
import {
  CHANGES_SHEET,
  comparedPolicies,
  policiesLayout,
  POLICIES_SHEET,
  WHAT_IF,
  whatIfArea,
} from "./comparison-layout";
import { policyNotes, policyTitle } from "./notes";
import type { PlannedSheet } from "./planned-sheet";
import { formula, number, SheetBuilder, text } from "./sheet-builder";
import { percentagesState } from "./what-if";

const CHOSEN = WHAT_IF.state + 2;
const COUNTS = CHOSEN + 2;
const HEADER = COUNTS + 6;
const FIRST = HEADER + 1;

/** What becomes of a district, in the words that the counts look for. */
const NOTHING = ", nothing withheld";

export function changesSheet({ towns, years }: Cases): PlannedSheet {
  const builder = new SheetBuilder();
  const [inForce, proposed] = comparedPolicies();
  builder.heading("What changes", [
    ...policyNotes(inForce),
    ...policyNotes(proposed),
    text("Each policy follows its own lists of districts. In dollars."),
  ]);
  percentages(builder);

  builder.row(CHOSEN, 0, "label", [text("Fiscal year shown below")]);
  // The percentages begin with a designation: the first of its years that is chosen says most.
  const shown = years.find((year) => GRADUATED_SCHEDULE.some((one) => one.year === year)) ?? years[0];
  builder.row(CHOSEN, 1, "input", [text(shown === undefined ? "" : fiscalYearName(shown))]);
  builder.choice({ row: CHOSEN, column: 1, rows: 1, columns: 1 }, years.map(fiscalYearName));

  const rows = towns.length;
  counts(builder, rows, inForce, proposed);
  builder.band(HEADER - 1, 0, 1, "band", null);
  builder.band(HEADER - 1, 1, 3, "band", text(policyTitle(inForce)));
  builder.band(HEADER - 1, 4, 3, "band proposed", text(policyTitle(proposed)));
  builder.band(HEADER - 1, 7, 1, "band", text("Difference"));
  builder.row(HEADER, 0, "header", [text("District")]);
  for (const column of [1, 4]) {
    builder.row(HEADER, column, "header", [text("Status"), text("What it is")]);
    builder.row(HEADER, column + 2, "header amount", [text("Withheld")]);
  }
  builder.row(HEADER, 7, "header amount", [text("Proposal less enacted")]);
  const layout = policiesLayout(rows, years.length);
  builder.column(
    FIRST,
    0,
    "text",
    towns.map((_, i) => formula(`{${POLICIES_SHEET}}!${cell(layout.first + i, 0)}`)),
  );
  group(builder, 1, inForce, "inForce", towns.length, yearBefore(inForce, shown), layout);
  group(builder, 4, proposed, "proposed", towns.length, yearBefore(proposed, shown), layout);
  builder.column(
    FIRST,
    7,
    "amount",
    towns.map((_, i) => formula(`ROUND(${cell(FIRST + i, 6)}-${cell(FIRST + i, 3)},2)`)),
  );
  for (let column = 0; column < 8; column++) {
    const isSum = column === 3 || column > 5;
    const sum = formula(total(`${cell(FIRST, column)}:${cell(FIRST + rows - 1, column)}`));
    const value = column === 0 ? text("Total") : isSum ? sum : null;
    builder.row(FIRST + rows, column, isSum ? "total amount" : "total label", [value]);
  }
  return builder.build({
    key: CHANGES_SHEET,
    name: "What changes",
    widths: [265, 110, 190, 110, 110, 190, 110, 110],
    frozen: { rows: 0, columns: 1 },
    titleRows: [HEADER - 1, HEADER],
  });
}

/** The five percentages: the proposal's own beside those in use, which a person may edit. */
function percentages(builder: SheetBuilder): void {
  const { header, proposed, used, state } = WHAT_IF;
  builder.band(
    header - 1,
    0,
    WHAT_IF.columns + 1,
    "band proposed",
    text("What if: percentages of a Graduated district"),
  );
  builder.row(header, 0, "header", [text("Fiscal year")]);
  builder.row(
    header,
    1,
    "header amount",
    GRADUATED_SCHEDULE.map(({ year }) => text(fiscalYearName(year))),
  );
  builder.row(proposed, 0, "label", [text("Of the proposal")]);
  builder.spill(whatIfArea(proposed), "percent", (part) => {
    const last = part.columns > 1 ? `:${cell(header, part.column + part.columns - 1)}` : "";
    return call("GRADUATED_PERCENT", `${cell(header, part.column)}${last}`);
  });
  builder.row(used, 0, "label", [text("In use: edit to try others")]);
  builder.row(
    used,
    1,
    "input percent",
    GRADUATED_SCHEDULE.map(({ share }) => number(shareAsNumber(share))),
  );
  const pairs = GRADUATED_SCHEDULE.map((_, i) => ({ used: cell(used, 1 + i), proposed: cell(proposed, 1 + i) }));
  builder.row(state, 0, "label", [text("State")]);
  builder.row(state, 1, "note", [formula(percentagesState(pairs))]);
}

/**
 * The last year before the designation of the year shown: whoever is new with it was not designated then. The year before the first
 * year chosen would call the same districts new in a model of five years and old in one of six.
 */
function yearBefore(policy: Policy, shown: FiscalYear | undefined): FiscalYear {
  const designation = policy.designations.find(({ years }) => shown !== undefined && covers(years, shown));
  return fiscalYear((designation?.years.from ?? shown ?? 0) - 1);
}

type Layout = ReturnType<typeof policiesLayout>;

function group(
  builder: SheetBuilder,
  column: number,
  policy: Policy,
  of: "inForce" | "proposed",
  rows: number,
  before: FiscalYear,
  layout: Layout,
): void {
  const chosen = fixedCell(CHOSEN, 1);
  const inColumn = (index: number, { row, rows: count }: Area): string =>
    count === 1 ? cell(row, index) : `${cell(row, index)}:${cell(row + count - 1, index)}`;
  const area = (index: number): Area => ({ row: FIRST, column: index, rows, columns: 1 });
  builder.spill(area(column), "status", (part) => call("DISTRICT_STATUS", inColumn(0, part), chosen, quote(policy.id)));
  // Before the first year of the policy nobody was designated by it, and who is new cannot be told.
  const earlier = !(listIn(policy, before) instanceof Issue);
  builder.spill(area(column + 1), "text", (part) => {
    const status = inColumn(column, part);
    const was = call("DISTRICT_STATUS", inColumn(0, part), before, quote(policy.id));
    const alliance = earlier
      ? `IF(${was}="Alliance",${quote(`As in ${fiscalYearName(before)}`)},${quote(newSince(before))})`
      : quote("Alliance");
    const zero = `IF(${inColumn(column + 2, part)}=0,${quote(NOTHING)},"")`;
    const what = `IF(${status}="Graduated","Graduated",${alliance})&${zero}`;
    return `IF(${status}="Not designated","Not designated",${what})`;
  });
  const rowNumbers = Array.from({ length: rows }, (_, i) => layout.first + i);
  const place = `MATCH(${chosen},${layout.yearsElsewhere(of)},0)`;
  builder.column(
    FIRST,
    column + 2,
    "amount",
    rowNumbers.map((row) => formula(`INDEX(${layout.rowElsewhere(of, row)},${place})`)),
  );
}

const newSince = (before: FiscalYear): string => `New since ${fiscalYearName(before)}`;

/** How many there are of each kind, and what is withheld from them. */
function counts(builder: SheetBuilder, rows: number, inForce: Policy, proposed: Policy): void {
  const kinds = [
    ["Graduated", "Graduated*"],
    ["New", "New*"],
    ["Nothing withheld from a designated district", `*${NOTHING}`],
  ] as const;
  builder.row(COUNTS, 0, "header", [text("Districts")]);
  const titles = [inForce, proposed].flatMap((policy) => [text(`${policyTitle(policy)}: number`), text("Withheld")]);
  builder.row(COUNTS, 1, "header amount", titles);
  const column = (index: number): string => `${cell(FIRST, index)}:${cell(FIRST + rows - 1, index)}`;
  kinds.forEach(([label, pattern], index) => {
    const row = COUNTS + 1 + index;
    builder.row(row, 0, "label", [text(label)]);
    for (const [at, what] of [
      [1, 2],
      [3, 5],
    ] as const) {
      builder.row(row, at, "text", [formula(`COUNTIF(${column(what)},${quote(pattern)})`)]);
      builder.row(row, at + 1, "amount", [
        formula(`ROUND(SUMIF(${column(what)},${quote(pattern)},${column(what + 1)}),2)`),
      ]);
    }
  });
}
