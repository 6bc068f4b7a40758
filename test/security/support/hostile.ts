/** Texts that a spreadsheet program would run, and what a workbook holds of them afterwards. */
import type { MemoryBackend } from "../../../workbench/backend/memory";

/** Each begins as a formula does, for Excel or for the programs that read its files. */
export const HOSTILE = ["=cmd|'/C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "=1+1"] as const;

const AREA = { row: 0, column: 0, rows: 60, columns: 20 };

interface Held {
  readonly sheet: string;
  readonly formula?: string | undefined;
  readonly value: unknown;
}

/** Every cell of the workbook that is not empty. */
export const cellsOf = (backend: MemoryBackend): readonly Held[] =>
  backend.sheets().flatMap(({ id, name }) =>
    backend
      .read(id, AREA)
      .flat()
      .filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ""))
      .map(({ value, formula }) => ({ sheet: name, value, formula })),
  );

export const formulasOf = (backend: MemoryBackend): readonly unknown[] =>
  cellsOf(backend).flatMap(({ formula }) => (formula === undefined ? [] : [formula]));

export const textsOf = (backend: MemoryBackend): readonly string[] =>
  cellsOf(backend).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
