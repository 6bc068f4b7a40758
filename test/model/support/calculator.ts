/** Works out planned sheets as Excel would: the add-in's own functions, Excel's, and references between the sheets. */
import "../../functions/support/excel";
import "../../../src/functions";
import type { PlannedSheet } from "../../../src/model";
import { associated, isError } from "../../functions/support/excel";
import { broadcast, error, FUNCTIONS, OPERATORS, type Matrix, type Value } from "./excel-functions";
import { readFormula, type Node, type Place } from "./formula-reader";

type Held =
  { readonly value: Value } | { readonly formula: string; readonly part?: { row: number; column: number; of: string } };

/** `spills` as with dynamic arrays; `cells` as without them, where every cell of an area has a formula of its own. */
export type Mode = "spills" | "cells";

export class Calculator {
  private readonly cells = new Map<string, Held>();
  private readonly results = new Map<string, Matrix>();
  private readonly tables = new Map<string, Matrix>();
  private readonly changed = new Map<string, Value>();

  constructor(
    readonly sheets: readonly PlannedSheet[],
    tables: Readonly<Record<string, Matrix>>,
    mode: Mode = "spills",
  ) {
    for (const [name, cells] of Object.entries(tables)) this.tables.set(name, cells);
    for (const sheet of sheets) {
      for (const { row, column, values } of sheet.blocks) {
        values.forEach((line, down) =>
          line.forEach((value, right) => this.hold(sheet, row + down, column + right, heldOf(value))),
        );
      }
      for (const spill of sheet.spills) {
        for (let row = 0; row < spill.rows; row++) {
          for (let column = 0; column < spill.columns; column++) {
            const part = { row, column, of: `${spill.rows}x${spill.columns}` };
            const held =
              mode === "spills" ? { formula: spill.formula, part } : { formula: spill.cellFormula(row, column) };
            this.hold(sheet, spill.row + row, spill.column + column, held);
          }
        }
      }
    }
  }

  private hold({ key }: PlannedSheet, row: number, column: number, held: Held | undefined): void {
    const place = `${key}!${row},${column}`;
    if (this.cells.has(place)) throw new Error(`Two things are planned for ${place}`);
    if (held) this.cells.set(place, held);
  }

  /** What a person types into a cell. */
  type(key: string, row: number, column: number, value: Value): void {
    this.changed.set(`${key}!${row},${column}`, value);
    this.results.clear();
  }

  /** What a person changes in a table. */
  setTable(name: string, cells: Matrix): void {
    this.tables.set(name, cells);
    this.results.clear();
  }

  /** An error is shown by its code. */
  shown(key: string, row: number, column: number): Value {
    const value = this.at(key, row, column);
    return isError(value) ? value.code : value;
  }

  /** Every formula of a sheet with its place and result. */
  formulas(key: string): { readonly place: string; readonly formula: string; readonly value: Value }[] {
    return [...this.cells].flatMap(([place, held]) => {
      if (!place.startsWith(`${key}!`) || !("formula" in held)) return [];
      const [row = 0, column = 0] = place
        .slice(key.length + 1)
        .split(",")
        .map(Number);
      return [{ place, formula: held.formula, value: this.shown(key, row, column) }];
    });
  }

  private at(key: string, row: number, column: number): Value {
    const place = `${key}!${row},${column}`;
    if (this.changed.has(place)) return this.changed.get(place);
    const held = this.cells.get(place);
    if (!held) return null;
    if ("value" in held) return held.value;
    const result = this.compute(key, held.formula);
    const size = `${result.length}x${result[0]?.length ?? 0}`;
    const expected = held.part?.of ?? "1x1";
    if (size !== expected && !(size === "1x1" && isError(result[0]?.[0]))) {
      throw new Error(`${place}: ${held.formula} gives ${size} and not ${expected}`);
    }
    return size === "1x1" ? result[0]?.[0] : result[held.part?.row ?? 0]?.[held.part?.column ?? 0];
  }

  private compute(key: string, formula: string): Matrix {
    const known = this.results.get(`${key}${formula}`);
    if (known) return known;
    const names = formula.replace(/\{(\w+)\}!/g, (found, sheet: string) =>
      this.sheets.some((one) => one.key === sheet) ? `'${sheet}'!` : found,
    );
    const result = this.value(key, readFormula(names));
    this.results.set(`${key}${formula}`, result);
    return result;
  }

  private value(key: string, node: Node): Matrix {
    switch (node.kind) {
      case "value":
        return [[node.value]];
      case "array":
        return node.rows;
      case "table": {
        const cells = this.tables.get(node.name);
        if (!cells) throw new Error(`No table ${node.name}`);
        return cells;
      }
      case "area":
        return this.area(this.sheetOf(node.sheet) ?? key, node.from, node.to);
      case "operator": {
        const operate = OPERATORS[node.operator];
        if (!operate) throw new Error(`No operator ${node.operator}`);
        return broadcast([this.value(key, node.left), this.value(key, node.right)], operate);
      }
      case "call": {
        const given = node.given.map((one) => (one ? this.value(key, one) : [[null]]));
        const own = associated.get(node.name);
        if (own) return own(...(given as unknown[]));
        const native = FUNCTIONS[node.name];
        if (!native) throw new Error(`No function ${node.name}`);
        return native(...given);
      }
    }
  }

  private sheetOf(name: string | undefined): string | undefined {
    if (name === undefined) return undefined;
    const sheet = this.sheets.find((one) => one.key === name || one.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet.key;
  }

  private area(key: string, from: Place, to: Place): Matrix {
    return Array.from({ length: to.row - from.row + 1 }, (_row, row) =>
      Array.from({ length: to.column - from.column + 1 }, (_column, column) =>
        this.at(key, from.row + row, from.column + column),
      ),
    );
  }
}

function heldOf(value: PlannedSheet["blocks"][number]["values"][number][number]): Held | undefined {
  if (value === null) return undefined;
  if ("formula" in value) return { formula: value.formula };
  return { value: "text" in value ? value.text : value.number };
}

export { error };
