import type { MESSAGES } from "./messages";

export type IssueCode = keyof typeof MESSAGES;

/** One problem, as data: which rule is broken, the facts, and where. Its words are made at the edge. */
export type Issue = {
  [Code in IssueCode]: {
    readonly code: Code;
    readonly facts: Parameters<(typeof MESSAGES)[Code]>[0];
    /** The file, where it is not the manifest. */
    readonly file?: string;
    readonly line?: number;
  };
}[IssueCode];
