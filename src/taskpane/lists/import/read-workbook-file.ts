import type { Cell, Grid } from "../../../districts/import";
import { Issue } from "../../../money/issue";
import { openSpreadsheet, type SheetGrid, type SpreadsheetIssue } from "../../../spreadsheet";
import { fileTexts } from "../../texts/files";
import type { Reader, ReadOutcome } from "./read-outcome";
import { pause } from "./run";

/** Below the 16 ms of a frame, with room for the drawing. */
const SLICE = 10;

/** The sheets of an Excel file as grids; loaded only when there is such a file. Hidden sheets are read too, after the visible ones. */
export async function readWorkbookFile(name: string, bytes: Uint8Array, reader: Reader): Promise<ReadOutcome> {
  const book = await openSpreadsheet(bytes);
  if (book instanceof Issue) return refusal(name, book);
  const grids: Grid[] = [];
  const notes: string[] = [];
  const ordered = [...book.sheets].sort(
    (a, b) => Number(a.visibility !== "Visible") - Number(b.visibility !== "Visible"),
  );
  for (const sheet of ordered) {
    const read = await inSlices(book.readSheet(sheet.name, reader.signal), reader);
    if (read === "cancelled") return { kind: "cancelled" };
    if (read instanceof Issue) return read.code === "cancelled" ? { kind: "cancelled" } : refusal(name, read);
    if (read.rows.length > 0) grids.push(gridOf(read));
    const { count, first } = read.withoutResult;
    if (count > 0) {
      notes.push(fileTexts().withoutResult(count, sheet.name, first ?? ""));
    }
  }
  return { kind: "read", grids, notes };
}

function refusal(name: string, { code, facts }: SpreadsheetIssue): ReadOutcome {
  const { file, sentences } = fileTexts();
  const sentence = sentences[code] as (facts: SpreadsheetIssue["facts"]) => string;
  return { kind: "refused", sentence: `${file(name)} ${sentence(facts)}` };
}

async function inSlices(
  reading: AsyncGenerator<{ readonly done: number; readonly total: number }, SheetGrid | SpreadsheetIssue, void>,
  { signal, onProgress }: Reader,
): Promise<SheetGrid | SpreadsheetIssue | "cancelled"> {
  let started = performance.now();
  for (;;) {
    if (signal.aborted) {
      await reading.return(undefined as never);
      return "cancelled";
    }
    const step = await reading.next();
    if (step.done) return step.value;
    if (performance.now() - started < SLICE) continue;
    onProgress(step.value);
    await pause();
    started = performance.now();
  }
}

/** An error cell is kept as its text, which no name and no figure is. */
const gridOf = (sheet: SheetGrid): Grid => ({
  name: sheet.sheet,
  counted: "row",
  rows: sheet.rows.map((row) =>
    row.map((cell): Cell => (typeof cell === "object" && cell !== null ? cell.error : cell)),
  ),
  rowNumbers: sheet.rows.map((_, index) => sheet.firstRow + index),
});
