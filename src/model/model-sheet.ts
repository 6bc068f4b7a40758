/**
 * The model: a block of districts for each fiscal year, below one another under one header. Thirty-six districts by five years side by
 * side would need thirty-five columns, and lose the names of the districts from the second printed page on; so it is one page
 * wide, about a page a year, and each row says its year and can be filtered, looked up or summed by itself.
 */
import { fiscalYearName, type FiscalYear } from "../money/fiscal-year";
import { call, listArgument, quote, total } from "./calls";
import type { Cases } from "./cases";
import type { ModelChoices } from "./choices";
import { grantsLayout, type GrantsLayout } from "./grants-layout";
import { grantAmount, grantRow } from "./grants-lookup";
import {
  at,
  headerOf,
  headerStyle,
  inColumn,
  isAmount,
  MODEL,
  modelLayout,
  takesOut,
  widthOf,
  type ModelColumn,
  type ModelLayout,
} from "./model-layout";
import { bandOf, grantsNote, listNote, policyNotes, policyTitle } from "./notes";
import type { PlannedSheet, PlannedValue } from "./planned-sheet";
import { formula, number, SheetBuilder, text } from "./sheet-builder";

/** What a cell shows where the law has nothing to put there. */
const NONE = "–";

export function modelSheet(choices: ModelChoices, cases: Cases, today: string): [PlannedSheet, ModelLayout] {
  const { policy, towns, years } = cases;
  const builder = new SheetBuilder();
  const grants = grantsLayout(choices.grants, towns);
  const diversity = years.some((year) => takesOut(policy, year));
  const parts = `Withheld${diversity ? " + Education Diversity portion" : ""} + paid without condition`;
  const headerRow = builder.heading(`Withholding model, ${policyTitle(policy)}`, [
    ...policyNotes(policy),
    listNote(choices.list, policy, years),
    grantsNote(choices.grants, today),
    text(`Current grant = ${parts.toLowerCase()}. Districts of the first block may be changed; the others follow it.`),
  ]);
  const layout = modelLayout(headerRow, towns.length, years, columnsFor(diversity, grants));
  layout.columns.forEach((column, index) => {
    builder.row(headerRow, index, headerStyle(column), [text(headerOf(column))]);
  });
  years.forEach((_, index) => yearBlock(builder, layout, choices, cases, grants, index));
  const sheet = builder.build({
    key: MODEL,
    name: "Withholding model",
    widths: layout.columns.map(widthOf),
    frozen: { rows: headerRow + 1, columns: 1 },
    titleRows: [headerRow, headerRow],
  });
  return [sheet, layout];
}

function columnsFor(diversity: boolean, { long }: GrantsLayout): readonly ModelColumn[] {
  const portions: readonly ModelColumn[] = diversity ? ["withheld", "diversity"] : ["withheld"];
  const rows: readonly ModelColumn[] = long ? ["row", "baseRow"] : ["row"];
  const before: readonly ModelColumn[] = ["district", "year", "status", "baseYear", "baseGrant", "currentGrant"];
  return [...before, ...portions, "paid", "check", ...rows];
}

