import type { WorkbookProblem } from "../../workbook/problem";
import type { WhyUnreadable } from "../../workbook/read-references";
import { enumerate } from "./phrases";

/** What was found, where, and what to do, for every problem that the workbook layer names. */
export function problemText(problem: WorkbookProblem): string {
  switch (problem.code) {
    case "name-taken":
      return `The workbook has a defined name ${problem.name} (${problem.refersTo}), and the table needs that name. Rename or delete it in Formulas, Name Manager, then insert again.`;
    case "table-not-ours": {
      const columns = problem.missing.length === 1 ? "column" : "columns";
      return `A table named ${problem.name} stands at ${problem.place} without the ${columns} ${enumerate(problem.missing)}. Add the ${columns}, or give that table another name in Table Design.`;
    }
    case "headers-hidden":
      return `The table ${problem.name} at ${problem.place} hides its header row. Turn it on in Table Design, Header Row.`;
    case "totals-row":
      return `The table ${problem.name} at ${problem.place} has a totals row, and its number of rows would change. Turn the totals row off in Table Design, update, and turn it on again.`;
    case "no-room-below":
      return `The table needs the cells ${problem.place} below it for its new rows, and they hold something. Move that further down, then try again.`;
    case "other-layout":
      return problem.found === "wide"
        ? `The table EcsGrants at ${problem.place} has a column for each fiscal year, and the grants to write have a row for each. Give that table another name in Table Design, or import grants with a column for each year.`
        : `The table EcsGrants at ${problem.place} has a row for each fiscal year, and the grants to write have a column for each. Give that table another name in Table Design, or import grants with a row for each year.`;
    case "column-twice":
      return `The table EcsGrants at ${problem.place} has several columns for the same thing: ${enumerate(problem.columns)}. Keep the heading of one and rename the others, then try again.`;
    case "no-room-right":
      return `The table needs the cells ${problem.place} at its right for its new columns, and they hold something. Move that further right, then try again.`;
    case "sheet-full":
      return `The table would need ${number(problem.rows)} rows, and a sheet of Excel has ${number(problem.most)}. Import fewer rows.`;
    case "too-wide":
      return `The table would need ${number(problem.columns)} columns, and a sheet of Excel has ${number(problem.most)}. Import fewer columns, or move the table further left.`;
    case "sheet-protected":
      return `The sheet ${problem.sheetName} is protected, so nothing on it can be changed. Unprotect it in Review, Unprotect Sheet, then try again.`;
    case "sheet-hidden":
      return `This is on the sheet ${problem.sheetName}, which is hidden. Right-click a sheet tab and choose Unhide to see it.`;
    case "workbook-protected":
      return "The structure of this workbook is protected, so no sheet can be added or removed. Turn it off in Review, Protect Workbook, then try again.";
    case "cell-being-edited":
      return "A cell is being edited in Excel. Press Enter or Esc in that cell, then try again.";
    case "changed-since-shown":
      return `The workbook changed (${problem.place}) after this pane looked at it. What would change is shown anew below: check it and choose again.`;
    case "changed-since-written":
      return `The sheet ${problem.sheetName} was changed after the pane wrote to it. Undo would lose that work, so nothing was undone.`;
    case "table-gone":
      return `The table ${problem.name} is no longer in this workbook. Import or insert it again to have it back.`;
    case "sheet-gone":
      return `The sheet ${problem.sheetName} is no longer in this workbook, so there is nothing to undo.`;
    case "selection-empty":
      return `The selection ${problem.place} holds no values. Select the cells of the list with their header row, then try again.`;
    case "several-areas":
      return "The selection is not one block of cells: several areas or an object are selected. Select one block with the list and its header row, then try again.";
    case "too-many-cells":
      return `The range ${problem.place} has ${number(problem.cells)} cells, and at most ${number(problem.most)} are read. Select only the rows and columns of the list, then try again.`;
    case "no-rows":
      return "No row is left to write. Accept or correct at least one row, then try again.";
    case "no-such-sheet":
      return `This workbook has no sheet ${problem.sheetName}. It may have been renamed or deleted since: select the cell again.`;
    case "no-address":
      return `The address ${problem.address} is no range of cells with its sheet, such as 'Sheet 1'!B5:C7. Select the cells in Excel and try again.`;
    case "reference-unreadable":
      return `The reference ${problem.reference} cannot be read: ${WHY_UNREADABLE[problem.why]}. Give a range such as 'Sheet 1'!A3:H40, or a table such as EcsGrants[#All].`;
    case "no-comments":
      return "This version of Excel lets no add-in write comments. Have the explanation written beside the cell instead.";
    case "comment-there":
      return `The cell ${problem.place} has a comment already, and it stays as it is. Delete it, or have the explanation written beside the cell.`;
    case "cells-not-free":
      return `The cells ${problem.place} at the right of the cell are not free. Clear them, or have the explanation written as a comment.`;
    case "note-gone":
      return `The comment on ${problem.place} is no longer there, so there is nothing to undo.`;
    case "several-columns":
      return `The selection ${problem.place} has several rows and several columns. Select the amounts of one column or of one row, then try again.`;
    case "no-amounts":
      return `The selection ${problem.place} holds no amount. Select the column or the row of amounts to check, then try again.`;
    case "other-size":
      return `The range ${problem.place} has ${number(problem.cells)} cells for ${number(problem.amounts)} amounts. Give one cell for each amount, or one cell for all of them.`;
    case "sheets-protected":
      return problem.sheets.length === 1
        ? `The sheet ${enumerate(problem.sheets)} is protected. Enter its password here, leave it out, or unprotect it in Review, Unprotect Sheet.`
        : `The sheets ${enumerate(problem.sheets)} are protected. Enter their passwords here, leave them out, or unprotect them in Review, Unprotect Sheet.`;
    case "wrong-password":
      return `The password for the sheet ${problem.sheetName} is not the right one. Nothing was changed. Enter it again; capital and small letters differ.`;
    case "left-unprotected":
      return `${problemText(problem.cause)} The protection of ${enumerate(problem.sheets)} was taken off and could not be put on again: protect it in Review, Protect Sheet.`;
    case "shows-otherwise":
      return `${problem.place} showed ${problem.before} and would show ${problem.after}, so nothing was changed. Have the workbook checked again, or leave this cell out.`;
    case "no-spills":
      return `The formula of ${problem.place} fills several cells, which this version of Excel cannot write: ${problem.formula}. Open the workbook in Excel 2021 or later, or leave this cell out.`;
    case "array-entered":
      return `The formula of ${problem.place} was entered over several cells with Ctrl+Shift+Enter, which no add-in can do again: ${problem.formula}. Leave these cells out, or enter it in the first of them with Enter alone.`;
    case "no-copies":
      return "This version of Excel lets no add-in copy sheets. Copy them by a right click on their tabs, Move or Copy, and choose those copies here.";
    case "no-document-settings":
      return "This version of Excel keeps no such setting for an add-in. Set it in Excel on Windows or on Mac.";
    case "setting-not-saved":
      return `Excel could not save the setting: ${sentence(problem.message)}. It is as it was before. Make sure that the workbook can be edited, then try again.`;
    case "cancelled":
      return "Cancelled. The workbook is as it was before.";
    case "refused-by-excel":
      return `Excel refused: ${sentence(problem.message)} (${problem.excelCode}). Try again; if a filter or another user stands in the way, clear it first.`;
    case "not-put-back":
      return `${problemText(problem.cause)} What had been written could not be taken back: look at ${problem.place} and use Excel's own Undo, or close without saving.`;
  }
}

const WHY_UNREADABLE: Readonly<Record<WhyUnreadable, string>> = {
  "no reference": "it is a formula or a value and names no cells",
  "other workbook": "it lies in another workbook",
  "several sheets": "it runs over several sheets",
  "several areas": "it names several ranges",
  "no such sheet": "the workbook has no sheet of that name",
  "no such table": "the workbook has no table of that name",
  "no such column": "the table has no such column, or no such part",
  "no such name": "the workbook has no table and no defined name that stands for it",
  "no spill": "no formula in that cell fills several cells",
  "no row of the table": "the formula stands in no row of that table",
  "beyond the sheet": "it lies beyond the end of the sheet",
  "too many cells": "it has more cells than are read at once",
};

const number = (count: number): string => count.toLocaleString("en-US");

const sentence = (message: string): string => message.trim().replace(/\.$/, "");
