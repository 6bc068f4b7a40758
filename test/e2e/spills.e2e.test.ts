/** A formula that the pane writes and that gives several values, in the grid. */
import { describeInBrowser } from "./support/describe-in-browser";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

describeInBrowser("a formula written by the pane", (browser) => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench(browser());
    await workbench.pane.locator("button").first().waitFor();
  });
  afterAll(() => workbench?.close());

  test("spills a function of the add-in; the spill has a parent and an extent", async () => {
    const found = await workbench.pane.locator("body").evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Notes");
        sheet.getRange("F40").formulas = [["=ALLIANCE_WITHHOLD(Grants!E7:E9,Grants!B7:B9)"]];
        const spill = sheet.getRange("F40").getSpillingToRangeOrNullObject().load("address,values,hasSpill");
        const parent = sheet.getRange("F42").getSpillParentOrNullObject().load("address");
        const alone = sheet.getRange("A20").getSpillParentOrNullObject().load("address");
        await context.sync();
        return [spill.address, spill.values, spill.hasSpill, parent.address, alone.isNullObject];
      }),
    );
    // Ansonia, Bloomfield and Bridgeport in FY 2022, as CSDE published them.
    expect(found).toEqual(["Notes!F40:F42", [[3416399], [1454120], [24749097]], true, "Notes!F40", true]);
  });

  test("shows #SPILL! where a cell is in its way", async () => {
    const shown = await workbench.pane.locator("body").evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Notes");
        sheet.getRange("H42").values = [["in the way"]];
        const cell = sheet.getRange("H40");
        cell.formulas = [["=ALLIANCE_WITHHOLD(Grants!E7:E9,Grants!B7:B9)"]];
        cell.load("values,hasSpill");
        const spill = cell.getSpillingToRangeOrNullObject().load("address");
        await context.sync();
        return [cell.values, cell.hasSpill, spill.isNullObject];
      }),
    );
    expect(shown).toEqual([[["#SPILL!"]], false, true]);
  });
});
