/** What there is to say about one cell with a function of ours, as plain data. */
import type { Citation } from "../../law/citation";
import type { Operation, StepValue } from "../../law/step";
import type { Cents } from "../../money/cents";
import type { ArgumentAddress, CellAddress, CellMatrix, CellPlace, CellValue } from "./cell";
import type { FoundCall } from "./found-call";
import type { FunctionId } from "./function-id";

export interface ExplainInput {
  readonly formula: string;
  readonly call: FoundCall;
  /** For each argument of the call what was read or typed; undefined where it was left out. */
  readonly values: readonly (CellMatrix | undefined)[];
  /** For each argument where it was read from; undefined for literals and for what the host computed. */
  readonly addresses: readonly (ArgumentAddress | undefined)[];
  /** Which cell of the result it is, from 0; 0 and 0 where nothing spills. */
  readonly cell: CellPlace;
  /** What the cell shows; undefined where that is not known, as in a what-if. */
  readonly shown: CellValue | undefined;
}

/** A cell, or a value typed into the formula, that the result depends on. */
export interface ExplainedInput {
  /** What it is, such as "district" or "ECS grant of FY 2024". */
  readonly name: string;
  /** Which argument of the call, from 0, and its name. */
  readonly argument: number;
  readonly argumentName: string;
  /** Its place within the argument, from 0. */
  readonly place: CellPlace;
  readonly value: CellValue;
  /** The value as people read it. */
  readonly text: string;
  /** The cell that it was read from; absent where it stands in the formula itself, or comes from another part of it. */
  readonly address?: CellAddress;
}

export type StepSource =
  | { readonly kind: "law"; readonly citation: Citation; readonly text: string }
  | { readonly kind: "cell"; readonly address: CellAddress; readonly input: number; readonly text: string }
  /** Typed into the formula, computed by another part of it, or left out. */
  | { readonly kind: "formula"; readonly input?: number; readonly text: string };

export interface LadderStep {
  readonly label: string;
  readonly value: StepValue;
  /** The value as people read it, such as "$2,312,774.25", "75%" or "FY 2022". */
  readonly text: string;
  readonly operation?: Operation;
  /** The operation in figures, such as "$18,893,447 minus $15,031,668, not below 0"; empty for what was read. */
  readonly operationText: string;
  readonly source: StepSource;
}

export interface ExplainedPolicy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly inForce: boolean;
  readonly citation: string;
}

export interface ExplainedRule {
  /** In the words of the statute or of the proposal. */
  readonly words: string;
  readonly citation: Citation;
  readonly citationText: string;
}

/** What the State published for the town and year. */
export interface PublishedFigure {
  readonly amount: Cents;
  /** Ours above the State's; below it negative. */
  readonly difference: Cents;
  readonly text: string;
  readonly citation: string;
}

export interface Problem {
  /** The error that the function gives, such as "#N/A". */
  readonly error: string;
  /** The function's own message; absent where an error cell came through. */
  readonly message?: string;
  /** The input that it is about, as an index of `inputs`. */
  readonly input?: number;
  /** In words: what to do. The function's message where it has one. */
  readonly text: string;
}

export interface Explanation {
  readonly id: FunctionId;
  readonly question: string;
  /** The answer as people read it: "$2,312,774.25", "Graduated", or the error. */
  readonly answer: string;
  /** What the function gives, as a cell gets it; undefined for an error. */
  readonly result: number | string | undefined;
  readonly policy?: ExplainedPolicy;
  readonly steps: readonly LadderStep[];
  /** The step that the cell shows, where one cell of DISTRICT_BREAKDOWN or GRADUATED_SCHEDULE is explained. */
  readonly shownStep?: number;
  readonly rule?: ExplainedRule;
  /** In the order in which they are walked through. */
  readonly inputs: readonly ExplainedInput[];
  readonly published?: PublishedFigure;
  readonly problem?: Problem;
  /** Sentences for the reader: what stands around the call, or that the cell shows something else. */
  readonly notes: readonly string[];
}
