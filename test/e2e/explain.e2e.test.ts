/** The pane's screen "Explain", as someone uses it who wonders why a cell shows what it shows. */
import { addressToArea } from "./support/address";
import { describeInBrowser } from "./support/describe-in-browser";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

/** The parts of the screen, and what is selected in the grid. */
function explainOf(workbench: OpenWorkbench) {
  const { page, pane } = workbench;
  const explanation = pane.locator("section.explanation");
  const input = (name: string) =>
    explanation.locator(".inputs > li").filter({ has: pane.getByText(name, { exact: true }) });
  return {
    explanation,
    question: pane.locator("#question"),
    answer: explanation.locator(".answer"),
    /** The step with exactly this label. */
    step: (label: string) =>
      explanation.locator(".ladder > li").filter({ has: pane.getByText(label, { exact: true }) }),
    input,
    async open() {
      await pane.getByRole("button", { name: "Explain", exact: true }).click();
      await pane.getByRole("heading", { name: "Check figures" }).waitFor();
    },
    /** Goes to a cell by sheet tab and name box, and waits until the pane is about it. */
    async ask(sheet: string, address: string) {
      await workbench.showSheet(sheet);
      await workbench.goTo(address);
      await pane
        .getByText(new RegExp(`^${sheet}!${address}(?:, filled by .*)?$`))
        .first()
        .waitFor();
    },
    async isSelected(sheet: string, address: string) {
      await page.waitForFunction(
        ([name, { row, column }]) => {
          const { backend } = window.workbench;
          const selected = backend?.selection();
          const at = backend?.sheets().find(({ id }) => id === selected?.sheetId)?.name;
          return at === name && selected?.area.row === row && selected.area.column === column;
        },
        [sheet, addressToArea(address)] as const,
      );
    },
  };
}

const STATUTE = /^Conn\. Gen\. Stat\. section 10-262u/;
const BILL = /^Proposed H\.B\. 5038.*\(proposed, not enacted\)/;

/** Every value of the workbook, to compare it before and after. */
const everything = async (workbench: OpenWorkbench) => {
  const sheets = await workbench.sheetNames();
  return Promise.all(sheets.map(async (sheet) => [sheet, await workbench.values(sheet, "A1:R80")]));
};

