/** The native forms of our formulas, each worked out and compared before it is used. */
import { isErrorValue, type CellMatrix, type CellValue } from "../../model/explain";
import type { Book } from "../book";
import type { Progress } from "../check/findings";
import { isNotComputed } from "../compute/compute-call";
import type { FormulaUse } from "../formula-uses";
import type { FreshValues } from "../fresh/fresh-values";
import { ABOUT_DISTRICTS, evaluateNative, hasNoForm, Lookups, nativeFormula, type NativeFormula } from "../native";
import type { Put } from "../originals/keep";
import type { WrittenSheet } from "../plan";
import type { FormulaPlace } from "../resolve";
import { differencesIn } from "./differences";
import type { Replacement } from "./replacement";

/** What a cell would show, or why that cannot be told. */
type Shown = { readonly value: CellValue } | { readonly why: string };

export class Natives {
  private readonly lookups: Lookups;

  constructor(
    private readonly book: Book,
    private readonly fresh: FreshValues,
  ) {
    this.lookups = new Lookups(book);
  }

  /** Reads what the formulas are going to look up, in slices; left out it is read at once when the first of them needs it. */
  *gathering(asked: readonly FormulaUse[]): Generator<Progress, void> {
    if (asked.some(({ calls }) => calls.some(({ id }) => ABOUT_DISTRICTS.has(id)))) yield* this.lookups.gathering();
  }

  /** The sheet that the native forms look things up in; null where none of them does. */
  sheet(): WrittenSheet | null {
    return this.lookups.sheet();
  }

  /** `ours` is what our function gives in each cell; undefined where only Excel computes the formula as a whole. */
  of(use: FormulaUse, shown: CellMatrix, ours: CellMatrix | undefined): Replacement {
    const cells: Put[][] = [];
    const given: CellValue[][] = [];
    for (const [row, values] of shown.entries()) {
      cells.push([]);
      given.push([]);
      for (const [column, value] of values.entries()) {
        const native = this.formOf(use, row, column);
        if ("why" in native) return { kind: "left", why: native.why };
        if (native.isArray && shown.flat().length > 1) {
          return { kind: "left", why: "Its cells would each have to be entered as an array formula." };
        }
        const outcome = this.shownBy(use, native, { row, column, value });
        if ("why" in outcome) return { kind: "left", why: outcome.why };
        cells[row]?.push({ kind: "formula", formula: native.formula, isArray: native.isArray });
        given[row]?.push(outcome.value);
      }
    }
    const differences = differencesIn(use, { shown, fresh: ours, given });
    return differences.length > 0 ? { kind: "different", differences } : { kind: "put", cells };
  }

  private formOf({ sheet, cell }: FormulaUse, row: number, column: number): NativeFormula | { readonly why: string } {
    const { formula, array } = cell;
    const place = { sheet: sheet.name, row: cell.row, column: cell.column };
    const request = { book: this.book, place, formula, ...(array && { array }), cell: { row, column } };
    const native = nativeFormula(request, this.lookups);
    return hasNoForm(native) ? { why: native.why } : native;
  }

  private shownBy(
    use: FormulaUse,
    native: NativeFormula,
    { row, column, value }: { readonly row: number; readonly column: number; readonly value: CellValue },
  ): Shown {
    const { sheet, cell } = use;
    const place = { sheet: sheet.name, row: cell.row + row, column: cell.column + column };
    const whole = evaluateNative(native.formula, place, this.book, this.lookups);
    if ("value" in whole || use.calls[0]?.alone) return whole;
    // What stands around the functions stays as it is: with the same values within it shows the same.
    return this.callsAgree(use, native, place) ? { value } : whole;
  }

  /** Whether each call gives the very same value in its native form, where there is one value and no error. */
  private callsAgree(use: FormulaUse, native: NativeFormula, place: FormulaPlace): boolean {
    const { calls } = this.fresh.of(use);
    return use.calls.every((call, index) => {
      const fresh = calls[index];
      const form = native.calls.find(({ text }) => text === call.text);
      if (!fresh || isNotComputed(fresh) || !form) return false;
      const [ours, ...others] = fresh.flat();
      const theirs = evaluateNative(`=${form.native}`, place, this.book, this.lookups);
      return (
        others.length === 0 && ours !== undefined && !isErrorValue(ours) && "value" in theirs && theirs.value === ours
      );
    });
  }
}
