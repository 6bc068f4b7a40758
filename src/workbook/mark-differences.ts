import type { PlannedSheet, PlannedStyle, PlannedValue } from "../model/planned-sheet";
import { readAmount } from "../money/amount";
import { minus, toAmount } from "../money/cents";
import { Issue } from "../money/issue";
import { isoDate } from "./day";
import { insertSheets } from "./insert-sheets";
import { tidyName } from "./names";
import { planSheets } from "./plan-sheets";
import { WorkbookError } from "./problem";
import type { Undo } from "./undo";

/** An amount that is not what the rule gives. */
export interface Difference {
  readonly address: string;
  readonly district: string;
  readonly year: string;
  readonly found: number | string;
  readonly expected: number;
  readonly cause: string;
}

export interface DifferencesToMark {
  /** What was compared, for the head of the sheet. */
  readonly compared: string;
  readonly rule: string;
  readonly differences: readonly Difference[];
}

const HEADER_ROW = 5;

/** Lists the differences on a new sheet; the amounts themselves are left as they are. Three syncs. */
export async function markDifferences(found: DifferencesToMark, today: Date): Promise<Undo> {
  if (found.differences.length === 0) throw new WorkbookError({ code: "no-rows" });
  const sheets = [differencesSheet(found, today)];
  return insertSheets(sheets, await planSheets(sheets));
}

function differencesSheet({ compared, rule, differences }: DifferencesToMark, today: Date): PlannedSheet {
  const column = (
    at: number,
    style: PlannedStyle,
    value: (difference: Difference) => PlannedValue,
  ): PlannedSheet["blocks"][number] => ({
    row: HEADER_ROW + 1,
    column: at,
    style,
    values: differences.map((difference) => [value(difference)]),
  });
  const text = (line: string): PlannedValue => ({ text: tidyName(line) });
  return {
    key: "differences",
    name: "Differences",
    blocks: [
      { row: 0, column: 0, style: "title", values: [[text("Amounts that differ from the rule")]] },
      {
        row: 1,
        column: 0,
        style: "note",
        values: [
          [text("Amounts"), text(compared)],
          [text("Rule"), text(rule)],
          [text("Written"), text(`On ${isoDate(today)}.`)],
        ],
      },
      { row: HEADER_ROW, column: 0, style: "header", values: [["Cell", "District", "Year"].map(text)] },
      {
        row: HEADER_ROW,
        column: 3,
        style: "header amount",
        values: [["Found", "By the rule", "Difference"].map(text)],
      },
      { row: HEADER_ROW, column: 6, style: "header", values: [[text("Likely cause")]] },
      column(0, "text", ({ address }) => text(address)),
      column(1, "text", ({ district }) => text(district)),
      column(2, "text", ({ year }) => text(year)),
      column(3, "amount", ({ found }) => (typeof found === "number" ? { number: found } : text(found))),
      column(4, "amount", ({ expected }) => ({ number: expected })),
      column(5, "amount", differenceOf),
      column(6, "text", ({ cause }) => ({ text: cause })),
    ],
    spills: [],
    choices: [],
    charts: [],
    widths: [110, 130, 70, 100, 100, 100, 420],
    merges: [],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    print: { landscape: true, titleRows: [HEADER_ROW, HEADER_ROW] },
    tables: [],
  };
}

/** To the cent; nothing where one of the two is no amount. */
function differenceOf({ found, expected }: Difference): PlannedValue {
  const [a, b] = [readAmount(found), readAmount(expected)];
  return a instanceof Issue || b instanceof Issue ? null : { number: toAmount(minus(a, b)) };
}
