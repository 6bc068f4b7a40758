import { IMPORTING } from "./english/importing";
import { textsOf } from "./language";

export const importingTexts = textsOf("importing", IMPORTING);
