import { FILES } from "./english/files";
import { textsOf } from "./language";

export const fileTexts = textsOf("files", FILES);
