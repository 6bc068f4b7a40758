import { fiscalYear, fiscalYearName, type FiscalYear } from "../../../money/fiscal-year";
import { isZero } from "../../../money/cents";
import { suspect, type FigureCase, type Suspect, type Suspicion } from "../figure-case";
import { measuredYearOf, withGrantOf } from "./measured-year";

/** The amount of the year before or after, or the grant of that year in this year's computation. */
export const shiftedYear: Suspicion = (given) => [...shifted(given, -1), ...shifted(given, 1)];

function shifted(given: FigureCase, by: -1 | 1): readonly Suspect[] {
  const { asked, compute } = given;
  const other = fiscalYear(asked.year + by);
  const code = by < 0 ? "year before" : "year after";
  const computed = [compute({ year: other }), withShiftedGrant(given, by)];
  return computed.flatMap((one) => {
    if (!one || isZero(one.withheld)) return [];
    const text = `The figure of ${fiscalYearName(other)} stands in ${fiscalYearName(asked.year)}: the current year is shifted by one.`;
    return [suspect(code, text, one.withheld)];
  });
}

/** In a holdback year the neighbouring grant is that of the year itself, which is a mistake of its own. */
function withShiftedGrant(given: FigureCase, by: -1 | 1): ReturnType<FigureCase["compute"]> {
  const measured = measuredYearOf(given);
  if (measured === undefined || measured !== given.asked.year) return undefined;
  return given.compute({ grantOf: withGrantOf(given, measured, (measured + by) as FiscalYear) });
}
