import { DelimitedScanner } from "./delimited-scanner";

/** In the order of preference where the rows speak for two: names and amounts hold commas, and never a tab. */
const CANDIDATES = ["\t", ";", "|", ","] as const;

const ROWS_LOOKED_AT = 200;
const CHARACTERS_LOOKED_AT = 200_000;
const MOST_COLUMNS = 2000;

export interface FoundSeparator {
  /** Absent where every line is one cell. */
  readonly separator: string | undefined;
  /** The first line is Excel's `sep=;` and says it itself. */
  readonly declared: boolean;
}

interface Regularity {
  readonly separator: string;
  readonly columns: number;
  /** The share of rows with that many columns, title lines aside. */
  readonly share: number;
}

/** The separator by which the rows become most alike; file names are not looked at, since .csv files hold all of them. */
export function findSeparator(text: string): FoundSeparator {
  const declared = /^"?sep=([^\r\n"])"?(?=[\r\n]|$)/i.exec(text)?.[1];
  if (declared !== undefined) return { separator: declared, declared: true };
  const [best] = CANDIDATES.map((separator) => regularity(text, separator))
    .filter(({ columns }) => columns > 1)
    .sort((a, b) => b.share - a.share || tabFirst(a, b) || b.columns - a.columns);
  return { separator: best && !isPunctuation(best) ? best.separator : undefined, declared: false };
}

const tabFirst = (a: Regularity, b: Regularity): number => Number(b.separator === "\t") - Number(a.separator === "\t");

/** In a list of names alone, some are written with a comma: "Haven, New", "Groton, Town of". */
const isPunctuation = ({ separator, columns, share }: Regularity): boolean =>
  separator === "," && columns === 2 && share <= 0.6;

function regularity(text: string, separator: string): Regularity {
  const counts = columnCounts(text, separator);
  const rowsOf = new Map<number, number>();
  for (const count of counts) if (count > 1) rowsOf.set(count, (rowsOf.get(count) ?? 0) + 1);
  const [columns, rows] = [...rowsOf].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  const withoutTitles = counts.length - Math.max(0, counts.indexOf(columns));
  return { separator, columns, share: rows / withoutTitles };
}

function columnCounts(text: string, separator: string): readonly number[] {
  const scanner = new DelimitedScanner(text, separator.charCodeAt(0));
  const counts: number[] = [];
  while (counts.length < ROWS_LOOKED_AT && scanner.at < CHARACTERS_LOOKED_AT) {
    const read = scanner.read(MOST_COLUMNS);
    if (read === "end") break;
    if (scanner.row.some((cell) => cell.trim() !== "")) counts.push(scanner.row.length);
    if (read === "more") break;
  }
  return counts;
}
