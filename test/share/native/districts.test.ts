/** The functions about districts by way of the lookup sheet, worked out in double arithmetic, against the functions themselves. */
import { TOWNS, ENTITLEMENT_YEARS } from "../../../src/model/figures/entitlements";
import type { CellValue } from "../../../src/model/explain";
import type { Book } from "../../../src/share/book";
import { evaluateNative, hasNoForm, Lookups, nativeFormula } from "../../../src/share/native";
import { allOf, ours, sheetOf, type Rows } from "./support/case";

const HALVES = [0.5, 0.25, 0.75, 0.01, 0.99, 0];

/** Every town of the published lists with cents that make halves, and two towns on no list. */
const WIDE: Rows = [
  [
    "Town",
    ...ENTITLEMENT_YEARS.map((year) =>
      year % 3 === 0 ? `FY ${year}` : year % 3 === 1 ? year : `${year - 1}-${String(year).slice(2)}`,
    ),
  ],
  ...TOWNS.map(({ town, entitlement }, index) => [
    index % 4 === 0 ? town.toUpperCase() : index % 4 === 1 ? `${town} School District` : town,
    ...ENTITLEMENT_YEARS.map((year) => entitlement(year) + (HALVES[(index + year) % HALVES.length] ?? 0)),
  ]),
  ["Avon", ...ENTITLEMENT_YEARS.map(() => 1_000_000)],
  ["Total", ...ENTITLEMENT_YEARS.map(() => 1)],
];

const LONG: Rows = [
  ["District", "Fiscal year", "Amount"],
  ...TOWNS.flatMap(({ town, entitlement }) => ENTITLEMENT_YEARS.map((year) => [town, `FY ${year}`, entitlement(year)])),
];

const LIST: Rows = [
  ["District", "Status", "From FY", "To FY", "Base FY"],
  ["Norwalk", "Graduated", 2023, 2027, 2012],
  ["Hartford Public Schools", "Alliance", "FY 2020", "FY 2027", "FY 2013"],
  ["Avon", "Not designated", 2020, 2027, null],
];

const one = (value: CellValue): Rows => [[value]];

interface Case {
  readonly id: string;
  readonly given: readonly CellValue[];
  readonly tail: string;
  readonly tables: readonly Rows[];
}

/** A book whose sheet Sheet1 holds the district and the year of each case in A and B, and its formula in Z. */
function bookWith(cases: readonly Case[], grants: Rows): Book {
  const sheet = sheetOf(
    "Sheet1",
    cases.map(({ given }) => given),
  );
  const formulas = cases.map(({ id, given, tail }, row) => ({
    row,
    column: 25,
    formula: `=${id}(${given.map((_, index) => `${"AB"[index] ?? ""}${row + 1}`).join(",")}${tail})`,
  }));
  return {
    sheets: [{ ...sheet, formulas }, sheetOf("Grants", grants), sheetOf("List", LIST)],
    tables: [],
    names: [],
    rules: [],
  };
}

function compareAll(cases: readonly Case[], grants: Rows): { compared: number; noForm: string[] } {
  const book = bookWith(cases, grants);
  const lookups = new Lookups(book);
  const noForm: string[] = [];
  let compared = 0;
  cases.forEach(({ id, given, tables }, row) => {
    const place = { sheet: "Sheet1", row, column: 25 };
    const formula = book.sheets[0]?.formulas[row]?.formula ?? "";
    const native = nativeFormula({ book, place, formula, cell: { row: 0, column: 0 } }, lookups);
    if (hasNoForm(native)) {
      noForm.push(native.why);
      return;
    }
    const [[expected] = []] = ours(id, ...given.map(one), ...tables);
    const shown = evaluateNative(native.formula, place, book, lookups);
    expect({ id, given, shows: shown }).toEqual({ id, given, shows: { value: expected } });
    compared++;
  });
  return { compared, noForm };
}

/** Those of the grants, and one after them. */
const YEARS = Array.from({ length: ENTITLEMENT_YEARS.length + 1 }, (_, index) => 2012 + index);
const NAMES = [...TOWNS.map(({ town }) => town), "Avon", "Nowhere", "NORWALK SCHOOL DISTRICT", 103];

const about = (id: string, tail: string, tables: readonly Rows[], years: readonly CellValue[] = YEARS): Case[] =>
  NAMES.flatMap((name) => years.map((year) => ({ id, given: [name, year], tail, tables })));

describe("The functions about districts in their native form", () => {
  it.each(["enacted", "governor-2022"])("withhold the same under %s, for every town and year", (policy) => {
    const cases = about("DISTRICT_WITHHOLD", `,${allOf("Grants", WIDE)},"${policy}"`, [WIDE, one(policy)]);
    expect(compareAll(cases, WIDE)).toEqual({ compared: NAMES.length * YEARS.length, noForm: [] });
  });

  it("withhold the same from a long table of grants", () => {
    const cases = about(
      "DISTRICT_WITHHOLD",
      `,${allOf("Grants", LONG)},"enacted"`,
      [LONG, one("enacted")],
      [2018, "FY 2024", "2024-25", 2026],
    );
    expect(compareAll(cases, LONG)).toEqual({ compared: NAMES.length * 4, noForm: [] });
  });

  it("withhold the same by a district list of the workbook", () => {
    const tables = [WIDE, one("governor-2022"), LIST];
    const cases = about(
      "DISTRICT_WITHHOLD",
      `,${allOf("Grants", WIDE)},"governor-2022",List!$A$1:$E$4`,
      tables,
      [2019, 2023, 2024, 45_200],
    );
    expect(compareAll(cases, WIDE)).toEqual({ compared: NAMES.length * 4, noForm: [] });
  });

  it.each(["DISTRICT_STATUS", "DISTRICT_BASE_YEAR"])(
    "%s says the same, by the built-in lists and by one of the workbook",
    (id) => {
      expect(compareAll(about(id, `,"enacted"`, [one("enacted")]), WIDE).noForm).toEqual([]);
      expect(compareAll(about(id, `,"enacted",List!$A$1:$E$4`, [one("enacted"), LIST]), WIDE).noForm).toEqual([]);
    },
  );

  it("DISTRICT_NAME names the same town, in every writing that the workbook holds", () => {
    const cases = [...NAMES, "E. Hartford", "Town of Windsor", "430011", 430011, "", null].map((name) => ({
      id: "DISTRICT_NAME",
      given: [name],
      tail: "",
      tables: [],
    }));
    expect(compareAll(cases, WIDE).noForm).toEqual([]);
  });
});
