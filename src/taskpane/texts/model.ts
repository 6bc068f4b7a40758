import { MODEL } from "./english/model";
import { textsOf } from "./language";

export const modelTexts = textsOf("model", MODEL);
