/** "Check figures", as someone uses it who got a column of amounts from elsewhere. */
import { describeInBrowser } from "./support/describe-in-browser";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

/** Found among the figures that the functions give for the rest of the column. */
const PLANTED = [
  // 18,893,447 (FY 2023) - 18,448,067 (FY 2022)
  { row: 62, district: "Ansonia", year: 2023, amount: 445380, cause: "FY 2022 instead of the base year FY 2012" },
  // The portion of FY 2022
  { row: 64, district: "Danbury", year: 2023, amount: 17418163, cause: "FY 2022 stands in FY 2023" },
  // 75% of 3,083,699
  { row: 67, district: "Norwalk", year: 2024, amount: 2312774.25, cause: "Governor's 2022 proposal" },
] as const;

/** Where the clean figures stand in the sample, as enacted; row 66 of the column stays empty. */
const CLEAN = [
  { row: 61, district: "Bloomfield", year: 2024, from: "H9" },
  { row: 63, district: "Bridgeport", year: 2023, from: "G10" },
  { row: 65, district: "Enfield", year: 2022, from: "F17" },
  { row: 68, district: "Winchester", year: 2025, from: "I40" },
] as const;

describeInBrowser("checking figures against the rule", (browser) => {
  let workbench: OpenWorkbench;

  beforeEach(async () => {
    workbench = await openWorkbench(browser());
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Explain", exact: true }).click();
    await pane.getByRole("button", { name: "Check a column of figures" }).click();
    await pane.getByRole("heading", { name: "Which figures?" }).waitFor();
  });

  afterEach(async () => {
    const { consoleErrors, outsideRequests } = workbench;
    await workbench.close();
    expect(consoleErrors).toEqual([]);
    expect(outsideRequests).toEqual([]);
  });

  async function check(sheet: string, area: string) {
    const { pane } = workbench;
    await workbench.showSheet(sheet);
    await workbench.goTo(area);
    await pane.getByRole("button", { name: "Read the selection" }).click();
    await pane.getByRole("radio", { name: /^As enacted/ }).check();
    await pane.getByRole("radio", { name: /EcsGrants/ }).check();
  }

  const listed = () => workbench.pane.locator("section[aria-labelledby=outcome-title] .inputs > li");

  /** A column as it is received: figures only. */
  async function receive() {
    const clean: (readonly [number, string, number, unknown])[] = [];
    for (const { row, district, year, from } of CLEAN) {
      const [[value] = []] = await workbench.values("Districts", from);
      clean.push([row, district, year, value]);
    }
    const rows = [
      ...clean,
      ...PLANTED.map(({ row, district, year, amount }) => [row, district, year, amount] as const),
    ];
    await workbench.pane.locator("body").evaluate(
      (_, given) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Notes");
          sheet.getRange("H60:J60").values = [["District", "Fiscal year", "Withheld"]];
          for (const [row, ...cells] of given) sheet.getRange(`H${row}:J${row}`).values = [cells];
          await context.sync();
        }),
      rows,
    );
  }

  test("lists the planted errors, each with its likely cause and its cell, and no other", async () => {
    const { pane } = workbench;
    await receive();
    await check("Notes", "J60:J68");
    await pane.getByText("7 amounts at").waitFor();
    // 445,380 - 3,861,779; 17,418,163 - 19,861,806; 2,312,774.25 - 4,114,023
    await pane.getByText("7 checked: 4 equal, 3 different. The differences come to ($7,661,290.75).").waitFor();
    const texts = await listed().allInnerTexts();
    expect(texts).toHaveLength(PLANTED.length);
    for (const [index, { row, district, year, cause }] of PLANTED.entries()) {
      expect(texts[index]).toContain(`${district}, FY ${year}`);
      expect(texts[index]?.split(cause)).toHaveLength(2);
      expect(texts[index]).toContain(`Notes!J${row}`);
    }

    await listed().last().getByRole("button", { name: "Notes!J67" }).click();
    await workbench.page.waitForFunction(() => {
      const area = window.workbench.backend?.selection().area;
      return area?.row === 66 && area.column === 9;
    });
  });

  test("the differences are listed on a sheet, and taken away by Undo", async () => {
    const { pane } = workbench;
    await receive();
    await check("Notes", "J60:J68");
    await pane.getByRole("button", { name: "List the differences on a sheet" }).click();
    await pane.getByText("Listed the differences on the new sheet Differences.").waitFor();
    const cells = (await workbench.values("Differences", "A1:H12")).flat();
    for (const { district, amount } of PLANTED) {
      expect(cells).toContain(district);
      expect(cells).toContain(amount);
    }
    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByText(/^Undone/).waitFor();
    expect(await workbench.sheetNames()).not.toContain("Differences");
  });

  test("reports none in a clean column", async () => {
    const { pane } = workbench;
    await check("Withholding", "E7:E42");
    await pane.getByText("36 checked: all equal to the cent.").waitFor();
    expect(await pane.getByRole("heading", { name: "All equal" }).isVisible()).toBe(true);
    expect(await listed().count()).toBe(0);
    expect(await pane.getByRole("button", { name: "List the differences on a sheet" }).count()).toBe(0);
  });
});
