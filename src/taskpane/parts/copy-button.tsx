import { useState } from "preact/hooks";
import { frameTexts } from "../texts/frame";

/** Copies a text. Where Office keeps the clipboard from the pane, the text is marked for the user to copy. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const t = frameTexts();
  const [said, setSaid] = useState<"copy" | "copied" | "copyRefused">("copy");
  const copy = (): void => {
    const done = (): void => {
      setSaid("copied");
      setTimeout(() => setSaid("copy"), 2000);
    };
    const refused = (): void => setSaid("copyRefused");
    if (typeof navigator.clipboard?.writeText === "function") navigator.clipboard.writeText(text).then(done, refused);
    else refused();
  };
  return (
    <button type="button" class="plain small" onClick={copy} aria-label={t.copyOf(t[said], what)}>
      {t[said]}
    </button>
  );
}
