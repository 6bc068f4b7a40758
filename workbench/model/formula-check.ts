import { ExcelError } from "./errors";

/** Refuses what no engine can read: quotes that do not close, brackets that do not pair. */
export function requireBalancedFormula(formula: string): void {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/gu, "");
  const open: string[] = [];
  const pairs: Readonly<Record<string, string>> = { ")": "(", "}": "{", "]": "[" };
  for (const character of bare) {
    const opening = pairs[character];
    if (Object.values(pairs).includes(character)) open.push(character);
    else if (opening !== undefined && open.pop() !== opening) throw new ExcelError("InvalidArgument");
  }
  if (open.length > 0 || bare.includes('"')) throw new ExcelError("InvalidArgument");
}
