import { PHRASES } from "./english/phrases";
import { textsOf } from "./language";

export const phraseTexts = textsOf("phrases", PHRASES);
