/**
 * What our functions give for what the workbook holds now, in order of dependence: a formula that reads the cell of another one sees
 * what that one gives, and not what it shows.
 */
import type { CellMatrix, FoundArgument, FoundCall, Part } from "../../model/explain";
import type { Book } from "../book";
import { computeCall, isNotComputed, type NotComputed } from "../compute/compute-call";
import type { FormulaUse } from "../formula-uses";
import {
  argumentValues,
  isUnresolved,
  resolve,
  type FormulaPlace,
  type ResolvedArea,
  type Unresolved,
} from "../resolve";
import { signatureOf } from "../compute/signatures";
import { UseIndex } from "./use-index";
import { ValuesOfAreas } from "./values-of-areas";

export type Fresh = CellMatrix | NotComputed;

interface Computed {
  /** In the order of the calls of the formula. */
  readonly calls: readonly Fresh[];
  /** What the formula as a whole gives. */
  readonly whole: Fresh;
}

const GOES_ON: NotComputed = {
  why: "The formula goes on around the function, and only Excel computes the whole of it.",
};
const CIRCULAR: NotComputed = { why: "It depends on itself." };

export class FreshValues {
  private readonly index: UseIndex;
  private readonly areas: ValuesOfAreas;
  private readonly done = new Map<FormulaUse, Computed>();
  private readonly open = new Set<FormulaUse>();

  constructor(
    readonly book: Book,
    uses: readonly FormulaUse[],
  ) {
    this.index = new UseIndex(uses);
    this.areas = new ValuesOfAreas(book, this.index, (use) => {
      const whole = this.done.get(use)?.whole;
      return whole && !isNotComputed(whole) ? whole : undefined;
    });
  }

  /** The formula of ours that fills a cell. */
  useAt(sheet: string, row: number, column: number): FormulaUse | undefined {
    return this.index.at(sheet, row, column);
  }

  /** The cells that an argument of a formula means. */
  placeOf(part: Part, { sheet, cell }: FormulaUse): ResolvedArea | Unresolved {
    return resolve(part, this.book, placeOf(sheet.name, cell));
  }

  of(use: FormulaUse): Computed {
    const stack = [use];
    for (let top = stack[stack.length - 1]; top; top = stack[stack.length - 1]) {
      if (this.done.has(top)) {
        stack.pop();
        continue;
      }
      const isOpened = this.open.has(top);
      this.open.add(top);
      const before = isOpened ? [] : this.needed(top).filter((one) => !this.done.has(one));
      if (before.some((one) => this.open.has(one)))
        this.finish(
          top,
          top.calls.map(() => CIRCULAR),
          CIRCULAR,
        );
      else if (before.length > 0) stack.push(...before);
      else this.compute(top);
    }
    return this.done.get(use) as Computed;
  }

  /** The formulas of ours that an argument reads. */
  private needed({ sheet, cell, calls }: FormulaUse): FormulaUse[] {
    const from = placeOf(sheet.name, cell);
    return calls.flatMap((call) =>
      call.arguments.flatMap(({ part }) => {
        if (part.kind === "literal" || part.kind === "omitted" || part.kind === "array") return [];
        const found = resolve(part, this.book, from);
        return isUnresolved(found) ? [] : this.index.within(found.sheet, found.area);
      }),
    );
  }

  private finish(use: FormulaUse, calls: readonly Fresh[], whole: Fresh): void {
    this.open.delete(use);
    this.done.set(use, { calls, whole });
  }

  private compute(use: FormulaUse): void {
    const from = placeOf(use.sheet.name, use.cell);
    const results = new Map<FoundCall, Fresh>();
    // What stands within a call begins behind it.
    for (const call of [...use.calls].reverse()) results.set(call, this.call(call, use.calls, results, from));
    const calls = use.calls.map((call) => results.get(call) ?? GOES_ON);
    const [outermost] = calls;
    this.finish(use, calls, use.calls[0]?.alone && outermost ? outermost : GOES_ON);
  }

  private call(
    call: FoundCall,
    all: readonly FoundCall[],
    results: ReadonlyMap<FoundCall, Fresh>,
    from: FormulaPlace,
  ): Fresh {
    const values: (CellMatrix | undefined)[] = [];
    for (const [index, argument] of call.arguments.entries()) {
      const inner = all.find(({ start, end }) => start === argument.start && end === argument.end);
      const value = inner ? results.get(inner) : this.argument(argument, from);
      if (value && isNotComputed(value)) {
        if (inner) return value;
        const name = signatureOf(call.id).names[index] ?? `number ${index + 1}`;
        return { why: `The argument ${name}, ${shortened(argument.text)}, ${value.why}.` };
      }
      values.push(value);
    }
    return computeCall(call.id, values);
  }

  /** `why` follows the name of the argument. */
  private argument({ part }: FoundArgument, from: FormulaPlace): Fresh | undefined {
    if (part.kind === "expression") return { why: "is a computation of its own, which only Excel does" };
    if (part.kind === "literal" || part.kind === "omitted" || part.kind === "array") {
      const given = argumentValues(part, this.book, from);
      return given && isUnresolved(given) ? { why: given.why } : given;
    }
    const found = resolve(part, this.book, from);
    if (isUnresolved(found)) return { why: found.why };
    const anchored = part.kind === "spill" && this.useAt(found.sheet, found.area.row, found.area.column);
    const spilled = anchored && this.done.get(anchored)?.whole;
    return spilled && !isNotComputed(spilled) ? spilled : this.areas.in(found.sheet, found.area);
  }
}

const placeOf = (sheet: string, { row, column }: { row: number; column: number }): FormulaPlace => ({
  sheet,
  row,
  column,
});

const LONGEST = 60;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
