import { useEffect, useRef } from "preact/hooks";
import type { DistrictList } from "../../../law/lists";
import { BUILT_IN_LISTS, isEnacted } from "../../../law/lists";
import { focusHeading } from "../../frame/focus-heading";
import { addingTexts } from "../../texts/adding";
import { phraseTexts } from "../../texts/phrases";
import { listCounts } from "../../words/phrases";

interface Props {
  readonly chosen: DistrictList | null;
  readonly choose: (list: DistrictList) => void;
}

/** Nothing is chosen beforehand: the lists follow different policies, and a guess would be silent. */
export function ListChoice({ chosen, choose }: Props) {
  // The button that led here is gone, and the focus with it.
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusHeading(title.current), []);
  return (
    <fieldset aria-labelledby="built-in-title">
      <h2 id="built-in-title" ref={title}>
        {addingTexts().builtInLists}
      </h2>
      {BUILT_IN_LISTS.map((list) => (
        <label class="choice" key={list.id}>
          <input
            type="radio"
            name="list"
            value={list.id}
            checked={list === chosen}
            onChange={() => choose(list)}
            aria-describedby={`about-${list.id}`}
          />
          <span>
            <span class="name">{list.label}</span>
            {!isEnacted(list) && <span class="tag">{phraseTexts().proposal}</span>}
            <span class="quiet" id={`about-${list.id}`}>
              {addingTexts().listYears(list.fiscalYears.from, list.fiscalYears.to, listCounts(list))}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
