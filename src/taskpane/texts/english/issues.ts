/** What an import finds in a source. The words are those of the layer that finds it, so that the command says the same. */
import {
  IMPORT_TEXTS,
  STATE_TEXTS,
  useInWords,
  type ColumnUse,
  type ImportTexts,
  type StateTexts,
} from "../../../districts/import";

export interface IssueTexts {
  readonly issues: ImportTexts;
  /** Why a row is read as it is, or why it is not written and what to do. */
  readonly states: StateTexts;
  /** What a column is taken for, as it labels the column. */
  readonly use: (taken: ColumnUse) => string;
}

export const ISSUES: IssueTexts = { issues: IMPORT_TEXTS, states: STATE_TEXTS, use: useInWords };
