/** What making a workbook share-safe says of itself. */
import type { CellChange, Copies, WrittenSheet } from "../../share";
import { shareTexts } from "../texts/share";
import type { Form } from "./way-choice";
import { sheetsOf } from "./words";

export interface MadeSafe {
  readonly form: Form;
  readonly copies: Copies | null;
  readonly changes: readonly CellChange[];
  readonly sheets: readonly WrittenSheet[];
}

/** Before: how many formulas on which sheets become what, and where the originals are kept. */
export function planText({ form, copies, changes, sheets }: MadeSafe): string {
  const t = shareTexts();
  if (changes.length === 0) return t.noneChanged;
  const where = sheetsOf(changes);
  if (copies) return t.copyPlan(changes.length, where, form, [...copies.sheets.keys()]);
  const kept = sheets.find(({ visibility }) => visibility === "very hidden");
  const plan = t.sharePlan(changes.length, where, form);
  return kept ? `${plan} ${t.originalsKept(changes.length, kept.name)}` : plan;
}

/** After it. */
export function doneText({ form, copies, changes }: MadeSafe): string {
  const t = shareTexts();
  return copies
    ? t.madeCopies(changes.length, [...copies.sheets.values()], form)
    : t.madeSafe(changes.length, sheetsOf(changes), form);
}

/** What takes the place of a formula, as an example. */
export function afterText({ after }: CellChange): string {
  if (after.kind === "formula") return after.formula.formula;
  if (after.kind === "formulas") return after.formulas[0]?.[0] ?? "";
  const [value = null] = after.values[0] ?? [];
  return value === null ? shareTexts().aBlank : typeof value === "object" ? value.error : String(value);
}
