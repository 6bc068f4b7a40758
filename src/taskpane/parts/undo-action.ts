import { problemOf } from "../../workbook/problem";
import type { Undo } from "../../workbook/undo";
import type { ScreenProps, Status } from "../frame/screen-props";
import { frameTexts } from "../texts/frame";
import { undoneSentence } from "./undone";

type Action = Status["actions"][number];

interface Then {
  /** What can still be done where it cannot be taken back; without it, nothing. */
  readonly left?: () => readonly Action[];
  /** Called in either case, once the outcome is told. */
  readonly afterwards?: () => void;
}

/** The offer to take back what was written, which tells what became of it. */
export const undoAction = (
  { workbook, report }: Pick<ScreenProps, "workbook" | "report">,
  token: Undo,
  { left = () => [], afterwards }: Then = {},
): Action => ({
  label: frameTexts().undo,
  run: () =>
    void workbook
      .undoWrite(token)
      .then(
        () => report({ outcome: undoneSentence(token), actions: [] }),
        (error: unknown) => report({ outcome: problemOf(error), actions: left() }),
      )
      .finally(afterwards),
});
