import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { focusHeading } from "../frame/focus-heading";
import type { ScreenProps } from "../frame/screens";
import type { Checked } from "./use-check";
import type { Done } from "./done";

/** What repairing, share-safe and restoring stand on. */
export interface PartProps extends ScreenProps {
  readonly checked: Checked;
  readonly leave: () => void;
  readonly checkAgain: () => void;
  readonly finish: (done: Done) => void;
}

interface Props {
  readonly title: string;
  readonly leave: () => void;
  readonly children: ComponentChildren;
}

/** A step of its own, with the way back; the focus goes to its heading. */
export function SubView({ title, leave, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusHeading(heading.current), []);
  return (
    <>
      <nav class="trail" aria-label="Steps">
        <ol>
          <li>
            <button type="button" class="plain" onClick={leave}>
              Back to Share
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
