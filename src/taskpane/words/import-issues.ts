import type { ColumnUse, ImportIssue, RowState, Whereabouts } from "../../districts/import";
import { issueTexts } from "../texts/issues";

/** What was found in the source, what is allowed, what to do. */
export function importText(issue: ImportIssue): string {
  const text = issueTexts().issues[issue.code] as (facts: ImportIssue["facts"]) => string;
  return text(issue.facts);
}

/** Why a row is read as it is, or why it is not written and what to do. */
export function stateText(state: RowState, at: Whereabouts): string {
  const text = issueTexts().states[state.kind] as (state: RowState, at: Whereabouts) => string;
  return text(state, at);
}

/** What a column is taken for, as the first words of a menu's line. */
export function useLabel(taken: ColumnUse): string {
  const words = issueTexts().use(taken);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
