/** A formula as a tree. Offsets count in the formula as it was given, so that whatever is not replaced stays letter by letter. */
import type { LiteralValue, Part } from "../../../model/explain";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A reference in any form: cells, a table, a spill, a name, or what is not followed. */
export type Reference = Extract<
  Part,
  { readonly kind: "reference" | "spill" | "structured" | "name" | "not followed" }
>;

export type Node = Span &
  (
    | { readonly kind: "omitted" }
    | { readonly kind: "literal"; readonly value: LiteralValue }
    | { readonly kind: "array"; readonly rows: readonly (readonly LiteralValue[])[] }
    | { readonly kind: "reference"; readonly to: Reference }
    /** `name` in capitals, without what files put before it. */
    | { readonly kind: "call"; readonly name: string; readonly given: readonly Node[] }
    | { readonly kind: "operator"; readonly operator: string; readonly operands: readonly Node[] }
    | { readonly kind: "parentheses"; readonly inside: Node }
  );

export type CallNode = Extract<Node, { readonly kind: "call" }>;

export const childrenOf = (node: Node): readonly Node[] =>
  node.kind === "call"
    ? node.given
    : node.kind === "operator"
      ? node.operands
      : node.kind === "parentheses"
        ? [node.inside]
        : [];
