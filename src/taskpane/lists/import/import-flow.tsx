import { useEffect, useRef } from "preact/hooks";
import { focusHeading } from "../../frame/focus-heading";
import { WarningIcon } from "../../frame/icons";
import type { ScreenProps } from "../../frame/screen-props";
import { importingTexts } from "../../texts/importing";
import { CheckStep } from "./check-step";
import { ChooseSheet } from "./choose-sheet";
import { ColumnsStep } from "./columns-step";
import type { PickedSource } from "../picked";
import { ProgressBar } from "./progress-bar";
import { StepsTrail } from "./steps-trail";
import { useSession } from "./use-session";
import { WriteStep } from "./write-step";

interface Props extends ScreenProps {
  readonly picked: PickedSource;
  /** Back to the choice of a source. */
  readonly leave: () => void;
  /** After a write: what the workbook holds has changed. */
  readonly written: (isDone: boolean) => void;
}

/** An import from its source to the write, one decision a screen. */
export function ImportFlow({ picked, workbook, report, leave: leaveFlow, written: wasWritten }: Props) {
  const { session, end } = useSession(picked, workbook);
  const { step, busy, refused, notes } = session.state;
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusHeading(top.current), [step, refused]);
  const leave = (): void => {
    end();
    leaveFlow();
  };
  const written = (isDone: boolean): void => {
    if (isDone) end();
    wasWritten(isDone);
  };
  return (
    <section class="import" aria-labelledby="import-title">
      <h2 id="import-title" class="source-name" ref={top}>
        {session.name}
      </h2>
      {refused !== null ? (
        <div class="notice problem" role="alert">
          <WarningIcon />
          <div>
            <p>{refused}</p>
            <button type="button" class="plain" onClick={leave}>
              {importingTexts().chooseAnother}
            </button>
          </div>
        </div>
      ) : (
        <>
          <StepsTrail session={session} leave={leave} />
          {notes.map((note) => (
            <p class="notice caution" key={note}>
              <WarningIcon />
              <span>{note}</span>
            </p>
          ))}
          {busy && <ProgressBar label={busy.label} progress={busy.progress} cancel={() => session.cancel()} />}
          {step === "sheet" && session.state.candidates.length > 1 && <ChooseSheet session={session} />}
          {step === "columns" && <ColumnsStep session={session} />}
          {step === "check" && <CheckStep session={session} />}
          {step === "write" && session.state.checked && (
            <WriteStep session={session} workbook={workbook} report={report} leave={leave} written={written} />
          )}
        </>
      )}
    </section>
  );
}
