/** The district lists that come with the add-in: who is designated, for which fiscal years, and where that stands. */
import type { FiscalYear } from "../money/fiscal-year";
import { fiscalYear } from "../money/fiscal-year";
import type { Citation } from "./citation";
import fy2022 from "./data/lists/fy2022.json";
import fy2023Governor from "./data/lists/fy2023-governor-2022.json";

export type ListStatus = "Alliance" | "Graduated";
export type ListPolicy = "enacted" | "governor-2022";

export interface ListMember {
  readonly district: string;
  readonly status: ListStatus;
  /** Where it stands that the district has this status. */
  readonly citation: Citation;
  /** The fiscal year against whose grant the current one is measured. */
  readonly baseYear: FiscalYear;
  readonly baseYearCitation: Citation;
}

export interface DistrictList {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly policy: ListPolicy;
  readonly fiscalYears: { readonly from: FiscalYear; readonly to: FiscalYear; readonly citation: Citation };
  readonly citation: Citation;
  /** In alphabetical order. */
  readonly members: readonly ListMember[];
}

interface ListFile {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly policy: string;
  readonly fiscalYears: { readonly from: number; readonly to: number };
  readonly citation: string;
  readonly fiscalYearsCitation: string;
  readonly baseYearCitation: string;
  readonly citations: Readonly<Record<string, Citation>>;
  readonly members: readonly {
    readonly district: string;
    readonly status: string;
    readonly baseYear: number;
    readonly citation: string;
  }[];
}

/** A file that breaks the rules stops the add-in from loading, so that it cannot ship: the tests load every file. */
function readList(file: ListFile): DistrictList {
  const citation = (key: string): Citation => {
    const found = file.citations[key];
    if (!found) throw new Error(`The list ${file.id} names the citation "${key}", which it does not hold.`);
    return found;
  };
  const oneOf = <T extends string>(allowed: readonly T[], text: string): T => {
    const found = allowed.find((word) => word === text);
    if (!found) throw new Error(`The list ${file.id} says "${text}" where one of ${allowed.join(", ")} belongs.`);
    return found;
  };
  return {
    id: file.id,
    label: file.label,
    description: file.description,
    policy: oneOf(["enacted", "governor-2022"], file.policy),
    fiscalYears: {
      from: fiscalYear(file.fiscalYears.from),
      to: fiscalYear(file.fiscalYears.to),
      citation: citation(file.fiscalYearsCitation),
    },
    citation: citation(file.citation),
    members: file.members.map((member) => ({
      district: member.district,
      status: oneOf(["Alliance", "Graduated"], member.status),
      citation: citation(member.citation),
      baseYear: fiscalYear(member.baseYear),
      baseYearCitation: citation(file.baseYearCitation),
    })),
  };
}

/** From the earliest fiscal years to the latest. */
export const BUILT_IN_LISTS: readonly DistrictList[] = [readList(fy2022), readList(fy2023Governor)];

/** What the source leaves open about every built-in list. */
export const OPPORTUNITY_NOT_NAMED =
  "The source names none of the ten Opportunity Districts, so the column Opportunity stays blank.";

export const isEnacted = (list: DistrictList): boolean => list.policy === "enacted";

export const countWithStatus = (list: DistrictList, status: ListStatus): number =>
  list.members.filter((member) => member.status === status).length;
