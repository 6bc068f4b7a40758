import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { focusHeading } from "../frame/focus-heading";
import { frameTexts } from "../texts/frame";

interface Props {
  /** The name of the screen that it is a step of. */
  readonly screen: string;
  readonly title: string;
  readonly leave: () => void;
  readonly children: ComponentChildren;
}

/** A step of its own, with the way back to its screen; the focus goes to its heading. */
export function SubView({ screen, title, leave, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusHeading(heading.current), []);
  return (
    <>
      <nav class="trail" aria-label={frameTexts().steps}>
        <ol>
          <li>
            <button type="button" class="plain" onClick={leave}>
              {frameTexts().backTo(screen)}
            </button>
          </li>
        </ol>
      </nav>
      <section aria-labelledby="step-title">
        <h2 id="step-title" ref={heading}>
          {title}
        </h2>
        {children}
      </section>
    </>
  );
}
