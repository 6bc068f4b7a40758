import { FRAME } from "./english/frame";
import { textsOf } from "./language";

export const frameTexts = textsOf("frame", FRAME);