describeInBrowser("explaining cells of the sample workbook", (browser) => {
  let workbench: OpenWorkbench;
  let explain: ReturnType<typeof explainOf>;

  beforeAll(async () => {
    workbench = await openWorkbench(browser());
    explain = explainOf(workbench);
    await explain.open();
  });
  afterAll(() => workbench?.close());

  afterEach(() => {
    expect(workbench.consoleErrors).toEqual([]);
    expect(workbench.outsideRequests).toEqual([]);
  });

  const CELLS = [
    {
      what: "ALLIANCE_WITHHOLD",
      cell: ["Withholding", "E7"],
      question: "Why is $3,416,399 withheld?",
      step: ["ECS grant of the base year", "$15,031,668"],
      cites: STATUTE,
    },
    {
      what: "GRADUATED_WITHHOLD",
      cell: ["Withholding", "H28"],
      question: "Why is $2,312,774.25 withheld from a Graduated Alliance District in FY 2024?",
      step: ["Share in FY 2024", "75%"],
      cites: BILL,
    },
    {
      what: "DISTRICT_WITHHOLD, with the State's figure",
      cell: ["Questions", "B8"],
      question: "Why is $4,114,023 withheld from Norwalk in FY 2024?",
      step: ["Education Diversity portion, 10% of the increase, half up to the dollar", "$60,795"],
      cites: STATUTE,
      says: "The State published $4,114,023 for Norwalk in FY 2024; the same amount.",
    },
    {
      what: "a step of DISTRICT_BREAKDOWN, inside its spill",
      cell: ["Questions", "B19"],
      question: "Why is $4,114,023 withheld from Norwalk in FY 2024?",
      step: ["ECS grant of FY 2020", "$11,982,530"],
      cites: STATUTE,
    },
    {
      what: "a cell inside a block that one formula fills",
      cell: ["Districts", "G28"],
      question: "Why is $7,544,969 withheld from New London in FY 2023?",
      step: ["ECS grant of FY 2023", "$30,485,534"],
      cites: STATUTE,
    },
    {
      what: "an amount by the proposal, beside the State's",
      cell: ["Districts", "N28"],
      question: "Why is $8,002,974 withheld from New London in FY 2024?",
      step: ["ECS grant of FY 2012 (base year)", "$22,940,565"],
      cites: /^School and State Finance Project/,
      says: "The State published $7,893,461 for New London in FY 2024; this amount is $109,513 above it.",
    },
    {
      what: "a status",
      cell: ["Districts", "D29"],
      question: "Why is Norwalk a Graduated Alliance District in FY 2024?",
      step: ["Status in FY 2024", "Graduated"],
      cites: /^Conn\. Gen\. Stat\. section 10-223e/,
      says: "proposed, not enacted",
    },
    {
      what: "a base year within IF, inside its spill: the district of its own row",
      cell: ["Districts", "C24"],
      question: "Why is Middletown measured against FY 2012 in FY 2024?",
      step: ["Base year", "FY 2012"],
      cites: /^Alliance portions of ECS entitlements/,
      says: "In the formula the function stands within IF; what is explained is the function alone.",
    },
    {
      what: "a schedule, inside its spill",
      cell: ["Graduated", "D16"],
      question: "Why is $100,483 withheld from a Graduated Alliance District in FY 2025?",
      step: ["Withheld in FY 2022", "$200,966"],
      cites: BILL,
    },
    {
      what: "a name that was understood",
      cell: ["Questions", "B41"],
      question: 'Why does "Norwlak" mean Norwalk?',
      step: ["How it was understood", "by a name one slip away, with no other town near"],
    },
  ] as const satisfies readonly {
    readonly what: string;
    readonly cell: readonly [string, string];
    readonly question: string;
    readonly step: readonly [string, string];
    readonly cites?: RegExp;
    readonly says?: string;
  }[];

  test.each<{
    what: string;
    cell: readonly [string, string];
    question: string;
    step: readonly [string, string];
    cites?: RegExp;
    says?: string;
  }>(CELLS)("$what", async ({ cell: [sheet, address], question, step: [label, value], cites, says }) => {
    await explain.ask(sheet, address);
    expect(await explain.question.innerText()).toBe(question);
    expect(await explain.step(label).locator(".value").innerText()).toBe(value);
    const rule = explain.explanation.locator("h3", { hasText: "The rule" }).locator("xpath=following-sibling::p[2]");
    if (cites) expect(await rule.innerText()).toMatch(cites);
    if (says !== undefined) expect(await explain.explanation.innerText()).toContain(says);
    // Only a cell that another one fills says so.
    expect(await explain.explanation.innerText()).not.toContain(`${sheet}!${address}, filled by ${sheet}!${address}`);
  });

  test("#N/A: what was found, and what to do", async () => {
    await explain.ask("Questions", "B42");
    expect(await explain.question.innerText()).toBe("Why is no town found?");
    expect(await explain.answer.innerText()).toBe("#N/A");
    const problem = explain.explanation.locator(".notice.problem");
    expect(await problem.innerText()).toContain('found "N. CANAAN", which may mean North Canaan or New Canaan');
    expect(await problem.innerText()).toContain("Type the name of the one that is meant.");
    await explain.input("name").getByRole("button", { name: "Questions!A42" }).click();
    await explain.isSelected("Questions", "A42");
    await workbench.pane.getByRole("button", { name: "Explain the selected cell" }).click();
  });

  test("a function typed within IF into a free cell", async () => {
    await workbench.showSheet("Notes");
    await workbench.typeInto("D40", '=IF(Questions!B5="Norwalk",ALLIANCE_WITHHOLD(Grants!E28,Grants!B28),0)');
    await explain.ask("Notes", "D40");
    expect(await explain.question.innerText()).toBe("Why is $3,083,699 withheld?");
    expect(await explain.step("ECS grant of the current year").locator(".value").innerText()).toBe("$13,178,830");
    expect(await explain.explanation.innerText()).toContain("the function stands within IF");
    expect(await explain.explanation.innerText()).toContain("Conn. Gen. Stat. section 10-262u");
  });

  test("an argument that only Excel computes: why it is not explained, and no wrong amount", async () => {
    await workbench.showSheet("Notes");
    await workbench.typeInto("D41", "=ALLIANCE_WITHHOLD(Grants!E28+100,Grants!B28)");
    await explain.ask("Notes", "D41");
    expect(await explain.question.innerText()).toBe("What this formula computes cannot be followed");
    const said = await explain.explanation.innerText();
    expect(said).toContain("Grants!E28+100 is computed by Excel. Put it in a cell of its own to see it explained.");
    expect(said).not.toContain("$0");
    expect(said).not.toContain("Recalculate");
  });

  test("several amounts within a sum: the first of them, and that it is", async () => {
    await workbench.showSheet("Notes");
    await workbench.typeInto("D42", "=SUM(ALLIANCE_WITHHOLD(Grants!E7:E9,Grants!B7:B9))");
    await explain.ask("Notes", "D42");
    expect(await explain.question.innerText()).toBe("Why is $3,416,399 withheld?");
    expect(await explain.explanation.innerText()).toContain("This is the first of them.");
  });

  test("one of our functions within another: each can be chosen", async () => {
    await workbench.showSheet("Notes");
    await workbench.typeInto("D43", "=GRADUATED_WITHHOLD(ALLIANCE_WITHHOLD(Grants!E28,Grants!B28),2024)");
    await explain.ask("Notes", "D43");
    expect(await explain.question.innerText()).toContain("$2,312,774.25");
    await workbench.pane.getByLabel("Which function of the formula").selectOption({ index: 1 });
    await explain.question.filter({ hasText: "Why is $3,083,699 withheld?" }).waitFor();
    expect(await explain.step("ECS grant of the base year").locator(".value").innerText()).toBe("$10,095,131");
  });

  test("a number typed over a formula is pointed out", async () => {
    await workbench.showSheet("Withholding");
    await workbench.typeInto("E9", "24749097");
    await explain.ask("Withholding", "E9");
    const odd = workbench.pane.getByText("$24,749,097 was typed");
    expect(await odd.innerText()).toBe(
      "$24,749,097 was typed, while 4 cells above and below hold ALLIANCE_WITHHOLD. It does not change with the grants.",
    );
    await workbench.typeInto("E9", "=ALLIANCE_WITHHOLD(C9,D9)");
    await explain.ask("Withholding", "E9");
    expect(await explain.question.innerText()).toBe("Why is $24,749,097 withheld?");
  });

  test("nothing of ours: what can be explained", async () => {
    await explain.ask("Grants", "B44");
    expect(await workbench.pane.getByRole("heading", { name: "Grants!B44" }).isVisible()).toBe(true);
    expect(await workbench.pane.getByText("This cell has no function of this add-in.").isVisible()).toBe(true);
    expect(await workbench.pane.getByText(/was typed, while/).count()).toBe(0);
  });

  test("the cells that it is computed from are walked by the arrow keys, and back by Escape", async () => {
    const { page, pane } = workbench;
    await explain.ask("Questions", "B8");
    await explain.input("district").getByRole("button", { name: "Questions!B5" }).click();
    await explain.isSelected("Questions", "B5");
    await pane.getByText("This is still about Questions!B8.").waitFor();
    expect(await explain.question.innerText()).toContain("Norwalk in FY 2024");

    for (const [sheet, address] of [
      ["Questions", "B6"],
      ["Questions", "B7"],
      ["Grants", "G28"],
      ["Grants", "B28"],
    ] as const) {
      await page.keyboard.press("ArrowDown");
      await explain.isSelected(sheet, address);
      expect(await pane.locator(":focus").innerText()).toBe(`${sheet}!${address}`);
    }
    await page.keyboard.press("ArrowUp");
    await explain.isSelected("Grants", "G28");
    expect(await explain.question.innerText()).toContain("Norwalk in FY 2024");

    await page.keyboard.press("Escape");
    await explain.isSelected("Questions", "B8");
    await pane.getByText("This is still about").waitFor({ state: "detached" });
    expect(await explain.question.innerText()).toBe("Why is $4,114,023 withheld from Norwalk in FY 2024?");
  });

  test("after a look at an input, the cell that is selected can be explained instead", async () => {
    const { pane } = workbench;
    await explain.ask("Withholding", "H28");
    await explain.input("FY 2022 withheld").getByRole("button", { name: "Withholding!E28" }).click();
    await explain.isSelected("Withholding", "E28");
    await pane.getByRole("button", { name: "Explain the selected cell" }).click();
    await explain.question.filter({ hasText: "Why is $3,083,699 withheld?" }).waitFor();
    await pane.getByText("This is still about").waitFor({ state: "detached" });
  });

  test("another value is tried without a change to the workbook", async () => {
    const { page, pane } = workbench;
    await explain.ask("Questions", "B8");
    const before = await everything(workbench);
    await explain
      .input("ECS grant of FY 2024")
      .getByRole("button", { name: /^Try another value/ })
      .click();
    const field = pane.getByRole("textbox", { name: "Another value for ECS grant of FY 2024" });
    await field.fill("14,269,850");
    await page.keyboard.press("Enter");
    await pane.getByText("With another value for ECS grant of FY 2024. The workbook is unchanged.").waitFor();
    // 14,269,850 - 10,095,131 - 60,795
    expect(await explain.answer.innerText()).toBe("$4,113,924");
    expect(await explain.question.innerText()).toBe("Why is $4,113,924 withheld from Norwalk in FY 2024?");
    expect(await explain.step("Withheld in FY 2024").locator(".value").innerText()).toBe("$4,113,924");
    expect(await explain.explanation.getByText("The State's published figure").count()).toBe(0);

    await field.fill("not known");
    await page.keyboard.press("Enter");
    const problem = explain.explanation.locator(".notice.problem");
    await problem.waitFor();
    expect(await problem.innerText()).toContain('"not known"');
    expect(await everything(workbench)).toEqual(before);

    await pane.getByRole("button", { name: "Show the workbook's own" }).click();
    expect(await explain.answer.innerText()).toBe("$4,114,023");
  });

  /** The text of the comment on a cell; null where there is none. */
  const commentOn = (address: string) =>
    workbench.pane.locator("body").evaluate(
      (_, place) =>
        Excel.run(async (context) => {
          const comment = context.workbook.comments.getItemByCell(place).load("content");
          await context.sync();
          return comment.content;
        }).catch((error: unknown) => {
          if ((error as { code?: unknown }).code === "ItemNotFound") return null;
          throw error;
        }),
      address,
    );

  test("the explanation is added as a note, and taken away by Undo", async () => {
    const { pane } = workbench;
    await explain.ask("Graduated", "D7");
    await pane.getByRole("button", { name: "Copy as note" }).click();
    await pane.getByText("Added the explanation to Graduated!D7 as a note.").waitFor();
    const note = (await commentOn("Graduated!D7")) ?? "";
    expect(note.split("\n")[0]).toBe("Why is $3,083,699 withheld?");
    expect(note).toContain("ECS grant of the base year: $10,095,131 (Graduated!C7)");
    expect(note).toContain("Source: Conn. Gen. Stat. section 10-262u");

    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByText(/^Undone/).waitFor();
    expect(await commentOn("Graduated!D7")).toBeNull();
  });

  test("the explanation is written beside the cell, and taken away by Undo", async () => {
    const { pane } = workbench;
    await workbench.showSheet("Notes");
    await workbench.typeInto("D45", "=ALLIANCE_WITHHOLD(Grants!E28,Grants!B28)");
    await explain.ask("Notes", "D45");
    const before = await everything(workbench);
    await pane.getByRole("button", { name: "Write beside the cell" }).click();
    await pane.getByText("Wrote the explanation beside Notes!D45.").waitFor();
    const [written = []] = await workbench.values("Notes", "E45:G45");
    expect(written[0]).toBe("Why is $3,083,699 withheld?");
    expect(written[1]).toBe("$3,083,699");
    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByText(/^Undone/).waitFor();
    expect(await everything(workbench)).toEqual(before);
  });

  test("where the cells beside it are taken, nothing is written", async () => {
    const { pane } = workbench;
    await explain.ask("Withholding", "E7");
    const before = await everything(workbench);
    await pane.getByRole("button", { name: "Write beside the cell" }).click();
    await pane
      .getByText(/Withholding.*F7:/)
      .last()
      .waitFor();
    expect(await everything(workbench)).toEqual(before);
  });

  test("a citation can be copied", async () => {
    const { page, pane } = workbench;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await explain.ask("Withholding", "E7");
    await pane.getByRole("button", { name: "Copy the citation" }).last().click();
    await pane.getByText("Copied", { exact: true }).or(pane.getByText("Copying is not allowed here")).waitFor();
    if (await pane.getByText("Copied", { exact: true }).isVisible()) {
      expect(await pane.locator("body").evaluate(() => navigator.clipboard.readText())).toContain("10-262u");
    }
  });
});
