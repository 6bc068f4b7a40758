/** The jobs of Model, Explain and Share by the keyboard alone; those of Lists stand with their screen. */
import { addressToArea } from "./support/address";
import { describeInBrowser } from "./support/describe-in-browser";
import { keyboardOf, type Keyboard } from "./support/keyboard";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

describeInBrowser("by the keyboard alone", (browser) => {
  let workbench: OpenWorkbench;
  let keyboard: Keyboard;

  beforeEach(async () => {
    workbench = await openWorkbench(browser());
    keyboard = keyboardOf(workbench);
    await workbench.pane.getByRole("button", { name: /^Built-in list/ }).waitFor();
  }, 60_000);
  afterEach(async () => {
    const { consoleErrors } = workbench;
    await workbench.close();
    expect(consoleErrors.filter((text) => !text.startsWith("Dependency tree not found"))).toEqual([]);
  });

  const press = async (text: string | RegExp, key = "Enter"): Promise<void> => {
    await keyboard.tabUntil((focused) => (typeof text === "string" ? focused === text : text.test(focused)));
    await workbench.page.keyboard.press(key);
  };
  const isSelected = (address: string) =>
    workbench.page.waitForFunction(({ row, column }) => {
      const area = window.workbench.backend?.selection().area;
      return area?.row === row && area.column === column;
    }, addressToArea(address));
  const says = (text: RegExp) => workbench.pane.getByText(text).first().waitFor({ timeout: 80_000 });

  test("a model is chosen, inserted and taken back", async () => {
    const before = await workbench.sheetNames();
    await keyboard.intoPane();
    await press("Model");
    await workbench.pane.getByRole("radio", { name: /^As enacted/ }).waitFor();
    await press(/^As enacted/, "Space");
    await press("Insert model");
    await says(/^Inserted the sheets Withholding model/);
    expect(await workbench.sheetNames()).toEqual([...before, "Withholding model", "Withheld by year"]);
    await press("Undo");
    await says(/^Undone/);
    expect(await workbench.sheetNames()).toEqual(before);
  }, 120_000);

  test("a figure is explained, its inputs are walked through, and another value is tried", async () => {
    const { page, pane } = workbench;
    await workbench.showSheet("Questions");
    await workbench.goTo("B8");
    await keyboard.intoPane();
    await press("Explain");
    await says(/^Why is \$4,114,023 withheld/);
    await press("Questions!B5");
    await isSelected("B5");
    await page.keyboard.press("ArrowDown");
    await isSelected("B6");
    await page.keyboard.press("Escape");
    await isSelected("B8");
    await press("Try another value for fiscal year");
    await keyboard.tabUntil((_, tag) => tag === "INPUT");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2023");
    await page.keyboard.press("Enter");
    await says(/The workbook is unchanged\./);
    await press("Show the workbook's own");
    await says(/^Why is \$4,114,023 withheld/);
    expect(await pane.getByText("The workbook is unchanged.").count()).toBe(0);
  }, 120_000);

  test("a column of figures is checked", async () => {
    await workbench.showSheet("Districts");
    await workbench.goTo("G8:G43");
    await keyboard.intoPane();
    await press("Explain");
    await press("Check a column of figures");
    await press("Read the selection");
    await workbench.pane.getByRole("radio", { name: /^As enacted/ }).waitFor();
    await press(/^As enacted/, "Space");
    await press(/^EcsGrants/, "Space");
    await says(/^36 checked: all equal to the cent\.$/);
  }, 120_000);

  test("the workbook is checked, made share-safe, and put back", async () => {
    await keyboard.intoPane();
    await press("Share");
    await press("Check this workbook");
    await workbench.pane.getByRole("button", { name: "Check again" }).waitFor();
    await press(/^Make share-safe/);
    await press(/^Values/, "Space");
    await workbench.pane.getByRole("button", { name: "Make share-safe", exact: true }).waitFor();
    await press("Make share-safe");
    await says(/are values now; every figure is the same\.$/);
    await press("Undo");
    await says(/^Undone/);
  }, 180_000);
});
