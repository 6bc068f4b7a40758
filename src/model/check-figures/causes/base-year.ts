import { fiscalYearName } from "../../../money/fiscal-year";
import { isZero } from "../../../money/cents";
import { suspect, type Suspicion } from "../figure-case";

/** Measured against the grant of another year than the base year. An amount of nothing says nothing of a base year. */
export const otherBaseYear: Suspicion = ({ asked, designation, years, compute }) => {
  if (designation.status === "Not designated") return [];
  const right = fiscalYearName(designation.baseYear);
  return years().flatMap((baseYear) => {
    if (baseYear === designation.baseYear || baseYear >= asked.year) return [];
    const computed = compute({ designation: { ...designation, baseYear } });
    if (!computed || isZero(computed.withheld)) return [];
    const text = `Measured against ${fiscalYearName(baseYear)} instead of the base year ${right}.`;
    return [suspect("other base year", text, computed.withheld)];
  });
};
