import fs from "node:fs";
import path from "node:path";
import { BUILT_IN_LISTS, countWithStatus, isEnacted, listBefore } from "../../src/law/lists";
import { compareDistrictLists } from "../../src/districts/import";
import { allianceBefore } from "../../src/law/expectations";

/** School and State Finance Project, What is an Alliance District? (early 2022), Table 2, typed from the table. */
const FY_2022 =
  `Ansonia Bloomfield Bridgeport Bristol Danbury Derby East_Hartford East_Haven East_Windsor Groton Hamden Hartford
  Killingly Manchester Meriden Middletown Naugatuck New_Britain New_Haven New_London Norwalk Norwich Putnam Stamford Thompson
  Torrington Vernon Waterbury West_Haven Winchester Windham Windsor Windsor_Locks`
    .split(/\s+/)
    .map((name) => name.replace("_", " "));

const list = (id: string) => {
  const found = BUILT_IN_LISTS.find((one) => one.id === id);
  if (!found) throw new Error(`There is no list ${id}.`);
  return found;
};
const fy2022 = list("fy2022");
const fy2013 = list("fy2013");
const enacted = list("fy2023-enacted");
const proposal = list("fy2023-governor-2022");
const names = (id: string, status: string) =>
  list(id)
    .designated.filter((one) => one.status === status)
    .map(({ district }) => district);

