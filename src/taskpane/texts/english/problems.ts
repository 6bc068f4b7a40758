/** What was found, where, and what to do, for every problem that the workbook layer names. */
import type { WorkbookProblem } from "../../../workbook/problem";
import type { WhyUnreadable } from "../../../workbook/references";
import { grouped } from "../../words/numbers";
import { enumerate, numbered, plural } from "./phrases";

/** The text of each problem; one that another problem led to is said by `say`. */
export type ProblemTexts = {
  readonly [Code in WorkbookProblem["code"]]: (
    facts: Extract<WorkbookProblem, { readonly code: Code }>,
    say: (cause: WorkbookProblem) => string,
  ) => string;
};

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

const sentence = (message: string): string => message.trim().replace(/\.$/, "");

export const PROBLEMS: ProblemTexts = {
  "name-taken": ({ name, refersTo }) =>
    `The workbook has a defined name ${name} (${refersTo}), and the table needs that name. Rename or delete it in Formulas, Name Manager, then insert again.`,
  "table-not-ours": ({ name, place, missing }) => {
    const columns = plural(missing.length, "column", "columns");
    return `A table named ${name} stands at ${place} without the ${columns} ${enumerate(missing)}. Add the ${columns}, or give that table another name in Table Design.`;
  },
  "headers-hidden": ({ name, place }) =>
    `The table ${name} at ${place} hides its header row. Turn it on in Table Design, Header Row.`,
  "totals-row": ({ name, place }) =>
    `The table ${name} at ${place} has a totals row, and its number of rows would change. Turn the totals row off in Table Design, update, and turn it on again.`,
  "no-room-below": ({ place }) =>
    `The table needs the cells ${place} below it for its new rows, and they hold something. Move that further down, then try again.`,
  "other-layout": ({ found, place }) =>
    found === "wide"
      ? `The table EcsGrants at ${place} has a column for each fiscal year, and the grants to write have a row for each. Give that table another name in Table Design, or import grants with a column for each year.`
      : `The table EcsGrants at ${place} has a row for each fiscal year, and the grants to write have a column for each. Give that table another name in Table Design, or import grants with a row for each year.`,
  "column-twice": ({ place, columns }) =>
    `The table EcsGrants at ${place} has several columns for the same thing: ${enumerate(columns)}. Keep the heading of one and rename the others, then try again.`,
  "no-room-right": ({ place }) =>
    `The table needs the cells ${place} at its right for its new columns, and they hold something. Move that further right, then try again.`,
  "sheet-full": ({ rows, most }) =>
    `The table would need ${grouped(rows)} rows, and a sheet of Excel has ${grouped(most)}. Import fewer rows.`,
  "too-wide": ({ columns, most }) =>
    `The table would need ${grouped(columns)} columns, and a sheet of Excel has ${grouped(most)}. Import fewer columns, or move the table further left.`,
  "sheet-protected": ({ sheetName }) =>
    `The sheet ${sheetName} is protected, so nothing on it can be changed. Unprotect it in Review, Unprotect Sheet, then try again.`,
  "sheet-hidden": ({ sheetName }) =>
    `This is on the sheet ${sheetName}, which is hidden. Right-click a sheet tab and choose Unhide to see it.`,
  "workbook-protected": () =>
    "The structure of this workbook is protected, so no sheet can be added or removed. Turn it off in Review, Protect Workbook, then try again.",
  "cell-being-edited": () => "A cell is being edited in Excel. Press Enter or Esc in that cell, then try again.",
  "changed-since-shown": ({ place }) =>
    `The workbook changed (${place}) after this pane looked at it. What would change is shown anew below: check it and choose again.`,
  "changed-since-written": ({ sheetName }) =>
    `The sheet ${sheetName} was changed after the pane wrote to it. Undo would lose that work, so nothing was undone.`,
  "table-gone": ({ name }) =>
    `The table ${name} is no longer in this workbook. Import or insert it again to have it back.`,
  "sheet-gone": ({ sheetName }) => `The sheet ${sheetName} is no longer in this workbook, so there is nothing to undo.`,
  "selection-empty": ({ place }) =>
    `The selection ${place} holds no values. Select the cells of the list with their header row, then try again.`,
  "several-areas": () =>
    "The selection is not one block of cells: several areas or an object are selected. Select one block with the list and its header row, then try again.",
  "too-many-cells": ({ place, cells, most }) =>
    `The range ${place} has ${grouped(cells)} cells, and at most ${grouped(most)} are read. Select only the rows and columns of the list, then try again.`,
  "no-rows": () => "No row is left to write. Accept or correct at least one row, then try again.",
  "no-such-sheet": ({ sheetName }) =>
    `This workbook has no sheet ${sheetName}. It may have been renamed or deleted since: select the cell again.`,
  "no-address": ({ address }) =>
    `The address ${address} is no range of cells with its sheet, such as 'Sheet 1'!B5:C7. Select the cells in Excel and try again.`,
  "reference-unreadable": ({ reference, why }) =>
    `The reference ${reference} cannot be read: ${WHY_UNREADABLE[why]}. Give a range such as 'Sheet 1'!A3:H40, or a table such as EcsGrants[#All].`,
  "no-comments": () =>
    "This version of Excel lets no add-in write comments. Have the explanation written beside the cell instead.",
  "comment-there": ({ place }) =>
    `The cell ${place} has a comment already, and it stays as it is. Delete it, or have the explanation written beside the cell.`,
  "cells-not-free": ({ place }) =>
    `The cells ${place} at the right of the cell are not free. Clear them, or have the explanation written as a comment.`,
  "note-gone": ({ place }) => `The comment on ${place} is no longer there, so there is nothing to undo.`,
  "several-columns": ({ place }) =>
    `The selection ${place} has several rows and several columns. Select the amounts of one column or of one row, then try again.`,
  "no-amounts": ({ place }) =>
    `The selection ${place} holds no amount. Select the column or the row of amounts to check, then try again.`,
  "other-size": ({ place, cells, amounts }) =>
    `The range ${place} has ${numbered(cells, "cell")} for ${numbered(amounts, "amount")}. Give one cell for each amount, or one cell for all of them.`,
  "sheets-protected": ({ sheets }) =>
    sheets.length === 1
      ? `The sheet ${enumerate(sheets)} is protected. Enter its password here, leave it out, or unprotect it in Review, Unprotect Sheet.`
      : `The sheets ${enumerate(sheets)} are protected. Enter their passwords here, leave them out, or unprotect them in Review, Unprotect Sheet.`,
  "wrong-password": ({ sheetName }) =>
    `The password for the sheet ${sheetName} is not the right one. Nothing was changed. Enter it again; capital and small letters differ.`,
  "left-unprotected": ({ sheets, cause }, say) =>
    `${say(cause)} The protection of ${enumerate(sheets)} was taken off and could not be put on again: protect ${plural(sheets.length, "it", "them")} in Review, Protect Sheet.`,
  "shows-otherwise": ({ place, before, after }) =>
    `${place} showed ${before} and would show ${after}, so nothing was changed. Have the workbook checked again, or leave this cell out.`,
  "no-spills": ({ place, formula }) =>
    `The formula of ${place} fills several cells, which this version of Excel cannot write: ${formula}. Open the workbook in Excel 2021 or later, or leave this cell out.`,
  "array-entered": ({ place, formula }) =>
    `The formula of ${place} was entered over several cells with Ctrl+Shift+Enter, which no add-in can do again: ${formula}. Leave these cells out, or enter it in the first of them with Enter alone.`,
  "no-copies": () =>
    "This version of Excel lets no add-in copy sheets. Copy them by a right click on their tabs, Move or Copy, and choose those copies here.",
  "no-document-settings": () =>
    "This version of Excel keeps no such setting for an add-in. Set it in Excel on Windows or on Mac.",
  "setting-not-saved": ({ message }) =>
    `Excel could not save the setting: ${sentence(message)}. It is as it was before. Make sure that the workbook can be edited, then try again.`,
  cancelled: () => "Cancelled. The workbook is as it was before.",
  "refused-by-excel": ({ message, excelCode }) =>
    `Excel refused: ${sentence(message)} (${excelCode}). Try again; if a filter or another user stands in the way, clear it first.`,
  "not-put-back": ({ places, more = 0, cause }, say) =>
    `${say(cause)} What had been written could not be taken back: look at ${enumerate([...places, ...(more > 0 ? [numbered(more, "more place")] : [])])} and use Excel's own Undo, or close without saving.`,
};
