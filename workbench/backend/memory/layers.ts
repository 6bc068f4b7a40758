/**
 * What was set on areas, newest last. A whole column is one layer and not a million cells; a cell shows the newest layer
 * that covers it, property by property where `merge` says so.
 */
import { contains, intersection, union, cellArea } from "../areas";
import type { Area } from "../cells";
import { SHEET_COLUMNS, SHEET_ROWS } from "../grid-size";

export interface Layer<T> {
  readonly area: Area;
  /** Absent where the formats were cleared. */
  readonly value: T | undefined;
}

export class Layers<T> {
  private layers: Layer<T>[] = [];

  constructor(
    private readonly initial: T,
    private readonly merge: (under: T, over: T) => T,
  ) {}

  copy(): Layers<T> {
    const copy = new Layers<T>(this.initial, this.merge);
    copy.layers = [...this.layers];
    return copy;
  }

  set(area: Area, value: T): void {
    this.layers.push({ area, value });
  }

  clear(area: Area): void {
    // Layers that lie wholly inside are gone; the others are covered by a blank one.
    this.layers = this.layers.filter((layer) => !contains(area, layer.area));
    if (this.layers.some((layer) => intersection(layer.area, area) !== null))
      this.layers.push({ area, value: undefined });
  }

  at(row: number, column: number): T {
    const cell = cellArea(row, column);
    return this.layers.reduce(
      (under, { area, value }) =>
        !contains(area, cell) ? under : value === undefined ? this.initial : this.merge(under, value),
      this.initial,
    );
  }

  /** The area with formats of its own; whole rows and columns do not count. */
  bounds(): Area | null {
    return this.layers
      .filter(({ area, value }) => value !== undefined && area.rows < SHEET_ROWS && area.columns < SHEET_COLUMNS)
      .reduce<Area | null>((whole, { area }) => (whole === null ? area : union(whole, area)), null);
  }
}
