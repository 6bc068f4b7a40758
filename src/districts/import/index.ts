export { type Answer, answerKey } from "./answers";
export type { BinaryIssue } from "./binary-content";
export { check, type CheckOptions, type Defaults } from "./check";
export type { Checked, CheckedList, CheckedLong, CheckedWide, ListedDistrict, LongGrant, WideGrants } from "./checked";
export { compareDistrictLists, type DistrictStatus, type ListChanges } from "./compare-lists";
export { type DecodedText, decodeInSteps, decodeText, type Encoding, ENCODINGS } from "./decode-text";
export { type DelimitedText, readDelimited } from "./delimited";
export type { DelimitedIssue } from "./delimited-scanner";
export type { GrantCell } from "./grants-content";
export { type Cell, type Grid, rowNumber } from "./grid";
export {
  type Column,
  type ColumnUse,
  type HeaderRows,
  type Layout,
  type LayoutIssue,
  layoutIssues,
  type Missing,
  missingOf,
  type TableKind,
  usesOf,
  type Why,
} from "./layout";
export { type NamedCell, type NamesRead, readNames } from "./read-names";
export { rankGrids, type Recognition, recognise } from "./recognise";
export {
  candidatesOf,
  type CheckedRow,
  isMatched,
  type Listed,
  type Matched,
  needsAttention,
  type RowState,
} from "./row-state";
export type { Answers } from "./row-town";
export { quoted } from "./say";
export { STATE_TEXTS, stateText, type StateTexts, type Whereabouts } from "./state-wording";
export { type Outcome, type Progress, runInSlices, runToEnd, type SliceOptions, type Steps } from "./steps";
export { type Expectations, type Warning, warningsOf } from "./warnings";
export { IMPORT_TEXTS, type ImportIssue, importText, type ImportTexts, useInWords } from "./wording";
