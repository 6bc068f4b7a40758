import type { Node } from "./node";

const NUMBERS = new Set(
  "SUM,ROUND,ROUNDUP,ROUNDDOWN,ABS,INT,MAX,MIN,AVERAGE,COUNT,COUNTA,SUMIF,SUMIFS,SUMPRODUCT".split(","),
);

/** Whether a part always gives a number, or an error. */
export function isArithmetic(node: Node): boolean {
  if (node.kind === "parentheses") return isArithmetic(node.inside);
  if (node.kind === "operator")
    return ["+", "-", "*", "/", "^", "%"].includes(node.operator) && node.operands.length > 0;
  return node.kind === "call" && NUMBERS.has(node.name);
}
