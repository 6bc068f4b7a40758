import { UNDONE } from "./english/undone";
import { textsOf } from "./language";

export const undoneTexts = textsOf("undone", UNDONE);
