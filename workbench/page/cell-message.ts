/**
 * The line under the workbook that shows what belongs to the selected cell: the message of its error, which Excel shows in a
 * card beside the cell, its comment, and what to choose where it has a list.
 */
import type { Backend } from "../backend/backend";
import { cellArea, contains } from "../backend/areas";
import { isCellError } from "../backend/cells";
import { formatArea } from "../model/a1";
import { elementById } from "./elements";
import { messages } from "./messages";

export interface CellMessageLine {
  /** Says something else until the selection changes. */
  say(sentence: string): void;
}

export type MessageAt = (sheetId: string, row: number, column: number) => string | undefined;

interface Part {
  readonly heading: string;
  readonly isError: boolean;
  readonly text: string;
}

const UPDATING = new Set(["selectionChanged", "calculated", "sheetActivated", "objectsChanged"]);

export function showCellMessages(backend: Backend, messageAt: MessageAt): CellMessageLine {
  const line = elementById("cell-message");
  let shown = "";
  const show = (text: string, ...content: readonly (Node | string)[]): void => {
    if (text === shown) return;
    shown = text;
    line.replaceChildren(...content);
  };
  const error = (sheetId: string, row: number, column: number, address: string): Part[] => {
    const value = backend.read(sheetId, cellArea(row, column))[0]?.[0]?.value ?? null;
    const message = messageAt(sheetId, row, column);
    return isCellError(value) && message !== undefined
      ? [{ heading: `${address} ${value.error}`, isError: true, text: message }]
      : [];
  };
  const comment = (sheetId: string, row: number, column: number, address: string): Part[] =>
    backend
      .comments()
      .filter((one) => one.sheetId === sheetId && one.row === row && one.column === column)
      .map(({ content }) => ({ heading: messages.comment(address), isError: false, text: content }));
  const prompt = (sheetId: string, row: number, column: number, address: string): Part[] =>
    backend
      .validations(sheetId)
      .flatMap(({ area, rule: { prompt: shown } }) =>
        shown?.showPrompt === true && shown.message !== "" && contains(area, cellArea(row, column))
          ? [{ heading: `${address} ${shown.title}`.trim(), isError: false, text: shown.message }]
          : [],
      );
  const update = (): void => {
    const { sheetId, area } = backend.selection();
    const { row, column } = area;
    const address = formatArea(cellArea(row, column));
    const parts = [error, comment, prompt].flatMap((find) => find(sheetId, row, column, address));
    show(parts.map(({ heading, text }) => `${heading} ${text}`).join(" "), ...parts.flatMap(drawn));
  };
  backend.listen((event) => {
    if (UPDATING.has(event.type)) update();
  });
  update();
  return { say: (sentence) => show(sentence, sentence) };
}

function drawn({ heading, isError, text }: Part): (Node | string)[] {
  const strong = document.createElement("strong");
  strong.textContent = heading;
  if (isError) strong.className = "error";
  return [strong, ` ${text} `];
}
