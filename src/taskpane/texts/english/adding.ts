/** From the choice of a list to its write: the built-in lists, what changes, and the table as it will be. */
import { grouped } from "../../words/numbers";
import { capital, count, enumerate, fiscalYears, plural } from "./phrases";

const rows = (number: number): string => `${number === 0 ? "no" : grouped(number)} ${plural(number, "row", "rows")}`;

const sentence = (parts: readonly string[]): string => {
  const [first = "", ...others] = parts;
  return enumerate([capital(first), ...others]);
};

export const ADDING = {
  backToLists: "Back to the lists",
  builtInLists: "Built-in lists",
  listYears: (from: number, to: number, statuses: string) => `${fiscalYears(from, to)}. ${statuses}.`,
  chooseList: "Choose a list to see its districts and what would be written.",
  listHas: (districts: number, statuses: string) => `${count(districts, "district")}: ${statuses}`,
  source: "Source",

  changes: "What changes",
  comparedWith: "Compared with",
  chooseAList: "Choose a list",
  heldList: "The list in this workbook",
  replacedList: "The list before this update",
  heldSource: (table: string) => `The table ${table} of this workbook`,
  entering: "Entering",
  leaving: "Leaving",
  graduated: "Graduated",
  designatedAgain: "Designated again",
  unchanged: "Unchanged",
  districts: (number: number) => count(number, "district"),
  theseDistricts: (number: number, names: readonly string[]) => `${number}: ${enumerate(names)}`,
  noDistricts: "none",
  graduatedAgainstRule: (names: readonly string[]) =>
    `${enumerate(names)} ${plural(names.length, "is", "are")} marked Graduated and stood on no earlier list. Check the status.`,
  insertComparison: "Insert comparison as a sheet",
  wroteComparison: (sheet: string) => `Wrote the comparison to the new sheet ${sheet}.`,

  tablePreview: "The table as it will be written",
  firstRows: (shown: number, all: number) => `The first ${shown} of ${grouped(all)} rows.`,
  updateQuestion: "Update the table that is there?",
  insertTable: "Insert table",
  updateTable: "Update table",
  leaveIt: "Leave it as it is",

  writesRows: (number: number, sheet: string) => `Writes ${rows(number)} to the new sheet ${sheet}.`,
  sheetIsThere: (sheet: string) => `A sheet named ${sheet} is there already and stays as it is.`,
  holdsAlready: (table: string) => `The table ${table} holds this already. There is nothing to write.`,
  addsRows: (number: number) => `adds ${rows(number)}`,
  addsColumns: (names: readonly string[]) =>
    `adds the ${plural(names.length, "column", "columns")} ${enumerate(names)}`,
  removesRows: (number: number) => `removes ${rows(number)}`,
  changesRows: (number: number) => `changes ${rows(number)}`,
  /** Each part is one of the four above. */
  inTable: (parts: readonly string[], table: string, place: string) =>
    `${sentence(parts)} in the table ${table} at ${place}.`,
  /** The first names of many, and how many more there are. */
  namedAndMore: (names: readonly string[], more: number) => `${names.join(", ")} and ${grouped(more)} more`,
  added: "Added",
  addedAfter: (names: string) => `${names}, after the rows that stay`,
  removed: "Removed",
  emptied: "Emptied",
  rows,
  kept: "Kept",
  keptThings: (things: readonly string[]) => sentence(things),
  yourMarks: "your marks in Opportunity",
  rowsWithout: (number: number) => `${rows(number)} that this source does not have`,
  yourColumns: (names: readonly string[]) =>
    `${plural(names.length, "your column", "your columns")} ${enumerate(names)}`,
  /** Cells of one column, or of several that change in as many rows. */
  cellsChange: (columns: number, number: number) => `${plural(columns, "changes", "change")} in ${rows(number)}`,
  becomes: (district: string, before: string, after: string) => `${district}: ${before} becomes ${after}`,
  blank: "blank",
  entriesGo: (names: string) => `Your entries in the removed rows go with them: ${names}.`,
  rowsMove:
    "Rows below a removed one move up. Formulas that look a district up, or use the table's name or columns, go on working; one that points at a single cell then sees another district.",
  wrote: (number: number, sheet: string, source: string) =>
    `Wrote ${count(number, "row")} to the new sheet ${sheet}: ${source}.`,
  updated: (table: string, sheet: string, source: string) =>
    `Updated the table ${table} on the sheet ${sheet}: ${source}.`,
};

export type AddingTexts = typeof ADDING;
