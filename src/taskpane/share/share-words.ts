/** What making a workbook share-safe says of itself. */
import type { CellChange, Copies, WrittenSheet } from "../../share";
import { enumerate } from "../words/phrases";
import type { Form } from "./way-choice";
import { formulas, onSheets, sheetsOf } from "./words";

export interface MadeSafe {
  readonly form: Form;
  readonly copies: Copies | null;
  readonly changes: readonly CellChange[];
  readonly sheets: readonly WrittenSheet[];
}

const forms = (form: Form, count: number): string =>
  form === "native" ? (count === 1 ? "a native formula" : "native formulas") : count === 1 ? "a value" : "values";

/** Before: how many formulas on which sheets become what, and where the originals are kept. */
export function planText({ form, copies, changes, sheets }: MadeSafe): string {
  const where = onSheets(sheetsOf(changes));
  const count = changes.length;
  if (count === 0) return "No formula here is changed.";
  const become = `${formulas(count)} on ${where} ${count === 1 ? "becomes" : "become"} ${forms(form, count)}`;
  if (copies) {
    return `Copies ${onSheets([...copies.sheets.keys()])}; ${become}. ${copies.sheets.size === 1 ? "The sheet itself stays as it is." : "The sheets themselves stay as they are."}`;
  }
  const kept = sheets.find(({ visibility }) => visibility === "very hidden");
  return `${become} that ${count === 1 ? "shows" : "show"} the same to the cent. ${kept ? `The originals are kept on the hidden sheet ${kept.name}; Restore brings them back.` : ""}`.trim();
}

/** After it. */
export function doneText({ form, copies, changes }: MadeSafe): string {
  const count = changes.length;
  if (copies)
    return `Made ${copies.sheets.size === 1 ? "the copy" : "the copies"} ${enumerate([...copies.sheets.values()])}, with ${forms(form, count)} in ${formulas(count)}.`;
  return `${formulas(count)} on ${onSheets(sheetsOf(changes))} ${count === 1 ? "is" : "are"} ${forms(form, count)} now; every figure is the same.`;
}

/** What takes the place of a formula, as an example. */
export function afterText({ after }: CellChange): string {
  if (after.kind === "formula") return after.formula.formula;
  if (after.kind === "formulas") return after.formulas[0]?.[0] ?? "";
  const [value = null] = after.values[0] ?? [];
  return value === null ? "a blank" : typeof value === "object" ? value.error : String(value);
}
