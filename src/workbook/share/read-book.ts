import type { ArrayFormula, Book, BookSheet, FormulaCell } from "../../share/book";
import type { CellValue } from "../../model/explain";
import { inExcel } from "../excel";
import { hasDynamicArrays } from "../excel-supports";
import { runJobs } from "../jobs";
import { WorkbookError } from "../problem";
import { MOST_CELLS } from "../read-grid";
import type { RunOptions } from "../run-options";
import { withEnteredArrays } from "./entered-arrays";
import type { Overview } from "./overview";
import { readOverview } from "./overview";
import type { CellsRead } from "./read-cells";
import { cellsToRead, readingCells } from "./read-cells";
import type { NotSeen } from "./rules";
import { readRules } from "./rules";
import { formulaOf, shownBy } from "./shown";
import type { Spill } from "./spills";
import { readSpills } from "./spills";

export interface ReadBook {
  readonly book: Book;
  /** What the workbook may hold beside it, and this Excel did not tell. */
  readonly notSeen: readonly NotSeen[];
}

/**
 * The whole workbook, hidden sheets too. Two syncs, one for every 60,000 cells (progress counts cells), up to two for spills
 * and up to four for rules.
 */
export const readBook = (options: RunOptions = {}): Promise<ReadBook> =>
  inExcel((context) => readBookIn(context, options));

export async function readBookIn(context: Excel.RequestContext, options: RunOptions): Promise<ReadBook> {
  const overview = await readOverview(context);
  requireReadable(overview);
  const read = overview.sheets.map(({ sheet, used }) => ({
    sheet,
    cells: cellsToRead(used ?? { row: 0, column: 0, rows: 0, columns: 0 }),
  }));
  await runJobs(
    context,
    read.flatMap(({ sheet, cells }) => readingCells(() => sheet, cells)),
    options,
  );
  const spills = hasDynamicArrays() ? await readSpills(context, read, options) : [];
  const { rules, notSeen } = await readRules(context, overview.sheets);
  return {
    book: {
      sheets: overview.sheets.map(({ sheet, name, visibility, isProtected, used }, index) => {
        const cells = read[index]?.cells ?? cellsToRead({ row: 0, column: 0, rows: 0, columns: 0 });
        const own = spills.filter((spill) => spill.sheet === sheet);
        return { name, visibility, isProtected, used, ...contentOf(cells, own) };
      }),
      tables: overview.tables,
      names: overview.names,
      rules,
    },
    notSeen: [...(hasDynamicArrays() ? [] : [{ kind: "spills" } as const]), ...notSeen],
  };
}

function requireReadable({ sheets }: Overview): void {
  for (const { name, used } of sheets) {
    const cells = used ? used.rows * used.columns : 0;
    if (cells > MOST_CELLS) throw new WorkbookError({ code: "too-many-cells", place: name, cells, most: MOST_CELLS });
  }
}

function contentOf(
  { area, values, formulas }: CellsRead,
  spills: readonly Spill[],
): Pick<BookSheet, "formulas" | "valueAt"> {
  const keyOf = (row: number, column: number): string => `${row} ${column}`;
  const arrays = new Map<string, ArrayFormula>();
  const filled = new Set<string>();
  for (const { row, column, rows, columns } of spills) {
    arrays.set(keyOf(row, column), { kind: "spill", rows, columns });
    for (let down = 0; down < rows; down += 1) {
      for (let across = 0; across < columns; across += 1) {
        if (down + across > 0) filled.add(keyOf(row + down, column + across));
      }
    }
  }
  const cells: FormulaCell[] = [];
  formulas.forEach((line, down) => {
    line.forEach((content, across) => {
      const formula = formulaOf(content, values[down]?.[across] ?? "");
      if (formula === null) return;
      const [row, column] = [area.row + down, area.column + across];
      const array = arrays.get(keyOf(row, column));
      if (!filled.has(keyOf(row, column))) cells.push({ row, column, formula, ...(array && { array }) });
    });
  });
  const valueAt = (row: number, column: number): CellValue =>
    shownBy(values[row - area.row]?.[column - area.column] ?? "");
  return { formulas: withEnteredArrays(cells), valueAt };
}
