import { headerWords } from "../../districts/table-headers";
import { ErrorCell, plainValue } from "../cell-value";
import { matrixOf, Refusal, type Failure } from "../argument";
import { isSingleCell, type Size } from "../size";
import { Issue } from "../../money/issue";
import type { TableIssue } from "./issues";

/** A range with a header row; the cells are read only when they are asked for. */
export interface Table {
  readonly argument: string;
  readonly size: Size;
  readonly rows: readonly (readonly unknown[])[];
  /** The number of the header row, from 0: the first row that is not blank. */
  readonly headerRow: number;
  readonly header: readonly unknown[];
}

export const isBlank = (value: unknown): boolean =>
  value == null || value === 0 || (typeof value === "string" && value.trim() === "");

/** A table that is a single error cell is that error: its range was mistyped, or its formula failed. */
export function readTable(argument: string, given: unknown): Table | Failure {
  const rows = matrixOf(given);
  const size = { rows: rows.length, columns: rows[0]?.length ?? 1 };
  const headerRow = rows.findIndex((row) => !row.every((cell) => isBlank(plainValue(cell))));
  if (headerRow < 0) return new Refusal(new Issue("table-empty", { argument }));
  const header = (rows[headerRow] ?? []).map(plainValue);
  if (isSingleCell(size)) {
    const [found] = header;
    return found instanceof ErrorCell ? found : new Refusal(new Issue("table-single-cell", { argument, found }));
  }
  return { argument, size, rows, headerRow, header };
}

/** The headers as a message names them; a long row is cut short. */
export function headersFound({ header }: Table): readonly string[] {
  const texts = header
    .filter((cell) => !isBlank(cell) && !(cell instanceof ErrorCell))
    .map((cell) => String(cell).trim());
  return texts.length > 8 ? [...texts.slice(0, 7), "…"] : texts;
}

/** Ways in which files head a column, the surest first; where one of them stands twice, it cannot be told which is meant. */
export function columnOf(table: Table, meaning: string, ways: readonly string[]): number | undefined | TableIssue {
  const words = table.header.map(headerWords);
  const way = ways.find((one) => words.includes(one));
  if (way === undefined) return undefined;
  const columns = words.flatMap((word, column) => (word === way ? [column] : []));
  if (columns.length > 1) {
    const headers = columns.map((column) => `"${String(table.header[column]).trim()}" (column ${column + 1})`);
    return new Issue("table-with-two-columns", { argument: table.argument, meaning, columns: headers });
  }
  return columns[0];
}
