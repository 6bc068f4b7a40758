import { useEffect, useRef } from "preact/hooks";
import type { DistrictList } from "../../../law/lists";
import { BUILT_IN_LISTS, isEnacted } from "../../../law/lists";
import { fiscalYears, listCounts } from "../../words/phrases";

interface Props {
  readonly chosen: DistrictList | null;
  readonly choose: (list: DistrictList) => void;
}

/** Nothing is chosen beforehand: the lists follow different policies, and a guess would be silent. */
export function ListChoice({ chosen, choose }: Props) {
  // The button that led here is gone, and the focus with it.
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <fieldset>
      <legend>
        <h2 tabIndex={-1} ref={title}>
          Built-in lists
        </h2>
      </legend>
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
            {!isEnacted(list) && <span class="tag">proposed, not enacted</span>}
            <span class="quiet" id={`about-${list.id}`}>
              {`${fiscalYears(list.fiscalYears)}. ${listCounts(list)}.`}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
