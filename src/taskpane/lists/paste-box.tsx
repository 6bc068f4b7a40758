import { useEffect, useRef, useState } from "preact/hooks";
import { listsTexts } from "../texts/lists";
import type { Picked } from "./picked";

/** A field that takes what is pasted; text typed into it can be used as well. Office lets no pane read the clipboard by itself. */
export function PasteBox({ pick }: { readonly pick: (picked: Picked) => void }) {
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const t = listsTexts();
  return (
    <div class="paste">
      <label for="paste-field">{t.pasteHere}</label>
      <textarea
        id="paste-field"
        ref={field}
        rows={4}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onPaste={(event) => {
          const data = event.clipboardData;
          if (!data) return;
          event.preventDefault();
          pick({ kind: "paste", html: data.getData("text/html"), text: data.getData("text/plain") });
        }}
      />
      {text.trim() !== "" && (
        <button type="button" onClick={() => pick({ kind: "paste", html: "", text })}>
          {t.useText}
        </button>
      )}
    </div>
  );
}
