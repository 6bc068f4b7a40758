/** Works a native formula out in plain double arithmetic, as a spreadsheet program does. */
import { isErrorValue, type CellValue } from "../../../model/explain";
import { findSheet, valuesIn, type Area, type Book, type BookSheet } from "../../book";
import { isUnresolved, resolve, type FormulaPlace } from "../../resolve";
import type { Node } from "../formula/node";
import { NotRead, parseFormula } from "../formula/parse";
import type { NativeOutcome } from "../request";
import { CannotTell } from "./differs";
import { FUNCTIONS } from "./functions";
import { operate } from "./operators";
import { asTruth, eachCell, Grid, gridOf, single, type Value } from "./values";

export function evaluate(formula: string, place: FormulaPlace, book: Book): NativeOutcome {
  try {
    return { value: shown(single(new Evaluation(book, place).value(parseFormula(formula)))) };
  } catch (failure) {
    if (failure instanceof CannotTell) return { why: failure.message };
    if (failure instanceof NotRead) return { why: `The formula ${failure.message}.` };
    throw failure;
  }
}

/** A formula that comes to a blank shows 0. */
const shown = (value: CellValue): CellValue => value ?? 0;

/** Ranges that many formulas look into are read once. */
const known = new WeakMap<BookSheet, Map<string, Grid>>();

function cellsIn(sheet: BookSheet, area: Area): Grid {
  if (area.rows * area.columns === 1) return new Grid(valuesIn(sheet, area), true);
  let grids = known.get(sheet);
  if (!grids) known.set(sheet, (grids = new Map()));
  const key = `${area.row} ${area.column} ${area.rows} ${area.columns}`;
  let grid = grids.get(key);
  if (!grid) grids.set(key, (grid = new Grid(valuesIn(sheet, area), true)));
  return grid;
}

class Evaluation {
  constructor(
    private readonly book: Book,
    private readonly place: FormulaPlace,
  ) {}

  value(node: Node): Value {
    switch (node.kind) {
      case "omitted":
        return null;
      case "literal":
        return node.value;
      case "array":
        return new Grid(node.rows, false);
      case "parentheses":
        return this.value(node.inside);
      case "operator":
        return operate(
          node.operator,
          node.operands.map((one) => this.value(one)),
        );
      case "reference":
        return this.cells(node.to);
      case "call":
        return this.call(node.name, node.given);
    }
  }

  private cells(to: Parameters<typeof resolve>[0]): Value {
    const found = resolve(to, this.book, this.place);
    if (isUnresolved(found)) throw new CannotTell(`It ${found.why}.`);
    const sheet = findSheet(this.book, found.sheet);
    if (!sheet) throw new CannotTell("It refers to a sheet that is not there.");
    return cellsIn(sheet, found.area);
  }

  private call(name: string, given: readonly Node[]): Value {
    if (name === "IF") return this.choice(given);
    if (name === "IFERROR") return this.instead(given);
    const work = FUNCTIONS[name];
    if (!work) throw new CannotTell(`It uses ${name}, which is not worked out here.`);
    return work(...given.map((one) => (one.kind === "omitted" ? null : this.value(one))));
  }

  /** Only the branch that is chosen is looked at, but of several cells both. */
  private choice([test, yes, no]: readonly Node[]): Value {
    const condition = test ? this.value(test) : null;
    const branch = (node: Node | undefined, otherwise: boolean): Value => (node ? this.value(node) : otherwise);
    const grid = gridOf(condition);
    if (grid.height === 1 && grid.width === 1) {
      const truth = asTruth(grid.at(0, 0));
      return isErrorValue(truth) ? truth : truth ? branch(yes, true) : branch(no, false);
    }
    return eachCell([grid, branch(yes, true), branch(no, false)], (cell, a = null, b = null) => {
      const truth = asTruth(cell);
      return isErrorValue(truth) ? truth : truth ? a : b;
    });
  }

  private instead([first, second]: readonly Node[]): Value {
    const value = first ? this.value(first) : null;
    const otherwise = (): Value => (second ? this.value(second) : null);
    if (!(value instanceof Grid)) return isErrorValue(value) ? otherwise() : value;
    return eachCell([value, otherwise()], (cell, other = null) => (isErrorValue(cell) ? other : cell));
  }
}
