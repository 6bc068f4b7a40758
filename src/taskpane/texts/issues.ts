import { ISSUES } from "./english/issues";
import { textsOf } from "./language";

export const issueTexts = textsOf("issues", ISSUES);
