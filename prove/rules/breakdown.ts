/** The lines of DISTRICT_BREAKDOWN, written from its page: label, value and, where it is a cell of the table, the source. */
import { cellOf } from "../exact/cents";
import { isFault, type Meaning } from "../meaning";
import { graduatedPercent } from "./amounts";
import {
  designationOf,
  districtWithhold,
  DIVERSITY,
  diversityPortion,
  increase,
  REFERENCE,
  type Policy,
} from "./districts";

export interface Line {
  readonly label: string;
  readonly value: number | string;
  /** Absent where the source is a citation, whose words are the law's data and not this contract's. */
  readonly source?: string;
}

/** The grant of a year: its cents, which are no fault where the lines are asked for, and the cell that it stands in. */
export type GrantOf = (year: number) => { readonly means: Meaning<bigint>; readonly place: string };

const POLICY_NAMES = { enacted: "As enacted", "governor-2022": "Governor's 2022 proposal" } as const;

/** All lines of one district and year, or the fault of the whole. */
export function breakdown(town: string, year: number, policy: Policy, grant: GrantOf): Meaning<readonly Line[]> {
  const withheld = districtWithhold(town, year, policy, (which) => grant(which).means);
  const designation = designationOf(town, year, policy);
  if (isFault(withheld)) return withheld;
  if (isFault(designation)) return designation;
  const head: Line[] = [
    { label: "District", value: town, source: "the argument district" },
    { label: "Fiscal year", value: year, source: `July 1, ${year - 1} to June 30, ${year}` },
    { label: "Policy", value: POLICY_NAMES[policy] },
    { label: `Status in FY ${year}`, value: designation.status },
  ];
  const last: Line = { label: `Withheld in FY ${year}`, value: cellOf(withheld) };
  switch (designation.status) {
    case "Not designated":
      return [...head, last];
    case "Graduated":
      return [...head, ...graduatedLines(year, grant), last];
    case "Alliance": {
      const { measured, base, diversity } = designation;
      const above = excess(grant, measured, base);
      return [
        ...head,
        { label: "Base year", value: base },
        ...(measured === year ? [] : [{ label: "Year whose grant is measured", value: measured }]),
        grantLine(grant, measured),
        grantLine(grant, base, " (base year)"),
        { label: "Grant above the base year's, not below 0", value: cellOf(above) },
        ...(diversity && above > 0n ? diversityLines(grant) : []),
        last,
      ];
    }
  }
}

function graduatedLines(year: number, grant: GrantOf): readonly Line[] {
  const { measured, base } = REFERENCE;
  const reference = excess(grant, measured, base);
  return [
    { label: "Reference year", value: measured },
    { label: "Base year of the reference amount", value: base },
    grantLine(grant, measured),
    grantLine(grant, base, " (base year)"),
    { label: `Withheld in FY ${measured}, not below 0`, value: cellOf(reference) },
    { label: `Share in FY ${year}`, value: Number(graduatedPercent(year)) / 100 },
  ];
}

function diversityLines(grant: GrantOf): readonly Line[] {
  const { from, to } = DIVERSITY;
  const increased = increase(centsOf(grant, from), centsOf(grant, to));
  return [
    grantLine(grant, from),
    grantLine(grant, to),
    { label: `Increase from FY ${from} to FY ${to}, not below 0`, value: cellOf(increased) },
    {
      label: "Education Diversity portion, 10% of the increase, half up to the dollar",
      value: cellOf(diversityPortion(increased)),
    },
  ];
}

const excess = (grant: GrantOf, measured: number, base: number): bigint =>
  increase(centsOf(grant, base), centsOf(grant, measured));

const grantLine = (grant: GrantOf, year: number, role = ""): Line => ({
  label: `ECS grant of FY ${year}${role}`,
  value: cellOf(centsOf(grant, year)),
  source: grant(year).place,
});

function centsOf(grant: GrantOf, year: number): bigint {
  const { means } = grant(year);
  if (isFault(means)) throw new Error(`The grant of FY ${year} is a fault, and the lines need it.`);
  return means;
}
