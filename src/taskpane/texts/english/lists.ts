/** The screen Lists as it opens: what the workbook holds, and the ways to add to it. */
import { count, fiscalYears, numbered } from "./phrases";

export const LISTS = {
  held: "In this workbook",
  reading: "Reading the workbook",
  noneHeld: "No district list and no table of grants yet. Add one below.",
  update: "Update",
  updateFromTable: (table: string, from: string) => `Update ${table} from the table ${from}`,
  updateFromFile: (table: string) => `Update ${table} from a new file`,
  goTo: "Go to table",
  goToTable: (name: string) => `Go to table ${name}`,
  /** `statuses` are those of a district list, such as "33 Alliance". */
  rowsWith: (rows: number, statuses: string) => `${numbered(rows, "row")}: ${statuses}`,
  rowsFor: (rows: number, districts: number) => `${numbered(rows, "row")} for ${count(districts, "district")}`,
  grants: "ECS grants",
  differs: "A list that differs from the built-in ones",
  imported: "An imported or changed district list",

  add: "Add a list or a table of grants",
  drop: "Drop the file to read it",
  fromFile: "From a file",
  aboutFile: "Excel, CSV or text; or drop it anywhere here",
  paste: "Paste",
  aboutPaste: "A table from an e-mail, a web page or a sheet",
  fromSelection: "From the selection",
  aboutSelection: "The cells that are selected in the workbook",
  fromTable: "From a table",
  aboutTable: "An Excel table of this workbook",
  noTables: "This workbook has no tables. Select the cells, and use From the selection.",
  tableSize: (rows: number, sheet: string) => `${count(rows, "row")} on ${sheet}`,
  builtIn: "Built-in list",
  aboutBuiltIn: (from: number, to: number) => `As published, ${fiscalYears(from, to)}`,
  pasteHere: "Click here and press Ctrl+V, or Command+V on a Mac.",
  useText: "Use this text",
};

export type ListsTexts = typeof LISTS;
