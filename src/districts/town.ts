import data from "./data/towns.json";

/** One of the 169 towns of Connecticut. */
export interface Town {
  /** The town code of the State Department of Education, 1 to 169, which also heads its tables as "District Code". */
  readonly code: number;
  readonly name: string;
  /** The seven digits of the town's own school district; absent where only a regional district serves the town. */
  readonly edSightCode: string | undefined;
}

/** Where the names and codes of the towns stand. */
export const TOWNS_CITATION = data.citation;

/** What EdSight appends to the three digits of a town code to form the code of the town's school district. */
export const TOWN_DISTRICT_SUFFIX = "0011";

/** In the order of their codes, which is the alphabetical order without spaces: Eastford before East Granby. */
export const towns: readonly Town[] = data.towns.map((name, index) => {
  const code = index + 1;
  const ownDistrict = !data.regionOnly.includes(code);
  return { code, name, edSightCode: ownDistrict ? String(code).padStart(3, "0") + TOWN_DISTRICT_SUFFIX : undefined };
});

export const townNames: readonly string[] = data.towns;

export const townByCode = (code: number): Town | undefined => towns[code - 1];
