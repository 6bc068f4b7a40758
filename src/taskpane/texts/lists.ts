import { LISTS } from "./english/lists";
import { textsOf } from "./language";

export const listsTexts = textsOf("lists", LISTS);
