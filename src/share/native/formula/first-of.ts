import { isFunctionId } from "../../../model/explain";
import { childrenOf, type Node } from "./node";

/** Excel's sign for the first cell of a result of ours, @ or SINGLE, which a native formula has anyway. */
export const isFirstOf = (node: Node): boolean => {
  const of = node.kind === "operator" && node.operator === "@" ? node : node.kind === "call" && node.name === "SINGLE";
  const [inside] = of ? childrenOf(node) : [];
  return inside?.kind === "call" && isFunctionId(inside.name);
};
