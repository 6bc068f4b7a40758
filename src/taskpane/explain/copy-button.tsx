import { useState } from "preact/hooks";

/** Copies a text. Where Office keeps the clipboard from the pane, the text is marked for the user to copy. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const [said, setSaid] = useState("Copy");
  const copy = (): void => {
    const done = (): void => {
      setSaid("Copied");
      setTimeout(() => setSaid("Copy"), 2000);
    };
    const refused = (): void => setSaid("Copying is not allowed here");
    if (typeof navigator.clipboard?.writeText === "function") navigator.clipboard.writeText(text).then(done, refused);
    else refused();
  };
  return (
    <button type="button" class="plain small" onClick={copy} aria-label={`${said} ${what}`}>
      {said}
    </button>
  );
}
