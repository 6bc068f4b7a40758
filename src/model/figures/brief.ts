/** Tables 1 and 2 of the source document, typed from it: what the Governor proposed in 2022. */
import type { Citation } from "../../law/citation";

export const BRIEF_CITATION: Citation = {
  source: 'School and State Finance Project, "What is an Alliance District?" (early 2022)',
  place: "Tables 1 and 2",
  read: "2026-09-14",
};

export interface Table1Row {
  readonly year: number;
  /** The year above whose grant the grant of an Alliance District is withheld. */
  readonly allianceAbove: number;
  /** What is withheld from a Graduated Alliance District, in hundredths of the amount withheld in FY 2022. */
  readonly graduatedPercent: number;
}

export const TABLE_1: readonly Table1Row[] = [
  { year: 2023, allianceAbove: 2012, graduatedPercent: 100 },
  { year: 2024, allianceAbove: 2012, graduatedPercent: 75 },
  { year: 2025, allianceAbove: 2012, graduatedPercent: 50 },
  { year: 2026, allianceAbove: 2012, graduatedPercent: 25 },
  { year: 2027, allianceAbove: 2012, graduatedPercent: 0 },
];

const column = (names: string): readonly string[] => names.split(/,\s+/);

/** The two columns of the table, each with its 33 districts. */
export const TABLE_2: ReadonlyMap<number, readonly string[]> = new Map([
  [
    2022,
    column(`Ansonia, Bloomfield, Bridgeport, Bristol, Danbury, Derby, East Hartford, East Haven, East Windsor, Groton,
      Hamden, Hartford, Killingly, Manchester, Meriden, Middletown, Naugatuck, New Britain, New Haven, New London, Norwalk,
      Norwich, Putnam, Stamford, Thompson, Torrington, Vernon, Waterbury, West Haven, Winchester, Windham, Windsor,
      Windsor Locks`),
  ],
  [
    2023,
    column(`Ansonia, Bloomfield, Bridgeport, Bristol, Danbury, Derby, East Hartford, East Haven, East Windsor, Enfield,
      Hamden, Hartford, Killingly, Manchester, Meriden, Middletown, Naugatuck, New Britain, New Haven, New London, Norwich,
      Plainfield, Putnam, Stamford, Stratford, Thompson, Torrington, Vernon, Waterbury, West Haven, Windham, Windsor,
      Windsor Locks`),
  ],
]);
