/** What belongs to a sheet beside its cells, in the workbench as a person meets it and as the pane's own code reaches it. */
import { OBJECT_CONTRACT } from "../workbench/object-contract";
import { describeInBrowser } from "./support/describe-in-browser";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

describeInBrowser("the objects of sheets in the workbench", (browser) => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench(browser());
    await workbench.pane.locator("button").first().waitFor();
  });
  afterAll(() => workbench?.close());

  afterEach(() => {
    expect(workbench.consoleErrors).toEqual([]);
    expect(workbench.outsideRequests).toEqual([]);
  });

  /** Runs code in the pane, where Microsoft's client speaks to the workbench. */
  const inPane = <T>(code: () => Promise<T>): Promise<T> => workbench.pane.locator("body").evaluate(code);

  describe("the grid keeps them as every backend does:", () => {
    test.each(OBJECT_CONTRACT.map((step) => [step.name, step] as const))("%s", async (_name, { run, expected }) => {
      // A function has no way into the page but its text.
      const given: unknown = await workbench.page.evaluate(`(() => {
        const { backend } = window.workbench;
        const { id } = backend.addSheet("Contract");
        try {
          return (${run.toString()})(backend, id);
        } finally {
          if (backend.sheets().some((sheet) => sheet.id === id)) backend.deleteSheet(id);
        }
      })()`);
      expect(given).toEqual(expected);
    });
  });

  test("a chart's place says what it would show, stands over its cells and scrolls with them", async () => {
    await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Withholding");
        sheet.activate();
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A6:A9"), "Columns");
        chart.setPosition("G10", "L24");
        chart.title.text = "Withheld in FY 2022";
        const series = chart.series.getItemAt(0);
        series.name = "Withheld";
        series.setValues(sheet.getRange("E7:E42"));
        series.setXAxisValues(sheet.getRange("A7:A42"));
        await context.sync();
      }),
    );
    const chart = workbench.page.getByRole("figure", { name: "Withheld in FY 2022" });
    await chart.waitFor();
    const text = await chart.innerText();
    expect(text).toContain("The workbench draws no charts.");
    expect(text).toContain("column clustered");
    expect(text).toContain("G10:L24");
    expect(text).toContain("Withheld: Withholding!E7:E42, along Withholding!A7:A42");

    const before = await chart.boundingBox();
    await workbench.page.mouse.move(400, 500);
    await workbench.page.mouse.wheel(0, 200);
    await workbench.page.waitForFunction(
      ([top]) => (document.querySelector("#charts figure")?.getBoundingClientRect().top ?? top) < top,
      [before?.y ?? 0] as const,
    );
    await workbench.showSheet("Notes");
    await chart.waitFor({ state: "hidden" });
  });

  test("a selection made in the grid reaches the pane's code, until it listens no more", async () => {
    await workbench.showSheet("Withholding");
    await inPane(() =>
      Excel.run(async (context) => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const noteSelection = (from: string) => () =>
          Excel.run(async (inner) => {
            const cell = inner.workbook.getActiveCell().load("address");
            await inner.sync();
            heard.push(`${from} ${cell.address}`);
          });
        const ofWorkbook = context.workbook.onSelectionChanged.add(noteSelection("workbook"));
        const ofSheet = context.workbook.worksheets
          .getItem("Withholding")
          .onSelectionChanged.add(async ({ address }) => void heard.push(`sheet ${address}`));
        Object.assign(window, { handlers: [ofWorkbook, ofSheet] });
        await context.sync();
      }),
    );
    const heard = () => inPane(() => Promise.resolve((window as unknown as { heard: string[] }).heard));
    await workbench.goTo("C9");
    for (let tries = 0; tries < 50 && (await heard()).length < 2; tries++) await workbench.page.waitForTimeout(50);
    expect([...(await heard())].sort()).toEqual(["sheet C9", "workbook Withholding!C9"]);
    await inPane(async () => {
      type Handler = OfficeExtension.EventHandlerResult<unknown>;
      for (const handler of (window as unknown as { handlers: Handler[] }).handlers)
        await Excel.run(handler.context as Excel.RequestContext, async (context) => {
          handler.remove();
          await context.sync();
        });
    });
    await workbench.goTo("C11");
    await workbench.values("Withholding", "C11");
    expect(await heard()).toHaveLength(2);
  });

  test("a comment is shown when its cell is selected", async () => {
    await inPane(() =>
      Excel.run(async (context) => {
        context.workbook.comments.add("Withholding!B8", "ECS entitlement of FY 2012, not the cash paid");
        await context.sync();
      }),
    );
    await workbench.showSheet("Withholding");
    await workbench.goTo("B8");
    const line = workbench.page.locator("#cell-message");
    await line.getByText("B8 comment").waitFor();
    expect(await line.innerText()).toContain("ECS entitlement of FY 2012, not the cash paid");
  });

  test("a cell with a list takes what is on it and refuses all else", async () => {
    await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Notes");
        sheet.getRange("D40:D41").dataValidation.rule = {
          list: { inCellDropDown: true, source: "Approved,Submitted,Missing" },
        };
        await context.sync();
      }),
    );
    await workbench.showSheet("Notes");
    await workbench.typeInto("D40", "Submitted");
    await workbench.goTo("D41");
    await workbench.page.waitForFunction(() => document.activeElement?.matches("[contenteditable=true][id^=__editor]"));
    await workbench.page.keyboard.type("Elsewhere", { delay: 15 });
    await workbench.page.keyboard.press("Enter");
    const refusal = workbench.page.getByRole("dialog");
    await refusal.getByRole("button", { name: "OK" }).click();
    expect(await workbench.values("Notes", "D40:D41")).toEqual([["Submitted"], [null]]);
  });
});
