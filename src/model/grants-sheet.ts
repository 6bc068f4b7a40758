/** The published entitlements as a table, for a workbook that has no grants. */
import { datedCitationLine } from "../law/citation";
import { fiscalYear, fiscalYearName } from "../money/fiscal-year";
import type { ReferredTable } from "./choices";
import { ENTITLEMENT_YEARS, ENTITLEMENTS_CITATION, TOWNS } from "./figures/entitlements";
import type { PlannedSheet } from "./planned-sheet";
import { number, SheetBuilder, text } from "./sheet-builder";

export const GRANTS = "grants";

const header = ["District", ...ENTITLEMENT_YEARS.map((year) => fiscalYearName(fiscalYear(year)))];
const amounts = TOWNS.map(({ entitlement }) => ENTITLEMENT_YEARS.map(entitlement));

/** How formulas refer to the table of that name, and what it will hold. */
export const publishedGrants = (name = "EcsGrants"): ReferredTable => ({
  reference: `${name}[#All]`,
  table: [header, ...TOWNS.map(({ town }, index) => [town, ...(amounts[index] ?? [])])],
});

/**
 * Every published year, since each of them is some rule's: base years FY 2012 and FY 2022, FY 2017 for the holdback year, FY 2020 and
 * FY 2021 for the Education Diversity portion, and each fiscal year for itself.
 */
export function baseYearGrants(name = "EcsGrants"): PlannedSheet {
  const builder = new SheetBuilder();
  const top = builder.heading("ECS grants of the Alliance Districts", [
    text(
      "Final Education Cost Sharing entitlements by fiscal year, in whole dollars: not the statutory table, and not the cash paid.",
    ),
    text(`Source: ${datedCitationLine(ENTITLEMENTS_CITATION)}.`),
    text("Type over a figure to try another: every formula that reads this table follows."),
  ]);
  builder.row(top, 0, "header", [text(header[0] ?? "")]);
  builder.row(top, 1, "header amount", header.slice(1).map(text));
  builder.column(
    top + 1,
    0,
    "text",
    TOWNS.map(({ town }) => text(town)),
  );
  builder.put(top + 1, 1, "input amount", ...amounts.map((row) => row.map(number)));
  builder.table(name, { row: top, column: 0, rows: TOWNS.length + 1, columns: header.length });
  return builder.build({
    key: GRANTS,
    name: "ECS grants",
    widths: [120, ...ENTITLEMENT_YEARS.map(() => 85)],
    frozen: { rows: top + 1, columns: 1 },
    titleRows: [top, top],
  });
}
