import { fiscalYear, fiscalYearName } from "../money/fiscal-year";
import type { ReferredTable, TableValues } from "./choices";
import { ENTITLEMENT_YEARS, TOWNS } from "./figures/entitlements";

/**
 * Every published year, since each of them is some rule's: base years FY 2012 and FY 2022, FY 2017 for the holdback year, FY 2020 and
 * FY 2021 for the Education Diversity portion, and each fiscal year for itself.
 */
const VALUES: TableValues = [
  ["District", ...ENTITLEMENT_YEARS.map((year) => fiscalYearName(fiscalYear(year)))],
  ...TOWNS.map(({ town, entitlement }) => [town, ...ENTITLEMENT_YEARS.map(entitlement)]),
];

/** How formulas refer to the table of that name, and what it will hold. */
export const publishedGrants = (name = "EcsGrants"): ReferredTable => ({ reference: `${name}[#All]`, table: VALUES });

const asText = (table: TableValues): string => JSON.stringify(table);

/** Whether a table holds the published entitlements and nothing else, so that their source is its own. */
export const isPublished = ({ table }: ReferredTable): boolean => table === VALUES || asText(table) === asText(VALUES);