function yearBlock(
  builder: SheetBuilder,
  layout: ModelLayout,
  { list, grants: { reference } }: ModelChoices,
  { policy, towns, years }: Cases,
  grants: GrantsLayout,
  place: number,
): void {
  const year = years[place] as FiscalYear;
  const first = layout.firstRow(place);
  const rows = towns.length;
  const top = layout.firstRow(0);
  const taken = takesOut(policy, year);
  const title = `${fiscalYearName(year)}, ${policyTitle(policy)}`;
  builder.band(first - 1, 0, layout.columns.length, bandOf(policy), text(title));

  const names = towns.map(({ name }, index) =>
    place === 0 ? text(name) : formula(at(layout, "district", top + index)),
  );
  builder.column(first, layout.index("district"), place === 0 ? "input" : "text", names);
  builder.column(
    first,
    layout.index("year"),
    "year",
    towns.map(() => number(year)),
  );

  const area = (column: ModelColumn) => ({ row: first, column: layout.index(column), rows, columns: 1 });
  const asked = (row: number, count: number): readonly [string, string] => [
    inColumn(layout, "district", row, count),
    inColumn(layout, "year", row, count),
  ];
  const designation = [quote(policy.id), ...listArgument(list)];
  builder.spill(area("status"), "status", (part) =>
    call("DISTRICT_STATUS", ...asked(part.row, part.rows), ...designation),
  );
  builder.spill(area("baseYear"), "year", (part) => {
    const baseYear = call("DISTRICT_BASE_YEAR", ...asked(part.row, part.rows), ...designation);
    return `IF(${inColumn(layout, "status", part.row, part.rows)}="Alliance",${baseYear},${quote(NONE)})`;
  });
  builder.spill(area("withheld"), "amount", (part) =>
    call("DISTRICT_WITHHOLD", ...asked(part.row, part.rows), reference, ...designation),
  );
  builder.spill(area("row"), "text", (part) => grantRow(grants, ...asked(part.row, part.rows)));
  if (grants.long) {
    builder.spill(area("baseRow"), "text", (part) =>
      grantRow(grants, asked(part.row, part.rows)[0], inColumn(layout, "baseYear", part.row, part.rows)),
    );
  }

  const rowNumbers = towns.map((_, index) => first + index);
  const column = (name: ModelColumn, style: "amount" | "note", formulaOf: (row: number) => string): void =>
    builder.column(
      first,
      layout.index(name),
      style,
      rowNumbers.map((row) => formula(formulaOf(row))),
    );
  const of = (name: ModelColumn, row: number): string => at(layout, name, row);
  column("baseGrant", "amount", (row) => {
    const grant = grantAmount(grants, of(grants.long ? "baseRow" : "row", row), of("baseYear", row));
    return `IF(${of("baseYear", row)}=${quote(NONE)},${quote(NONE)},${grant})`;
  });
  column("currentGrant", "amount", (row) => grantAmount(grants, of("row", row), of("year", row)));
  if (taken) {
    // The State's portions add up to the grant above the base year's, which is how this one is found.
    column("diversity", "amount", (row) => {
      const above = `MAX(0,${of("currentGrant", row)}-${of("baseGrant", row)})`;
      return `IF(${of("status", row)}="Alliance",ROUND(${above}-${of("withheld", row)},2),0)`;
    });
  } else if (layout.index("diversity") >= 0) {
    builder.column(
      first,
      layout.index("diversity"),
      "amount",
      towns.map(() => text(NONE)),
    );
  }
  column("paid", "amount", (row) => {
    const rest = `${of("currentGrant", row)}-${of("withheld", row)}`;
    return `ROUND(${taken ? `${rest}-${of("diversity", row)}` : rest},2)`;
  });
  column("check", "note", (row) => check(layout, row));
  totals(builder, layout, year, first, rows, taken);
}

/** Why a figure of the row is an error; nothing where all is well. */
function check(layout: ModelLayout, row: number): string {
  const reasons: readonly (readonly [ModelColumn, string])[] = [
    ["status", "Not a district, or no list for the year"],
    ["currentGrant", "No grant of the year in the grants"],
    ["baseGrant", "No grant of the base year in the grants"],
    ["withheld", "A grant that the rule needs is missing: select the withheld amount for the reason"],
  ];
  return reasons.reduceRight(
    (rest, [column, reason]) => `IF(ISERROR(${at(layout, column, row)}),${quote(reason)},${rest})`,
    quote(""),
  );
}

function totals(
  builder: SheetBuilder,
  layout: ModelLayout,
  year: FiscalYear,
  first: number,
  rows: number,
  taken: boolean,
): void {
  const valueOf = (column: ModelColumn): PlannedValue => {
    if (column === "district") return text(`Total ${fiscalYearName(year)}`);
    if (!isAmount(column) || column === "baseGrant") return null;
    if (column === "diversity" && !taken) return text(NONE);
    return formula(total(inColumn(layout, column, first, rows)));
  };
  layout.columns.forEach((column, index) => {
    builder.row(first + rows, index, isAmount(column) ? "total amount" : "total label", [valueOf(column)]);
  });
}
