/** The jobs of the guide, each in a workbench of its own, as the browser tests walk them. */
import type { Locator } from "playwright-core";
import type { OpenWorkbench } from "../../test/e2e/support/workbench";

/** The whole page, or the pane alone. */
export type Shot = "page" | "pane";

type Job = (
  workbench: OpenWorkbench,
  /** `at` is scrolled to the top of what is seen of the pane. */
  shoot: (name: string, what: Shot, at?: Locator) => Promise<void>,
  /** Writes a file and gives its path. */
  put: (name: string, text: string) => string,
) => Promise<void>;

const LIST =
  "District,Status,From FY,To FY\nANSONIA,Alliance,2023,2027\nE. HARTFORD,Alliance,2023,2027\nN Haven,Alliance,2023,2027\nNorwolk,Alliance,2023,2027\nTotal,,,\n";

const importing: Job = async ({ pane }, shoot, put) => {
  await pane.getByRole("button", { name: /^Built-in list/ }).waitFor();
  await pane.locator("input[type=file]").first().setInputFiles(put("districts.csv", LIST));
  await pane.getByRole("heading", { name: /^\d questions? for you$/ }).waitFor();
  await shoot("workbench", "page");
};

const model: Job = async ({ pane, showSheet }, shoot) => {
  await pane.getByRole("button", { name: "Model", exact: true }).click();
  await pane.getByRole("radio", { name: /^As enacted/ }).check();
  await pane.getByText(/^Adds the sheets? /).waitFor();
  await shoot("model", "pane", pane.getByRole("heading", { name: "Which law?" }));
  await shoot("model-preview", "pane", pane.getByRole("heading", { name: "Withheld, in dollars" }));
  await pane.getByRole("button", { name: "Insert model" }).click();
  await pane.getByText(/^Inserted the sheets?/).waitFor();
  await showSheet("Withholding model");
  await shoot("model-sheet", "page");
};

const tracker: Job = async ({ pane, showSheet }, shoot) => {
  await pane.getByRole("button", { name: "Model", exact: true }).click();
  await pane.getByRole("radio", { name: /^As enacted/ }).check();
  await pane.getByRole("combobox", { name: "Fiscal year" }).selectOption({ label: "FY 2024" });
  await pane.getByRole("button", { name: "Insert tracker" }).click();
  await pane.getByText(/^Inserted the sheets?/).waitFor();
  await showSheet("Tracker FY 2024");
  await shoot("tracker-sheet", "page");
};

const explain: Job = async ({ pane, showSheet, goTo }, shoot) => {
  await pane.getByRole("button", { name: "Explain", exact: true }).click();
  await pane.getByRole("heading", { name: "Check figures" }).waitFor();
  await showSheet("Questions");
  await goTo("B8");
  await pane.getByText("Why is $4,114,023 withheld from Norwalk in FY 2024?").first().waitFor();
  await shoot("explain", "pane");
};

/** FY 2021's amount of Danbury stands in FY 2022 (37,698,473 less 22,857,956), and Norwalk's is typed in thousands. */
const WRONG = [
  ["E11", "14840517"],
  ["E28", "3083.699"],
] as const;

const checkFigures: Job = async ({ pane, showSheet, goTo, typeInto }, shoot) => {
  await pane.getByRole("button", { name: "Explain", exact: true }).click();
  await pane.getByRole("button", { name: "Check a column of figures" }).click();
  await showSheet("Withholding");
  for (const [cell, amount] of WRONG) await typeInto(cell, amount);
  await goTo("E7:E42");
  await pane.getByRole("button", { name: "Read the selection" }).click();
  await pane.getByRole("radio", { name: /^As enacted/ }).check();
  await pane.getByRole("radio", { name: /EcsGrants/ }).check();
  await pane.getByText(/^36 checked: 34 equal, 2 different/).waitFor();
  await shoot("check-figures", "pane", pane.getByRole("heading", { name: "Differences" }));
};

const share: Job = async ({ pane, showSheet, typeInto }, shoot) => {
  await pane.getByRole("button", { name: "Share", exact: true }).click();
  await pane.getByRole("button", { name: "Check this workbook" }).click();
  await pane.getByRole("button", { name: "Check again" }).waitFor();
  await shoot("share-check", "pane");
  await pane.getByRole("button", { name: /^Make share-safe/ }).click();
  await pane.getByRole("radio", { name: /^Native formulas/ }).check();
  await pane.getByRole("button", { name: "Make share-safe", exact: true }).waitFor();
  await shoot("share-safe", "pane");
  await pane.getByRole("button", { name: "Make share-safe", exact: true }).click();
  await pane.getByText(/every figure is the same\.$/).waitFor({ timeout: 120_000 });
  await pane.getByRole("button", { name: "Check again" }).waitFor({ timeout: 120_000 });
  await shoot("share-safe-done", "pane");
  await showSheet("Withholding");
  await typeInto("E8", "1");
  await pane.getByRole("button", { name: "Check again" }).click();
  await pane.getByRole("button", { name: /^Restore/ }).click();
  await pane
    .getByText(/edited since/)
    .first()
    .waitFor();
  await shoot("restore", "pane", pane.getByRole("heading", { name: /edited since/ }));
};

export const JOBS: Readonly<Record<string, Job>> = { importing, model, tracker, explain, checkFigures, share };
