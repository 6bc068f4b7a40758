import { useEffect, useState } from "preact/hooks";
import { noteText, whatIf, type CellValue, type ExplainedInput, type Explanation } from "../../model/explain";
import { isoDate } from "../../workbook/day";
import { problemOf } from "../../workbook/problem";
import type { NotePlace } from "../../workbook/write-note";
import { WarningIcon } from "../frame/icons";
import type { ScreenProps } from "../frame/screen-props";
import { CopyButton } from "../parts/copy-button";
import { undoAction } from "../parts/undo-action";
import { explainTexts } from "../texts/explain";
import { englishPart } from "../texts/language";
import { phraseTexts } from "../texts/phrases";
import type { ExplainedCall } from "./explained";
import { InputsList } from "./inputs-list";
import { LadderStepItem } from "./ladder-step";
import type { FollowedSelection, Selection } from "./use-selection";
import { WhichCall } from "./which-call";

export interface AnsweredProps extends ScreenProps {
  readonly selection: Extract<Selection, { state: "read" }>;
  readonly explained: ExplainedCall;
  readonly explanation: Explanation;
  readonly followed: FollowedSelection;
  /** What a screen reader is told when the answer is another one. */
  readonly say: (text: string) => void;
}

/** An explanation, with what can be tried and written from it. */
export function Answered({ selection, explained, explanation, followed, workbook, report, say }: AnsweredProps) {
  const [tried, setTried] = useState<{ readonly input: ExplainedInput; readonly explanation: Explanation } | null>(
    null,
  );
  useEffect(() => setTried(null), [explained]);
  const shown = tried?.explanation ?? explanation;
  const t = explainTexts();
  const { cell } = selection;
  useEffect(() => say(`${shown.question} ${shown.answer}`), [shown.question, shown.answer]);

  const tryValue = (input: ExplainedInput, value: CellValue): void => {
    const change = { argument: input.argument, place: input.place, value };
    setTried({ input, explanation: whatIf(explained.input, change) });
  };

  const write = (where: NotePlace): void => {
    workbook.writeNote(cell.address, noteText(explanation, isoDate(new Date())), where).then(
      (token) =>
        report({
          outcome: where === "note" ? t.addedNote(cell.address) : t.wroteBeside(cell.address),
          actions: [undoAction({ workbook, report }, token)],
        }),
      (error: unknown) => report({ outcome: problemOf(error), actions: [] }),
    );
  };

  return (
    <section aria-labelledby="question" class="explanation">
      <WhichCall selection={selection} followed={followed} />
      <h2 id="question" {...englishPart()}>
        {shown.question}
      </h2>
      <p class="answer" {...englishPart()}>
        {shown.answer}
      </p>
      {tried && (
        <div class="notice caution">
          <WarningIcon />
          <div>
            <p>{t.withAnother(tried.input.name)}</p>
            <button type="button" class="plain" onClick={() => setTried(null)}>
              {t.showOwn}
            </button>
          </div>
        </div>
      )}
      {shown.problem && (
        <div class="notice problem">
          <WarningIcon />
          <p {...englishPart()}>{shown.problem.text}</p>
        </div>
      )}
      {explained.firstOnly && (
        <p class="notice caution">
          <WarningIcon />
          <span>{t.firstOnly}</span>
        </p>
      )}
      {shown.policy && (
        <p>
          <span {...englishPart()}>{shown.policy.name}</span>{" "}
          {!shown.policy.inForce && <span class="tag">{phraseTexts().proposal}</span>}
        </p>
      )}
      {shown.steps.length > 0 && (
        <>
          <h3>{t.stepByStep}</h3>
          <ol class="ladder">
            {shown.steps.map((step, index) => (
              <LadderStepItem key={index} step={step} isShown={index === shown.shownStep} visit={followed.visit} />
            ))}
          </ol>
        </>
      )}
      {shown.rule && (
        <>
          <h3>{t.rule}</h3>
          <p {...englishPart()}>{shown.rule.words}</p>
          <p class="quiet">
            <span {...englishPart()}>{shown.rule.citationText}</span>{" "}
            <CopyButton text={`${shown.rule.words} ${shown.rule.citationText}`} what={t.citation} />
          </p>
        </>
      )}
      {shown.published && !tried && (
        <>
          <h3>{t.published}</h3>
          <p {...englishPart()}>{shown.published.text}</p>
          <p class="quiet" {...englishPart()}>
            {shown.published.citation}
          </p>
        </>
      )}
      {shown.inputs.length > 0 && (
        <InputsList inputs={explanation.inputs} visit={followed.visit} goBack={followed.goBack} tryValue={tryValue} />
      )}
      {shown.notes.map((note) => (
        <p class="quiet" key={note} {...englishPart()}>
          {note}
        </p>
      ))}
      <p class="buttons">
        <button type="button" onClick={() => write("note")}>
          {t.copyAsNote}
        </button>
        <button type="button" onClick={() => write("beside")}>
          {t.writeBeside}
        </button>
      </p>
    </section>
  );
}
