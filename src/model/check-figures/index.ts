export { checkFigures } from "./check-figures";
export type { Cause, CauseCode, CheckedFigure, CheckSummary, FiguresToCheck } from "./checked-figure";
export { summaryOf } from "./summary";
