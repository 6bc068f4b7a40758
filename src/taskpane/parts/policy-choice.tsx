import { citationLine } from "../../law/citation";
import { POLICIES } from "../../law/policies";
import { englishPart } from "../texts/language";
import { modelTexts } from "../texts/model";
import { phraseTexts } from "../texts/phrases";

interface Props {
  readonly policy: string | null;
  readonly choose: (id: string) => void;
}

/** Each policy in full with one sentence; none is chosen beforehand, since they differ by millions. */
export function PolicyChoice({ policy, choose }: Props) {
  return (
    <fieldset aria-labelledby="policy-title">
      <h2 id="policy-title">{modelTexts().whichLaw}</h2>
      {POLICIES.map((one) => (
        <label class="choice" key={one.id}>
          <input
            type="radio"
            name="policy"
            checked={one.id === policy}
            onChange={() => choose(one.id)}
            aria-describedby={`about-${one.id}`}
          />
          <span>
            <span class="name" {...englishPart()}>
              {one.name}
            </span>
            {!one.inForce && <span class="tag">{phraseTexts().proposal}</span>}
            <span class="quiet" id={`about-${one.id}`} {...englishPart()}>
              {one.description}
            </span>
            {one.id === policy && <span class="quiet">{citationLine(one.citation)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
