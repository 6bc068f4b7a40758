import fc from "fast-check";
import { towns } from "../../../src/districts";
import { check, type CheckOptions } from "../../../src/districts/import/check";
import { decodeText } from "../../../src/districts/import/decode-text";
import type { Cell, Grid } from "../../../src/districts/import/grid";
import { isMatched } from "../../../src/districts/import/row-state";
import { runToEnd } from "../../../src/districts/import/steps";
import { fiscalYear } from "../../../src/money/fiscal-year";
import { Issue } from "../../../src/money/issue";
import { gridOf, gridOfText, layoutOf } from "./support/read";

const OPTIONS: readonly CheckOptions[] = [
  {},
  { defaults: { status: "Alliance", fromFY: fiscalYear(2018), toFY: fiscalYear(2022), fiscalYear: fiscalYear(2023) } },
];

/** Rows in = rows written + rows listed with a reason, each in exactly one place. */
function expectEveryRowInOnePlace(grid: Grid): void {
  const layout = layoutOf(grid);
  for (const options of OPTIONS) {
    const { rows, written } = runToEnd(check(grid, layout, options));
    expect(rows.map(({ index }) => index)).toEqual(grid.rows.map((_, index) => index));
    const matched = rows.filter(({ state }) => isMatched(state));
    expect(written.map(({ index, town }) => [index, town])).toEqual(matched.map(({ index, town }) => [index, town]));
  }
}

const name = fc.oneof(
  fc.constantFrom(...towns.map((town) => town.name)),
  fc.constantFrom(
    "N HAVEN",
    "MYSTIC",
    "Winsted",
    "Total",
    "Regional School District 01",
    "Xyzzy",
    "* note",
    '="0020011"',
    "",
    "Source: x",
  ),
);
const status = fc.constantFrom("Alliance", "Graduated", "Opportunity", "Non-Alliance", "X", "", "?", "yes");
const year = fc.constantFrom<Cell>("2013", 2018, "FY 2022-23", "2022", 0, null, "then", 45_000);
const amount = fc.constantFrom<Cell>("1,234,567", 15_031_668, "*", "N/A", "-", "12,34", null, "$5.005", true);
const header = fc.constantFrom<Cell>(
  "Town",
  "District Code",
  "Status",
  "From FY",
  "To FY",
  "Fiscal Year",
  "ECS Entitlement",
  "FY 2023",
  "2023-24 ECS Grant",
  "Alliance",
  "Opportunity District",
  "",
  "Total",
);
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  name,
  status,
  year,
  amount,
  header,
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double(),
);

const anyRows = fc.array(
  fc.oneof(
    fc.array(anyCell, { maxLength: 7 }),
    fc.array(header, { maxLength: 7 }),
    fc.tuple(name, status, year, year),
    fc.tuple(name, year, amount),
    fc.tuple(name, amount, amount),
  ),
  { maxLength: 25 },
);

it("Every row of any grid stands in exactly one place", () => {
  fc.assert(
    fc.property(anyRows, (rows) => expectEveryRowInOnePlace(gridOf(rows))),
    { numRuns: 1500 },
  );
});

it("Every row of an almost tidy list stands in exactly one place", () => {
  const lists = fc
    .constantFrom(["Town", "Status", "From FY", "To FY"], ["Town", "Fiscal Year", "ECS"], ["Town", "FY23", "FY24"])
    .chain((head) =>
      fc
        .array(
          fc.tuple(
            name,
            ...head.slice(1).map((word) => (word === "Status" ? status : /FY\d|ECS/.test(word) ? amount : year)),
          ),
          { maxLength: 30 },
        )
        .map((rows) => [head, ...rows]),
    );
  fc.assert(
    fc.property(lists, (rows) => expectEveryRowInOnePlace(gridOf(rows))),
    { numRuns: 1000 },
  );
});

describe("A file that was damaged", () => {
  const whole =
    'District lists,FY 2018\r\n\r\n"District","District Code","Status","Note"\r\n"Ansonia School District","=""0020011""",Alliance,"a ""b"""\r\nHartford,0640011,Opportunity,"two\r\nlines"\r\nTotal,,,\r\n';
  const bytes = Uint8Array.from(Buffer.from(whole, "latin1"));

  const expectRead = (content: Uint8Array): void => {
    const decoded = decodeText(content);
    if (decoded instanceof Issue) return;
    const grid = gridOfText(decoded.text);
    const kept = (text: string) => text.replace(/[",;|\t\r\n =]/g, "");
    expect(kept(grid.rows.flat().join(""))).toBe(kept(decoded.text));
    expectEveryRowInOnePlace(grid);
  };

  it("by being cut off anywhere, loses nothing that is left", () => {
    for (let end = 0; end <= bytes.length; end++) expectRead(bytes.subarray(0, end));
  });

  it("in any bytes, loses nothing that can be read", () => {
    const damage = fc.array(
      fc.tuple(fc.nat(bytes.length - 1), fc.oneof(fc.constantFrom(34, 10, 13, 44, 59, 9), fc.nat(255))),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(damage, (changes) => {
        const content = bytes.slice();
        for (const [at, byte] of changes) content[at] = byte;
        expectRead(content);
      }),
      { numRuns: 1500 },
    );
  });
});

it("A row of a million cells is listed like any other", () => {
  const wide: Cell[] = new Array<Cell>(1_000_000).fill("x");
  expectEveryRowInOnePlace(
    gridOf([
      ["Town", "Status"],
      ["Ansonia", "Alliance"],
      wide,
      new Array<Cell>(1_000_000).fill(""),
      ["Ansonia", ...wide],
    ]),
  );
  expectEveryRowInOnePlace(gridOf([wide, ["Ansonia"]]));
});
