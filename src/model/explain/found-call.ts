/** A call of one of our functions as it stands in a formula. Offsets count in the formula as it was given. */
import type { ReferredArea } from "../../formula/area";
import type { FunctionId } from "./function-id";

export type LiteralValue = number | string | boolean | { readonly error: string };

export type Part =
  | { readonly kind: "omitted" }
  | { readonly kind: "literal"; readonly value: LiteralValue }
  | { readonly kind: "array"; readonly rows: readonly (readonly LiteralValue[])[] }
  /** `address` is without sheet and without dollar signs, such as "B2:D4" or "A:A". */
  | { readonly kind: "reference"; readonly sheet?: string; readonly address: string; readonly area: ReferredArea }
  /** `address` is the cell whose spill is meant. */
  | { readonly kind: "spill"; readonly sheet?: string; readonly address: string; readonly area: ReferredArea }
  /** `table` is absent where the table around the cell is meant. */
  | { readonly kind: "structured"; readonly table?: string; readonly specifier: string }
  | { readonly kind: "name"; readonly sheet?: string; readonly name: string }
  /** What this add-in does not follow, and why, in words. */
  | { readonly kind: "not followed"; readonly why: string }
  /** Anything else: for the host to evaluate. */
  | { readonly kind: "expression" };

export interface FoundArgument {
  /** What stands between the commas, without the spaces around it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly part: Part;
}

export interface FoundCall {
  readonly id: FunctionId;
  /** From the first character of the name (with what a file puts before it) to behind the closing parenthesis. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly arguments: readonly FoundArgument[];
  /** The functions around it, from the outermost, in capitals. */
  readonly within: readonly string[];
  /** Whether the formula is this call and nothing else. */
  readonly alone: boolean;
}
