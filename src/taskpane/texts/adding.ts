import { ADDING } from "./english/adding";
import { textsOf } from "./language";

export const addingTexts = textsOf("adding", ADDING);
