import { cellText } from "./cell-text";
import type { ColumnProfile } from "./column-profile";
import type { Grid } from "./grid";
import { namesEntitlement, useByHeader } from "./header-words";
import type { Column, ColumnUse, HeaderRows, TableKind, Why } from "./layout";

/** What a column is a candidate for; `taken` becomes "none" where another column is the better one. */
interface Candidate {
  taken: ColumnUse;
  why: Why;
  readonly header: string;
  readonly profile: ColumnProfile;
}

const none: ColumnUse = { use: "none" };

const most = (count: number, { filled }: ColumnProfile): boolean => count > 0 && count >= filled * 0.5;
const nearlyAll = (count: number, { filled }: ColumnProfile): boolean => count > 0 && count >= filled * 0.9;

/** The words of several header rows become one header, with spaces between. */
export const headerText = (grid: Grid, { first, count }: HeaderRows, column: number): string =>
  grid.rows
    .slice(first, first + count)
    .map((row) => cellText(row[column]))
    .filter((text) => text !== "")
    .join(" ");

/** Whether the rows hold what the header says; an empty column may be filled later. */
function fits(taken: ColumnUse, profile: ColumnProfile): boolean {
  if (profile.filled === 0) return true;
  switch (taken.use) {
    case "district":
      return profile.names > 0;
    case "code":
      return most(profile.codes, profile);
    case "status":
      return most(Math.max(profile.statuses, profile.marks), profile);
    case "status mark":
    case "opportunity":
      return most(profile.marks, profile);
    case "amount":
    case "grants":
      return most(profile.figures, profile);
    case "none":
      return true;
    default:
      return most(profile.years + profile.dates, profile);
  }
}

/** A header such as "Alliance District" may head names, words or marks. The rows say which. */
function byHeader(header: string, profile: ColumnProfile): ColumnUse | undefined {
  const taken = useByHeader(header);
  if (taken === undefined || fits(taken, profile)) {
    if (taken?.use !== "status" || most(profile.statuses, profile) || profile.filled === 0) return taken;
    return { use: "status mark", status: "Alliance" };
  }
  const mark = ALLIANCE_MARK.test(header);
  if (mark && most(profile.marks, profile)) return { use: "status mark", status: "Alliance" };
  if (taken.use === "status mark" || mark) {
    if (most(profile.statuses, profile)) return { use: "status" };
    if (profile.towns > 0) return { use: "district" };
  }
  return undefined;
}

const ALLIANCE_MARK = /^alliance districts?$/i;

export function takeColumns(
  headers: readonly string[],
  profiles: readonly ColumnProfile[],
): { readonly kind: TableKind; readonly columns: readonly Column[] } {
  const candidates = profiles.map((profile, column): Candidate => {
    const header = headers[column] ?? "";
    const taken = byHeader(header, profile);
    const named = useByHeader(header) !== undefined;
    if (taken !== undefined) return { taken, why: "header", header, profile };
    return { taken: none, why: named ? "content against header" : "nothing", header, profile };
  });
  takeByContent(candidates, headers);
  keepOne(candidates, "district", ({ profile }) => profile.towns);
  for (const use of ["code", "status", "opportunity", "from year", "to year", "base year", "fiscal year"] as const) {
    keepOne(candidates, use, ({ profile }) => Math.min(profile.filled, 1));
  }
  keepOne(candidates, "amount", ({ header }) => namesEntitlement(header));
  keepOnePerYear(candidates);
  const kind = kindOf(candidates);
  return { kind, columns: candidates.map(({ taken, why, header }) => ({ taken, why, header })) };
}

function takeByContent(candidates: readonly Candidate[], headers: readonly string[]): void {
  const has = (use: ColumnUse["use"]): boolean => candidates.some(({ taken }) => taken.use === use);
  const take = (candidate: Candidate | undefined, taken: ColumnUse): void => {
    if (candidate?.taken.use !== "none") return;
    candidate.taken = taken;
    candidate.why = "content";
  };
  const free = (): Candidate[] => candidates.filter(({ taken }) => taken.use === "none");
  const headed = headers.some((header) => header !== "");
  if (!has("district")) take(mostTowns(free()), { use: "district" });
  if (!has("code") && !has("district")) {
    take(
      free().find(({ profile }) => nearlyAll(profile.codes, profile) && profile.money > 0),
      { use: "code" },
    );
  }
  if (!has("status") && !has("status mark")) {
    take(
      free().find(({ profile }) => profile.designations > 0 && nearlyAll(profile.statuses, profile)),
      { use: "status" },
    );
  }
  if (!has("fiscal year") && !has("from year") && !has("grants") && !headed) {
    const years = free().filter(({ profile }) => nearlyAll(profile.years, profile));
    if (years.length === 2) {
      take(years[0], { use: "from year" });
      take(years[1], { use: "to year" });
    } else if (years.length === 1) take(years[0], { use: "fiscal year" });
  }
  if (has("fiscal year") && !has("amount")) {
    const amounts = free().filter(({ profile }) => most(profile.money, profile));
    if (amounts.length === 1) take(amounts[0], { use: "amount" });
  }
}

const mostTowns = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates
    .filter(({ profile }) => profile.towns > 0)
    .reduce<Candidate | undefined>(
      (best, candidate) => (candidate.profile.towns > (best?.profile.towns ?? 0) ? candidate : best),
      undefined,
    );

/** Of several columns for one use the best one is taken; the first of equals. */
function keepOne(
  candidates: readonly Candidate[],
  use: ColumnUse["use"],
  worth: (candidate: Candidate) => number,
): void {
  const [best, ...others] = candidates.filter(({ taken }) => taken.use === use).sort((a, b) => worth(b) - worth(a));
  for (const other of others) if (other !== best) refuse(other);
}

function refuse(candidate: Candidate): void {
  candidate.taken = none;
  candidate.why = "another column";
}

/** Where two columns of one year name the entitlement equally, neither is taken: that is for the user to say. */
function keepOnePerYear(candidates: readonly Candidate[]): void {
  const byYear = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.taken.use !== "grants") continue;
    byYear.set(candidate.taken.year, [...(byYear.get(candidate.taken.year) ?? []), candidate]);
  }
  for (const same of byYear.values()) {
    const best = Math.max(...same.map(({ header }) => namesEntitlement(header)));
    const named = same.filter(({ header }) => namesEntitlement(header) === best);
    for (const candidate of same) if (named.length > 1 || candidate !== named[0]) refuse(candidate);
  }
}

/** A column of years beside one of amounts outweighs headers with years, of which some tables have both. */
function kindOf(candidates: readonly Candidate[]): TableKind {
  const has = (use: ColumnUse["use"]): boolean => candidates.some(({ taken }) => taken.use === use);
  if (has("fiscal year") && has("amount")) return "long grants";
  if (has("grants")) return "wide grants";
  return has("amount") && !has("status") && !has("status mark") ? "long grants" : "district list";
}
