/** The pane by the keyboard alone: what has the focus is read, and Tab goes on until it is what is wanted. */
import type { OpenWorkbench } from "./workbench";

export interface Keyboard {
  /** From the grid into the pane by F6, until something in it has the focus. */
  intoPane(): Promise<void>;
  /** By the text or label, the tag and the name of what has the focus. */
  tabUntil(wanted: (text: string, tag: string, name: string) => boolean): Promise<void>;
}

interface Focused {
  readonly text: string;
  readonly tag: string;
  readonly name: string;
}

const MOST_PRESSES = 60;

/**
 * What has the focus in the pane, once it has come to rest; empty texts where nothing has. Page and pane hand the focus to each other by
 * messages, and the pane moves it after drawing. A person sees where it went; a test that reads it before that presses the next key
 * somewhere else. Runs in the page.
 */
async function focusAtRest(): Promise<Focused> {
  const frame = document.querySelector("iframe");
  const inside = frame?.contentWindow;
  if (!frame || !inside) throw new Error("The page has no pane.");
  for (const receiver of [window, inside]) {
    await new Promise<void>((resolve) => {
      const mark = crypto.randomUUID();
      const listen = (event: MessageEvent): void => {
        if (event.data !== mark) return;
        event.stopImmediatePropagation();
        receiver.removeEventListener("message", listen, true);
        resolve();
      };
      receiver.addEventListener("message", listen, true);
      receiver.postMessage(mark, location.origin);
    });
  }
  for (let drawn = 0; drawn < 2; drawn++) await new Promise((resolve) => inside.requestAnimationFrame(resolve));
  await new Promise((resolve) => inside.setTimeout(resolve));
  const node = document.activeElement === frame ? inside.document.activeElement : null;
  if (node === null || node === inside.document.body) return { text: "", tag: "", name: "" };
  return {
    text: (node.getAttribute("aria-label") ?? node.closest("label")?.textContent ?? node.textContent ?? "").trim(),
    tag: node.tagName,
    name: node.getAttribute("name") ?? "",
  };
}

export function keyboardOf({ page }: OpenWorkbench): Keyboard {
  const focused = (): Promise<Focused> => page.evaluate(focusAtRest);
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
