import type { Answer } from "../../../src/districts/import/answers";
import type { CheckOptions } from "../../../src/districts/import/check";
import type { Cell } from "../../../src/districts/import/grid";
import { isMatched, needsAttention } from "../../../src/districts/import/row-state";
import { fiscalYear } from "../../../src/money/fiscal-year";
import { countOf } from "../../../src/money/cents";
import { checked, gridOf, gridOfText, stateOf } from "./support/read";

const YEARS = { fromFY: fiscalYear(2018), toFY: fiscalYear(2022) };
const BARE: CheckOptions = { defaults: { status: "Alliance", ...YEARS } };

const states = (source: string | readonly (readonly Cell[])[], options: CheckOptions = BARE) =>
  checked(typeof source === "string" ? gridOfText(source) : gridOf(source), options).rows.map(stateOf);

describe("Names", () => {
  it.each([
    ["Ansonia School District", "> Ansonia exact"],
    ["WINSTED", "> Winchester alias Winsted"],
    ["BRIDGEORT", "> Bridgeport spelling Bridgeport"],
    ["WISTED", "> Winchester spelling Winsted"],
    ["0020011", "> Ansonia code"],
    ["3. Bristol*", "> Bristol exact"],
    ["N HAVEN", "> question North Haven/New Haven abbreviation"],
    ["STAMFOD", "> question Stamford/Stafford spelling"],
    ["MYSTIC", "> question Groton/Stonington shared name"],
    ["Regional School District 01", "> not a town regional school district"],
    ["Achievement First Hartford Academy Inc. District", "> not a town charter school or academy"],
    ["Total", "> not a town total or average"],
    ["Xyzzy", "> unknown "],
    ["Note: Enfield joined in FY 2023.", "> footnote"],
    ["* suppressed for privacy", "> footnote"],
    ["1 Enfield, Plainfield and Stratford joined in FY 2023", "> footnote"],
    ["Source: Connecticut State Department of Education", "> footnote"],
  ])("%s %s", (name, state) => {
    expect(states(`Town,Note\n"${name}",\nAvon,\nBerlin,`)[1]).toBe(`${name} ${state}`);
  });

  it("misspelled ones with a number before them are asked about and are no footnotes", () => {
    expect(states("1. Ansonia\n2. Stamfod\n3. Derby")[1]).toBe("2. Stamfod > question Stamford/Stafford spelling");
  });

  it("answered before keep the answer, also to leave them out, and an answer for the row comes first", () => {
    const answers = {
      spellings: new Map<string, Answer>([
        ["n haven", { town: "New Haven" }],
        ["mystic", "leave out"],
        ["stamfod", { town: "Atlantis" }],
      ]),
      rows: new Map<number, Answer>([[4, { town: "Stonington" }]]),
    };
    expect(states("N  Haven\nMYSTIC\nSTAMFOD\nAnsonia\nMystic", { ...BARE, answers })).toEqual([
      "N Haven > New Haven answered",
      "MYSTIC > left out",
      "STAMFOD > question Stamford/Stafford spelling",
      "Ansonia > Ansonia exact",
      "Mystic > Stonington answered",
    ]);
  });
});

describe("Names and codes", () => {
  it("must not contradict each other", () => {
    expect(
      states(
        "Code,Town\n2,Ansonia\n17,Derby\n9010022,Norwich\n101,N Haven\n64,Hrtfrd\n64,Hartford Magnet\n9999999,Avon\n43,\n11,Xyzzy",
      ).slice(1),
    ).toEqual([
      "Ansonia > Ansonia exact",
      "Derby > contradiction Derby Bristol",
      "Norwich > contradiction Norwich endowed academy",
      "N Haven > North Haven code",
      "Hrtfrd > Hartford code",
      "Hartford Magnet > not a town magnet school",
      "Avon > Avon exact",
      "43 > East Hartford code",
      "Xyzzy > question Bloomfield code",
    ]);
  });

  it("may stand in one cell", () => {
    expect(states("0020011 Ansonia School District\n0170011 Derby")).toEqual([
      "0020011 Ansonia School District > Ansonia exact",
      "0170011 Derby > contradiction Derby Bristol",
    ]);
  });
});

