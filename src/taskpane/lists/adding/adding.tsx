import type { ScreenProps } from "../../frame/screen-props";
import { ImportFlow } from "../import/import-flow";
import type { Picked } from "../picked";
import { BuiltInFlow } from "./built-in-flow";

export interface AddingProps extends ScreenProps {
  readonly picked: Picked;
  /** Back to the choice of what to add. */
  readonly leave: () => void;
  /** After a write, which may have failed, or an undo: what the workbook holds has changed. */
  readonly written: (isDone: boolean) => void;
}

/** Everything between the choice of a source and the write. */
export function Adding({ picked, ...rest }: AddingProps) {
  return picked.kind === "built-in" ? <BuiltInFlow {...rest} /> : <ImportFlow picked={picked} {...rest} />;
}
