/** The steps of an import, from reading the source to the look before the write. */
import { grouped } from "../../words/numbers";
import { count, fiscalYears, plural } from "./phrases";

/** What rows are counted by: a text file has lines. */
type Counted = "line" | "row";

const ROW = { line: "Line", row: "Row" } as const;

export const IMPORTING = {
  pasted: "Pasted from the clipboard",
  reading: (name: string) => `Reading ${name}`,
  readingColumns: "Reading the columns",
  checkingRows: "Checking the rows",
  readingCancelled: "Reading was cancelled. Nothing was written.",
  noRows: (name: string) => `${name} holds no rows. Choose another source.`,
  chooseAnother: "Choose another source",
  hiddenRows: (number: number) => `${number} hidden ${plural(number, "row is", "rows are")} read as well.`,
  emptyFile: (name: string) => `${name} is empty. Choose a file with a list in it.`,
  largeFile: (name: string, size: string) =>
    `${name} has ${size} MB. Allowed are files of up to 20 MB. Save the sheet with the list as a file of its own, and choose that.`,
  unreadableFile: (name: string) =>
    `${name} could not be read. Close it in other programs, or copy it to this computer, and choose it again.`,
  emptyClipboard:
    "The clipboard holds no text and no table. Copy the table in the e-mail or the sheet, then paste here.",
  tableOf: (name: string, number: number) => `${name}, table ${number}`,

  stepsLabel: "Steps of the import",
  source: "Source",
  steps: { sheet: "Sheet", columns: "Columns", check: "Check", write: "Write" },

  whichTable: "Which table holds the list?",
  tableHolds: (rows: number, towns: number) =>
    `${count(rows, "row")}, ${
      towns > 0 ? `${count(towns, "town")} seen in the first rows` : "no towns seen in the first rows"
    }`,

  separatedBy: "Separated by",
  separators: {
    comma: "Comma",
    semicolon: "Semicolon",
    tab: "Tab",
    bar: "Vertical bar",
    colon: "Colon",
    none: "Nothing: one column",
  },
  encoding: "Characters",
  whatColumns: "What do the columns hold?",
  checkRows: "Check the rows",
  answerFirst: "Answer the questions above first.",
  headerIn: { line: "Header in line", row: "Header in row" },
  listBeginsIn: { line: "List begins in line", row: "List begins in row" },
  headerRows: "Header rows",
  noHeaderRows: "none",
  why: {
    header: "by its header",
    content: "by what it holds",
    "content against header": "by what it holds, against its header",
    "another column": "another column fits better",
    choice: "as you chose",
    nothing: "",
  },
  firstRows: "The first rows",
  column: (number: number) => `Column ${number}`,
  columnHeaded: (number: number, header: string) => `Column ${number}, ${header}`,

  whichYear: "Of which fiscal year are the amounts?",
  fiscalYear: "Fiscal year",
  titleSays: (year: number) => `The title says FY ${year}.`,
  baseYear: "Base fiscal year",
  baseYearOfAll: "Base fiscal year of every row",
  baseYearHint: "Leave it blank to take each district's base year from the built-in lists as enacted.",
  whichStatus: "Which status do these districts have?",
  statuses: {
    Alliance: "Alliance District",
    Graduated: "Graduated Alliance District (proposed in 2022, not enacted)",
  },
  whichYears: "For which fiscal years?",
  fromYear: "From FY",
  toYear: "To FY",

  questions: (number: number) => (number === 0 ? "Nothing is in doubt" : `${count(number, "question")} for you`),
  moreFollow: (number: number) =>
    `${grouped(number)} more ${plural(number, "follows", "follow")} as these are answered.`,
  continue: "Continue",
  leaveOutRest: (number: number) => `Leave the remaining ${number === 1 ? "one" : grouped(number)} out`,
  counts: (rows: number, written: number, left: number) =>
    `${count(rows, "row")} read, ${grouped(written)} to be written, ${grouped(left)} not written.`,
  countsWithBlank: (rows: number, written: number, left: number, blank: number) =>
    `${count(rows, "row")} read, ${grouped(written)} to be written, ${grouped(left)} not written (${grouped(blank)} blank).`,
  rows: "Rows",
  whichRows: "Which rows are shown",
  filters: {
    written: (number: number) => `Written (${grouped(number)})`,
    "not written": (number: number) => `Not written (${grouped(number)})`,
    all: (number: number) => `All (${grouped(number)})`,
  },

  rowAt: (counted: Counted, number: number) => `${ROW[counted]} ${number}`,
  /** Within or before other words. */
  inRow: (counted: Counted, number: number) => `${counted} ${number}`,
  inRowAndMore: (counted: Counted, number: number, more: number) => `${counted} ${number} and ${grouped(more)} more`,
  found: (text: string) => `“${text}”`,
  answersFor: (what: string) => `Answers for ${what}`,
  keepThis: { line: "Keep this line", row: "Keep this row" },
  anotherTown: "Another town",
  anotherTownFor: (what: string) => `Another town for ${what}`,
  noSuchTown: "No town of that name, or more than one. Choose one from the list.",
  leaveOut: "Leave out",
  askAgain: "Ask again",
  askAgainAbout: (what: string) => `Ask again about ${what}`,

  rowsOfSource: "Rows of the source",
  columnHeadings: { line: "Line", row: "Row", found: "Found", town: "Town", why: "Why" },
  showMore: (number: number, all: number) => `Show ${grouped(number)} more of ${grouped(all)}`,
  noneShown: "No rows.",

  listReady: "District list",
  grantsReady: "ECS grants",
  /** `years` is empty where none is known. */
  summary: (rows: number, districts: number, years: string) =>
    `${count(rows, "row")} for ${count(districts, "district")}${years === "" ? "" : `, ${years}`}.`,
  years: fiscalYears,
  allWritten: "Every row of the source is written.",
  notAllWritten: (number: number) =>
    `${count(number, "row")} of the source ${plural(number, "is not written,", "are not written, each")} for the reason below.`,
  rowsNotWritten: (number: number) => `${count(number, "row")} not written`,
  listOfThem: "the list of these rows",
  moreStand: (number: number) =>
    `${grouped(number)} more ${plural(number, "stands", "stand")} under Check, Rows, Not written.`,
};

export type ImportingTexts = typeof IMPORTING;
