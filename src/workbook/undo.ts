import { inExcel } from "./excel";
import type { SheetPassword } from "./share/protection";
import { type CarriedOutUndo, undoCarriedOut } from "./share/undo-carried-out";
import { type InsertedSheet, undoInsertion } from "./undo-insertion";
import { undoNote, type WrittenNote } from "./undo-note";
import { type InsertedSheets, undoSheets } from "./undo-sheets";
import { undoUpdate, type UpdatedTable } from "./undo-update";

/** What it takes to take a write back. It lives as long as the pane does. */
export type Undo = InsertedSheet | UpdatedTable | InsertedSheets | WrittenNote | CarriedOutUndo;

export interface UndoOptions {
  /** Of sheets that are protected; no undo keeps them. */
  readonly passwords?: readonly SheetPassword[];
}

/** Puts back what stood there. Refuses where somebody has worked on it since: that work would be lost. */
export const undoWrite = (undo: Undo, { passwords = [] }: UndoOptions = {}): Promise<void> =>
  inExcel((context) => {
    switch (undo.kind) {
      case "inserted":
        return undoInsertion(context, undo);
      case "updated":
        return undoUpdate(context, undo);
      case "inserted sheets":
        return undoSheets(context, undo);
      case "comment":
      case "beside":
        return undoNote(context, undo);
      case "carried out":
        return undoCarriedOut(context, undo, passwords);
    }
  });
