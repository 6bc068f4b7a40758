import { SHARE } from "./english/share";
import { textsOf } from "./language";

export const shareTexts = textsOf("share", SHARE);
