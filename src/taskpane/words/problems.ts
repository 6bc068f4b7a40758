import type { WorkbookProblem } from "../../workbook/problem";
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
      return `The sheet ${problem.sheetName} is protected, so its table cannot be changed. Unprotect it in Review, Unprotect Sheet, then try again.`;
    case "sheet-hidden":
      return `The table is on the sheet ${problem.sheetName}, which is hidden. Right-click a sheet tab and choose Unhide to see it.`;
    case "workbook-protected":
      return "The structure of this workbook is protected, so no sheet can be added. Turn it off in Review, Protect Workbook, then insert again.";
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
    case "cancelled":
      return "Cancelled. The workbook is as it was before.";
    case "refused-by-excel":
      return `Excel refused: ${sentence(problem.message)} (${problem.excelCode}). Try again; if a filter or another user stands in the way, clear it first.`;
    case "not-put-back":
      return `${problemText(problem.cause)} What had been written could not be taken back: look at ${problem.place} and use Excel's own Undo, or close without saving.`;
  }
}

const number = (count: number): string => count.toLocaleString("en-US");

const sentence = (message: string): string => message.trim().replace(/\.$/, "");
