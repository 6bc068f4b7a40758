import type { FiscalYear } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import { covers } from "./by-years";
import type { Citation } from "./citation";
import type { Designated, DistrictList, ListStatus } from "./lists";
import { listIn, type Policy, type PolicyIssue } from "./policies";
import type { TablePlace } from "./step";

export type Status = ListStatus | "Not designated";

/** What a town is in one fiscal year, and where that stands. */
export interface StatusFound {
  readonly status: Status;
  readonly source: Citation | TablePlace;
}

export interface NotDesignated extends StatusFound {
  readonly status: "Not designated";
}

/** The same with the base year of a district that has one. */
export type Designation =
  | NotDesignated
  | {
      readonly status: ListStatus;
      readonly source: Citation | TablePlace;
      readonly baseYear: FiscalYear;
      readonly baseYearSource: Citation | TablePlace;
    };

const indexes = new Map<DistrictList, ReadonlyMap<string, Designated>>();

function districtsOf(list: DistrictList): ReadonlyMap<string, Designated> {
  let index = indexes.get(list);
  if (!index) indexes.set(list, (index = new Map(list.designated.map((one) => [one.district, one]))));
  return index;
}

/** By the built-in list of the policy. */
export function designationIn(policy: Policy, district: string, year: FiscalYear): Designation | PolicyIssue {
  const list = listIn(policy, year);
  if (list instanceof Issue) return list;
  const found = districtsOf(list).get(district);
  if (!found) return { status: "Not designated", source: list.citation };
  const base = found.baseYears.find(({ years }) => covers(years, year));
  // The schema lets no list pass whose base years leave out one of its fiscal years.
  if (!base) throw new Error(`The list ${list.id} has no base year of ${district} for ${year}.`);
  return { status: found.status, source: found.citation, baseYear: base.value, baseYearSource: base.citation };
}
