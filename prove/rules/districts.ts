/** The districts and what is withheld from them, written from what the contract says of each policy; lists and years stand here once more, apart from the law's data. */
import { nearestWhole } from "../exact/cents";
import { faultOf, isFault, Refused, type Meaning } from "../meaning";
import { allianceWithhold, graduatedWithhold } from "./amounts";

export type Policy = "enacted" | "governor-2022";

/** The 30 districts of FY 2013 to FY 2017. */
const FIRST_30 =
  "Ansonia, Bloomfield, Bridgeport, Bristol, Danbury, Derby, East Hartford, East Haven, East Windsor, Hamden, Hartford, Killingly, Manchester, Meriden, Middletown, Naugatuck, New Britain, New Haven, New London, Norwalk, Norwich, Putnam, Stamford, Vernon, Waterbury, West Haven, Winchester, Windham, Windsor, Windsor Locks".split(
    ", ",
  );
const FROM_2018 = ["Groton", "Thompson", "Torrington"];
const FROM_2023 = ["Enfield", "Plainfield", "Stratford"];
const GRADUATED = ["Groton", "Norwalk", "Winchester"];
const NEVER = ["Andover", "Avon", "Greenwich", "West Hartford"];

export const TOWNS: readonly string[] = [...FIRST_30, ...FROM_2018, ...FROM_2023, ...NEVER];
/** Towns that the same rules hold for; the graduated ones are among the others too. */
export const GROUPS: readonly (readonly string[])[] = [FIRST_30, FROM_2018, FROM_2023, GRADUATED, NEVER];

const isDesignated = (town: string, year: number): boolean =>
  FIRST_30.includes(town) || (year >= 2018 && FROM_2018.includes(town)) || (year >= 2023 && FROM_2023.includes(town));

/** Enfield's went back to FY 2012 in FY 2026; the other two of 2023 keep FY 2022. */
const baseYear = (town: string, year: number, policy: Policy): number =>
  policy === "enacted" && FROM_2023.includes(town) && !(town === "Enfield" && year >= 2026) ? 2022 : 2012;

/** By what a rule goes: the town's status, and the years whose grants it needs. */
export type Designation =
  | { readonly status: "Not designated" }
  | { readonly status: "Graduated" }
  | {
      readonly status: "Alliance";
      readonly measured: number;
      readonly base: number;
      /** Whether the Education Diversity portion is taken out. */
      readonly diversity: boolean;
    };

/** What the town is in that year; before FY 2013 and after FY 2027 no policy has a rule. */
export function designationOf(town: string, year: number, policy: Policy): Meaning<Designation> {
  if (year < 2013 || year > 2027) return new Refused("#N/A");
  if (!isDesignated(town, year)) return { status: "Not designated" };
  if (policy === "governor-2022" && year >= 2023 && GRADUATED.includes(town)) return { status: "Graduated" };
  return {
    status: "Alliance",
    measured: policy === "enacted" && year === 2018 ? 2017 : year,
    base: baseYear(town, year, policy),
    diversity: policy === "enacted" && (year === 2024 || year === 2025),
  };
}

/** The years of the Graduated districts: a share of what was withheld in FY 2022, against FY 2012. */
export const REFERENCE = { measured: 2022, base: 2012 } as const;
/** The years between which the grant has to increase for an Education Diversity portion. */
export const DIVERSITY = { from: 2020, to: 2021 } as const;

/** `grant` gives what the cell of a year means; a cell that means nothing is a fault only where its grant is needed. */
export function districtWithhold(
  town: string,
  year: number,
  policy: Policy,
  grant: (year: number) => Meaning<bigint>,
): Meaning<bigint> {
  const designation = designationOf(town, year, policy);
  if (isFault(designation)) return designation;
  if (designation.status === "Not designated") return 0n;
  if (designation.status === "Graduated") {
    const withheld = aboveBase(grant(REFERENCE.measured), grant(REFERENCE.base));
    return isFault(withheld) ? withheld : graduatedWithhold(withheld, year);
  }
  const above = aboveBase(grant(designation.measured), grant(designation.base));
  if (isFault(above) || above === 0n || !designation.diversity) return above;
  const [before, after] = [grant(DIVERSITY.from), grant(DIVERSITY.to)];
  const fault = faultOf([before, after]);
  if (fault) return fault;
  const portion = diversityPortion(increase(before as bigint, after as bigint));
  return portion > above ? new Refused("#N/A") : above - portion;
}

const aboveBase = (current: Meaning<bigint>, base: Meaning<bigint>): Meaning<bigint> =>
  faultOf([current, base]) ?? allianceWithhold(current as bigint, base as bigint);

export const increase = (before: bigint, after: bigint): bigint => (after > before ? after - before : 0n);

/** 10 percent of the increase, half up to the dollar; none where there was no increase. */
export const diversityPortion = (increased: bigint): bigint => nearestWhole(increased, 1_000n) * 100n;
