import type { ColumnUse } from "../../../districts/import";
import { designationSpans } from "../../../law/expectations";
import { fiscalYear, type FiscalYear } from "../../../money/fiscal-year";

/** The fiscal years that a column of grants can be said to hold: from the base year to two beyond the last designation. */
const grantYears = (): readonly FiscalYear[] => {
  const spans = designationSpans();
  const first = (spans[0]?.from ?? 2013) - 1;
  const last = (spans[spans.length - 1]?.to ?? first) + 2;
  return Array.from({ length: last - first + 1 }, (_, index) => fiscalYear(first + index));
};

/** Everything that a column can be taken for, as the menu over it lists them. */
export const columnUses = (taken: ColumnUse): readonly ColumnUse[] => {
  const years = grantYears();
  const others = taken.use === "grants" && !years.includes(taken.year) ? [taken] : [];
  return [
    { use: "none" },
    { use: "district" },
    { use: "code" },
    { use: "status" },
    { use: "status mark", status: "Alliance" },
    { use: "status mark", status: "Graduated" },
    { use: "opportunity" },
    { use: "from year" },
    { use: "to year" },
    { use: "base year" },
    { use: "fiscal year" },
    { use: "amount" },
    ...others,
    ...years.map((year): ColumnUse => ({ use: "grants", year })),
  ];
};
