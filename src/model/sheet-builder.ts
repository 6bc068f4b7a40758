import type { Area } from "../formula/area";
import { areaName } from "./addresses";
import type { PlannedChart, PlannedSheet, PlannedSpill, PlannedStyle, PlannedValue } from "./planned-sheet";

export const text = (value: string): PlannedValue => ({ text: value });
export const number = (value: number): PlannedValue => ({ number: value });
export const formula = (value: string): PlannedValue => ({ formula: `=${value}` });

/** Collects what a sheet holds. Formulas are given without "=". */
export class SheetBuilder {
  private readonly blocks: PlannedSheet["blocks"][number][] = [];
  private readonly spills: PlannedSpill[] = [];
  private readonly choices: PlannedSheet["choices"][number][] = [];
  private readonly charts: PlannedChart[] = [];
  private readonly merges: string[] = [];
  private readonly tables: PlannedSheet["tables"][number][] = [];

  put(row: number, column: number, style: PlannedStyle, ...values: readonly (readonly PlannedValue[])[]): void {
    this.blocks.push({ row, column, style, values });
  }

  /** Values from left to right. */
  row(row: number, column: number, style: PlannedStyle, values: readonly PlannedValue[]): void {
    if (values.length > 0) this.put(row, column, style, values);
  }

  /** Values from top to bottom. */
  column(row: number, column: number, style: PlannedStyle, values: readonly PlannedValue[]): void {
    this.put(row, column, style, ...values.map((value) => [value]));
  }

  /** The title and the notes under it, from the first row on; gives the row after them. */
  heading(title: string, notes: readonly PlannedValue[]): number {
    this.put(0, 0, "title", [text(title)]);
    notes.forEach((note, index) => this.put(1 + index, 0, "note", [note]));
    return 1 + notes.length;
  }

  /** A band of text over several columns. */
  band(row: number, column: number, columns: number, style: "band" | "band proposed", value: PlannedValue): void {
    this.row(row, column, style, [value, ...Array.from({ length: columns - 1 }, () => null)]);
    if (columns > 1) this.merges.push(areaName({ row, column, rows: 1, columns }));
  }

  /** One formula for an area; `formulaOf` gives it for rows and columns of the area, counted from its first cell. */
  spill(area: Area, style: PlannedStyle, formulaOf: (part: Area) => string): void {
    const { row, column, rows, columns } = area;
    const cellFormula = (down: number, right: number): string =>
      `=${formulaOf({ row: row + down, column: column + right, rows: 1, columns: 1 })}`;
    this.spills.push({ ...area, style, formula: `=${formulaOf({ row, column, rows, columns })}`, cellFormula });
  }

  choice(area: Area, choices: readonly string[]): void {
    this.choices.push({ ...area, choices });
  }

  chart(chart: PlannedChart): void {
    this.charts.push(chart);
  }

  table(name: string, area: Area): void {
    this.tables.push({ name, area: areaName(area) });
  }

  build(
    sheet: Pick<PlannedSheet, "key" | "name" | "widths" | "frozen"> & {
      readonly titleRows?: readonly [first: number, last: number];
    },
  ): PlannedSheet {
    const { titleRows, ...rest } = sheet;
    const { blocks, spills, choices, charts, merges, tables } = this;
    const print = titleRows ? { landscape: true, titleRows } : { landscape: true };
    return { ...rest, blocks, spills, choices, charts, merges, tables, print };
  }
}
