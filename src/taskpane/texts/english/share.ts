/** The screen Share: checking, repairing, share-safe, restoring. */
import {
  stateText,
  summaryLine,
  type BrokenOriginal,
  type CellUse,
  type Difference,
  type Findings,
  type GoneOriginal,
} from "../../../share";
import { grouped } from "../../words/numbers";
import { enumerate, plural } from "./phrases";

/** What takes the place of formulas. */
type Form = "native" | "values";

const formulas = (number: number): string => `${grouped(number)} ${plural(number, "formula", "formulas")}`;

/** "1 shows", "4,980 show". */
const says = (number: number, one: string, other: string): string => `${grouped(number)} ${plural(number, one, other)}`;

/** "the sheet Model", "the sheets Budget and Model"; of many the first ones. */
function onSheets(names: readonly string[]): string {
  const [shown, left] = [names.slice(0, 4), names.length - 4];
  const listed = left > 0 ? `${shown.join(", ")} and ${grouped(left)} more` : enumerate(shown);
  return `the ${plural(names.length, "sheet", "sheets")} ${listed}`;
}

const forms = (form: Form, number: number): string =>
  form === "native" ? plural(number, "a native formula", "native formulas") : plural(number, "a value", "values");

export const SHARE = {
  formulas: (number: number) => formulas(number),

  check: "Check this workbook",
  aboutCheck:
    "Finds every formula that needs this add-in, on all sheets, and says which of them do not show what they should. Nothing is changed.",
  checkCancelled: "The check was cancelled.",
  checkAgain: "Check again",
  nothingFound: "This workbook can be shared as it is: whoever opens it sees what you see.",
  verdict: (findings: Findings) => summaryLine(findings),
  /** The state of a cell: what was found, where, and what to do. */
  state: (use: CellUse) => stateText(use),
  readingWorkbook: "Reading the workbook",
  checkingFormulas: "Checking the formulas",
  cells: "cells",
  formulasUnit: "formulas",

  groups: {
    noName: (number: number) => says(number, "shows #NAME?", "show #NAME?"),
    aboutNoName: (number: number) =>
      `Excel had not loaded the add-in when it computed ${plural(number, "this formula. Repair enters it", "them. Repair enters them")} anew.`,
    withFile: (number: number) =>
      says(number, "names another file before the function", "name another file before the function"),
    aboutWithFile: "Another add-in or a copied sheet left it there. Repair takes it away.",
    errors: (number: number) => says(number, "shows an error", "show an error"),
    moreErrors: (number: number) => `${says(number, "more of its cells shows", "more of its cells show")} an error.`,
    stale: (number: number) => says(number, "shows a figure out of date", "show figures out of date"),
    aboutStale: (number: number) =>
      `Excel has not computed ${plural(number, "it since what it depends", "them since what they depend")} on changed. Press Ctrl+Alt+F9 in Excel, then check again.`,
    staleCell: (shown: string, fresh: string) => `shows ${shown}; computed now ${fresh}`,
    protected: (number: number) => says(number, "stands on a protected sheet", "stand on protected sheets"),
    aboutProtected: (number: number) =>
      `${plural(number, "It is changed only with the password of its", "They are changed only with the password of their")} sheet, which is asked for then and kept nowhere.`,
    moreOn: (number: number, sheet: string) => `and ${grouped(number)} more on ${sheet}`,
    misplaced: (number: number) =>
      says(number, "stands where Excel runs no custom function", "stand where Excel runs no custom functions"),
    notComputed: (number: number) => says(number, "can only be checked in part", "can only be checked in part"),
    notLookedAt: "Not looked at",
    fine: (number: number) => `${formulas(number)} ${plural(number, "shows", "show")} what the functions give`,
  },
  notSeen: {
    spills: "This version of Excel does not say which formulas fill several cells: each is taken for one cell.",
    conditionalFormats:
      "This version of Excel shows no add-in the conditional formats: Home, Conditional Formatting, Manage Rules shows them.",
    validations: "This version of Excel shows no add-in the data validations: Data, Data Validation shows them.",
    mixedValidations: (places: readonly string[]) =>
      `Several data validations stand side by side at ${enumerate(places)}, and Excel does not tell them apart.`,
  },
  nothing: "nothing",
  quotedText: (text: string) => `“${text}”`,
  select: "Select",

  problems: {
    changedSinceChecked: (place: string) =>
      `The workbook changed (${place}) after it was checked. Check it again, then choose again.`,
    severalAreas: "Several areas or an object are selected. Select one block of cells, then read the selection again.",
    tooManyCells: (place: string, cells: number, most: number) =>
      `The sheet ${place} has ${grouped(cells)} cells in use, and at most ${grouped(most)} are read. Delete the rows and columns at its end that hold nothing, then check again.`,
    selectionEmpty: (place: string) =>
      `The selection ${place} holds nothing. Select the cells, then choose this again.`,
  },
  nothingChanged: "Nothing was changed.",
  changing: "Changing the workbook",
  working: "Working",
  whatChanges: "What changes",
  becomes: (formula: string) => `becomes ${formula}`,
  asItIs: (formula: string) => `${formula}, as it is`,
  goTo: (place: string) => `Go to ${place}`,

  whatToDo: "What to do",
  repair: "Repair",
  aboutRepair: (number: number) => `Enter ${formulas(number)} anew`,
  shareSafe: "Make share-safe",
  aboutShareSafe: "For people without the add-in: as native formulas, as values, or as a copy",
  restore: "Restore",

  left: "What is left",
  stillAnError: "Still an error",
  skipped: "Skipped",
  dismiss: "Dismiss",
  unknownFunction:
    "shows #NAME?: Excel does not know the function. Open the add-in from Home, Add-ins, then repair again.",
  stillShows: (place: string, error: string) => `${place} shows ${error}.`,
  sheetProtected: (sheet: string) => `The sheet ${sheet} is protected.`,

  entersAnew:
    "Enters each formula anew, so that Excel asks the add-in for it; the name of another file before a function goes.",
  repairPlan: (number: number, sheets: readonly string[]) =>
    `Enters ${formulas(number)} anew on ${onSheets(sheets)}. Nothing else is changed.`,
  repairOnlyProtected: "Every formula to repair stands on a protected sheet. Tick the sheet, or leave it out.",
  repairThem: (number: number) => `Repair ${formulas(number)}`,
  repairedAll: (number: number, sheets: readonly string[]) =>
    `Repaired ${formulas(number)} on ${onSheets(sheets)}: ${plural(number, "it works", "all of them work")} now.`,
  repairedSome: (number: number, sheets: readonly string[], works: number, wrong: number) =>
    `Repaired ${formulas(number)} on ${onSheets(sheets)}: ${says(works, "works", "work")} now, ${grouped(wrong)} still ${plural(wrong, "shows", "show")} an error.`,

  kept: (number: number, first: string, last: string) =>
    `${formulas(number)} ${plural(number, "is", "are")} kept ${first === last ? `since ${first}` : `from ${first} to ${last}`}.`,
  keptOf: (number: number, first: string, last: string, sheets: readonly string[]) =>
    `${formulas(number)} ${plural(number, "is", "are")} kept ${first === last ? `since ${first}` : `from ${first} to ${last}`}, of ${onSheets(sheets)}.`,
  edited: (number: number) => (number === 1 ? "One was edited since" : `${formulas(number)} were edited since`),
  aboutEdited: (number: number) =>
    `${plural(number, "It is skipped, unless you tick it", "They are skipped, unless you tick them")}; what stands there now is then replaced.`,
  restoreAll: "Restore all of them",
  restoreOne: (formula: string) => `Restore ${formula}`,
  gone: (number: number) => `${formulas(number)} ${plural(number, "has no cell", "have no cells")} any more`,
  goneOne: (one: GoneOriginal) => one.text,
  broken: (number: number) => `${formulas(number)} will show #REF!`,
  brokenOne: (one: BrokenOriginal) => one.text,
  restorePlan: (number: number, sheets: readonly string[]) =>
    `Brings back ${formulas(number)} on ${onSheets(sheets)}, as ${plural(number, "it was", "they were")}.`,
  onlyLetGo: (number: number) =>
    `No formula can be brought back. The ${plural(number, "original that has no cell any more is", "originals that have no cell any more are")} let go.`,
  nothingToRestore: "Nothing here can be brought back as it is chosen.",
  restoreThem: (number: number) => `Restore ${formulas(number)}`,
  letGo: (number: number) => plural(number, "Let it go", "Let them go"),
  restored: (number: number) => `Restored ${formulas(number)}.`,
  restoredOn: (number: number, sheets: readonly string[]) => `Restored ${formulas(number)} on ${onSheets(sheets)}.`,

  whichPart: "Which part?",
  wholeWorkbook: "The whole workbook",
  someSheets: "Some sheets",
  selectedCells: "The selected cells",
  readAgain: "Read the selection again",

  how: "How?",
  ways: {
    native: {
      name: "Native formulas",
      about:
        "They go on calculating, in every Excel since 2010 and in LibreOffice, and are written for Google Sheets, too. Lost: the texts that explain an error, and towns or spellings that come later.",
    },
    values: {
      name: "Values",
      about: "Whoever opens it sees today's figures. Lost: nothing recalculates when a grant changes.",
    },
    copy: {
      name: "A copy of the sheets",
      about:
        "Your sheets stay untouched; copies beside them are made safe. Lost: the copies do not follow your sheets, and are not restored.",
    },
  },
  whatCopiesHold: "What the copies hold",
  copiesAs: { native: "Copies with native formulas", values: "Copies with values" },
  chooseHow: "Choose how to see what would change.",
  workingOut: "Working out what would change",
  planningCancelled: "It was cancelled before it was known what would change.",
  differences: (number: number) =>
    number === 1
      ? "A cell would show something else than now. Nothing was changed."
      : `${grouped(number)} cells would show something else than now. Nothing was changed.`,
  difference: (one: Difference) => one.text,
  examplesOf: (number: number, sheets: number) =>
    `These are examples of ${formulas(number)} on ${sheets === 1 ? "one sheet" : `${grouped(sheets)} sheets`}.`,
  noNativeForm: "What has no native form",
  otherwise: { leave: "Leave it: it needs the add-in to calculate", value: "Make it a value" },
  stays: (number: number) =>
    `${formulas(number)} ${plural(number, "stays", "stay")} as ${plural(number, "it is", "they are")}`,
  aBlank: "a blank",
  makeCopies: "Make the copies",
  noneChanged: "No formula here is changed.",
  sharePlan: (number: number, sheets: readonly string[], form: Form) =>
    `${formulas(number)} on ${onSheets(sheets)} ${plural(number, "becomes", "become")} ${forms(form, number)} that ${plural(number, "shows", "show")} the same to the cent.`,
  originalsKept: (number: number, sheet: string) =>
    number === 1
      ? `The original is kept on the hidden sheet ${sheet}; Restore brings it back.`
      : `The originals are kept on the hidden sheet ${sheet}; Restore brings them back.`,
  copyPlan: (number: number, sheets: readonly string[], form: Form, copied: readonly string[]) =>
    `Copies ${onSheets(copied)}; ${formulas(number)} on ${onSheets(sheets)} ${plural(number, "becomes", "become")} ${forms(form, number)}. ${copied.length === 1 ? "The sheet itself stays as it is." : "The sheets themselves stay as they are."}`,
  madeCopies: (number: number, copies: readonly string[], form: Form) =>
    `Made ${plural(copies.length, "the copy", "the copies")} ${enumerate(copies)}, with ${forms(form, number)} in ${formulas(number)}.`,
  madeSafe: (number: number, sheets: readonly string[], form: Form) =>
    `${formulas(number)} on ${onSheets(sheets)} ${plural(number, "is", "are")} ${forms(form, number)} now; every figure is the same.`,

  prompts: "Prompts",
  noPrompts: "Do not prompt colleagues",
  promptsUnknown: "This version of Excel keeps no such setting. Set it in Excel on Windows or on Mac.",
  aboutPrompts:
    "Colleagues who open this workbook without the add-in are not asked about it. Saved in the workbook; works in Excel on Windows and on Mac.",
  aboutPromptsNotHere:
    "Colleagues who open this workbook without the add-in are not asked about it. Saved in the workbook; works in Excel on Windows and on Mac, and not in the Excel that you use now.",
  saved: "Saved in this workbook.",

  undoOnProtected: "Undo on protected sheets",
  protectedSheets: (number: number) => plural(number, "A protected sheet", "Protected sheets"),
  aboutProtected: (number: number) =>
    `Left out, unless you tick ${plural(number, "it. The password", "them. Each password")} is used once, kept nowhere, and ${plural(number, "the", "each")} sheet is protected again as it was.`,
  changeToo: (sheet: string) => `Change the sheet ${sheet}, too`,
  passwordOf: (sheet: string) => `Password of ${sheet}`,
  emptyPassword: "Empty if it has none",
};

export type ShareTexts = typeof SHARE;
