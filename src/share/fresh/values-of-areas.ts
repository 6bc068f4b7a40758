/** What areas of a workbook hold once our formulas are computed anew. */
import type { Area } from "../../formula/area";
import type { CellMatrix } from "../../model/explain";
import { findSheet, valuesIn, type Book } from "../book";
import type { FormulaUse } from "../formula-uses";
import { fitted } from "./fitted";
import type { UseIndex } from "./use-index";

/** Smaller areas are read again for less than it takes to remember them. */
const WORTH_KEEPING = 16;

export class ValuesOfAreas {
  private readonly kept = new Map<string, CellMatrix>();

  constructor(
    private readonly book: Book,
    private readonly index: UseIndex,
    /** The fresh result of a formula; undefined where it is not known, and what it shows has to serve. */
    private readonly freshOf: (use: FormulaUse) => CellMatrix | undefined,
  ) {}

  /** To be asked once the formulas within are computed: a large area is put together once. */
  in(sheetName: string, area: Area): CellMatrix {
    if (area.rows * area.columns < WORTH_KEEPING) return this.read(sheetName, area);
    const key = `${area.row} ${area.column} ${area.rows} ${area.columns} ${sheetName}`;
    const values = this.kept.get(key) ?? this.read(sheetName, area);
    this.kept.set(key, values);
    return values;
  }

  private read(sheetName: string, area: Area): CellMatrix {
    const sheet = findSheet(this.book, sheetName);
    if (!sheet) return [];
    const values = valuesIn(sheet, area);
    for (const use of this.index.within(sheetName, area)) {
      const fresh = this.freshOf(use);
      if (!fresh) continue;
      fitted(fresh, use).forEach((cells, down) => {
        const row = values[use.area.row + down - area.row];
        cells.forEach((value, across) => {
          const column = use.area.column + across - area.column;
          if (row && column >= 0 && column < area.columns) row[column] = value;
        });
      });
    }
    return values;
  }
}
