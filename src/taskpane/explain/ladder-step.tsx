import { addressText, type LadderStep } from "../../model/explain";
import { CopyButton } from "../parts/copy-button";
import { explainTexts } from "../texts/explain";
import { englishPart } from "../texts/language";

interface Props {
  readonly step: LadderStep;
  /** Whether its value is what the cell shows. */
  readonly isShown: boolean;
  readonly visit: (address: string) => void;
}

/** One rung of the ladder: what was taken or done, the value that came of it, and where it comes from. */
export function LadderStepItem({ step, isShown, visit }: Props) {
  const { source } = step;
  return (
    <li class={isShown ? "is-shown" : ""}>
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