describe("A district list", () => {
  it("gives the rows as they will be written", () => {
    const found = checked(
      gridOfText(
        "District,Status,From FY,To FY,Base FY,Opportunity\nHartford,Alliance,FY 2019,2021-22,2012,yes\nNorwalk,Graduated,2023,2027,,",
      ),
    );
    expect(found.written).toEqual([
      {
        index: 1,
        number: 2,
        town: expect.anything() as object,
        district: "Hartford",
        status: "Alliance",
        fromFY: 2019,
        toFY: 2022,
        baseFY: 2012,
        opportunity: true,
      },
      {
        index: 2,
        number: 3,
        town: expect.anything() as object,
        district: "Norwalk",
        status: "Graduated",
        fromFY: 2023,
        toFY: 2027,
        baseFY: null,
        opportunity: false,
      },
    ]);
  });

  it("of bare names takes status and years from the user, and without them is incomplete", () => {
    expect(checked(gridOfText("Ansonia"), BARE).written).toMatchObject([
      { status: "Alliance", fromFY: 2018, toFY: 2022, baseFY: null, opportunity: null },
    ]);
    expect(states("Ansonia", {})).toEqual(["Ansonia > Ansonia incomplete status"]);
    expect(states("Ansonia", { defaults: { status: "Alliance" } })).toEqual(["Ansonia > Ansonia incomplete years"]);
  });

  it("takes a single year from its column, and leaves what the user gave aside", () => {
    expect(checked(gridOfText("Town,FY\nAnsonia,2020"), BARE).written).toMatchObject([{ fromFY: 2020, toFY: 2020 }]);
  });

  it("says what it cannot read, and where", () => {
    expect(
      states(
        "Town,Status,From FY,To FY,Base FY,Opportunity\nAnsonia,Alliance,2018,2022,2012,\nAvon,Perhaps,2018,2022,2012,\nBristol,Alliance,soon,2022,2012,\nDerby,Alliance,2018,2022,then,\n" +
          "Hamden,Alliance,2022,2018,,\nHartford,Alliance,2018,2022,,maybe\nNorwalk,Graduated,2018,2022,,x\nPutnam,,2018,2022,,\nVernon,Alliance,2018,,,\nWestport,Non-Alliance,,,,",
        { defaults: YEARS },
      ).slice(1),
    ).toEqual([
      "Ansonia > Ansonia exact",
      "Avon > Avon unreadable 1 status-text",
      "Bristol > Bristol unreadable 2 fiscal-year-text",
      "Derby > Derby unreadable 4 fiscal-year-text",
      "Hamden > Hamden unreadable 3 years-reversed",
      "Hartford > Hartford unreadable 5 mark-text",
      "Norwalk > Norwalk unreadable 5 opportunity-graduated",
      "Putnam > Putnam incomplete status",
      "Vernon > Vernon incomplete years",
      "Westport > Westport not designated",
    ]);
  });

  it("reads marks in columns named after a status", () => {
    expect(
      states("Town,Alliance District,Graduated\nAnsonia,X,\nNorwalk,,X\nAvon,,\nDerby,x,x", { defaults: YEARS }).slice(
        1,
      ),
    ).toEqual([
      "Ansonia > Ansonia exact",
      "Norwalk > Norwalk exact",
      "Avon > Avon not designated",
      "Derby > Derby unreadable 2 status-two",
    ]);
  });

  it("finds rows that say the same again, and rows that contradict an earlier one", () => {
    expect(
      states(
        "Town,Status,From FY,To FY\nAnsonia,Alliance,2018,2022\nANSONIA,Alliance,2018,2022\nNorwalk,Alliance,2018,2023\nNorwalk,Graduated,2023,2027\n" +
          "Derby,Alliance,2013,2017\nDerby,Alliance,2018,2022\nBristol,Alliance,2018,2022\nBristol,Alliance,2020,2024",
        {},
      ).slice(1),
    ).toEqual([
      "Ansonia > Ansonia exact",
      "ANSONIA > Ansonia duplicate 2",
      "Norwalk > Norwalk conflict 5 status",
      "Norwalk > Norwalk conflict 4 status",
      "Derby > Derby exact",
      "Derby > Derby exact",
      "Bristol > Bristol conflict 9 years",
      "Bristol > Bristol conflict 8 years",
    ]);
  });

  it("writes the other row of a conflict once the user leaves one out", () => {
    const answers = { rows: new Map([[2, "leave out" as const]]) };
    expect(states("Town,Status\nNorwalk,Alliance\nNorwalk,Graduated", { ...BARE, answers }).slice(1)).toEqual([
      "Norwalk > Norwalk exact",
      "Norwalk > left out",
    ]);
  });
});

