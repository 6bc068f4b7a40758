import type { Catalogue } from "../../../src/taskpane/texts/catalogue";
import { ADDING } from "../../../src/taskpane/texts/english/adding";
import { EXPLAIN } from "../../../src/taskpane/texts/english/explain";
import { FILES } from "../../../src/taskpane/texts/english/files";
import { FRAME } from "../../../src/taskpane/texts/english/frame";
import { IMPORTING } from "../../../src/taskpane/texts/english/importing";
import { ISSUES } from "../../../src/taskpane/texts/english/issues";
import { LISTS } from "../../../src/taskpane/texts/english/lists";
import { MODEL } from "../../../src/taskpane/texts/english/model";
import { PHRASES } from "../../../src/taskpane/texts/english/phrases";
import { PROBLEMS } from "../../../src/taskpane/texts/english/problems";
import { SHARE } from "../../../src/taskpane/texts/english/share";
import { UNDONE } from "../../../src/taskpane/texts/english/undone";

/** English as a whole; the pane itself loads each part with the screen that shows it. */
export const ENGLISH: Catalogue = {
  frame: FRAME,
  phrases: PHRASES,
  problems: PROBLEMS,
  undone: UNDONE,
  lists: LISTS,
  adding: ADDING,
  importing: IMPORTING,
  issues: ISSUES,
  files: FILES,
  model: MODEL,
  explain: EXPLAIN,
  share: SHARE,
};
