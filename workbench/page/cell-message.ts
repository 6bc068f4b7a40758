/** The line under the workbook that shows the message of an error cell, which Excel shows in a card beside the cell. */
import type { Backend } from "../backend/backend";
import { isCellError } from "../backend/cells";
import { elementById } from "./elements";

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

export interface CellMessageLine {
  /** Says something else until the selection changes. */
  say(sentence: string): void;
}

export function showCellMessages(backend: Backend): CellMessageLine {
  const line = elementById("cell-message");
  let shown = "";
  const show = (text: string, ...content: readonly (Node | string)[]): void => {
    if (text === shown) return;
    shown = text;
    line.replaceChildren(...content);
  };
  const update = (): void => {
    const { sheetId, area } = backend.selection();
    const value = backend.read(sheetId, { ...area, rows: 1, columns: 1 })[0]?.[0]?.value ?? null;
    if (!isCellError(value) || value.message === undefined) return show("");
    const address = `${columnLetters(area.column)}${area.row + 1}`;
    const code = document.createElement("strong");
    code.textContent = `${address} ${value.error}`;
    show(`${code.textContent} ${value.message}`, code, ` ${value.message}`);
  };
  backend.listen((event) => {
    if (event.type === "selectionChanged" || event.type === "calculated" || event.type === "sheetActivated") update();
  });
  update();
  return { say: (sentence) => show(sentence, sentence) };
}
