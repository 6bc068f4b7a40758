import { isFailure, isFault } from "../functions/argument";
import { designationOf } from "../functions/district-cases";
import type { Status } from "../law/designation";
import { NO_CENTS, plus, toAmount, type Cents } from "../money/cents";
import type { FiscalYear } from "../money/fiscal-year";
import type { Town } from "../districts";
import { withheldIn, type Cases } from "./cases";
import { faultInWords } from "./messages";
import type { MissingFigure, Preview } from "./plan";

const SHOWN = 3;

/** Real figures before anything is written, and every figure that will be an error with the reason. */
export function previewOf(cases: Cases): { readonly preview: Preview; readonly missing: readonly MissingFigure[] } {
  const { towns, years, grants } = cases;
  const missing: MissingFigure[] = [];
  const figure = (town: Town, year: FiscalYear): Cents | undefined => {
    const withheld = withheldIn(cases, town, year);
    const grant = grants.grantOf(town, year);
    const fault = isFault(withheld) ? withheld : isFailure(grant) ? grant : undefined;
    if (fault) missing.push({ district: town.name, year, message: faultInWords(fault) });
    return isFault(withheld) ? undefined : withheld;
  };
  const figures = towns.map((town) => years.map((year) => figure(town, year)));
  const statuses = towns.map((town) => years.map((year) => statusIn(cases, town, year)));
  const districts = towns.map((town, index) => ({
    district: town.name,
    withheld: (figures[index] ?? []).map((amount) => (amount === undefined ? undefined : toAmount(amount))),
    statuses: statuses[index] ?? [],
  }));
  const totals = years.map((_, index) => sum(figures.map((row) => row[index])));
  const byStatus = STATUSES.filter((status) => statuses.flat().includes(status)).map((status) => ({
    status,
    totals: years.map((_, place) =>
      sum(figures.flatMap((row, index) => (statuses[index]?.[place] === status ? [row[place]] : []))),
    ),
  }));
  return { preview: { years, rows: districts.slice(0, SHOWN), districts, totals, byStatus }, missing };
}

/** Those from whom something is withheld. */
const STATUSES: readonly Status[] = ["Alliance", "Graduated"];

function statusIn({ policy, list }: Cases, town: Town, year: FiscalYear): Status | undefined {
  const designation = designationOf({ town, year, policy }, list);
  return isFault(designation) ? undefined : designation.status;
}

/** The total is missing as soon as one of its parts is. */
function sum(amounts: readonly (Cents | undefined)[]): number | undefined {
  let total: Cents | undefined = NO_CENTS;
  for (const amount of amounts) total = total !== undefined && amount !== undefined ? plus(total, amount) : undefined;
  return total === undefined ? undefined : toAmount(total);
}
