import { decodeInSteps, readDelimited } from "../../../districts/import";
import { Issue } from "../../../money/issue";
import { importingTexts } from "../../texts/importing";
import { importText } from "../../words/import-issues";
import { oneDecimal } from "../../words/numbers";
import { htmlTables } from "./html-tables";
import type { PickedSource } from "../picked";
import { pickedName } from "./picked-name";
import type { Reader, ReadOutcome, TextReading } from "./read-outcome";
import { run } from "./run";

/** A file of this size still opens in an instant; a larger one is no list of districts. */
const LARGEST = 20 * 1024 * 1024;

/** How a ZIP archive begins, which every .xlsx file is. */
const ZIP = [0x50, 0x4b];

const refused = (sentence: string): ReadOutcome => ({ kind: "refused", sentence });

/** What the user has said of the reading holds; the rest is found. */
export async function readPicked(
  picked: PickedSource,
  reader: Reader,
  said: Partial<TextReading> = {},
): Promise<ReadOutcome> {
  switch (picked.kind) {
    case "file":
      return readFile(picked.file, reader, said);
    case "paste":
      return readPasted(picked, reader, said);
    default:
      return { kind: "read", grids: [picked.grid], notes: hiddenNote(picked.hiddenRows) };
  }
}

const hiddenNote = (rows: number): readonly string[] => (rows > 0 ? [importingTexts().hiddenRows(rows)] : []);

async function readFile(file: File, reader: Reader, said: Partial<TextReading>): Promise<ReadOutcome> {
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
  const decoded = await run(decodeInSteps(bytes, said.encoding), reader.signal, reader.onProgress);
  if (decoded.cancelled) return { kind: "cancelled" };
  if (decoded.value instanceof Issue) return refused(importText(decoded.value));
  const { text, encoding } = decoded.value;
  return readText(text, file.name, reader, { ...said, encoding });
}

async function readPasted(
  { html, text }: Extract<PickedSource, { kind: "paste" }>,
  reader: Reader,
  said: Partial<TextReading>,
): Promise<ReadOutcome> {
  const name = pickedName({ kind: "paste", html, text });
  const tables = html === "" ? [] : htmlTables(html, name);
  if (tables.length > 0) return { kind: "read", grids: tables, notes: [] };
  if (text.trim() === "") {
    return refused(importingTexts().emptyClipboard);
  }
  return readText(text, name, reader, said);
}

async function readText(text: string, name: string, reader: Reader, said: Partial<TextReading>): Promise<ReadOutcome> {
  const read = await run(readDelimited(text, name, said.separator), reader.signal, reader.onProgress);
  if (read.cancelled) return { kind: "cancelled" };
  const { grid, separator = null, issues } = read.value;
  const reading = { separator, ...(said.encoding ? { encoding: said.encoding } : {}) };
  return { kind: "read", grids: [grid], notes: issues.map(importText), reading };
}
