import type { AmountFacts } from "../../money/amount-issue";
import type { FiscalYearFacts } from "../../money/fiscal-year";
import type { IssueOf } from "../../money/issue";
import type { DistrictFacts } from "../district-argument";
import type { FunctionFacts } from "./arguments";
import type { LawFacts } from "./law";
import type { TablesFacts } from "./tables";

/** The facts of every issue that a function can answer with, by its code. */
export interface AllFacts extends AmountFacts, FiscalYearFacts, DistrictFacts, LawFacts, TablesFacts, FunctionFacts {}

export type AnyIssue = IssueOf<AllFacts>;
