/** The pane by the keyboard alone: what has the focus is read, and Tab goes on until it is what is wanted. */
import type { OpenWorkbench } from "./workbench";

export interface Keyboard {
  /** From the grid into the pane by F6, until something in it has the focus. */
  intoPane(): Promise<void>;
  /** By the text or label, the tag and the name of what has the focus. */
  tabUntil(wanted: (text: string, tag: string, name: string) => boolean): Promise<void>;
}

const MOST_PRESSES = 60;

export function keyboardOf({ page, pane }: OpenWorkbench): Keyboard {
  const focused = async (): Promise<{ readonly text: string; readonly tag: string; readonly name: string }> => {
    const element = pane.locator(":focus");
    if ((await element.count()) === 0) return { text: "", tag: "", name: "" };
    return element.evaluate((node) => ({
      text: (node.getAttribute("aria-label") ?? node.closest("label")?.textContent ?? node.textContent ?? "").trim(),
      tag: node.tagName,
      name: node.getAttribute("name") ?? "",
    }));
  };
  return {
    async intoPane() {
      for (let presses = 0; presses < MOST_PRESSES; presses++) {
        if ((await focused()).tag !== "") return;
        await page.keyboard.press("F6");
      }
      throw new Error("F6 did not lead into the pane.");
    },
    async tabUntil(wanted) {
      const seen: string[] = [];
      for (let presses = 0; presses < MOST_PRESSES; presses++) {
        const { text, tag, name } = await focused();
        if (tag !== "" && wanted(text, tag, name)) return;
        seen.push(`${tag} ${text.slice(0, 40)}`);
        // Behind the last control Tab leaves the pane, and F6 leads back into it.
        await page.keyboard.press(tag === "" ? "F6" : "Tab");
      }
      throw new Error(`The keyboard did not get there. It passed ${seen.join(" | ")}`);
    },
  };
}
