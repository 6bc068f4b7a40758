import { PORTIONS } from "../../../src/model/figures/portions";
import { TOWNS } from "../../../tools/sample-workbook/figures";
import { at, inRow, rowOf, sheet, stored } from "./sample";

const COLUMNS = (first: string, last: string): string[] =>
  Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, index) =>
    String.fromCharCode(first.charCodeAt(0) + index),
  );

const figure = (town: string, column: string): string | undefined =>
  stored("Districts", `${column}${rowOf("Districts", town)}`)?.value;

const TOWN_ROWS = TOWNS.map((_, index) => 8 + index);

describe("the sheet Districts", () => {
  // Entitlements published by CSDE, worked out by hand. F to K are FY 2022 to FY 2027 as enacted, L to Q the same as proposed.
  test.each([
    ["Norwalk", "H", "14,269,949 - 10,095,131 = 4,174,818, less 10 % of 607,949, which is 60,795", "4114023"],
    ["Norwalk", "N", "75 % of 3,083,699", "2312774.25"],
    ["Norwalk", "Q", "nothing", "0"],
    ["Enfield", "J", "29,823,645 - 28,380,144", "1443501"],
    ["Enfield", "G", "29,823,645 - 29,823,645, its grant of FY 2022", "0"],
    ["Enfield", "M", "29,823,645 - 28,380,144", "1443501"],
    ["Stratford", "H", "27,243,762 - 25,147,955 = 2,095,807, less 10 % of 1,091,908, which is 109,191", "1986616"],
    ["Groton", "F", "25,040,045 is below 25,374,989", "0"],
  ])("%s in column %s: %s", (town, column, _, expected) => {
    expect(figure(town, column)).toBe(expected);
  });

  test("has every amount as enacted as the State published it for FY 2022, FY 2024 and FY 2026", () => {
    const columns = new Map([
      [2022, "F"],
      [2024, "H"],
      [2026, "J"],
    ]);
    const published = PORTIONS.filter(({ year }) => columns.has(year));
    expect(published).toHaveLength(3 * 36);
    for (const { town, year, alliance } of published) {
      expect(`${town} FY ${year}: ${figure(town, columns.get(year) ?? "")}`).toBe(`${town} FY ${year}: ${alliance}`);
    }
  });

  test("asks for all amounts of a policy by one formula, with the header row of the grants", () => {
    expect(stored("Districts", "F8")).toMatchObject({
      formula: '_xldudf_DISTRICT_WITHHOLD(A8:A43,F7:K7,EcsGrants[#All],"enacted")',
      area: "F8:K43",
      isDynamic: true,
    });
    expect(stored("Districts", "L8")).toMatchObject({
      formula: '_xldudf_DISTRICT_WITHHOLD(A8:A43,L7:Q7,EcsGrants[#All],"governor-2022")',
      area: "L8:Q43",
      isDynamic: true,
    });
    const formulas = sheet("Districts").cells.filter(({ formula }) => formula?.includes("DISTRICT_WITHHOLD"));
    expect(formulas).toHaveLength(2);
    // What the formulas fill has its format and no content of its own.
    expect(inRow("Districts", "Norwalk", "H")).toMatchObject({ value: null, numberFormat: "#,##0" });
    expect(inRow("Districts", "Norwalk", "N")).toMatchObject({ value: null, numberFormat: "#,##0.00" });
  });

  test("gives status and base year in the chosen year under both policies", () => {
    expect(at("Districts", "B4")).toMatchObject({ value: 2024, numberFormat: '"FY "0' });
    const shown = ["Ansonia", "Norwalk", "Stratford", "Enfield"].map((town) =>
      COLUMNS("B", "E").map((column) => figure(town, column)),
    );
    expect(shown).toEqual([
      ["Alliance", "2012", "Alliance", "2012"],
      ["Alliance", "2012", "Graduated", "–"],
      ["Alliance", "2022", "Alliance", "2012"],
      ["Alliance", "2022", "Alliance", "2012"],
    ]);
    expect(stored("Districts", "B8")?.formula).toBe('_xldudf_DISTRICT_STATUS(A8:A43,$B$4,"enacted")');
    expect(stored("Districts", "E8")?.formula).toBe(
      'IF(D8:D43="Alliance",_xldudf_DISTRICT_BASE_YEAR(A8:A43,$B$4,"governor-2022"),"–")',
    );
  });

  test("stores texts that are results as such, and not among the texts that are typed", () => {
    for (const row of TOWN_ROWS) {
      expect(stored("Districts", `B${row}`)?.type).toBe("str");
      expect(stored("Districts", `A${row}`)?.type).toBe("s");
    }
    expect(inRow("Districts", "Norwalk", "A")?.value).toBe("Norwalk");
  });

  test("adds up every column, and what the State published for FY 2022 comes out", () => {
    for (const column of COLUMNS("F", "R")) {
      expect(at("Districts", `${column}44`)?.formula).toBe(`=SUM(${column}8:${column}43)`);
      const amounts = TOWN_ROWS.map((row) => Number(stored("Districts", `${column}${row}`)?.value));
      expect(stored("Districts", `${column}44`)?.value).toBe(String(amounts.reduce((sum, amount) => sum + amount, 0)));
    }
    // CSDE, Alliance portions of FY 2022: 33 districts, 274,179,135 in all; the same under both policies.
    expect(stored("Districts", "F44")?.value).toBe("274179135");
    expect(stored("Districts", "L44")?.value).toBe("274179135");
  });

  test("gives what the proposal changes from FY 2023 to FY 2027", () => {
    const row = rowOf("Districts", "Norwalk");
    expect(at("Districts", `R${row}`)?.formula).toBe(`=SUM(M${row}:Q${row})-SUM(G${row}:K${row})`);
    // Enfield: 5 x 1,443,501 as proposed, 2 x 1,443,501 as enacted.
    expect(figure("Enfield", "R")).toBe(String(3 * 1443501));
    // Winchester, 200,966 in each year: as proposed 100 + 75 + 50 + 25 + 0 %, as enacted 500 %.
    expect(figure("Winchester", "R")).toBe(String(-200966 * 2.5));
  });

  test("says over the amounts and over the status which of them are no law", () => {
    const bands = COLUMNS("A", "R").map((column) => at("Districts", `${column}6`)?.value ?? null);
    expect(bands.filter((text) => text !== null)).toEqual([
      "As enacted",
      "Proposed (not enacted)",
      "Withheld as enacted",
      "Withheld under the Governor's 2022 proposal (not enacted)",
      "FY 2023 to FY 2027",
    ]);
    expect(bands[3]).toBe("Proposed (not enacted)");
    expect(bands[11]).toBe("Withheld under the Governor's 2022 proposal (not enacted)");
  });
});

