/** The line under the workbook that shows the message of an error cell, which Excel shows in a card beside the cell. */
import type { Backend } from "../backend/backend";
import { cellArea } from "../backend/areas";
import { isCellError } from "../backend/cells";
import { formatArea } from "../model/a1";
import { elementById } from "./elements";

export interface CellMessageLine {
  /** Says something else until the selection changes. */
  say(sentence: string): void;
}

export type MessageAt = (sheetId: string, row: number, column: number) => string | undefined;

export function showCellMessages(backend: Backend, messageAt: MessageAt): CellMessageLine {
  const line = elementById("cell-message");
  let shown = "";
  const show = (text: string, ...content: readonly (Node | string)[]): void => {
    if (text === shown) return;
    shown = text;
    line.replaceChildren(...content);
  };
  const update = (): void => {
    const { sheetId, area } = backend.selection();
    const cell = cellArea(area.row, area.column);
    const value = backend.read(sheetId, cell)[0]?.[0]?.value ?? null;
    const message = messageAt(sheetId, area.row, area.column);
    if (!isCellError(value) || message === undefined) return show("");
    const code = document.createElement("strong");
    code.textContent = `${formatArea(cell)} ${value.error}`;
    show(`${code.textContent} ${message}`, code, ` ${message}`);
  };
  backend.listen((event) => {
    if (event.type === "selectionChanged" || event.type === "calculated" || event.type === "sheetActivated") update();
  });
  update();
  return { say: (sentence) => show(sentence, sentence) };
}
