/** The functions under proof, each with how its calls are drawn and what the contract says of every case. */
import { givenAmount } from "../cells/amounts";
import { givenStatus } from "../cells/statuses";
import { givenYear } from "../cells/years";
import type { Random } from "../random";
import {
  allianceCarryforward,
  allianceRecovery,
  allianceRelease,
  allianceWithhold,
  graduatedPercent,
  graduatedWithhold,
} from "../rules/amounts";
import type { Trial } from "../trial";
import { districtBreakdown } from "./breakdown";
import { districtWithhold } from "./districts";
import { amountOf, lifted } from "./lifted";
import { graduatedSchedule } from "./schedule";

export interface Subject {
  readonly id: string;
  /** How often it is drawn, against the others. */
  readonly weight: number;
  readonly draw: (random: Random) => Trial;
}

const amount = (random: Random): ReturnType<typeof givenAmount> => givenAmount(random);
const nearFirst = (random: Random, [first]: readonly unknown[]): ReturnType<typeof givenAmount> =>
  givenAmount(random, amountOf(first));
const nearSum = (random: Random, [first, second]: readonly unknown[]): ReturnType<typeof givenAmount> => {
  const [a, b] = [amountOf(first), amountOf(second)];
  return givenAmount(random, a === undefined || b === undefined ? undefined : a + b);
};

export const SUBJECTS: readonly Subject[] = [
  { id: "ALLIANCE_WITHHOLD", weight: 30, draw: lifted([amount, nearFirst], allianceWithhold) },
  { id: "GRADUATED_WITHHOLD", weight: 25, draw: lifted([amount, givenYear], graduatedWithhold) },
  {
    id: "GRADUATED_PERCENT",
    weight: 2,
    draw: lifted([givenYear], (year: number) => Number(graduatedPercent(year)) / 100),
  },
  { id: "GRADUATED_SCHEDULE", weight: 8, draw: graduatedSchedule },
  { id: "ALLIANCE_RELEASE", weight: 8, draw: lifted([amount, givenStatus], allianceRelease) },
  { id: "ALLIANCE_RECOVERY", weight: 11, draw: lifted([amount, nearFirst, nearFirst], allianceRecovery) },
  { id: "ALLIANCE_CARRYFORWARD", weight: 11, draw: lifted([amount, amount, nearSum], allianceCarryforward) },
  { id: "DISTRICT_WITHHOLD", weight: 5, draw: districtWithhold },
  { id: "DISTRICT_BREAKDOWN", weight: 8, draw: districtBreakdown },
];

const TOTAL = SUBJECTS.reduce((sum, { weight }) => sum + weight, 0);

export function pickSubject(random: Random): Subject {
  let place = random.below(TOTAL);
  for (const subject of SUBJECTS) {
    if (place < subject.weight) return subject;
    place -= subject.weight;
  }
  throw new Error("The weights do not add up.");
}
