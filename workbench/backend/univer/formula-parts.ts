/**
 * A formula cut into the parts that are rewritten apart: structured references in brackets with the table's name before
 * them, and all the rest. Texts and quoted sheet names are never touched.
 */
export type FormulaPart =
  | { readonly kind: "other"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "brackets"; readonly table: string; readonly inner: string };

const NAME_AT_END = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** The position after the quoted stretch that begins here; a doubled quote stands for itself. */
function afterQuoted(formula: string, start: number): number {
  const quote = formula[start];
  for (let i = start + 1; i < formula.length; i++) {
    if (formula[i] !== quote) continue;
    if (formula[i + 1] !== quote) return i + 1;
    i++;
  }
  return formula.length;
}

/** The position of the bracket that closes this one; inside, an apostrophe escapes the next character. */
function closingBracket(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    if (formula[i] === "'") i++;
    else if (formula[i] === "[") depth++;
    else if (formula[i] === "]" && --depth === 0) return i;
  }
  return -1;
}

/** `[Book.xlsx]Sheet1!A1` and `[2]!Name` name another workbook and no table. */
const isWorkbook = (formula: string, close: number): boolean => /^[\p{L}\p{N}_.]*!/u.test(formula.slice(close + 1));

export function formulaParts(formula: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  let other = "";
  const flush = (): void => {
    if (other !== "") parts.push({ kind: "other", text: other });
    other = "";
  };
  let i = 0;
  while (i < formula.length) {
    const character = formula[i] ?? "";
    if (character === '"' || character === "'") {
      const end = afterQuoted(formula, i);
      if (character === '"') {
        flush();
        parts.push({ kind: "text", text: formula.slice(i, end) });
      } else {
        // A quoted sheet name belongs to the reference that follows it.
        other += formula.slice(i, end);
      }
      i = end;
      continue;
    }
    const close = character === "[" ? closingBracket(formula, i) : -1;
    if (close === -1 || isWorkbook(formula, close)) {
      other += character;
      i++;
      continue;
    }
    const table = NAME_AT_END.exec(other)?.[0] ?? "";
    other = other.slice(0, other.length - table.length);
    flush();
    parts.push({ kind: "brackets", table, inner: formula.slice(i + 1, close) });
    i = close + 1;
  }
  flush();
  return parts;
}
