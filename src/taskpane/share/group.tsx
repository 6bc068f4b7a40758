import type { ComponentChildren } from "preact";
import { DoneIcon, WarningIcon } from "../frame/icons";

interface Props {
  /** How many and what: "2 show #NAME?". */
  readonly title: string;
  readonly needsAttention?: boolean;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Findings of one kind; folded, their number is still there. */
export const Group = ({ title, needsAttention = false, open = false, children }: Props) => (
  <details class="group" open={open}>
    <summary>
      {needsAttention ? <WarningIcon /> : <DoneIcon />}
      <span>{title}</span>
    </summary>
    {children}
  </details>
);
