/** The jobs of the guide, each in a workbench of its own, as the browser tests walk them. */
import type { OpenWorkbench } from "../../test/e2e/support/workbench";

/** The whole page, or the pane alone. */
export type Shot = "page" | "pane";

type Job = (
  workbench: OpenWorkbench,
  shoot: (name: string, what: Shot) => Promise<void>,
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
  await pane.getByRole("button", { name: "Insert model" }).scrollIntoViewIfNeeded();
  await shoot("model", "pane");
  await pane.getByRole("button", { name: "Insert model" }).click();
  await pane.getByText(/^Inserted the sheets?/).waitFor();
  await showSheet("Withholding model");
  await shoot("model-sheet", "page");
};

const explain: Job = async ({ pane, showSheet, goTo }, shoot) => {
  await pane.getByRole("button", { name: "Explain", exact: true }).click();
  await pane.getByRole("heading", { name: "Check figures" }).waitFor();
  await showSheet("Questions");
  await goTo("B8");
  await pane.getByText("Why is $4,114,023 withheld from Norwalk in FY 2024?").first().waitFor();
  await shoot("explain", "pane");
};

const checkFigures: Job = async ({ pane, showSheet, goTo }, shoot) => {
  await pane.getByRole("button", { name: "Explain", exact: true }).click();
  await pane.getByRole("button", { name: "Check a column of figures" }).click();
  await showSheet("Withholding");
  await goTo("E7:E42");
  await pane.getByRole("button", { name: "Read the selection" }).click();
  await pane.getByRole("radio", { name: /^As enacted/ }).check();
  await pane.getByRole("radio", { name: /EcsGrants/ }).check();
  await pane.getByText("36 checked: all equal to the cent.").waitFor();
  await pane.getByRole("heading", { name: "All equal" }).scrollIntoViewIfNeeded();
  await shoot("check-figures", "pane");
};

const share: Job = async ({ pane }, shoot) => {
  await pane.getByRole("button", { name: "Share", exact: true }).click();
  await pane.getByRole("button", { name: "Check this workbook" }).click();
  await pane.getByRole("button", { name: "Check again" }).waitFor();
  await shoot("share-check", "pane");
  await pane.getByRole("button", { name: /^Make share-safe/ }).click();
  await pane.getByRole("radio", { name: /^Native formulas/ }).check();
  await pane.getByRole("button", { name: "Make share-safe", exact: true }).waitFor();
  await shoot("share-safe", "pane");
};

export const JOBS: Readonly<Record<string, Job>> = { importing, model, explain, checkFigures, share };
