import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { frameTexts } from "../texts/frame";
import type { ShownScreenProps } from "./screen-props";

/** A screen that is loaded when it is first shown: the pane starts without it. */
export function lazyScreen(load: () => Promise<ComponentType<ShownScreenProps>>): ComponentType<ShownScreenProps> {
  let kept: ComponentType<ShownScreenProps> | null = null;
  return function LazyScreen(props: ShownScreenProps) {
    const [Content, setContent] = useState<ComponentType<ShownScreenProps> | null>(() => kept);
    useEffect(() => {
      if (Content) return;
      void load().then((loaded) => {
        kept = loaded;
        setContent(() => loaded);
      });
    }, [Content]);
    return Content ? <Content {...props} /> : <p class="quiet late">{frameTexts().loading}</p>;
  };
}
