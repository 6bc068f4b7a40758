/** The sheets of a model as they stand in the grid, found by what they say and not by where they say it. */
import { fiscalYearName, fiscalYear } from "../../../src/money/fiscal-year";
import { PORTIONS } from "../../../src/model/figures/portions";
import type { CellValue } from "../../../workbench/backend/cells";
import type { OpenWorkbench } from "./workbench";

type Row = readonly CellValue[];

export interface ReadSheet {
  readonly rows: readonly Row[];
  /** The cell in the row with this label and the column with this header, of the nth row with that label. */
  at(label: string, header: string, nth?: number): CellValue;
  /** The row with this text in its first column, counted from 0. */
  row(label: string, nth?: number): number;
  /** Counted from 0. */
  column(header: string): number;
}

export async function readSheet(workbench: OpenWorkbench, name: string): Promise<ReadSheet> {
  const rows = await workbench.values(name, "A1:Z400");
  const row = (label: string, nth = 0): number => {
    const found = rows.flatMap(([first], index) => (first === label ? [index] : []))[nth];
    if (found === undefined) throw new Error(`${name} has no row ${label} (${nth}).`);
    return found;
  };
  const headers = rows.find((cells) => cells[0] === "District" && cells.filter((cell) => cell !== null).length > 2);
  const column = (header: string): number => {
    const found = headers?.findIndex((cell) => String(cell).startsWith(header)) ?? -1;
    if (found < 0) throw new Error(`${name} has no column ${header}.`);
    return found;
  };
  return { rows, row, column, at: (label, header, nth) => rows[row(label, nth)]?.[column(header)] ?? null };
}

/** Every cell of the sheets that shows an error, as "Withholding model!7,4 #N/A". */
export async function errorCells(workbench: OpenWorkbench, names: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) {
    const rows = await workbench.values(name, "A1:Z400");
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const error = cell !== null && typeof cell === "object" ? JSON.stringify(cell) : String(cell);
        if (typeof cell === "object" ? cell !== null : error.startsWith("#"))
          found.push(`${name}!${row},${column} ${error}`);
      });
    });
  }
  return found;
}

/** What the State published as withheld in a year, all districts together. */
export const publishedTotal = (year: number): number =>
  PORTIONS.filter((portion) => portion.year === year).reduce((sum, { alliance }) => sum + alliance, 0);

export const totalOf = (year: number): string => `Total ${fiscalYearName(fiscalYear(year))}`;

/** Opens the pane's screen "Model" and chooses a policy. */
export async function openModel({ pane }: OpenWorkbench, policy: RegExp): Promise<void> {
  await pane.getByRole("button", { name: "Model", exact: true }).click();
  await pane.getByRole("radio", { name: policy }).check();
}

/** Inserts what is offered by that button, and waits for the undo of it. */
export async function insertBy({ pane }: OpenWorkbench, button: string, outcome: RegExp): Promise<void> {
  await pane.getByRole("button", { name: button }).click();
  await pane.getByText(outcome).waitFor();
  await pane.getByRole("button", { name: "Undo" }).waitFor();
}

/** Presses Undo until it is done, and waits for what is said of it. */
export async function undo({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByText(/^Undone/).waitFor();
}
