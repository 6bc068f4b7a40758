import { undoWrite, writeNote } from "../../src/workbook";
import { PROTECTED } from "../../workbench/backend/sheet-protection";
import { openInMemory } from "../support/excel-client";
import { budget, contents, sheetId } from "./support/workbooks";

const CELL = "'Budget'!B2";
/** As a person reads it. */
const SHOWN = "Budget!B2";

function open() {
  const client = openInMemory(budget());
  const sheet = sheetId(client.backend, "Budget");
  const row = (first: number, count: number) =>
    client.backend
      .read(sheet, { row: 1, column: first, rows: 1, columns: count })[0]
      ?.map(({ value, formula }) => formula ?? value);
  return { ...client, sheet, row, before: contents(client.backend) };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("an explanation as a comment", () => {
  it("is put on the cell in three syncs and taken back in two", async () => {
    const { backend, syncs, before } = open();
    const undo = await writeNote(CELL, "=why\nso", "note");
    expect(syncs()).toBe(3);
    expect(backend.comments()).toMatchObject([{ row: 1, column: 1, content: "=why\nso" }]);
    await undoWrite(undo);
    expect(syncs()).toBe(5);
    expect(contents(backend)).toEqual(before);
  });

  it("leaves a comment that is there alone", async () => {
    const { backend, sheet } = open();
    backend.addComment({ sheetId: sheet, row: 1, column: 1, content: "Mine" });
    await expect(writeNote(CELL, "Why", "note")).rejects.toMatchObject({
      problem: { code: "comment-there", place: SHOWN },
    });
    expect(backend.comments()).toMatchObject([{ content: "Mine" }]);
  });

  it("is not taken back where somebody has changed or deleted it", async () => {
    const { backend } = open();
    const undo = await writeNote(CELL, "Why", "note");
    const [comment] = backend.comments();
    backend.updateComment(comment?.id ?? "", { content: "Why, and more" });
    await expect(undoWrite(undo)).rejects.toMatchObject({ problem: { code: "changed-since-written" } });
    backend.removeComment(comment?.id ?? "");
    await expect(undoWrite(undo)).rejects.toMatchObject({ problem: { code: "note-gone", place: SHOWN } });
  });

  it("is refused where the host has no comments", async () => {
    open();
    const isSetSupported = (_name: string, version: string): boolean => version !== "1.10";
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
    await expect(writeNote(CELL, "Why", "note")).rejects.toMatchObject({ problem: { code: "no-comments" } });
  });
});

describe("an explanation beside the cell", () => {
  it("takes one cell for each line, as text, in three syncs and back in three", async () => {
    const { backend, syncs, row, before } = open();
    const undo = await writeNote(CELL, "=why\n\n 2022 \nso", "beside");
    expect(syncs()).toBe(3);
    expect(row(2, 4)).toEqual(["=why", "2022", "so", null]);
    await undoWrite(undo);
    expect(syncs()).toBe(6);
    expect(contents(backend)).toEqual(before);
  });

  it("is refused where one of these cells holds something, or the sheet ends", async () => {
    const { backend, sheet } = open();
    backend.enter(sheet, 1, 3, [[{ value: 0 }]]);
    await expect(writeNote(CELL, "a\nb", "beside")).rejects.toMatchObject({
      problem: { code: "cells-not-free", place: "Budget!C2:D2" },
    });
    await expect(writeNote("'Budget'!XFD2", "a", "beside")).rejects.toMatchObject({ problem: { code: "too-wide" } });
    await expect(writeNote(CELL, " \n ", "beside")).rejects.toMatchObject({ problem: { code: "no-rows" } });
  });

  it("is not taken back where somebody has changed it", async () => {
    const { backend, sheet, row } = open();
    const undo = await writeNote(CELL, "a\nb", "beside");
    backend.enter(sheet, 1, 3, [[{ value: "mine" }]]);
    await expect(undoWrite(undo)).rejects.toMatchObject({ problem: { code: "changed-since-written" } });
    expect(row(2, 2)).toEqual(["a", "mine"]);
  });
});

it.each(["note", "beside"] as const)(
  "a %s is refused on a protected sheet, on none and on several cells",
  async (where) => {
    const { backend, sheet } = open();
    await expect(writeNote("B2", "Why", where)).rejects.toMatchObject({ problem: { code: "no-address" } });
    await expect(writeNote("'Budget'!B2:B3", "Why", where)).rejects.toMatchObject({ problem: { code: "no-address" } });
    await expect(writeNote("'Gone'!B2", "Why", where)).rejects.toMatchObject({ problem: { code: "no-such-sheet" } });
    backend.updateSheet(sheet, { protection: PROTECTED });
    await expect(writeNote(CELL, "Why", where)).rejects.toMatchObject({ problem: { code: "sheet-protected" } });
  },
);
