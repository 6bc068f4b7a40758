/** The sheets Districts and Questions of the sample as a person uses them: figures computed live from the grants, and other questions. */
import { describeInBrowser } from "./support/describe-in-browser";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

describeInBrowser("the district functions in the workbench", (browser) => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench(browser());
  });
  afterAll(() => workbench?.close());

  afterEach(() => {
    expect(workbench.consoleErrors).toEqual([]);
    expect(workbench.outsideRequests).toEqual([]);
  });

  /** The cells of a town, from column A to R. */
  async function townRow(town: string): Promise<readonly unknown[]> {
    const rows = await workbench.values("Districts", "A8:R43");
    const row = rows.find(([name]) => name === town);
    if (!row) throw new Error(`${town} does not stand on Districts.`);
    return row;
  }

  const steps = async () =>
    new Map((await workbench.values("Questions", "A11:B25")).map(([label, value]) => [label, value]));

  test("both policies are computed for all towns and years, each by one formula", async () => {
    // 14,269,949 - 10,095,131 = 4,174,818, less 10 % of 607,949, which is 60,795; as proposed 75 % of 3,083,699.
    const norwalk = await townRow("Norwalk");
    expect(norwalk.slice(1, 5)).toEqual(["Alliance", 2012, "Graduated", "–"]);
    expect([norwalk[5], norwalk[7]]).toEqual([3083699, 4114023]);
    expect([norwalk[11], norwalk[13]]).toEqual([3083699, 2312774.25]);
    // 29,823,645 - 28,380,144 from FY 2026 on as enacted, in each year as proposed; the difference is three years of it.
    const enfield = await townRow("Enfield");
    expect(enfield.slice(5, 11)).toEqual([0, 0, 0, 0, 1443501, 1443501]);
    expect(enfield[17]).toBe(3 * 1443501);
    expect((await townRow("Stratford"))[2]).toBe(2022);
    const [totals = []] = await workbench.values("Districts", "F44:L44");
    expect([totals[0], totals[6]]).toEqual([274179135, 274179135]);
  });

  test("another chosen year brings its status and base year", async () => {
    await workbench.showSheet("Districts");
    await workbench.typeInto("B4", "2022");
    expect((await townRow("Enfield")).slice(1, 5)).toEqual(["Not designated", "–", "Not designated", "–"]);
    expect((await townRow("Norwalk")).slice(1, 5)).toEqual(["Alliance", 2012, "Alliance", 2012]);
    await workbench.typeInto("B4", "2024");
    expect((await townRow("Enfield")).slice(1, 5)).toEqual(["Alliance", 2022, "Alliance", 2012]);
  });

  test("a changed grant changes the amounts of both policies, the total and the steps", async () => {
    const [[totalBefore] = []] = await workbench.values("Districts", "H44");
    const row = (await workbench.values("Grants", "A1:A42")).findIndex(([town]) => town === "Norwalk") + 1;
    await workbench.showSheet("Grants");
    await workbench.typeInto(`G${row}`, "14269950.5");
    // 1.50 more than before; the graduated amount of the proposal starts from FY 2022 and stays.
    const changed = await townRow("Norwalk");
    expect([changed[7], changed[13]]).toEqual([4114024.5, 2312774.25]);
    expect(await workbench.values("Districts", "H44")).toEqual([[Number(totalBefore) + 1.5]]);
    expect((await steps()).get("Withheld in FY 2024")).toBe(4114024.5);
    expect(await workbench.values("Questions", "B8")).toEqual([[4114024.5]]);
    await workbench.typeInto(`G${row}`, "14269949");
    // The FY 2022 grant is what the proposal goes by: 75 % of 100 more.
    await workbench.typeInto(`E${row}`, "13178930");
    expect((await townRow("Norwalk")).slice(12, 14)).toEqual([3083799, 2312849.25]);
    await workbench.typeInto(`E${row}`, "13178830");
    expect((await townRow("Norwalk"))[13]).toBe(2312774.25);
  });

  test("another policy, year or district brings its own steps", async () => {
    const enacted = await steps();
    expect(enacted.get("Policy")).toBe("As enacted");
    expect(enacted.get("Education Diversity portion, 10% of the increase, half up to the dollar")).toBe(60795);
    expect(enacted.get("Withheld in FY 2024")).toBe(4114023);

    await workbench.showSheet("Questions");
    await workbench.typeInto("B7", "governor-2022");
    const proposed = await steps();
    expect(proposed.get("Policy")).toBe("Governor's 2022 proposal");
    expect(proposed.get("Status in FY 2024")).toBe("Graduated");
    expect(proposed.get("Share in FY 2024")).toBe(0.75);
    expect(proposed.get("Withheld in FY 2024")).toBe(2312774.25);
    expect(proposed.has("Education Diversity portion, 10% of the increase, half up to the dollar")).toBe(false);
    expect(await workbench.values("Questions", "B8")).toEqual([[2312774.25]]);

    await workbench.typeInto("B5", "Town of Enfield");
    await workbench.typeInto("B6", "2025-26");
    expect((await steps()).get("Withheld in FY 2026")).toBe(1443501);
    await workbench.typeInto("B6", "2012");
    expect(await workbench.values("Questions", "B8:B8")).toEqual([[expect.objectContaining({ error: "#N/A" })]]);

    await workbench.typeInto("B5", "Norwalk");
    await workbench.typeInto("B6", "2024");
    await workbench.typeInto("B7", "enacted");
    expect(await steps()).toEqual(enacted);
  });

  test("names are texts in the grid, and what may mean two towns says so", async () => {
    expect(await workbench.values("Questions", "A29:B31")).toEqual([
      ["Enfield", "Enfield"],
      ["Plainfield", "Plainfield"],
      ["Stratford", "Stratford"],
    ]);
    const read = await workbench.values("Questions", "B36:B42");
    expect(read.slice(0, 6).flat()).toEqual([
      "East Hartford",
      "West Haven",
      "Norwalk",
      "Ansonia",
      "Winchester",
      "Norwalk",
    ]);
    expect(read[6]?.[0]).toMatchObject({ error: "#N/A" });
    await workbench.showSheet("Questions");
    await workbench.goTo("B42");
    await workbench.page.getByText(/may mean North Canaan or New Canaan/).waitFor();
    await workbench.typeInto("A42", "North Canaan");
    expect(await workbench.values("Questions", "B42")).toEqual([["North Canaan"]]);
  });

  test("optional arguments may be left out or left empty, and tables given with their header", async () => {
    await workbench.showSheet("Notes");
    const typed: readonly (readonly [formula: string, shown: unknown])[] = [
      ['=DISTRICT_STATUS("Norwalk",2024,"governor-2022")', "Graduated"],
      ['=DISTRICT_STATUS("Norwalk",2024,"enacted",)', "Alliance"],
      ['=COUNTA(ALLIANCE_DISTRICTS(2023,"enacted"))', 36],
      ['=COUNTA(ALLIANCE_DISTRICTS(2023,"governor-2022",))', 33],
      ["=ALLIANCE_RECOVERY(125000,3083699)", 125000],
      ['=DISTRICT_WITHHOLD("norwalk",2024,ecsgrants[#all],"ENACTED")', 4114023],
      ['=DISTRICT_WITHHOLD("norwalk",2024,Grants!A6:J42,"enacted")', 4114023],
      ['=LEN(ALLIANCE_SOURCE("base year"))>0', true],
    ];
    for (const [index, [formula]] of typed.entries()) await workbench.typeInto(`D${60 + index}`, formula);
    const shown = await workbench.values("Notes", `D60:D${59 + typed.length}`);
    expect(typed.map(([formula], index) => [formula, shown[index]?.[0]])).toEqual(typed.map((each) => [...each]));
  });
});
