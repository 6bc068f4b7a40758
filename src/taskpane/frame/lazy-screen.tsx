import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ScreenProps } from "./screens";

/** A screen that is loaded when it is first shown: the pane starts without it. */
export function lazyScreen(load: () => Promise<ComponentType<ScreenProps>>): ComponentType<ScreenProps> {
  let kept: ComponentType<ScreenProps> | null = null;
  return function LazyScreen(props: ScreenProps) {
    const [Content, setContent] = useState<ComponentType<ScreenProps> | null>(() => kept);
    useEffect(() => {
      if (Content) return;
      void load().then((loaded) => {
        kept = loaded;
        setContent(() => loaded);
      });
    }, [Content]);
    return Content ? <Content {...props} /> : <p class="quiet late">Loading</p>;
  };
}
