export { addressText } from "./address";
export {
  isErrorValue,
  type ArgumentAddress,
  type CellAddress,
  type CellMatrix,
  type CellPlace,
  type CellValue,
  type ErrorValue,
} from "./cell";
export { exampleFormulas, type ExampleFormula } from "./example-formulas";
export { explain, inputsOf } from "./explain";
export type {
  ExplainedInput,
  ExplainedPolicy,
  ExplainedRule,
  ExplainInput,
  Explanation,
  LadderStep,
  Problem,
  PublishedFigure,
  StepSource,
} from "./explanation";
export { findCalls } from "./find-calls";
export type { FoundArgument, FoundCall, LiteralValue, Part } from "./found-call";
export { argumentNames, isFunctionId, type FunctionId } from "./function-id";
export { takenFor } from "./inputs";
export { noteText } from "./note-text";
export { oddOneOut, type ColumnCell, type OddOne } from "./odd-one-out";
export { whatIf, type Change } from "./what-if";
