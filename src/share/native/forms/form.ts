import type { Operand } from "../operand";

/** The arguments of a call, for one cell of its result or, where one of them is a range, for all of them at once. */
export interface FormCall {
  readonly given: readonly (Operand | undefined)[];
  readonly isRange: boolean;
}

/** What takes the place of a call. */
export interface Written {
  readonly text: string;
  readonly kind: Operand["kind"];
}

export type Form = (call: FormCall) => Written;

/** An argument that may be left out. */
export const NOTHING: Operand = { text: "0", kind: "cents", literal: 0, isRange: false, present: [] };

export const argumentOf = ({ given }: FormCall, index: number): Operand => given[index] ?? NOTHING;
