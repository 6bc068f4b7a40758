/** Everything that the pane says, by its parts. English is the pattern: another language has to have every text of it. */
import type { AddingTexts } from "./english/adding";
import type { ExplainTexts } from "./english/explain";
import type { FileTexts } from "./english/files";
import type { FrameTexts } from "./english/frame";
import type { ImportingTexts } from "./english/importing";
import type { IssueTexts } from "./english/issues";
import type { ListsTexts } from "./english/lists";
import type { ModelTexts } from "./english/model";
import type { PhraseTexts } from "./english/phrases";
import type { ProblemTexts } from "./english/problems";
import type { ShareTexts } from "./english/share";
import type { UndoneTexts } from "./english/undone";

export interface Catalogue {
  readonly frame: FrameTexts;
  readonly phrases: PhraseTexts;
  readonly problems: ProblemTexts;
  readonly undone: UndoneTexts;
  readonly lists: ListsTexts;
  readonly adding: AddingTexts;
  readonly importing: ImportingTexts;
  readonly issues: IssueTexts;
  readonly files: FileTexts;
  readonly model: ModelTexts;
  readonly explain: ExplainTexts;
  readonly share: ShareTexts;
}
