/** What is withheld by district and year at a glance, the sums by status and portion, and one district's schedule: for reading and charts. */
import { designationOf } from "../functions/district-cases";
import { isFault } from "../functions/argument";
import { isZero } from "../money/cents";
import { fiscalYearName } from "../money/fiscal-year";
import { areaName, cell, fixedArea } from "./addresses";
import { quote, total } from "./calls";
import { withheldIn, type Cases } from "./cases";
import { at, MODEL, type ModelColumn, type ModelLayout } from "./model-layout";
import { bandOf, policyNotes, policyTitle } from "./notes";
import type { PlannedSheet } from "./planned-sheet";
import { formula, SheetBuilder, text } from "./sheet-builder";

export const YEARS = "years";

/** The rows that a chart takes, and how high it is drawn. */
const CHART_ROWS = 18;

export function yearsSheet(cases: Cases, model: ModelLayout, charts: boolean): PlannedSheet {
  const { policy, towns, years } = cases;
  const builder = new SheetBuilder();
  const bandRow = builder.heading(`Withheld by year, ${policyTitle(policy)}`, [
    ...policyNotes(policy),
    text("Every figure here is that of the sheet with the model. In dollars."),
  ]);
  const header = bandRow + 1;
  const first = header + 1;
  const sumRow = first + towns.length;
  const columns = years.length + 2;
  builder.band(bandRow, 0, columns, bandOf(policy), text(`Withheld: ${policyTitle(policy)}`));
  builder.row(header, 0, "header", [text("District")]);
  builder.row(header, 1, "header amount", [...years.map((year) => text(fiscalYearName(year))), text("All years")]);

  const across = (row: number): string => areaName({ row, column: 1, rows: 1, columns: years.length });
  towns.forEach((_, index) => {
    const row = first + index;
    builder.row(row, 0, "text", [formula(`{${MODEL}}!${at(model, "district", model.firstRow(0) + index)}`)]);
    const amounts = years.map((_year, place) =>
      formula(`{${MODEL}}!${at(model, "withheld", model.firstRow(place) + index)}`),
    );
    builder.row(row, 1, "amount", [...amounts, formula(total(across(row)))]);
  });
  builder.row(sumRow, 0, "total label", [text("Total withheld")]);
  const down = (column: number): string => areaName({ row: first, column, rows: towns.length, columns: 1 });
  builder.row(
    sumRow,
    1,
    "total amount",
    Array.from({ length: columns - 1 }, (_, i) => formula(total(down(i + 1)))),
  );

  const parts = partsOf(cases, model);
  const partsBand = sumRow + 2;
  builder.band(partsBand, 0, columns, bandOf(policy), text("Where the grants go"));
  parts.forEach(({ label, formulaOf }, index) => {
    const row = partsBand + 1 + index;
    builder.row(row, 0, "label", [text(label)]);
    builder.row(row, 1, "amount", [...years.map((_, place) => formula(formulaOf(place))), formula(total(across(row)))]);
  });

  const chosen = partsBand + parts.length + 3;
  builder.band(chosen - 1, 0, columns, bandOf(policy), text("One district: choose it in the first cell"));
  builder.row(chosen, 0, "input", [text(towns[mostTelling(cases)]?.name ?? "")]);
  builder.choice(
    { row: chosen, column: 0, rows: 1, columns: 1 },
    towns.map(({ name }) => name),
  );
  const names = fixedArea({ row: first, column: 0, rows: towns.length, columns: 1 });
  const schedule = years.map((_, place) => `INDEX(${down(place + 1)},MATCH($A$${chosen + 1},${names},0))`);
  builder.row(chosen, 1, "amount", [...schedule.map(formula), formula(total(across(chosen)))]);

  if (charts) {
    const categories = across(header);
    const status = parts
      .map(({ label }, index) => ({ label, row: partsBand + 1 + index }))
      .filter((part) => part.label.startsWith("Withheld"));
    const top = chosen + 2;
    const place = (row: number): string => areaName({ row, column: 0, rows: CHART_ROWS, columns });
    builder.chart({
      kind: "stacked columns",
      title: `Withheld by year and status, ${policyTitle(policy)}`,
      series: status.map(({ row }) => ({ name: cell(row, 0), values: across(row), categories })),
      place: place(top),
    });
    builder.chart({
      kind: "columns",
      title: `Withheld from one district, ${policyTitle(policy)}`,
      series: [{ name: cell(chosen, 0), values: across(chosen), categories }],
      place: place(top + CHART_ROWS + 1),
    });
  }
  return builder.build({
    key: YEARS,
    name: "Withheld by year",
    widths: [235, ...Array.from({ length: columns - 1 }, () => 100)],
    frozen: { rows: first, columns: 1 },
    titleRows: [bandRow, header],
  });
}

interface Part {
  readonly label: string;
  readonly formulaOf: (place: number) => string;
}

/** The parts of the entitlements; that they add up to them is checked on the sheet. */
function partsOf({ policy, years, towns }: Cases, model: ModelLayout): readonly Part[] {
  const sumOf = (column: ModelColumn) => (place: number) =>
    `{${MODEL}}!${at(model, column, model.firstRow(place) + towns.length)}`;
  const throughout = (column: ModelColumn): string => `{${MODEL}}!${fixedArea(model.throughout(column))}`;
  const statuses = [...new Set(policy.rules.map(({ status }) => status))];
  const withheld = statuses.map((status): Part => ({
    label: `Withheld from ${status} ${status === "Alliance" ? "Districts" : "Alliance Districts"}`,
    formulaOf: (place) =>
      `ROUND(SUMIFS(${throughout("withheld")},${throughout("year")},${years[place] ?? 0},${throughout("status")},${quote(status)}),2)`,
  }));
  const diversity: readonly Part[] =
    model.index("diversity") < 0 ? [] : [{ label: "Education Diversity portion", formulaOf: sumOf("diversity") }];
  return [
    ...withheld,
    ...diversity,
    { label: "Paid without condition", formulaOf: sumOf("paid") },
    { label: "Current grants (entitlements)", formulaOf: sumOf("currentGrant") },
  ];
}

/** A graduated district from which something is withheld, where there is one: its schedule says more than that of the first. */
function mostTelling(cases: Cases): number {
  const { policy, towns, years, list } = cases;
  const found = towns.findIndex((town) =>
    years.some((year) => {
      const designation = designationOf({ town, year, policy }, list);
      if (isFault(designation) || designation.status !== "Graduated") return false;
      const withheld = withheldIn(cases, town, year);
      return !isFault(withheld) && !isZero(withheld);
    }),
  );
  return Math.max(0, found);
}