describe("the sheet Questions", () => {
  const step = (label: string): readonly (string | undefined)[] => {
    for (let row = 11; row <= 25; row++) {
      const cells = ["A", "B", "C"].map((column) => stored("Questions", `${column}${row}`)?.value);
      if (cells[0] === label) return cells;
    }
    throw new Error(`There is no step ${label}.`);
  };

  test("answers for the district, the year and the policy in its yellow cells", () => {
    expect(["B5", "B6", "B7"].map((address) => at("Questions", address)?.value)).toEqual(["Norwalk", 2024, "enacted"]);
    expect(stored("Questions", "B8")).toMatchObject({
      formula: "_xldudf_DISTRICT_WITHHOLD(B5,B6,EcsGrants[#All],B7)",
      value: "4114023",
      isDynamic: true,
    });
    expect(stored("Questions", "A11")).toMatchObject({
      formula: "_xldudf_DISTRICT_BREAKDOWN(B5,B6,EcsGrants[#All],B7)",
      area: "A11:C23",
      isDynamic: true,
    });
  });

  test("shows the steps as they are worked out by hand", () => {
    expect(step("ECS grant of FY 2024")).toEqual(["ECS grant of FY 2024", "14269949", "grants, row 23, column 7"]);
    expect(step("ECS grant of FY 2012 (base year)")[1]).toBe("10095131");
    expect(step("Grant above the base year's, not below 0")[1]).toBe("4174818");
    expect(step("Increase from FY 2020 to FY 2021, not below 0")[1]).toBe("607949");
    expect(step("Education Diversity portion, 10% of the increase, half up to the dollar")[1]).toBe("60795");
    expect(step("Withheld in FY 2024")[1]).toBe("4114023");
    expect(stored("Questions", "B11")).toEqual({ type: "str", value: "Norwalk", isDynamic: false });
    expect(stored("Questions", "B12")).toEqual({ type: "n", value: "2024", isDynamic: false });
  });

  test("leaves two rows free for a breakdown with more steps", () => {
    const below = ["A24", "B24", "C24", "A25", "B25", "C25", "A26"].map(
      (address) => at("Questions", address)?.value ?? null,
    );
    expect(below.every((value) => value === null)).toBe(true);
  });

  test("names the new districts of FY 2023 under each policy", () => {
    for (const [column, policy] of [
      ["A", "enacted"],
      ["B", "governor-2022"],
    ]) {
      expect(stored("Questions", `${column}29`)).toMatchObject({
        formula: `_xldudf_ALLIANCE_DISTRICTS(2023,"${policy}","New")`,
        area: `${column}29:${column}31`,
      });
      const names = [29, 30, 31].map((row) => stored("Questions", `${column}${row}`)?.value);
      expect(names).toEqual(["Enfield", "Plainfield", "Stratford"]);
    }
  });

  test("reads names as files spell them, and leaves one open on purpose", () => {
    expect(stored("Questions", "B36")).toMatchObject({ formula: "_xldudf_DISTRICT_NAME(A36:A42)", area: "B36:B42" });
    const read = [36, 37, 38, 39, 40, 41, 42].map((row) => [
      at("Questions", `A${row}`)?.value,
      stored("Questions", `B${row}`)?.value,
    ]);
    expect(read).toEqual([
      ["E. HARTFORD", "East Hartford"],
      ["W HAVEN", "West Haven"],
      ["Norwalk School District", "Norwalk"],
      [20011, "Ansonia"],
      ["Winsted", "Winchester"],
      ["Norwlak", "Norwalk"],
      ["N. CANAAN", "#N/A"],
    ]);
    expect(stored("Questions", "B42")?.type).toBe("e");
    expect(at("Questions", "C42")?.value).toContain("on purpose");
  });
});
