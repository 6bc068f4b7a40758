import type { Catalogue } from "../catalogue";
import { ADDING } from "./adding";
import { EXPLAIN } from "./explain";
import { FILES } from "./files";
import { FRAME } from "./frame";
import { IMPORTING } from "./importing";
import { ISSUES } from "./issues";
import { LISTS } from "./lists";
import { MODEL } from "./model";
import { PHRASES } from "./phrases";
import { PROBLEMS } from "./problems";
import { SHARE } from "./share";
import { UNDONE } from "./undone";

export const SPANISH: Catalogue = {
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
