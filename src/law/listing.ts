/** Which districts have a status in a fiscal year, by the lists of a policy. */
import { fiscalYear, type FiscalYear } from "../money/fiscal-year";
import { Issue, type IssueOf } from "../money/issue";
import type { FiscalYears } from "./by-years";
import law from "./data";
import type { DistrictList } from "./lists";
import { listIn, type Policy, type PolicyIssue } from "./policies";

export type Listing = "Alliance" | "Graduated" | "New";

export interface ListingFacts {
  readonly "listing-unknown": { readonly found: unknown; readonly allowed: readonly Listing[] };
  readonly "listing-empty": { readonly policy: string; readonly year: FiscalYear; readonly listing: Listing };
  readonly "listing-year-before": {
    readonly policy: string;
    readonly year: FiscalYear;
    readonly covered: FiscalYears;
  };
}

export type ListingIssue = IssueOf<ListingFacts>;

/** A blank is the Alliance Districts. */
export function readListing(value: unknown): Listing | ListingIssue {
  if (value == null || value === 0 || value === "") return "Alliance";
  const words = typeof value === "string" ? value.trim().toLowerCase() : undefined;
  const allowed = law.listings.map(({ listing }) => listing);
  const found = allowed.find((listing) => listing.toLowerCase() === words);
  return found ?? new Issue("listing-unknown", { found: value, allowed });
}

const named = (list: DistrictList, status: "Alliance" | "Graduated"): readonly string[] =>
  list.designated.filter((one) => one.status === status).map(({ district }) => district);

/** In alphabetical order. Where there is none, that is said, since an empty result would show as 0. */
export function districtsWith(
  policy: Policy,
  year: FiscalYear,
  listing: Listing,
): readonly string[] | ListingIssue | PolicyIssue {
  const list = listIn(policy, year);
  if (list instanceof Issue) return list;
  const names = listing === "New" ? newIn(policy, year, list) : named(list, listing);
  if (names instanceof Issue) return names;
  return names.length > 0 ? names : new Issue("listing-empty", { policy: policy.id, year, listing });
}

function newIn(policy: Policy, year: FiscalYear, list: DistrictList): readonly string[] | ListingIssue {
  const before = listIn(policy, fiscalYear(year - 1));
  if (before instanceof Issue) {
    return new Issue("listing-year-before", { policy: policy.id, year, covered: policy.fiscalYears });
  }
  const known = new Set(named(before, "Alliance"));
  return named(list, "Alliance").filter((district) => !known.has(district));
}
