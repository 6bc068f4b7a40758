import { mistakes, messageFor, type Change } from "./support";

interface Mistake {
  readonly name: string;
  readonly change: Change;
  /** File, the text of the line that is named, and the message. */
  readonly expected: readonly string[];
}

const DIVERSITY = "parameters/education-diversity-portion.yaml";
const ENACTED = "lists/fy2023-enacted.yaml";

/** One of each kind of mistake that somebody who adds a year, a list or a policy can make. */
const MISTAKES: readonly Mistake[] = [
  {
    name: "a value without a citation",
    change: {
      file: "parameters/measured-grant.yaml",
      from: "    citation:\n      source: portions\n      place: FY 2018, every portion is the FY 2017 grant minus the FY 2012 grant\n      note: a mid-year holdback was taken from the rest of the grant; published figures, the authority was not found\n",
      to: "",
    },
    expected: ['parameters/measured-grant.yaml: - years: 2018 -> "values" lacks "citation"'],
  },
  {
    name: "a citation without its place",
    change: { file: "policies/enacted.yaml", from: "place: FY 2013 to FY 2026, ", to: "" },
    expected: [
      'policies/enacted.yaml: citation: { source: portions, note: "law: Conn. Gen. Stat. section 10-262u" } -> "citation" lacks "place"',
    ],
  },
  {
    name: "a citation from a document that is not listed",
    change: { file: "lists/fy2013.yaml", from: "source: portions", to: "source: annual report" },
    expected: [
      'lists/fy2013.yaml: source: annual report -> the citation names the source "annual report", which sources.yaml does not hold',
    ],
  },
  {
    name: "a source without the date on which it was read",
    change: {
      file: "sources.yaml",
      from: "Gen. Assembly (Ct. 2022)\n  read: 2026-09-14",
      to: "Gen. Assembly (Ct. 2022)",
    },
    expected: [
      'sources.yaml: title: Proposed H.B. 5038, An Act Implementing the Governor\'s Budget Recommendations Concerning Education, Gen. Assembly (Ct. 2022) -> "proposal" lacks "read"',
    ],
  },
  {
    name: "a list that goes on while its label keeps the old years",
    change: { file: "lists/fy2022.yaml", from: "label: FY 2018-2022", to: "label: FY 2018-2021" },
    expected: [
      'lists/fy2022.yaml: label: FY 2018-2021 -> the label has to begin with "FY 2018-2022", the years of the list, and it is "FY 2018-2021"',
    ],
  },
  {
    name: "a label that says no years",
    change: { file: "lists/fy2022.yaml", from: "label: FY 2018-2022", to: "label: The 33 districts" },
    expected: [
      expect.stringMatching(/^lists\/fy2022\.yaml: label: The 33 districts -> the label has to begin/) as string,
    ],
  },
  {
    name: "a gap between the years of a parameter",
    change: { file: DIVERSITY, from: "years: 2013-2023", to: "years: 2013-2022" },
    expected: [`${DIVERSITY}: - years: 2024 -> there is a gap before FY 2024: nothing holds for FY 2023`],
  },
  {
    name: "an overlap of the years of a parameter",
    change: { file: DIVERSITY, from: "- years: 2025\n", to: "- years: 2024-2025\n" },
    expected: [`${DIVERSITY}: - years: 2024-2025 -> FY 2024-2025 overlaps FY 2024, which has a value of its own`],
  },
  {
    name: "years that run backwards",
    change: { file: DIVERSITY, from: "- years: 2025\n", to: "- years: 2026-2025\n" },
    expected: [`${DIVERSITY}: - years: 2026-2025 -> the years 2026-2025 run backwards`],
  },
  {
    name: "base years that leave out a year of the list",
    change: { file: ENACTED, from: "- years: 2023-2025\n", to: "- years: 2023-2024\n" },
    expected: [expect.stringMatching(/-> there is a gap before FY 2026-\d{4}: nothing holds for FY 2025$/) as string],
  },
  {
    name: "base years that end before the list does",
    change: { file: "lists/fy2013.yaml", from: "      - years: 2013-2017", to: "      - years: 2013-2016" },
    expected: ["lists/fy2013.yaml: - years: 2013-2016 -> the entries cover FY 2013-2016, and FY 2013-2017 is wanted"],
  },
  {
    name: "a town that there is not",
    change: { file: ENACTED, from: "- Plainfield", to: "- Planfield" },
    expected: [`${ENACTED}: - Planfield -> "Planfield" is none of the 169 towns`],
  },
  {
    name: "a town that stands twice in a list",
    change: { file: ENACTED, from: "- Plainfield", to: "- Ansonia" },
    expected: [`${ENACTED}: - Ansonia -> Ansonia stands twice in the list`],
  },
  {
    name: "a share written as a number that is no decimal text",
    change: { file: "parameters/graduated-share.yaml", from: 'value: "0.75"', to: 'value: "75%"' },
    expected: ['parameters/graduated-share.yaml: value: "75%" -> "value" must match pattern "^[01](\\.\\d{1,7})?$"'],
  },
  {
    name: "a status that there is not",
    change: { file: "lists/fy2022.yaml", from: "status: Alliance", to: "status: Opportunity" },
    expected: ['lists/fy2022.yaml: - status: Opportunity -> "status" must be one of Alliance, Graduated'],
  },
  {
    name: "a property that is not known",
    change: { file: "lists/fy2022.yaml", from: "label: FY 2018-2022", to: "label: FY 2018-2022\nlegislature: 2017" },
    expected: ['lists/fy2022.yaml: id: fy2022 -> the file holds "legislature", which is not known'],
  },
  {
    name: "a policy whose lists leave out years",
    change: { file: "policies/enacted.yaml", from: "years: 2018-2022, list", to: "years: 2019-2022, list" },
    expected: [
      "policies/enacted.yaml: - { years: 2019-2022, list: fy2022 } -> there is a gap before FY 2019-2022: nothing holds for FY 2018",
    ],
  },
  {
    name: "a policy that names a list which is not there",
    change: { file: "policies/enacted.yaml", from: "list: fy2022", to: "list: fy2021" },
    expected: ['policies/enacted.yaml: - { years: 2018-2022, list: fy2021 } -> there is no list "fy2021"'],
  },
  {
    name: "a policy that takes a list beyond its years",
    change: { file: "policies/governor-2022.yaml", from: "years: 2023-2027, list", to: "years: 2023-2028, list" },
    expected: [
      'policies/governor-2022.yaml: - { years: 2023-2028, list: fy2023-governor-2022 } -> the list "fy2023-governor-2022" covers FY 2023-2027, not all of FY 2023-2028',
      "policies/governor-2022.yaml: - { years: 2023-2028, list: fy2023-governor-2022 } -> no rule holds for the status Alliance in FY 2028",
    ],
  },
  {
    name: "a status without a rule in a year",
    change: {
      file: "policies/governor-2022.yaml",
      from: "status: Graduated\n    years: 2023-2027",
      to: "status: Graduated\n    years: 2023-2026",
    },
    expected: [
      "policies/governor-2022.yaml: - { years: 2023-2027, list: fy2023-governor-2022 } -> no rule holds for the status Graduated in FY 2027",
    ],
  },
  {
    name: "two rules for a status in a year",
    change: {
      file: "policies/governor-2022.yaml",
      from: "  - status: Graduated\n    years: 2023-2027\n    rule: share of an earlier amount\n    share: graduated-share\n    referenceYear: graduated-reference-year\n",
      to: "  - status: Alliance\n    years: 2023-2027\n    rule: grant above base\n",
    },
    expected: [
      "policies/governor-2022.yaml: - status: Alliance -> FY 2023-2027 overlaps FY 2013-2027, which has a value of its own",
      "policies/governor-2022.yaml: - { years: 2023-2027, list: fy2023-governor-2022 } -> no rule holds for the status Graduated in FY 2023",
      'topics.yaml: ruleOf: { policy: governor-2022, status: Graduated } -> the policy "governor-2022" has no rule for the status Graduated',
    ],
  },
  {
    name: "a rule that names a parameter which is not there",
    change: { file: "policies/enacted.yaml", from: "takenOut: education-diversity-portion", to: "takenOut: diversity" },
    expected: ['policies/enacted.yaml: takenOut: diversity -> there is no parameter "diversity"'],
  },
  {
    name: "a rule that names a parameter of another kind",
    change: {
      file: "policies/enacted.yaml",
      from: "takenOut: education-diversity-portion",
      to: "takenOut: graduated-share",
    },
    expected: [
      'policies/enacted.yaml: takenOut: graduated-share -> "graduated-share" is a share, not a share of an increase',
    ],
  },
  {
    name: "a rule for years in which its parameter has no value",
    change: { file: "parameters/graduated-reference-year.yaml", from: "years: 2023-2027", to: "years: 2023-2026" },
    expected: [
      'policies/governor-2022.yaml: referenceYear: graduated-reference-year -> "graduated-reference-year" covers FY 2023-2026, not all of FY 2023-2027',
    ],
  },
  {
    name: "a topic that points nowhere",
    change: { file: "topics.yaml", from: "parameter: graduated-share", to: "parameter: shares" },
    expected: ['topics.yaml: parameter: shares -> there is no parameter "shares"'],
  },
  {
    name: "an id that is not the file's name",
    change: { file: "lists/fy2013.yaml", from: "id: fy2013", to: "id: fy2014" },
    expected: [
      'lists/fy2013.yaml: id: fy2014 -> the id is "fy2014", and the file is named "fy2013"',
      'policies/enacted.yaml: - { years: 2013-2017, list: fy2013 } -> there is no list "fy2013"',
      'policies/governor-2022.yaml: - { years: 2013-2017, list: fy2013 } -> there is no list "fy2013"',
    ],
  },
  {
    name: "text that is no YAML",
    change: { file: "lists/fy2013.yaml", from: "proposed: false", to: "proposed: [false" },
    expected: [expect.stringMatching(/^lists\/fy2013\.yaml: .* -> /) as string],
  },
];

describe("the check of the law's data", () => {
  test("finds nothing in the data as it is", () => {
    expect(mistakes([])).toEqual([]);
  });

  test.each(MISTAKES)("stops at $name", ({ change, expected }) => {
    const found = mistakes([change]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.slice(0, expected.length)).toEqual(expected);
  });

  test("stops at a file that has no place in the folder", () => {
    expect(mistakes([], { "rates.yaml": "value: 1\n" })).toEqual([
      expect.stringMatching(/^rates\.yaml: value: 1 -> the file has no place here/),
    ]);
  });

  test("names the file and the line in a message that a build prints", () => {
    expect(messageFor([{ file: ENACTED, from: "- Plainfield", to: "- Planfield" }])).toMatch(
      /^The data of the law cannot be used\.\nsrc\/law\/data\/lists\/fy2023-enacted\.yaml:\d+: "Planfield" is none of the 169 towns$/,
    );
  });
});
