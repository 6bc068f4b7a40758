import { townByCode } from "../../../src/districts";
import type { Listed, RowState } from "../../../src/districts/import/row-state";
import { stateText } from "../../../src/districts/import/state-wording";
import { type ImportFacts, type ImportIssue, importText } from "../../../src/districts/import/wording";
import { fiscalYear } from "../../../src/money/fiscal-year";
import { Issue } from "../../../src/money/issue";

const year = fiscalYear;
const span = { from: year(2018), to: year(2022) };

/** For every issue, its facts and what its text must hold: what was found, and what to do. */
const ISSUES: { readonly [Code in keyof ImportFacts]: readonly [ImportFacts[Code], ...RegExp[]] } = {
  "file-empty": [{}, /empty/, /Choose/],
  "file-pdf": [{}, /PDF/, /paste/],
  "file-zip": [{}, /zip/, /Save/],
  "file-ole": [{}, /97-2003/, /password/, /save it as \.xlsx/],
  "file-binary": [{ offset: 3 }, /byte 4/, /Save/],
  "quote-not-closed": [{ line: 7 }, /Line 7/, /kept as text/],
  "text-after-quote": [{ line: 7 }, /Line 7/, /kept in the cell/],
  "cell-like-rows": [{ line: 7, lines: 3 }, /line 7/, /3 lines/, /add it/],
  "more-quotes": [{ count: 1 }, /1 more row has/, /Check/],
  "layout-no-district": [{}, /No column holds districts/, /Choose/],
  "layout-no-grants": [{ kind: "wide grants" }, /fiscal year/, /Choose/],
  "layout-use-twice": [
    { taken: { use: "grants", year: year(2023) }, columns: [1, 2] },
    /2 columns/,
    /grants of FY 2023/,
    /Keep one/,
  ],
  "status-text": [{ found: "Perhaps" }, /"Perhaps"/, /Alliance, Graduated and Opportunity/, /Correct/],
  "status-two": [{ found: ["Alliance", "Graduated"] }, /Alliance and Graduated/, /Correct/],
  "mark-text": [{ found: "maybe" }, /"maybe"/, /yes, X, 1/, /Correct/],
  "opportunity-graduated": [{}, /Opportunity District/, /Correct/],
  "years-reversed": [{ from: year(2022), to: year(2018) }, /FY 2022 to FY 2018/, /Correct/],
  "amount-text": [{ found: "x".repeat(100) }, /"x{60}\u2026"/, /Correct/],
  "amount-spaces": [{ found: " " }, /only spaces/, /Correct/],
  "amount-exponent": [{ found: "1e5" }, /"1e5"/, /Correct/],
  "amount-date": [{ found: "1/2/2023" }, /"1\/2\/2023"/, /Correct/],
  "amount-commas": [{ found: "1,2" }, /"1,2"/, /Correct/],
  "amount-boolean": [{ found: true }, /true/, /Correct/],
  "amount-data-type": [{ found: {} }, /no amount/, /Correct/],
  "amount-not-finite": [{ found: Infinity }, /Infinity/, /Correct/],
  "amount-too-large": [{ found: 1e20 }, /90 trillion/, /Correct/],
  "amount-negative": [{ found: "(5)" }, /"\(5\)"/, /zero or more/, /Correct/],
  "fiscal-year-blank": [{}, /blank/, /FY23/],
  "fiscal-year-text": [{ found: "soon" }, /"soon"/, /FY23/, /Correct/],
  "fiscal-year-span": [{ found: "2013-2017" }, /"2013-2017"/, /two years in a row/, /Correct/],
  "fiscal-year-date-text": [{ found: "1/1/2023" }, /"1\/1\/2023"/, /Correct/],
  "fiscal-year-number": [{ found: 23 }, /23/, /Correct/],
  "fiscal-year-boolean": [{ found: true }, /true/, /Correct/],
  "fiscal-year-data-type": [{ found: {} }, /no year/, /Correct/],
  "count-unexpected": [
    { ...span, found: 32, expected: [33, 36] },
    /32 Alliance Districts/,
    /2018 to 2022/,
    /33 or 36/,
    /Check/,
  ],
  "opportunity-too-many": [{ ...span, found: 11, most: 10 }, /11 Opportunity Districts/, /10/, /Check/],
  "years-outside-designation": [
    { ...span, districts: ["Avon"], designations: [span] },
    /Avon is listed/,
    /FY 2018 to FY 2022/,
    /Check/,
  ],
  "missing-against-previous": [{ districts: ["Avon", "Derby"] }, /Avon and Derby stand/, /Check/],
  "figure-missing": [{ year: year(2023), districts: ["Avon"] }, /Avon has no figure for fiscal year 2023/, /Check/],
};

