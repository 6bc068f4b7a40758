import { useEffect } from "preact/hooks";
import { WarningIcon } from "../frame/icons";
import { explainTexts } from "../texts/explain";
import { Answered, type AnsweredProps } from "./answered";
import { WhichCall } from "./which-call";

/** The question as a sentence, the steps as a ladder, the rule, the State's own figure, and the inputs to visit and to try. */
export function ExplanationView(props: Omit<AnsweredProps, "explanation">) {
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
