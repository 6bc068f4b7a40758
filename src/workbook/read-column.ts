import { readAmount } from "../money/amount";
import { Issue } from "../money/issue";
import { onSheet } from "../formula/sheet-name";
import { areaAddress } from "./a1";
import type { AmountLines, Meaning } from "./beside-amounts";
import { DISTRICTS, headForAll, headOf, placeBeside, YEARS } from "./beside-amounts";
import type { CellContent } from "./cell-input";
import { inExcel } from "./excel";
import type { Lines } from "./lines";
import { areaInLines, valueIn } from "./lines";
import { WorkbookError } from "./problem";
import { readAmountLines } from "./read-amount-lines";
import type { Beside, BesideColumn, GivenOptions } from "./read-given";
import { orNull, readGiven } from "./read-given";

/** One amount of the selected column or row, with what stands beside it. */
export interface AmountEntry {
  /** With the sheet's name in quotation marks. */
  readonly address: string;
  /** As a person finds it in the sheet, from 1. */
  readonly rowNumber: number;
  readonly columnNumber: number;
  readonly value: CellContent;
  readonly formula: string | null;
  /** Null where no district or year was found or given for it. */
  readonly district: CellContent | null;
  readonly year: CellContent | null;
}

export interface AmountColumn {
  readonly sheetName: string;
  readonly address: string;
  readonly kind: "column" | "row";
  /** The text at its head; null where there is none. */
  readonly header: string | null;
  readonly districts: BesideColumn | null;
  readonly years: BesideColumn | null;
  readonly entries: readonly AmountEntry[];
}

export interface ColumnOptions extends GivenOptions {
  /** Cells with their sheet, instead of the selection. */
  readonly amounts?: string | undefined;
}

/**
 * The selected column or row of amounts with the districts and years beside it; writes nothing. Two syncs, and two or
 * three more where districts or years are given.
 */
export const readColumn = (options: ColumnOptions = {}): Promise<AmountColumn> =>
  inExcel(async (context) => {
    const read = await readAmountLines(context, options);
    const { sheetName, lines } = read;
    const amounts = withoutHead(lines, read.amounts);
    const addressOf = (...place: Parameters<typeof areaInLines> extends [unknown, ...infer Rest] ? Rest : never) =>
      onSheet(sheetName, areaAddress(areaInLines(lines, ...place)));
    const address = addressOf(amounts.first, amounts.place, amounts.count);
    if (!holdsAmounts(lines, amounts)) throw new WorkbookError({ code: "no-amounts", place: address });

    const given = await readGiven(context, sheetName, options, amounts.count, read.amounts.count);
    const beside = (meaning: Meaning, one: Beside | null): Beside => one ?? found(lines, amounts, meaning, addressOf);
    const districts = beside(DISTRICTS, given.districts);
    const years = beside(YEARS, given.years);
    return {
      sheetName,
      address,
      kind: lines.kind,
      header: headOf(lines, amounts.first, amounts.place),
      districts: districts.column,
      years: years.column,
      entries: Array.from({ length: amounts.count }, (_, index) => index).flatMap((index) => {
        const line = amounts.first + index;
        const value = valueIn(lines, line, amounts.place);
        if (value === "") return [];
        const { row, column } = areaInLines(lines, line, amounts.place);
        const formula = lines.formulas[line]?.[amounts.place];
        const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
        return [
          {
            address: addressOf(line, amounts.place),
            rowNumber: row + 1,
            columnNumber: column + 1,
            value,
            formula: isFormula ? formula : null,
            district: districts.valueAt(index),
            year: years.valueAt(index),
          },
        ];
      }),
    };
  });

/** A text in the first cell is the head of the others. */
function withoutHead(lines: Lines, amounts: AmountLines): AmountLines {
  const first = valueIn(lines, amounts.first, amounts.place);
  const isHead = amounts.count > 1 && typeof first === "string" && first !== "" && readAmount(first) instanceof Issue;
  return isHead ? { ...amounts, first: amounts.first + 1, count: amounts.count - 1 } : amounts;
}

const holdsAmounts = (lines: Lines, { first, count, place }: AmountLines): boolean =>
  Array.from({ length: count }, (_, index) => valueIn(lines, first + index, place)).some(
    (cell) => cell !== "" && !(readAmount(cell) instanceof Issue),
  );

function found(
  lines: Lines,
  amounts: AmountLines,
  meaning: Meaning,
  addressOf: (line: number, place: number, lines?: number) => string,
): Beside {
  const place = placeBeside(lines, amounts, meaning);
  if (place !== null) {
    return {
      column: { address: addressOf(amounts.first, place, amounts.count), isOneForAll: false },
      valueAt: (index) => orNull(valueIn(lines, amounts.first + index, place)),
    };
  }
  const head = headForAll(lines, amounts, meaning);
  return head
    ? { column: { address: addressOf(head.line, head.place), isOneForAll: true }, valueAt: () => head.value }
    : { column: null, valueAt: () => null };
}
