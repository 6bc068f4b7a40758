/** The published entitlements as a table, for a workbook that has no grants. */
import { datedCitationLine } from "../law/citation";
import { ENTITLEMENT_YEARS, ENTITLEMENTS_CITATION, TOWNS } from "./figures/entitlements";
import type { PlannedSheet } from "./planned-sheet";
import { publishedGrants } from "./published-grants";
import { number, SheetBuilder, text } from "./sheet-builder";

export function baseYearGrants(name = "EcsGrants"): PlannedSheet {
  const builder = new SheetBuilder();
  const [header = []] = publishedGrants().table;
  const top = builder.heading("ECS grants of the Alliance Districts", [
    text(
      "Final Education Cost Sharing entitlements by fiscal year, in whole dollars: not the statutory table, and not the cash paid.",
    ),
    text(`Source: ${datedCitationLine(ENTITLEMENTS_CITATION)}.`),
    text("Type over a figure to try another: every formula that reads this table follows."),
  ]);
  builder.row(top, 0, "header", [text("District")]);
  builder.row(top, 1, "header amount", header.slice(1).map(String).map(text));
  builder.column(
    top + 1,
    0,
    "text",
    TOWNS.map(({ town }) => text(town)),
  );
  const amounts = TOWNS.map(({ entitlement }) => ENTITLEMENT_YEARS.map((year) => number(entitlement(year))));
  builder.put(top + 1, 1, "input amount", ...amounts);
  builder.table(name, { row: top, column: 0, rows: TOWNS.length + 1, columns: header.length });
  return builder.build({
    key: "grants",
    name: "ECS grants",
    widths: [120, ...ENTITLEMENT_YEARS.map(() => 85)],
    frozen: { rows: top + 1, columns: 1 },
    titleRows: [top, top],
  });
}
