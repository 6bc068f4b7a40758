import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { frameTexts } from "../texts/frame";
import { findIn } from "../words/find";
import { grouped } from "../words/numbers";
import { FindField } from "./find-field";

const FIRST = 20;
const MORE = 200;

interface Props<Item> {
  readonly items: readonly Item[];
  readonly draw: (item: Item) => ComponentChildren;
  /** What an item is found by; without it a long list has no field to find in. */
  readonly textOf?: (item: Item) => string;
  /** Items have an amount at their right. */
  readonly withAmounts?: boolean;
}

/** A list of which a part is shown, with the way to more of it; the focus goes to the first one that came. */
export function InParts<Item>({ items, draw, textOf, withAmounts = false }: Props<Item>) {
  const [shown, setShown] = useState(FIRST);
  const [wanted, setWanted] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const from = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (from.current === null) return;
    const first = list.current?.children[from.current];
    (first?.querySelector<HTMLElement>("button") ?? list.current)?.focus();
    from.current = null;
  }, [shown]);
  const t = frameTexts();
  const found = textOf ? findIn(items, wanted, textOf) : items;
  const left = found.length - shown;
  return (
    <>
      {textOf && items.length > FIRST && (
        <FindField
          wanted={wanted}
          change={(next) => {
            setWanted(next);
            setShown(FIRST);
          }}
          found={found.length}
          all={items.length}
        />
      )}
      <ul class={`listed ${withAmounts ? "inputs" : "parts"}`} ref={list} tabIndex={-1}>
        {found.slice(0, shown).map((item, index) => (
          <li key={index}>{draw(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <p class="more">
          <span class="quiet">{t.andMore(grouped(left))}</span>
          <button
            type="button"
            class="plain small"
            onClick={() => {
              from.current = shown;
              setShown(shown + MORE);
            }}
          >
            {left > MORE ? t.showMore(grouped(MORE)) : t.showAll}
          </button>
        </p>
      )}
    </>
  );
}
