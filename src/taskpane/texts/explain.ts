import { EXPLAIN } from "./english/explain";
import { textsOf } from "./language";

export const explainTexts = textsOf("explain", EXPLAIN);