describe("A table of grants", () => {
  it("in wide form keeps exact cents, and a reason where there is no figure", () => {
    const found = checked(
      gridOfText('Town,FY 2023 ECS,2023-24 ECS\nAnsonia,"1,234.56",*\nBristol,0,N/A\nDerby,*,*\nHamden,12;5,1'),
    );
    expect(found.kind === "wide grants" && found.years).toEqual([2023, 2024]);
    expect(found.rows.map(stateOf).slice(1)).toEqual([
      "Ansonia > Ansonia exact",
      "Bristol > Bristol exact",
      "Derby > Derby no figure suppressed",
      "Hamden > Hamden unreadable 1 amount-text",
    ]);
    const cents =
      found.kind === "wide grants"
        ? found.written.map(({ figures }) =>
            figures.map((cell) => (cell.amount === null ? cell.reason : countOf(cell.amount))),
          )
        : [];
    expect(cents).toEqual([
      [123_456, "suppressed"],
      [0, "not applicable"],
    ]);
  });

  it("in wide form finds a district that comes twice", () => {
    expect(states("Town,FY23,FY24\nNorwalk,1,2\nNorwalk,1.00,$2\nDerby,1,2\nDerby,1,*", {}).slice(1)).toEqual([
      "Norwalk > Norwalk exact",
      "Norwalk > Norwalk duplicate 2",
      "Derby > Derby conflict 5 amount",
      "Derby > Derby conflict 4 amount",
    ]);
  });

  it("in long form keeps year and amount", () => {
    const found = checked(
      gridOfText(
        "Town,FY,ECS\nAnsonia,2012,15031668\nAnsonia,2013,15571383\nAnsonia,2013,15571383.00\nBristol,2013,1\nBristol,2012-13,2\nDerby,then,5\nHamden,2013,*\nPutnam,,5",
      ),
    );
    expect(found.rows.map(stateOf).slice(1)).toEqual([
      "Ansonia > Ansonia exact",
      "Ansonia > Ansonia exact",
      "Ansonia > Ansonia duplicate 3",
      "Bristol > Bristol conflict 6 amount",
      "Bristol > Bristol conflict 5 amount",
      "Derby > Derby unreadable 1 fiscal-year-text",
      "Hamden > Hamden no figure suppressed",
      "Putnam > Putnam incomplete fiscal year",
    ]);
    expect(found.kind === "long grants" && found.written.map(({ year, amount }) => [year, countOf(amount)])).toEqual([
      [2012, 1_503_166_800],
      [2013, 1_557_138_300],
    ]);
  });

  it("without a column of years takes the year that the user gives", () => {
    const source = "Town,ECS Entitlement\nAnsonia,15031668";
    expect(states(source, {})[1]).toBe("Ansonia > Ansonia incomplete fiscal year");
    expect(checked(gridOfText(source), { defaults: { fiscalYear: fiscalYear(2012) } }).written).toMatchObject([
      { year: 2012 },
    ]);
  });
});

describe("Other rows", () => {
  it("are titles, headers, repeated headers, rules, blank rows, remarks and rows without a name", () => {
    expect(
      states(
        "Grants\n\nTown,Code,Status,Page\nAnsonia,2,Alliance,\n,,,\n---,---,---,\nTown,Code,Status,Page\nBristol,17,Alliance,\n,,,Page 1 of 2\n,,Alliance,x",
      ),
    ).toEqual([
      "Grants > title",
      " > title",
      "Town > header",
      "Ansonia > Ansonia exact",
      " > blank",
      "--- > blank",
      "Town > repeated header",
      "Bristol > Bristol exact",
      "Page 1 of 2 > footnote",
      "Alliance > no name",
    ]);
  });
});

it("Which states need a person, and which are written", () => {
  const rows = checked(gridOfText("Ansonia\nMystic\nTotal\nAnsonia"), BARE).rows;
  expect(rows.map(({ state }) => [isMatched(state), needsAttention(state)])).toEqual([
    [true, false],
    [false, true],
    [false, false],
    [false, false],
  ]);
});
