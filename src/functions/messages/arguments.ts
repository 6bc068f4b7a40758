import type { SizedArgument } from "../size";
import { sizeInWords } from "../wording";
import type { Texts } from "./texts";

/** What the functions themselves refuse: how arguments lie beside each other, and a result that is no number. */
export interface FunctionFacts {
  readonly "sizes-differ": { readonly first: SizedArgument; readonly second: SizedArgument };
  readonly "block-given": { readonly argument: SizedArgument; readonly of: string };
  readonly "range-given": { readonly argument: SizedArgument };
  readonly "result-not-finite": object;
}

export const FUNCTION_TEXTS: Texts<FunctionFacts> = {
  "sizes-differ": ({ first, second }) =>
    `${first.name} is ${sizeInWords(first.size)} and ${second.name} is ${sizeInWords(second.size)}. ` +
    "Allowed are ranges of the same size, one cell for all, or a row against a column. Give ranges that match.",
  "block-given": ({ argument: { name, size }, of }) =>
    `${name} is ${sizeInWords(size)}. Allowed is one ${of}, one row or one column of ${of}s. Give one row or one column at a time.`,
  "range-given": ({ argument: { name, size } }) =>
    `${name} is ${sizeInWords(size)}. Allowed is one cell. Give one at a time.`,
  "result-not-finite": () =>
    "The result is not a finite number. This is a defect of the add-in; report it with the arguments.",
};
