import { decodeInSteps, readDelimited, type Grid, type Progress } from "../../../districts/import";
import { Issue } from "../../../money/issue";
import { importingTexts } from "../../texts/importing";
import { importText } from "../../words/import-issues";
import { oneDecimal } from "../../words/numbers";
import { htmlTables } from "./html-tables";
import type { PickedSource } from "../picked";
import { pickedName } from "./picked-name";
import { run } from "./run";

/** The tables that a source holds, with what was odd about it; or why it cannot be read. */
export type ReadOutcome =
  | { readonly kind: "read"; readonly grids: readonly Grid[]; readonly notes: readonly string[] }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "cancelled" };

export interface Reader {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** A file of this size still opens in an instant; a larger one is no list of districts. */
const LARGEST = 20 * 1024 * 1024;

/** How a ZIP archive begins, which every .xlsx file is. */
const ZIP = [0x50, 0x4b];

const refused = (sentence: string): ReadOutcome => ({ kind: "refused", sentence });

export async function readPicked(picked: PickedSource, reader: Reader): Promise<ReadOutcome> {
  switch (picked.kind) {
    case "file":
      return readFile(picked.file, reader);
    case "paste":
      return readPasted(picked, reader);
    default:
      return { kind: "read", grids: [picked.grid], notes: hiddenNote(picked.hiddenRows) };
  }
}

const hiddenNote = (rows: number): readonly string[] => (rows > 0 ? [importingTexts().hiddenRows(rows)] : []);

async function readFile(file: File, reader: Reader): Promise<ReadOutcome> {
  const t = importingTexts();
  if (file.size === 0) return refused(t.emptyFile(file.name));
  if (file.size > LARGEST) {
    return refused(t.largeFile(file.name, oneDecimal(file.size / 1024 / 1024)));
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused(t.unreadableFile(file.name));
  }
  if (ZIP.every((byte, index) => bytes[index] === byte)) {
    const { readWorkbookFile } = await import(/* webpackChunkName: "read-workbook-file" */ "./read-workbook-file");
    return readWorkbookFile(file.name, bytes, reader);
  }
  const decoded = await run(decodeInSteps(bytes), reader.signal, reader.onProgress);
  if (decoded.cancelled) return { kind: "cancelled" };
  if (decoded.value instanceof Issue) return refused(importText(decoded.value));
  return readText(decoded.value.text, file.name, reader);
}

async function readPasted(
  { html, text }: Extract<PickedSource, { kind: "paste" }>,
  reader: Reader,
): Promise<ReadOutcome> {
  const name = pickedName({ kind: "paste", html, text });
  const tables = html === "" ? [] : htmlTables(html, name);
  if (tables.length > 0) return { kind: "read", grids: tables, notes: [] };
  if (text.trim() === "") {
    return refused(importingTexts().emptyClipboard);
  }
  return readText(text, name, reader);
}

async function readText(text: string, name: string, reader: Reader): Promise<ReadOutcome> {
  const read = await run(readDelimited(text, name), reader.signal, reader.onProgress);
  if (read.cancelled) return { kind: "cancelled" };
  return { kind: "read", grids: [read.value.grid], notes: read.value.issues.map(importText) };
}