describe("the built-in lists", () => {
  it("hold the 33 districts of FY 2018-2022, all of them Alliance Districts", () => {
    expect(names("fy2022", "Alliance")).toEqual(FY_2022);
    expect(names("fy2022", "Graduated")).toEqual([]);
    expect(fy2022.fiscalYears).toMatchObject({ from: 2018, to: 2022 });
  });

  it("hold the 30 districts of FY 2013-2017: the 33 without Groton, Thompson and Torrington", () => {
    const expected = FY_2022.filter((name) => !["Groton", "Thompson", "Torrington"].includes(name));
    expect(expected).toHaveLength(30);
    expect(names("fy2013", "Alliance")).toEqual(expected);
    expect(fy2013.fiscalYears).toMatchObject({ from: 2013, to: 2017 });
  });

  it("hold the 36 districts as enacted from FY 2023: the 33 and the three that joined", () => {
    expect(names("fy2023-enacted", "Alliance")).toEqual([...FY_2022, "Enfield", "Plainfield", "Stratford"].sort());
    expect(names("fy2023-enacted", "Graduated")).toEqual([]);
    expect(enacted.fiscalYears.from).toBe(2023);
  });

  it("measure the three that joined by FY 2022, Enfield by FY 2012 again from FY 2026, all others by FY 2012", () => {
    const other = enacted.members
      .filter(({ baseYear }) => baseYear !== 2012)
      .map(({ district, fiscalYears, baseYear }) => [district, fiscalYears.from, fiscalYears.to, baseYear]);
    expect(other).toEqual([
      ["Enfield", 2023, 2025, 2022],
      ["Plainfield", 2023, enacted.fiscalYears.to, 2022],
      ["Stratford", 2023, enacted.fiscalYears.to, 2022],
    ]);
    const enfield = enacted.members.find(
      ({ district, fiscalYears }) => district === "Enfield" && fiscalYears.from === 2026,
    );
    expect(enfield).toMatchObject({ baseYear: 2012, fiscalYears: { from: 2026, to: enacted.fiscalYears.to } });
    expect(enfield?.baseYearCitation.note).toMatch(/authority .* was not found/);
  });

  it("follow one another", () => {
    expect([fy2013, fy2022, enacted, proposal].map((one) => listBefore(one)?.id)).toEqual([
      undefined,
      "fy2013",
      "fy2022",
      "fy2022",
    ]);
  });

  it("hold the Governor's proposal: 33 districts with Enfield, Plainfield and Stratford, and three graduated", () => {
    const expected = [
      ...FY_2022.filter((name) => !["Groton", "Norwalk", "Winchester"].includes(name)),
      "Enfield",
      "Plainfield",
      "Stratford",
    ].sort();
    expect(expected).toHaveLength(33);
    expect(names("fy2023-governor-2022", "Alliance")).toEqual(expected);
    expect(names("fy2023-governor-2022", "Graduated")).toEqual(["Groton", "Norwalk", "Winchester"]);
    expect(proposal.fiscalYears).toMatchObject({ from: 2023, to: 2027 });
  });

  it("mark the proposal as not enacted, in the policy and in the citations that carry it", () => {
    expect([fy2013, fy2022, enacted].map(isEnacted)).toEqual([true, true, true]);
    expect(isEnacted(proposal)).toBe(false);
    const carrying = [proposal.citation, ...proposal.designated.map(({ citation }) => citation)];
    for (const citation of carrying) expect(citation.note).toMatch(/not enacted/);
  });

  it("count by status", () => {
    expect([countWithStatus(proposal, "Alliance"), countWithStatus(proposal, "Graduated")]).toEqual([33, 3]);
  });

  it.each(BUILT_IN_LISTS.map((one) => [one.label, one] as const))(
    "%s is alphabetical, names no district twice, and cites every value",
    (_label, one) => {
      const districts = one.designated.map(({ district }) => district);
      expect(districts).toEqual([...new Set(districts)].sort());
      expect(one.description).toMatch(/^[A-Z][^.]*\.$/);
      for (const { district, citation, baseYearCitation } of one.members) {
        expect(district).toMatch(/^[A-Z][a-z]+( [A-Z][a-z]+)?$/);
        for (const { source, place, read } of [citation, baseYearCitation, one.citation]) {
          expect(source.length).toBeGreaterThan(10);
          expect(place.length).toBeGreaterThan(5);
          expect(read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      }
    },
  );

  it("are one per file: every file of the folder is offered", () => {
    const folder = path.join(__dirname, "../../src/law/data/lists");
    const ids = fs.readdirSync(folder).map((name) => name.replace(/\.yaml$/, ""));
    expect(ids.sort()).toEqual(BUILT_IN_LISTS.map((one) => one.id).sort());
  });
});

const designations = path.join(__dirname, "../../../shared/data/designations.csv");
const ifThere = fs.existsSync(designations) ? it : it.skip;

describe("the built-in lists against the designations as tabulated from the published lists", () => {
  ifThere.each([
    ["alliance_fy2013_2017", "fy2013", "Alliance"],
    ["alliance_fy2018_2022", "fy2022", "Alliance"],
    ["alliance_fy2023_2027_enacted", "fy2023-enacted", "Alliance"],
    ["alliance_fy2023_governor_2022", "fy2023-governor-2022", "Alliance"],
    ["graduated_fy2023_governor_2022", "fy2023-governor-2022", "Graduated"],
  ])("column %s names the same districts", (column, id, status) => {
    const [header = [], ...rows] = fs
      .readFileSync(designations, "utf8")
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(","));
    const at = header.indexOf(column);
    const expected = rows.filter((row) => row[at] === "yes").map((row) => row[0]);
    expect(expected.length).toBeGreaterThan(0);
    expect(names(id, status)).toEqual(expected.sort());
  });
});

describe("the lists beside each other, as Table 2 sets them", () => {
  const statuses = (id: string) => list(id).designated.map(({ district, status }) => ({ district, status }));
  const compare = (before: string, after: string) =>
    compareDistrictLists(statuses(before), statuses(after), allianceBefore(list(after).fiscalYears.from));

  it("three enter, three graduate, none leaves and 30 stay from FY 2022 to the proposal", () => {
    const changes = compare("fy2022", "fy2023-governor-2022");
    expect(changes).toMatchObject({
      entering: ["Enfield", "Plainfield", "Stratford"],
      graduated: ["Groton", "Norwalk", "Winchester"],
      leaving: [],
      designatedAgain: [],
    });
    expect(changes.unchanged).toHaveLength(30);
  });

  it("three enter and 33 stay from FY 2022 to what was enacted", () => {
    const changes = compare("fy2022", "fy2023-enacted");
    expect(changes).toMatchObject({ entering: ["Enfield", "Plainfield", "Stratford"], graduated: [], leaving: [] });
    expect(changes.unchanged).toHaveLength(33);
  });

  it("nothing changes against the same list", () => {
    const { unchanged, ...others } = compare("fy2023-governor-2022", "fy2023-governor-2022");
    expect(unchanged).toHaveLength(36);
    expect(Object.values(others).flat()).toEqual([]);
  });
});
