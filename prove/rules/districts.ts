/** DISTRICT_WITHHOLD, written from what the contract says of each policy; lists and years stand here once more, apart from the law's data. */
import { nearestWhole } from "../exact/cents";
import { Refused, type Meaning } from "../meaning";
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

const isDesignated = (town: string, year: number): boolean =>
  FIRST_30.includes(town) || (year >= 2018 && FROM_2018.includes(town)) || (year >= 2023 && FROM_2023.includes(town));

/** Enfield's went back to FY 2012 in FY 2026; the other two of 2023 keep FY 2022. */
const baseYear = (town: string, year: number, policy: Policy): number =>
  policy === "enacted" && FROM_2023.includes(town) && !(town === "Enfield" && year >= 2026) ? 2022 : 2012;

export function districtWithhold(
  town: string,
  year: number,
  policy: Policy,
  grant: (year: number) => bigint,
): Meaning<bigint> {
  if (year < 2013 || year > 2027) return new Refused("#N/A");
  if (!isDesignated(town, year)) return 0n;
  if (policy === "governor-2022" && year >= 2023 && GRADUATED.includes(town)) {
    const withheld = allianceWithhold(grant(2022), grant(2012));
    return typeof withheld === "bigint" ? graduatedWithhold(withheld, year) : withheld;
  }
  const measured = policy === "enacted" && year === 2018 ? 2017 : year;
  const above = allianceWithhold(grant(measured), grant(baseYear(town, year, policy)));
  if (typeof above !== "bigint" || above === 0n || policy !== "enacted" || (year !== 2024 && year !== 2025))
    return above;
  const portion = diversityPortion(grant(2020), grant(2021));
  return portion > above ? new Refused("#N/A") : above - portion;
}

/** 10 percent of the increase, half up to the dollar; none where there was no increase. */
const diversityPortion = (before: bigint, after: bigint): bigint =>
  after > before ? nearestWhole(after - before, 1_000n) * 100n : 0n;
