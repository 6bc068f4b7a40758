import { answerKey, candidatesOf, needsAttention, type CheckedRow } from "../../../districts/import";
import type { Town } from "../../../districts";

/** One thing for the user to settle: a spelling, wherever it occurs, or a single row. */
export interface Doubt {
  readonly key: string;
  /** Whether the answer holds for the spelling, here and in the next import, or for these rows alone. */
  readonly about: "spelling" | "row";
  readonly rows: readonly CheckedRow[];
  /** Nearest first; none is chosen beforehand. */
  readonly candidates: readonly Town[];
  /** Whether another town than the candidates can be the answer. */
  readonly takesTown: boolean;
}

/** What needs a person, in the order of the rows. Equal spellings are one question. */
export function doubtsOf(rows: readonly CheckedRow[]): readonly Doubt[] {
  const bySpelling = new Map<string, CheckedRow[]>();
  const order: { readonly key: string; readonly rows: CheckedRow[] }[] = [];
  for (const row of rows) {
    if (!needsAttention(row.state)) continue;
    const key = isAboutSpelling(row) ? `spelling|${answerKey(row.text)}` : `row|${row.index}`;
    const known = bySpelling.get(key);
    if (known) known.push(row);
    else {
      const group = [row];
      bySpelling.set(key, group);
      order.push({ key, rows: group });
    }
  }
  return order.map(({ key, rows: group }) => {
    const first = group[0] as CheckedRow;
    return {
      key,
      about: isAboutSpelling(first) ? "spelling" : "row",
      rows: group,
      candidates: candidatesOf(first.state),
      takesTown: TAKES_TOWN.has(first.state.kind),
    };
  });
}

const isAboutSpelling = ({ state, text }: CheckedRow): boolean =>
  (state.kind === "question" && state.reason !== "code" && text !== "") || (state.kind === "unknown" && text !== "");

const TAKES_TOWN: ReadonlySet<string> = new Set(["question", "unknown", "no name", "contradiction"]);
