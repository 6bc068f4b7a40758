import { PROBLEMS } from "./english/problems";
import { textsOf } from "./language";

export const problemTexts = textsOf("problems", PROBLEMS);
