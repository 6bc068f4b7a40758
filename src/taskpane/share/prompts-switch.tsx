import { useEffect, useState } from "preact/hooks";
import { problemOf, type WorkbookProblem } from "../../workbook/problem";
import type { Sharing } from "../../workbook/share/no-prompts";
import { shareTexts } from "../texts/share";
import { ProblemNotice } from "../frame/problem-notice";
import type { ScreenProps } from "../frame/screen-props";

/** The document's own setting that keeps Excel from asking colleagues about the add-in. It is set by a click here and by nothing else. */
export function PromptsSwitch({ workbook }: Pick<ScreenProps, "workbook">) {
  const [sharing, setSharing] = useState<Sharing | null>(null);
  const [problem, setProblem] = useState<WorkbookProblem | null>(null);
  const [saving, setSaving] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  useEffect(() => {
    let wanted = true;
    workbook.readSharing().then(
      (next) => wanted && setSharing(next),
      (error: unknown) => wanted && setProblem(problemOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [workbook]);

  const set = (noPrompts: boolean): void => {
    if (saving) return;
    setSaving(true);
    setIsSaved(false);
    setProblem(null);
    workbook
      .setNoPrompts(noPrompts)
      .then(
        (next) => {
          setSharing(next);
          setIsSaved(true);
        },
        (error: unknown) => setProblem(problemOf(error)),
      )
      .finally(() => setSaving(false));
  };

  const t = shareTexts();
  return (
    <section aria-labelledby="prompts-title">
      <h2 id="prompts-title">{t.prompts}</h2>
      <label class="line">
        <input
          type="checkbox"
          role="switch"
          checked={sharing?.noPrompts ?? false}
          disabled={!sharing?.isKnown}
          aria-describedby="prompts-about"
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.checked;
            // It shows what the workbook says; what was clicked is only wanted.
            currentTarget.checked = sharing?.noPrompts ?? false;
            set(wanted);
          }}
        />
        {t.noPrompts}
      </label>
      <p class="quiet" id="prompts-about">
        {sharing && !sharing.isKnown
          ? t.promptsUnknown
          : sharing?.isHeededHere === false
            ? t.aboutPromptsNotHere
            : t.aboutPrompts}
      </p>
      <p class="quiet" role="status">
        {isSaved ? t.saved : ""}
      </p>
      {problem && <ProblemNotice problem={problem} />}
    </section>
  );
}
