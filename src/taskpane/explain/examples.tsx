import { useCallback, useEffect, useState } from "preact/hooks";
import { exampleFormulas } from "../../model/explain";
import type { ExampleCell } from "../../workbook/find-examples";
import { problemOf, type WorkbookProblem } from "../../workbook/problem";
import { ProblemNotice } from "../frame/problem-notice";
import { explainTexts } from "../texts/explain";
import { englishPart } from "../texts/language";
import type { WorkbookActions } from "../workbook-actions";
import { CopyButton } from "../parts/copy-button";

/** Three cells of the workbook to look at; where it has none, three formulas to copy into a cell. */
export function Examples({ workbook }: { readonly workbook: WorkbookActions }) {
  const [examples, setExamples] = useState<readonly ExampleCell[] | null>(null);
  const [problem, setProblem] = useState<WorkbookProblem | null>(null);
  useEffect(() => {
    let isWanted = true;
    workbook.findExamples().then(
      (found) => isWanted && setExamples(found),
      // What the workbook holds cannot be told: then the formulas are shown.
      () => isWanted && setExamples([]),
    );
    return () => {
      isWanted = false;
    };
  }, [workbook]);
  const show = useCallback(
    (address: string) => {
      workbook.selectAddress(address).then(
        () => setProblem(null),
        (error: unknown) => setProblem(problemOf(error)),
      );
    },
    [workbook],
  );
  if (!examples) return null;
  return (
    <>
      <h3>{explainTexts().examples}</h3>
      {examples.length > 0 ? (
        <ul class="inputs">
          {examples.map(({ address, functionName, text }) => (
            <li key={address}>
              <span class="label">{functionName}</span>
              <span class="value">{text}</span>
              <button type="button" class="plain small" onClick={() => show(address)}>
                {address}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p class="quiet">{explainTexts().noExamples}</p>
          <ul class="inputs">
            {exampleFormulas().map(({ formula, about }) => (
              <li key={formula}>
                <span {...englishPart()}>{about}</span>
                <code>{formula}</code>
                <CopyButton text={formula} what={formula} />
              </li>
            ))}
          </ul>
        </>
      )}
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}
