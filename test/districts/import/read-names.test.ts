import fc from "fast-check";
import { answerKey, type Answer } from "../../../src/districts/import/answers";
import type { Cell } from "../../../src/districts/import/grid";
import { type NamesRead, readNames } from "../../../src/districts/import/read-names";
import { runToEnd } from "../../../src/districts/import/steps";
import { townNames } from "../../../src/districts";
import { gridOf, stateOf } from "./support/read";

type Rows = readonly (readonly Cell[])[];

const read = (rows: Rows, answers: Readonly<Record<string, Answer>> = {}): NamesRead | undefined =>
  runToEnd(
    readNames(gridOf(rows), new Map(Object.entries(answers).map(([spelling, one]) => [answerKey(spelling), one]))),
  );

const below = (...cells: readonly Cell[]): Rows => cells.map((cell) => [cell]);

/** What every filled cell was taken for. */
const taken = (names: NamesRead | undefined): readonly string[] =>
  (names?.cells ?? []).map(({ index, text, state, town }) => stateOf({ index, number: index + 1, text, state, town }));

const CASES: readonly {
  readonly name: string;
  readonly rows: Rows;
  readonly taken: readonly string[];
  readonly first?: number;
  readonly header?: string;
}[] = [
  {
    name: "plain names are their towns",
    rows: below("Norwalk", "Ansonia"),
    taken: ["Norwalk > Norwalk exact", "Ansonia > Ansonia exact"],
  },
  {
    name: "a header is no name",
    rows: below("Town", "Norwalk"),
    taken: ["Norwalk > Norwalk exact"],
    first: 1,
    header: "Town",
  },
  {
    name: "blank cells and rules between the names are passed over",
    rows: below("Norwalk", "", "---", "Ansonia"),
    taken: ["Norwalk > Norwalk exact", "Ansonia > Ansonia exact"],
  },
  {
    name: "a village, a code and a slip each say how they were read",
    rows: below("Norwalk", "Rockville", 64, "Norwlak"),
    taken: [
      "Norwalk > Norwalk exact",
      "Rockville > Vernon alias Rockville",
      "64 > Hartford code",
      "Norwlak > Norwalk spelling Norwalk",
    ],
  },
  {
    name: "a name of two towns is a question and no town",
    rows: below("Norwalk", "N. Haven"),
    taken: ["Norwalk > Norwalk exact", "N. Haven > question North Haven/New Haven abbreviation"],
  },
  {
    name: "what is no town stays in sight: a total, a school district, a word, an error",
    rows: below("Norwalk", "Total", "Regional School District 1", "Atlantis", "#N/A"),
    taken: [
      "Norwalk > Norwalk exact",
      "Total > not a town total or average",
      "Regional School District 1 > not a town regional school district",
      "Atlantis > unknown ",
      "#N/A > unknown ",
    ],
  },
  {
    name: "a title without a header is asked about instead of being passed over",
    rows: below("Our list of 2024:", "Norwalk", "Ansonia"),
    taken: ["Our list of 2024: > unknown ", "Norwalk > Norwalk exact", "Ansonia > Ansonia exact"],
  },
  {
    name: "a town named twice is there twice",
    rows: below("Norwalk", "Norwalk"),
    taken: ["Norwalk > Norwalk exact", "Norwalk > Norwalk exact"],
  },
  {
    name: "a code beside the name that says another town is a contradiction",
    rows: [
      ["District", "District code"],
      ["Norwalk", "1030011"],
      ["Ansonia", "0020011"],
      ["Bristol", "0640011"],
    ],
    taken: ["Norwalk > Norwalk exact", "Ansonia > Ansonia exact", "Bristol > contradiction Bristol Hartford"],
    first: 1,
    header: "District",
  },
];

test.each(CASES)("$name", ({ rows, taken: expected, first = 0, header = "" }) => {
  const names = read(rows);
  expect(taken(names)).toEqual(expected);
  expect([names?.first, names?.header, names?.count]).toEqual([first, header, rows.length - first]);
});

test("cells without any town are no names", () => {
  expect(read(below(1200.5, 1300.25, "Library"))).toBeUndefined();
  expect(read([[""]])).toBeUndefined();
});

test("an answer decides its spelling wherever it stands, also one that leaves it out", () => {
  const rows = below("Norwalk", "N. Haven", "Total", "n. haven");
  expect(taken(read(rows, { "N. Haven": { town: "New Haven" }, Total: "leave out" }))).toEqual([
    "Norwalk > Norwalk exact",
    "N. Haven > New Haven answered",
    "Total > left out",
    "n. haven > New Haven answered",
  ]);
});

test("an answer settles a name whose code says another town", () => {
  const rows = [
    ["District", "District code"],
    ["Norwalk", "1030011"],
    ["Ansonia", "0020011"],
    ["Bristol", "0640011"],
  ];
  expect(taken(read(rows, { Bristol: { town: "Bristol" } }))[2]).toBe("Bristol > Bristol answered");
});

test("of a block the column with the names is read, and what is not read is said", () => {
  const names = read([
    ["Plan of 2024", "", ""],
    ["Staff", "Town", "County"],
    [12, "Norwalk", "Fairfield"],
    [3, "Ansonia", "New Haven"],
  ]);
  expect(names).toMatchObject({ column: 1, first: 2, count: 2, header: "Town", above: 1, others: [2] });
});

test("every filled cell of a column is a town of the 169 or waits for a person, and none is lost", () => {
  const cell = fc.oneof(fc.constantFrom(...townNames), fc.constantFrom("Total", "N. Haven", "Atlantis", "", "Norwlak"));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 40 }), (cells) => {
      const names = read(below(...cells));
      if (!names) return !cells.some((one) => townNames.includes(one));
      const filled = cells.filter((one) => one !== "");
      expect(names.cells.map(({ text }) => text)).toEqual(filled);
      for (const { text, town } of names.cells) if (townNames.includes(text)) expect(town?.name).toBe(text);
      return true;
    }),
  );
});
