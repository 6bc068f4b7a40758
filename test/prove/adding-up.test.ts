/** What a reader would compute from the lines above a line, on the sums of the function's own page and on sums done by hand. */
import { byLinesAbove } from "../../prove/rules/adding-up";

const NORWALK_2024 = [
  ["Status in FY 2024", "Alliance"],
  ["Base year", 2012],
  ["ECS grant of FY 2024", 14_269_949],
  ["ECS grant of FY 2012 (base year)", 10_095_131],
  ["Grant above the base year's, not below 0", 4_174_818],
  ["ECS grant of FY 2020", 11_982_530],
  ["ECS grant of FY 2021", 12_590_479],
  ["Increase from FY 2020 to FY 2021, not below 0", 607_949],
  ["Education Diversity portion, 10% of the increase, half up to the dollar", 60_795],
  ["Withheld in FY 2024", 4_114_023],
] as const;

const WINCHESTER_2024 = [
  ["ECS grant of FY 2022", 8_024_957],
  ["ECS grant of FY 2012 (base year)", 7_823_991],
  ["Withheld in FY 2022, not below 0", 200_966],
  ["Share in FY 2024", 0.75],
  ["Withheld in FY 2024", 150_724.5],
] as const;

type Lines = readonly (readonly [string, unknown])[];
const sumAt = (lines: Lines, at: number): bigint | undefined =>
  byLinesAbove(
    lines.map(([label, value]) => ({ label, value })),
    at,
  )?.cents;

test.each<{ name: string; lines: Lines; at: number; cents: bigint | undefined }>([
  { name: "14,269,949 - 10,095,131 = 4,174,818", lines: NORWALK_2024, at: 4, cents: 417_481_800n },
  { name: "12,590,479 - 11,982,530 = 607,949", lines: NORWALK_2024, at: 7, cents: 60_794_900n },
  { name: "10 % of 607,949 is 60,794.90, to the dollar 60,795", lines: NORWALK_2024, at: 8, cents: 6_079_500n },
  { name: "4,174,818 - 60,795 = 4,114,023", lines: NORWALK_2024, at: 9, cents: 411_402_300n },
  { name: "a grant is read and not computed", lines: NORWALK_2024, at: 3, cents: undefined },
  { name: "8,024,957 - 7,823,991 = 200,966", lines: WINCHESTER_2024, at: 2, cents: 20_096_600n },
  { name: "200,966 x 75 % = 150,724.50", lines: WINCHESTER_2024, at: 4, cents: 15_072_450n },
  {
    name: "75 % of 0.02 is 0.015, half a cent away from zero 0.02",
    lines: [
      ["Withheld in FY 2022, not below 0", 0.02],
      ["Share in FY 2024", 0.75],
      ["Withheld in FY 2024", 0],
    ],
    at: 2,
    cents: 2n,
  },
  {
    name: "a grant below the base year's leaves nothing",
    lines: [
      ["ECS grant of FY 2022", 1],
      ["ECS grant of FY 2012 (base year)", 2],
      ["Grant above the base year's, not below 0", 5],
    ],
    at: 2,
    cents: 0n,
  },
  {
    name: "an amount that is only named anew stays what it is",
    lines: [
      ["Grant above the base year's, not below 0", 3.05],
      ["Withheld in FY 2022", 0],
    ],
    at: 1,
    cents: 305n,
  },
  {
    name: "nothing is withheld where the status is the only line before",
    lines: [
      ["Status in FY 2022", "Not designated"],
      ["Withheld in FY 2022", 7],
    ],
    at: 1,
    cents: 0n,
  },
  {
    name: "from 70 trillion on the cells do not show every cent",
    lines: [
      ["ECS grant of FY 2022", 8e13],
      ["ECS grant of FY 2012 (base year)", 2],
      ["Grant above the base year's, not below 0", 5],
    ],
    at: 2,
    cents: undefined,
  },
])("$name", ({ lines, at, cents }) => expect(sumAt(lines, at)).toBe(cents));
