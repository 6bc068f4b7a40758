import { useEffect, useRef, useState } from "preact/hooks";
import {
  addressText,
  whatIf,
  type CellValue,
  type ExplainedInput,
  type Explanation,
  type LadderStep,
} from "../../model/explain";
import { noteText } from "../../model/explain";
import { problemOf } from "../../workbook/problem";
import type { NotePlace } from "../../workbook/write-note";
import { WarningIcon } from "../frame/icons";
import type { ScreenProps } from "../frame/screen-props";
import { explainTexts } from "../texts/explain";
import { englishPart } from "../texts/language";
import { phraseTexts } from "../texts/phrases";
import { isoDate } from "../../workbook/day";
import { CopyButton } from "../parts/copy-button";
import { undoAction } from "../parts/undo-action";
import type { ExplainedCall } from "./explained";
import { InputsList } from "./inputs-list";
import type { FollowedSelection, Selection } from "./use-selection";

interface Props extends ScreenProps {
  readonly selection: Extract<Selection, { state: "read" }>;
  readonly explained: ExplainedCall;
  readonly followed: FollowedSelection;
  /** What a screen reader is told when the answer is another one. */
  readonly say: (text: string) => void;
}

/** The question as a sentence, the steps as a ladder, the rule, the State's own figure, and the inputs to visit and to try. */
export function ExplanationView(props: Props) {
  const { explained, selection, followed, say } = props;
  const { explanation } = explained;
  useEffect(() => {
    if (!explanation) say(explainTexts().notFollowedAt(selection.cell.address));
  }, [explanation, selection.cell.address]);
  return explanation ? (
    <Answered {...props} explanation={explanation} />
  ) : (
    <section aria-labelledby="question" class="explanation">
      <WhichCall selection={selection} followed={followed} />
      <h2 id="question">{explainTexts().notFollowed}</h2>
      {explained.unread.map((why) => (
        <p class="notice caution" key={why}>
          <WarningIcon />
          <span>{why}</span>
        </p>
      ))}
    </section>
  );
}

/** The cell that is explained, and which of its functions where there are several. */
function WhichCall({ selection, followed }: Pick<Props, "selection" | "followed">) {
  const { cell, calls, chosen } = selection;
  const t = explainTexts();
  const isFilled = cell.spill !== null && cell.spill.address !== cell.address;
  return (
    <>
      <p class="quiet">{isFilled ? t.cellFilledBy(cell.address, cell.spill?.address ?? "") : cell.address}</p>
      {calls.length > 1 && (
        <label class="field">
          {t.whichFunction}
          <select value={chosen} onChange={({ currentTarget }) => followed.chooseCall(Number(currentTarget.value))}>
            {calls.map((call, index) => (
              <option key={call.start} value={index}>
                {call.text.length > 60 ? `${call.text.slice(0, 59)}…` : call.text}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

function Answered({
  selection,
  explained,
  explanation,
  followed,
  workbook,
  report,
  say,
}: Props & { readonly explanation: Explanation }) {
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
              <Step key={index} step={step} isShown={index === shown.shownStep} visit={followed.visit} />
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
            <CopyButton text={`${shown.rule.words} ${shown.rule.citationText}`} what={explainTexts().citation} />
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

function Step({
  step,
  isShown,
  visit,
}: {
  readonly step: LadderStep;
  readonly isShown: boolean;
  readonly visit: (address: string) => void;
}) {
  const { source } = step;
  const place = useRef<HTMLLIElement>(null);
  return (
    <li ref={place} class={isShown ? "is-shown" : ""}>
      <span class="label" {...englishPart()}>
        {step.label}
      </span>
      <span class="value" {...englishPart()}>
        {step.text}
      </span>
      {step.operationText !== "" && (
        <span class="quiet" {...englishPart()}>
          {step.operationText}
        </span>
      )}
      {source.kind === "law" && (
        <details>
          <summary>{explainTexts().source}</summary>
          <p class="quiet">
            <span {...englishPart()}>{source.text}</span>{" "}
            <CopyButton text={source.text} what={explainTexts().citation} />
          </p>
        </details>
      )}
      {source.kind === "cell" && (
        <button type="button" class="plain small" onClick={() => visit(addressText(source.address))}>
          {source.text}
        </button>
      )}
      {source.kind === "formula" && (
        <span class="quiet" {...englishPart()}>
          {source.text}
        </span>
      )}
    </li>
  );
}
