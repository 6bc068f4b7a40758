/** Both policies side by side, one row a district: what is withheld under each, and the difference by year. */
import type { Area } from "../formula/area";
import { columnLetters } from "../formula/column";
import { fiscalYearName } from "../money/fiscal-year";
import { areaName, cell } from "./addresses";
import { call, quote, total } from "./calls";
import type { Cases } from "./cases";
import type { ModelChoices } from "./choices";
import {
  comparedPolicies,
  graduatedReference,
  policiesLayout,
  POLICIES_SHEET,
  STATE_CELL,
  usedPercentage,
} from "./comparison-layout";
import { grantsNote, policyNotes, policyTitle } from "./notes";
import type { PlannedSheet } from "./planned-sheet";
import { formula, SheetBuilder, text } from "./sheet-builder";
import { graduatedAmount } from "./what-if";

export function policiesSheet({ grants }: ModelChoices, { towns, years }: Cases, today: string): PlannedSheet {
  const builder = new SheetBuilder();
  const [inForce, proposed] = comparedPolicies();
  const layout = policiesLayout(towns.length, years.length);
  const { bands, header, percentages, first, starts } = layout;
  builder.heading("Both policies", [
    ...policyNotes(inForce),
    ...policyNotes(proposed),
    grantsNote(grants, today),
    text(
      "Each policy follows its own lists of districts. Percentages of the proposal can be tried on the sheet What changes.",
    ),
    formula(`IF(${STATE_CELL}="As proposed.","The percentages of the proposal are in use.",${STATE_CELL})`),
  ]);

  builder.band(bands, 0, 1, "band", null);
  builder.band(bands, starts.inForce, years.length, "band", text(`Withheld: ${policyTitle(inForce)}`));
  builder.band(bands, starts.proposed, years.length, "band proposed", text(`Withheld: ${policyTitle(proposed)}`));
  builder.band(bands, starts.difference, years.length + 1, "band", text("Proposal less enacted"));
  builder.band(bands, layout.reference, 1, "band proposed", text("Starts from"));
  const names = years.map((year) => text(fiscalYearName(year)));
  const referenceYear = graduatedReference(proposed);
  builder.row(header, 0, "header", [text("District")]);
  const last = [text("All years"), text(`Withheld in ${fiscalYearName(referenceYear)}`)];
  builder.row(header, 1, "header amount", [...names, ...names, ...names, ...last]);
  builder.row(percentages, 0, "note", [text("Percentage if graduated")]);
  const used = years.map((year) => usedPercentage(year));
  builder.row(
    percentages,
    starts.proposed,
    "percent",
    used.map((one) => (one === undefined ? text("–") : formula(one))),
  );

  builder.column(
    first,
    0,
    "input",
    towns.map(({ name }) => text(name)),
  );
  const districts = ({ row, rows }: Area): string => (rows === 1 ? `$A${row + 1}` : `$A${row + 1}:$A${row + rows}`);
  const inRow = (row: number, part: Area): string =>
    part.columns === 1
      ? `${columnLetters(part.column)}$${row + 1}`
      : areaName({ ...part, row, rows: 1 }).replace(/([A-Z]{1,3})(\d{1,7})/g, "$1$$$2");
  const withheld = (part: Area, policy: string): string =>
    call("DISTRICT_WITHHOLD", districts(part), inRow(header, part), grants.reference, quote(policy));
  builder.spill(layout.body("inForce"), "amount", (part) => withheld(part, inForce.id));
  builder.spill(layout.body("proposed"), "amount", (part) => {
    const status = call("DISTRICT_STATUS", districts(part), inRow(header, part), quote(proposed.id));
    const reference = columnLetters(layout.reference);
    const from =
      part.rows === 1
        ? `$${reference}${part.row + 1}`
        : `$${reference}${part.row + 1}:$${reference}${part.row + part.rows}`;
    return `IF(${status}="Graduated",${graduatedAmount(from, inRow(percentages, part))},${withheld(part, proposed.id)})`;
  });
  builder.spill({ row: first, column: layout.reference, rows: towns.length, columns: 1 }, "amount", (part) =>
    call("DISTRICT_WITHHOLD", districts(part), referenceYear, grants.reference, quote(proposed.id)),
  );
  towns.forEach((_, index) => {
    const row = first + index;
    const differences = years.map((_year, place) =>
      formula(`ROUND(${layout.at("proposed", row, place)}-${layout.at("inForce", row, place)},2)`),
    );
    const all = areaName({ row, column: starts.difference, rows: 1, columns: years.length });
    builder.row(row, starts.difference, "amount", [...differences, formula(total(all))]);
  });
  builder.row(layout.total, 0, "total label", [text("Total")]);
  const sums = Array.from({ length: layout.columns - 1 }, (_, index) =>
    formula(total(`${cell(first, index + 1)}:${cell(layout.total - 1, index + 1)}`)),
  );
  builder.row(layout.total, 1, "total amount", sums);
  return builder.build({
    key: POLICIES_SHEET,
    name: "Both policies",
    widths: [130, ...Array.from({ length: layout.columns - 1 }, () => 85)],
    frozen: { rows: first, columns: 1 },
    titleRows: [bands, percentages],
  });
}