it.each(Object.entries(ISSUES))("%s is said in plain sentences", (code, [facts, ...holds]) => {
  const text = importText(new Issue(code, facts) as ImportIssue);
  for (const part of holds) expect(text).toMatch(part);
  expect(text).toMatch(/^[A-Z0-9].*\.$/);
  expect(text).not.toMatch(/!|undefined|\[object/);
});

const [ansonia, bristol] = [townByCode(2)!, townByCode(17)!];
const AT = { counted: "line", header: (column: number) => (column === 1 ? "Status" : "") } as const;

const STATES: readonly (readonly [RowState, string])[] = [
  [{ kind: "exact" }, "Name of the town."],
  [{ kind: "alias", alias: "Winsted" }, "Winsted is in this town."],
  [{ kind: "code" }, "By its code."],
  [{ kind: "spelling", name: "Bridgeport" }, "Read as Bridgeport, from which one letter differs."],
  [{ kind: "answered" }, "As you answered."],
  [{ kind: "left out" }, "Left out, as you answered."],
  [{ kind: "title" }, "Title line."],
  [{ kind: "header" }, "Header."],
  [{ kind: "repeated header" }, "The header again."],
  [{ kind: "blank" }, "Blank row."],
  [{ kind: "footnote" }, "Footnote."],
  [{ kind: "not a town", what: "charter school or academy" }, "Not a town: charter school or academy."],
  [{ kind: "not designated" }, "Not designated, by the status of the row."],
  [{ kind: "no figure", reason: "suppressed" }, "The figure is suppressed. Nothing is written."],
  [{ kind: "duplicate", of: 14 }, "The same as line 14."],
  [
    { kind: "question", candidates: [ansonia, bristol], reason: "spelling" },
    "Ansonia or Bristol? Choose one, or leave the row out.",
  ],
  [
    { kind: "question", candidates: [ansonia], reason: "code" },
    "The code is that of Ansonia, which the name does not fit. Choose the town, or leave the row out.",
  ],
  [{ kind: "unknown", nearest: [] }, "No town has a name like this. Choose the town, or leave the row out."],
  [
    { kind: "unknown", nearest: [ansonia] },
    "Not the name of a town. The nearest: Ansonia. Choose the town, or leave the row out.",
  ],
  [{ kind: "no name" }, "The row has values but no name. Choose the town, or leave the row out."],
  [
    { kind: "contradiction", byName: ansonia, byCode: bristol },
    "The name is Ansonia, the code is that of Bristol. Choose the town, or leave the row out.",
  ],
  [
    { kind: "contradiction", byName: ansonia, byCode: "endowed academy" },
    "The name is Ansonia, the code is that of another kind (endowed academy). Choose the town, or leave the row out.",
  ],
  [
    { kind: "conflict", with: 31, about: "amount" },
    "The town has another amount for the same year in line 31. Keep one and leave the other out.",
  ],
  [
    { kind: "unreadable", column: 1, issue: new Issue("status-text", { found: "?" }) },
    'Column "Status": The status reads "?". Allowed are Alliance, Graduated and Opportunity. Correct it in the source, or leave the row out.',
  ],
  [
    { kind: "incomplete", missing: "years" },
    "The fiscal years are missing. Choose them for the list, or correct the source.",
  ],
];

it.each(STATES)("the state %j is said in plain words", (state, text) => {
  expect(stateText(state, AT)).toBe(text);
});

it("every state has its words", () => {
  const said = new Set(STATES.map(([{ kind }]) => kind));
  const all: { readonly [Kind in Listed["kind"]]: true } = {
    title: true,
    header: true,
    "repeated header": true,
    blank: true,
    footnote: true,
    "left out": true,
    "not a town": true,
    "not designated": true,
    "no figure": true,
    duplicate: true,
    question: true,
    unknown: true,
    "no name": true,
    contradiction: true,
    conflict: true,
    unreadable: true,
    incomplete: true,
  };
  expect(Object.keys(all).filter((kind) => !said.has(kind as Listed["kind"]))).toEqual([]);
});
