import type { CellValue } from "../../model/explain";
import type { CellContent } from "../cell-input";
import { asItWas } from "../cell-input";
import type { CellsRead } from "./read-cells";
import { formulaOf, shownBy } from "./shown";

/** Cells of one sheet as they were read, by place. */
export class Present {
  private readonly rows = new Map<
    number,
    Map<number, { readonly formula: CellContent; readonly value: CellContent }>
  >();

  add({ area, values, formulas }: CellsRead): this {
    formulas.forEach((line, down) => {
      const row = this.rows.get(area.row + down) ?? new Map();
      this.rows.set(area.row + down, row);
      line.forEach((formula, across) => {
        row.set(area.column + across, { formula, value: values[down]?.[across] ?? "" });
      });
    });
    return this;
  }

  formulaAt(row: number, column: number): string | null {
    const cell = this.rows.get(row)?.get(column);
    return cell ? formulaOf(cell.formula, cell.value) : null;
  }

  shownAt(row: number, column: number): CellValue {
    return shownBy(this.rows.get(row)?.get(column)?.value ?? "");
  }

  /** What would have to be written to have the cell as it is. */
  inputAt(row: number, column: number): CellContent {
    const cell = this.rows.get(row)?.get(column);
    return cell ? asItWas(cell.formula, cell.value) : "";
  }
}
