/** The sample workbook as a newcomer meets it: computed figures, live formulas, clear errors. */
import { describeInBrowser } from "./support/describe-in-browser";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

describeInBrowser("the sample workbook in the workbench", (browser) => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench(browser());
  });
  afterAll(() => workbench?.close());

  afterEach(() => {
    expect(workbench.consoleErrors).toEqual([]);
    expect(workbench.outsideRequests).toEqual([]);
  });

  test("shows what the State published for FY 2022", async () => {
    // CSDE, Alliance portions of FY 2022: Ansonia 3,416,399; Groton 0; Norwalk 3,083,699; 33 districts 274,179,135 in all.
    const rows = await workbench.values("Withholding", "A7:E42");
    const withheld = new Map(rows.map((row) => [row[0], row[4]]));
    expect(withheld.size).toBe(36);
    expect(withheld.get("Ansonia")).toBe(3416399);
    expect(withheld.get("Groton")).toBe(0);
    expect(withheld.get("Norwalk")).toBe(3083699);
    expect([...withheld.values()].reduce<number>((sum, amount) => sum + Number(amount), 0)).toBe(274179135);
  });

  test("spills the graduated schedule of three districts from one formula", async () => {
    // 75, 50, 25 and 0 percent of 3,083,699 and of 200,966; Groton had nothing withheld.
    expect(await workbench.values("Graduated", "A14:E18")).toEqual([
      [2023, 1, 3083699, 200966, 0],
      [2024, 0.75, 2312774.25, 150724.5, 0],
      [2025, 0.5, 1541849.5, 100483, 0],
      [2026, 0.25, 770924.75, 50241.5, 0],
      [2027, 0, 0, 0, 0],
    ]);
  });

  test("a new grant typed into the grants changes every figure that depends on it", async () => {
    await workbench.showSheet("Withholding");
    const [[, , , , before] = []] = await workbench.values("Withholding", "A7:E7");
    expect(before).toBe(3416399);
    const [[totalBefore] = []] = await workbench.values("Withholding", "E43");

    await workbench.showSheet("Grants");
    await workbench.typeInto("E7", "18448167.25");

    // 18,448,167.25 - 15,031,668 = 3,416,499.25, which is 100.25 more than before.
    expect(await workbench.values("Withholding", "E7")).toEqual([[3416499.25]]);
    expect(await workbench.values("Withholding", "E43")).toEqual([[Number(totalBefore) + 100.25]]);
    await workbench.typeInto("E7", "18448067");
    expect(await workbench.values("Withholding", "E7")).toEqual([[3416399]]);
  });

  test("formulas typed by hand compute", async () => {
    await workbench.showSheet("Notes");
    const typed: readonly (readonly [string, string, unknown])[] = [
      ["D40", "=ALLIANCE_WITHHOLD(18893447,15031668)", 3861779],
      ["D41", "=alliance_withhold(25040045,25374989)", 0],
      ["D42", "=GRADUATED_WITHHOLD(0.3,2024)", 0.23],
      ["D43", "=GRADUATED_WITHHOLD(325243.69-299283.39,2026)", 6490.08],
      ["D44", '=GRADUATED_PERCENT("FY 2024")', 0.75],
    ];
    for (const [address, formula] of typed) await workbench.typeInto(address, formula);
    const shown = await workbench.values("Notes", "D40:D44");
    expect(shown.map(([value]) => value)).toEqual(typed.map(([, , value]) => value));
  });

  test("a range spills row by row, and a wrong cell among them is wrong alone", async () => {
    await workbench.showSheet("Notes");
    await workbench.typeInto("F40", "=ALLIANCE_WITHHOLD(Grants!E7:E42,Grants!B7:B42)");
    const spilled = await workbench.values("Notes", "F40:F75");
    const cellByCell = await workbench.values("Withholding", "C7:D42");
    const expected = cellByCell.map(([current, base]) => [Math.max(0, Number(current) - Number(base))]);
    expect(spilled).toEqual(expected);

    await workbench.showSheet("Grants");
    await workbench.typeInto("E8", "not known");
    const withFault = await workbench.values("Notes", "F40:F75");
    expect(withFault[1]?.[0]).toMatchObject({ error: "#VALUE!" });
    expect(withFault.filter((_, row) => row !== 1)).toEqual(expected.filter((_, row) => row !== 1));
    await workbench.typeInto("E8", "6864465");
    expect(await workbench.values("Notes", "F40:F75")).toEqual(expected);
  });

  test("the message of an error is shown when its cell is selected", async () => {
    await workbench.showSheet("Notes");
    await workbench.typeInto("H40", "=ALLIANCE_WITHHOLD(Grants!E7:E42,Grants!B7:B41)");
    await workbench.goTo("H40");
    const message = workbench.page.getByText(/36 rows by 1 column/);
    await message.waitFor();
    expect(await message.innerText()).toContain("35 rows by 1 column");
  });
});
