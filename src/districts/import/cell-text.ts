import type { Cell } from "./grid";

/** A text formula, as EdSight writes what Excel must not take for a number: ="0020011". */
const TEXT_FORMULA = /^=\s*"(.*)"$/s;

/** Characters without width, and NULs of fixed-width exports. */
const INVISIBLE = /[\0\u001a\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Most cells hold nothing that would have to be taken out. */
const PLAIN = /^[!#-<>-~](?:[ -~]*[!-~])?$/;

/** What a cell says: without padding, spaces of other kinds, line breaks and the sign of a text formula. */
export function cellText(cell: Cell | undefined): string {
  if (cell == null || cell === "") return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(cell);
  if (PLAIN.test(cell) && !cell.includes("  ")) return cell;
  const text = tidy(cell);
  const inner = TEXT_FORMULA.exec(text)?.[1];
  return inner === undefined ? text : tidy(inner.replaceAll('""', '"'));
}

const tidy = (text: string): string => text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();

export const isBlankCell = (cell: Cell | undefined): boolean => cell == null || cellText(cell) === "";

/** For comparing what was written, whatever the capitals. */
export const cellKey = (cell: Cell | undefined): string => cellText(cell).toLowerCase();

/** What a cell says in the place of a name or a code; a dash or a rule there names nothing. */
export function nameText(cell: Cell | undefined): string {
  const text = cellText(cell);
  return /[\p{L}\p{N}]/u.test(text) ? text : "";
}
