import { compareDistrictLists, type DistrictStatus } from "../../../src/districts/import/compare-lists";

const alliance = (...districts: string[]): DistrictStatus[] =>
  districts.map((district) => ({ district, status: "Alliance" }));
const graduated = (...districts: string[]): DistrictStatus[] =>
  districts.map((district) => ({ district, status: "Graduated" }));

const NONE = { entering: [], leaving: [], graduated: [], designatedAgain: [], unchanged: [], graduatedAgainstRule: [] };

const CASES = [
  {
    name: "stays",
    before: alliance("Ansonia"),
    after: alliance("Ansonia"),
    earlier: ["Ansonia"],
    expected: { unchanged: ["Ansonia"] },
  },
  { name: "enters", before: [], after: alliance("Enfield"), earlier: [], expected: { entering: ["Enfield"] } },
  {
    name: "has graduated, as the new list says",
    before: alliance("Norwalk"),
    after: graduated("Norwalk"),
    earlier: ["Norwalk"],
    expected: { graduated: ["Norwalk"] },
  },
  {
    name: "has graduated by the rule, though the new list leaves it out",
    before: alliance("Norwalk"),
    after: [],
    earlier: ["Norwalk"],
    expected: { graduated: ["Norwalk"] },
  },
  {
    name: "leaves, since it was on neither of the earlier lists",
    before: alliance("Enfield"),
    after: [],
    earlier: [],
    expected: { leaving: ["Enfield"] },
  },
  {
    name: "is designated again after it had graduated",
    before: graduated("Norwalk"),
    after: alliance("Norwalk"),
    earlier: ["Norwalk"],
    expected: { designatedAgain: ["Norwalk"] },
  },
  {
    name: "is designated again after a list without it",
    before: [],
    after: alliance("Norwalk"),
    earlier: ["Norwalk"],
    expected: { designatedAgain: ["Norwalk"] },
  },
  {
    name: "stays graduated",
    before: graduated("Norwalk"),
    after: [],
    earlier: ["Norwalk"],
    expected: { unchanged: ["Norwalk"] },
  },
  {
    name: "is called Graduated against the rule",
    before: [],
    after: graduated("Avon"),
    earlier: [],
    expected: { graduated: ["Avon"], graduatedAgainstRule: ["Avon"] },
  },
] as const;

it.each(CASES)("A district $name", ({ before, after, earlier, expected }) => {
  expect(compareDistrictLists(before, after, earlier)).toEqual({ ...NONE, ...expected });
});

it("The lists of FY 2018-2022 and of the Governor's 2022 proposal: three enter, three have graduated", () => {
  const stay = ["Ansonia", "Bridgeport", "Hartford"];
  const before = alliance(...stay, "Groton", "Norwalk", "Winchester");
  const after = [
    ...alliance("Stratford", "Enfield", ...stay, "Plainfield"),
    ...graduated("Groton", "Norwalk", "Winchester"),
  ];
  expect(
    compareDistrictLists(
      before,
      after,
      before.map(({ district }) => district),
    ),
  ).toEqual({
    ...NONE,
    entering: ["Enfield", "Plainfield", "Stratford"],
    graduated: ["Groton", "Norwalk", "Winchester"],
    unchanged: stay,
  });
});
