import { findIn } from "../../../src/taskpane/words/find";

const TOWNS = ["New Haven", "North Haven", "Norwalk", "Haven, New"];

const CASES: readonly { name: string; wanted: string; expected: readonly string[] }[] = [
  { name: "nothing sought leaves every item", wanted: "", expected: TOWNS },
  { name: "spaces alone are nothing", wanted: "  ", expected: TOWNS },
  {
    name: "a part of a word is enough, anywhere in the text",
    wanted: "haven",
    expected: ["New Haven", "North Haven", "Haven, New"],
  },
  { name: "capitals make no difference", wanted: "NORW", expected: ["Norwalk"] },
  { name: "spaces around what is sought are left out", wanted: " new haven ", expected: ["New Haven"] },
  { name: "signs that patterns know are only signs", wanted: "n.w", expected: [] },
];

it.each(CASES)("finding: $name", ({ wanted, expected }) => {
  expect(findIn(TOWNS, wanted, (town) => town)).toEqual(expected);
});
