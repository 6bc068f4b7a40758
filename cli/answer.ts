/** What a command answers: lines for a person, an object for a script, and how the program ends. */
import type { Area } from "../src/formula/area";
import { onSheet } from "../src/formula/sheet-name";
import { isErrorValue, type CellValue } from "../src/model/explain";
import type { ChangePlan, LeftAlone } from "../src/share/plan";
import { addressOf } from "../src/spreadsheet/address";

export interface Answer {
  readonly exitCode: number;
  readonly lines: readonly string[];
  /** With `command` and `file` before it, and `exitCode`. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Nothing may be written, whatever was asked for. */
  readonly isRefused?: boolean;
  /** What is to be written, where it is not simply what the editor holds. */
  readonly result?: Uint8Array;
}

/** More lines than this help nobody at a terminal; --json has them all. */
const SHOWN = 40;

export function shortened(lines: readonly string[]): string[] {
  if (lines.length <= SHOWN) return [...lines];
  return [...lines.slice(0, SHOWN), `  ... and ${lines.length - SHOWN} more; --json lists all.`];
}

export const areaText = ({ row, column, rows, columns }: Area): string => {
  const first = addressOf({ row, column });
  return rows === 1 && columns === 1
    ? first
    : `${first}:${addressOf({ row: row + rows - 1, column: column + columns - 1 })}`;
};

export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : several}`;

export function shownText(value: CellValue): string {
  if (value === null || value === "") return "nothing";
  if (isErrorValue(value)) return value.error;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

export const leftAloneLines = (leftAlone: readonly LeftAlone[]): string[] => {
  if (leftAlone.length === 0) return [];
  const lines = leftAlone.map(
    ({ sheet, address, why }) => `  ${/ /.test(address) ? address : onSheet(sheet, address)}: ${why}`,
  );
  return [`${counted(leftAlone.length, "formula stays as it is", "formulas stay as they are")}:`, ...shortened(lines)];
};

/** A plan as scripts see it: what was written where. */
export const planJson = ({ changes, sheets, removed, leftAlone }: ChangePlan): Readonly<Record<string, unknown>> => ({
  changed: changes.map(({ sheet, area, before, after }) => ({
    sheet,
    cells: areaText(area),
    before: before?.formula ?? null,
    after: after.kind === "formula" ? after.formula.formula : after.kind === "formulas" ? after.formulas : after.values,
  })),
  sheetsWritten: sheets.map(({ name }) => name),
  sheetsRemoved: removed,
  leftAlone,
});
