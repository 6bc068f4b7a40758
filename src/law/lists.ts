/** The district lists that come with the add-in: who is designated, for which fiscal years, and where that stands. */
import type { FiscalYear } from "../money/fiscal-year";
import { fiscalYearsOf, readValues, type ByYears, type FiscalYears } from "./by-years";
import { citationOf, type Citation } from "./citation";
import law, { type ListFile } from "./data";

export type ListStatus = "Alliance" | "Graduated";

/** One district of a list with its base year. Where the base year changes within the list's years, it has an entry for each. */
export interface ListMember {
  readonly district: string;
  readonly status: ListStatus;
  /** Where it stands that the district has this status. */
  readonly citation: Citation;
  readonly fiscalYears: FiscalYears;
  /** The fiscal year against whose grant the current one is measured. */
  readonly baseYear: FiscalYear;
  readonly baseYearCitation: Citation;
}

/** One district of a list, with its base years by fiscal year. */
export interface Designated {
  readonly district: string;
  readonly status: ListStatus;
  readonly citation: Citation;
  readonly baseYears: readonly ByYears<FiscalYear>[];
}

export interface DistrictList {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Whether it was only proposed. */
  readonly proposed: boolean;
  readonly fiscalYears: FiscalYears;
  readonly citation: Citation;
  /** In alphabetical order. */
  readonly designated: readonly Designated[];
  /** In alphabetical order, then by year. */
  readonly members: readonly ListMember[];
}

function readList(file: ListFile): DistrictList {
  const designated = file.members
    .flatMap(({ status, citation, baseYears, districts }) => {
      const shared = {
        status,
        citation: citationOf(citation),
        baseYears: readValues(baseYears, (year) => year as FiscalYear),
      };
      return districts.map((district): Designated => ({ district, ...shared }));
    })
    .sort((a, b) => (a.district < b.district ? -1 : 1));
  return {
    id: file.id,
    label: file.label,
    description: file.description,
    proposed: file.proposed,
    fiscalYears: fiscalYearsOf(file.years),
    citation: citationOf(file.citation),
    designated,
    members: designated.flatMap(({ district, status, citation, baseYears }) =>
      baseYears.map(({ years, value, citation: baseYearCitation }): ListMember => ({
        district,
        status,
        citation,
        fiscalYears: years,
        baseYear: value,
        baseYearCitation,
      })),
    ),
  };
}

/** From the earliest fiscal years to the latest, what is in force before what was proposed. */
export const BUILT_IN_LISTS: readonly DistrictList[] = law.lists
  .map(readList)
  .sort((a, b) => a.fiscalYears.from - b.fiscalYears.from || Number(a.proposed) - Number(b.proposed));

export function builtInList(id: string): DistrictList {
  const list = BUILT_IN_LISTS.find((one) => one.id === id);
  if (!list) throw new Error(`There is no built-in list "${id}".`);
  return list;
}

/** What the source leaves open about every built-in list. */
export const OPPORTUNITY_NOT_NAMED =
  "The source names none of the ten Opportunity Districts, so the column Opportunity stays blank.";

/** The list that was in force until this one; undefined for the first. */
export const listBefore = ({ fiscalYears }: DistrictList): DistrictList | undefined =>
  BUILT_IN_LISTS.find((list) => !list.proposed && list.fiscalYears.to === fiscalYears.from - 1);

export const isEnacted = (list: DistrictList): boolean => !list.proposed;

export const countWithStatus = (list: DistrictList, status: ListStatus): number =>
  list.designated.filter((district) => district.status === status).length;
