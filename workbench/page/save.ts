/** The button that gives the workbook as a file, with what was changed in it. */
import type { Backend } from "../backend/backend";
import { saveWorkbook, type SaveInput } from "../save/save-workbook";
import { takeState } from "../save/state";
import { elementById } from "./elements";
import { messages } from "./messages";

export interface SavingParts extends Pick<SaveInput, "file" | "fileName" | "addin" | "functions"> {
  readonly backend: Backend;
  readonly settings: ReadonlyMap<string, string>;
}

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** To be called when nothing has been changed yet: what differs from now is what is saved. */
export function offerSaving({ backend, settings, ...file }: SavingParts): void {
  const before = takeState(backend, settings);
  const button = elementById<HTMLButtonElement>("save");
  const dialog = elementById<HTMLDialogElement>("save-dialog");
  button.hidden = false;
  button.addEventListener("click", () => {
    void save();
  });
  elementById("save-cancel").addEventListener("click", () => {
    dialog.close();
  });

  async function save(): Promise<void> {
    button.disabled = true;
    try {
      await backend.settled();
      const saved = saveWorkbook({ ...file, before, after: takeState(backend, settings) });
      if (!saved.ok) return tell(messages.cannotSave(file.fileName), [saved.sentence], null);
      if (saved.notSaved.length === 0) return download(saved.bytes, file.fileName);
      tell(messages.notAllSaved, saved.notSaved, () => {
        download(saved.bytes, file.fileName);
      });
    } finally {
      button.disabled = false;
    }
  }

  function tell(title: string, sentences: readonly string[], goOn: (() => void) | null): void {
    elementById("save-title").textContent = title;
    elementById("save-list").replaceChildren(
      ...sentences.map((sentence) => {
        const item = document.createElement("li");
        item.textContent = sentence;
        return item;
      }),
    );
    const anyway = elementById<HTMLButtonElement>("save-anyway");
    anyway.hidden = goOn === null;
    anyway.onclick = () => {
      dialog.close();
      goOn?.();
    };
    dialog.showModal();
  }
}

function download(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: TYPE }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the bytes when this turn is over.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
