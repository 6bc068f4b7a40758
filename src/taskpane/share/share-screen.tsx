import { useRef } from "preact/hooks";
import { focusHeading } from "../frame/focus-heading";
import type { ScreenProps } from "../frame/screens";
import { CheckPart } from "./check-part";
import { PromptsSwitch } from "./prompts-switch";
import { useCheck } from "./use-check";

/** Whether the workbook is right for everyone who opens it, and what can be done about it. */
export function ShareScreen(screen: ScreenProps) {
  const { check, ...state } = useCheck(screen.workbook);
  const verdict = useRef<HTMLHeadingElement>(null);
  const checkAndShow = (): void => {
    screen.report(null);
    // The heading comes with the next drawing.
    void check().then((found) => found && setTimeout(() => focusHeading(verdict.current)));
  };
  return (
    <>
      <CheckPart {...screen} state={state} check={checkAndShow} verdict={verdict} />
      <PromptsSwitch workbook={screen.workbook} />
    </>
  );
}
