import { isoDate } from "./day";
import { tidyName } from "./names";

/** Where imported rows come from, and what became of them. */
export interface ImportSource {
  readonly kind: "file" | "paste" | "range" | "table";
  /** The file, the range or the table. */
  readonly name: string;
  /** The sheet of the file or the workbook; absent where there is none. */
  readonly sheet?: string;
  /** What a person finds the rows by; rows where it is absent. */
  readonly counted?: "line" | "row";
  readonly rowsRead: number;
  readonly rowsWritten: number;
  /** Rows that are not written, each of which the pane lists with a reason. */
  readonly rowsListed: number;
}

const KINDS: Readonly<Record<ImportSource["kind"], string>> = {
  file: "",
  paste: "Pasted: ",
  range: "Range ",
  table: "Table ",
};

/** "ecs.xlsx, sheet ECS". */
export function sourceName({ kind, name, sheet }: ImportSource): string {
  const place = `${KINDS[kind]}${tidyName(name)}`;
  return sheet === undefined ? place : `${place}, sheet ${tidyName(sheet)}`;
}

/** Where the rows of a table that was imported can be fetched anew. */
export type CameFrom = { readonly kind: "file" } | { readonly kind: "table"; readonly name: string };

/** As the lines above a table tell it; null where they are gone or changed, or where there is nothing to go back to. */
export function cameFrom(source: string | null, written: string | null): CameFrom | null {
  if (source === null || written === null || !/^On \d{4}-\d{2}-\d{2}: \d+ rows? read, /.test(written)) return null;
  if (source.startsWith(KINDS.paste) || source.startsWith(KINDS.range)) return null;
  const name = /^Table ([^\s,]+), sheet /.exec(source)?.[1];
  return name === undefined ? { kind: "file" } : { kind: "table", name };
}

/** "ecs.xlsx, sheet ECS, row 12". */
export const sourceOfRow = (source: ImportSource, number: number): string =>
  `${sourceName(source)}, ${source.counted ?? "row"} ${number}`;

const rows = (count: number): string => `${count} ${count === 1 ? "row" : "rows"}`;

/** "On 2026-11-23: 40 rows read, 36 written, 4 listed with a reason." */
export const writtenNote = (source: ImportSource, today: Date): string =>
  `On ${isoDate(today)}: ${rows(source.rowsRead)} read, ${source.rowsWritten} written, ${source.rowsListed} listed with a reason.`;
