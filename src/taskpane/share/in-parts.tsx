import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { shareTexts } from "../texts/share";

const FIRST = 20;
const MORE = 200;

interface Props<Item> {
  readonly items: readonly Item[];
  readonly draw: (item: Item) => ComponentChildren;
}

/** A list of which a part is shown, with the way to more of it; the focus goes to the first one that came. */
export function InParts<Item>({ items, draw }: Props<Item>) {
  const [shown, setShown] = useState(FIRST);
  const list = useRef<HTMLUListElement>(null);
  const from = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (from.current === null) return;
    const first = list.current?.children[from.current];
    (first?.querySelector<HTMLElement>("button") ?? list.current)?.focus();
    from.current = null;
  }, [shown]);
  const left = items.length - shown;
  return (
    <>
      <ul class="listed parts" ref={list} tabIndex={-1}>
        {items.slice(0, shown).map((item, index) => (
          <li key={index}>{draw(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <p class="more">
          <span class="quiet">{shareTexts().andMore(left)}</span>
          <button
            type="button"
            class="plain small"
            onClick={() => {
              from.current = shown;
              setShown(shown + MORE);
            }}
          >
            {left > MORE ? shareTexts().showMore(MORE) : shareTexts().showAll}
          </button>
        </p>
      )}
    </>
  );
}
