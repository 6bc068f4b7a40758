import type { AmountIssue } from "../../money/amount-issue";
import type { FiscalYear, FiscalYearIssue } from "../../money/fiscal-year";
import { type IssueOf } from "../../money/issue";
import type { QuestionReason, Town } from "../index";
import type { NoFigure } from "./figure";
import type { Missing } from "./layout";

/** What a cell of a row holds that cannot be read; the column is an index. */
export interface ContentFacts {
  readonly "status-text": { readonly found: string };
  readonly "status-two": { readonly found: readonly string[] };
  readonly "mark-text": { readonly found: string };
  readonly "opportunity-graduated": object;
  readonly "years-reversed": { readonly from: FiscalYear; readonly to: FiscalYear };
}

export type ContentIssue = IssueOf<ContentFacts> | AmountIssue | FiscalYearIssue;

/** How a row that is written came to its town. */
export type Matched =
  | { readonly kind: "exact" }
  | { readonly kind: "alias"; readonly alias: string }
  | { readonly kind: "code" }
  /** `alias` is the place whose name it is, where it is not the town's own. */
  | { readonly kind: "spelling"; readonly name: string }
  /** As the user said for the same spelling, or for this row. */
  | { readonly kind: "answered" };

/** Why a row is not written. Rows are named by their numbers in the source. */
export type Listed =
  | { readonly kind: "title" }
  | { readonly kind: "header" }
  | { readonly kind: "repeated header" }
  | { readonly kind: "blank" }
  | { readonly kind: "footnote" }
  | { readonly kind: "left out" }
  | { readonly kind: "not a town"; readonly what: string }
  | { readonly kind: "not designated" }
  | { readonly kind: "no figure"; readonly reason: NoFigure }
  | { readonly kind: "duplicate"; readonly of: number }
  | { readonly kind: "question"; readonly candidates: readonly Town[]; readonly reason: QuestionReason | "code" }
  | { readonly kind: "unknown"; readonly nearest: readonly Town[] }
  | { readonly kind: "no name" }
  | { readonly kind: "contradiction"; readonly byName: Town; readonly byCode: Town | string }
  | { readonly kind: "conflict"; readonly with: number; readonly about: "status" | "years" | "amount" }
  | { readonly kind: "unreadable"; readonly column: number; readonly issue: ContentIssue }
  | { readonly kind: "incomplete"; readonly missing: Missing };

export type RowState = Matched | Listed;

export interface CheckedRow {
  /** Its place in the grid. */
  readonly index: number;
  /** Its number in the source. */
  readonly number: number;
  /** The name as it was found, or the code where there is no name, or else the first text of the row. */
  readonly text: string;
  readonly state: RowState;
  /** Our reading; also that of rows which are not written for another reason. */
  readonly town: Town | undefined;
}

const MATCHED: ReadonlySet<RowState["kind"]> = new Set(["exact", "alias", "code", "spelling", "answered"]);

const FOR_THE_USER: ReadonlySet<RowState["kind"]> = new Set([
  "question",
  "unknown",
  "no name",
  "contradiction",
  "conflict",
  "unreadable",
  "incomplete",
]);

/** Whether the row is written. */
export const isMatched = (state: RowState): state is Matched => MATCHED.has(state.kind);

/** Whether a person has to decide before the row can be written or left out. */
export const needsAttention = (state: RowState): boolean => FOR_THE_USER.has(state.kind);

/** The towns that a row may mean where it is not settled, the nearest first; none where no choice of a town settles it. */
export function candidatesOf(state: RowState): readonly Town[] {
  switch (state.kind) {
    case "question":
      return state.candidates;
    case "unknown":
      return state.nearest;
    case "contradiction":
      return typeof state.byCode === "string" ? [state.byName] : [state.byName, state.byCode];
    default:
      return [];
  }
}
