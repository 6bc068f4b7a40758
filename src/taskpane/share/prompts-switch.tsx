import { useEffect, useState } from "preact/hooks";
import { problemOf, type WorkbookProblem } from "../../workbook/problem";
import type { Sharing } from "../../workbook/share/no-prompts";
import { ProblemNotice } from "../frame/problem-notice";
import type { ScreenProps } from "../frame/screens";

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

  return (
    <section aria-labelledby="prompts-title">
      <h2 id="prompts-title">Prompts</h2>
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
        Do not prompt colleagues
      </label>
      <p class="quiet" id="prompts-about">
        {sharing && !sharing.isKnown
          ? "This version of Excel keeps no such setting. Set it in Excel on Windows or on Mac."
          : `Colleagues who open this workbook without the add-in are not asked about it. Saved in the workbook; works in Excel on Windows and on Mac${
              sharing?.isHeededHere === false ? ", and not in the Excel that you use now" : ""
            }.`}
      </p>
      <p class="quiet" role="status">
        {isSaved ? "Saved in this workbook." : ""}
      </p>
      {problem && <ProblemNotice problem={problem} />}
    </section>
  );
}
