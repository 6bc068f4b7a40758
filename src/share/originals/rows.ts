/** An original as rows of the originals sheet: one for the formula, and for an array one for each of its cells besides. */
import { isErrorValue, type CellValue } from "../../model/explain";
import type { WrittenCell } from "../plan";
import { asText, LONGEST_TEXT, VERSION } from "./layout";
import type { Original, ReplacedCell } from "./original";
import { KEPT, shadowOf } from "./shadow";
import type { HeldReference } from "./template";

type Row = readonly WrittenCell[];

/** Null where a formula is too long to be kept, or a reference is gone and there is nothing to keep. */
export function rowsOf(original: Original): Row[] | null {
  const { number, own, template, references, day, array, cells } = original;
  const [first] = cells;
  if (!own || !first) return null;
  const held = shadowCell([own, ...references]);
  const rest = [asText(day), VERSION];
  if (held === null || template.length + 2 > LONGEST_TEXT) return null;
  const formula = [number, held, asText(template), kindOf(original)];
  if (!array) {
    const replaced = replacedCells(first);
    return replaced && [[...formula, ...replaced, ...rest]];
  }
  const rows: Row[] = [[...formula, null, null, null, ...rest]];
  for (const cell of cells) {
    const replaced = replacedCells(cell);
    const place = cell.own && shadowCell([cell.own]);
    if (!replaced || !place) return null;
    rows.push([number, place, null, `part ${cell.row} ${cell.column}`, ...replaced, ...rest]);
  }
  return rows;
}

function kindOf({ array, form }: Original): string {
  const kind = array ? `${array.kind} ${array.rows} ${array.columns}` : "cell";
  return form === "stored" ? `${kind} stored` : kind;
}

function shadowCell(references: readonly (HeldReference | null)[]): WrittenCell | null {
  if (references.some((one) => one === null)) return null;
  const formula = shadowOf(references as readonly HeldReference[]);
  return formula === null ? null : { formula, value: KEPT };
}

function replacedCells({ own, by }: ReplacedCell): Row | null {
  if (by.kind === "value") return [null, null, valueCell(by.value)];
  const held = shadowCell([own, ...by.references]);
  const text = `${by.isArray ? "array " : ""}${asText(by.template)}`;
  return held === null || text.length > LONGEST_TEXT ? null : [held, text, null];
}

/** Errors and texts are written so that no program takes them for anything else. */
function valueCell(value: CellValue): WrittenCell {
  if (isErrorValue(value)) return `error ${value.error}`;
  return typeof value === "string" ? asText(value) : value;
}
