/** The screen Model, and the choices of law and grants that Explain has too. */
import { grouped } from "../../words/numbers";
import { capital, count, enumerate, plural } from "./phrases";

const theSheets = (names: readonly string[]): string =>
  `the ${plural(names.length, "sheet", "sheets")} ${enumerate(names)}`;

export const MODEL = {
  whichLaw: "Which law?",
  whereGrants: "Where are the grants?",
  lookingForGrants: "Looking for grants",
  noGrantsFound: "No table and no range with figures was found. Select a cell of your grants, and come back here.",
  size: (rows: number, columns: number, sheet: string) =>
    `${count(rows, "row")} by ${count(columns, "column")} on ${sheet}`,
  noGrants: "Not a table of grants",

  whichDistricts: "Which districts?",
  policyLists: "The lists of the policy",
  districts: (number: number) => count(number, "district"),
  rowsOn: (rows: number, sheet: string) => `${count(rows, "row")} on ${sheet}`,
  noList: "not a list with statuses and years",
  listCanBeImported:
    "Such a list can be imported on the screen Lists, which asks for what it lacks. Or use its names alone, with the statuses and base years of the law.",
  goToLists: "Go to Lists",
  useNames: "Use its names",
  namesInWorkbook: "Names in the workbook",
  orSelect: "Or select a column of town names in the workbook. Statuses and base years are then the law's.",
  useSelection: "Use the selection",
  nameless: (place: string) =>
    `No cell of ${place} names a town. Select a column of town names, with or without its header, then use it.`,
  found: (districts: number, place: string) => `${count(districts, "district")} from ${place}.`,
  foundUndecided: (districts: number, place: string, undecided: number) =>
    `${count(districts, "district")} from ${place}; ${undecided} ${plural(undecided, "needs", "need")} a decision.`,
  decideFirst: (number: number) => `Decide about ${count(number, "name")} to see what would be inserted.`,
  chooseUsable: "Choose districts that can be used to see what would be inserted.",

  namesToDecide: "Names that need a decision",
  leaveOutAll: (number: number) => `Leave out all ${number}`,
  otherSpellings: (number: number) => `${count(number, "name")} not written as the town's`,
  showCell: (place: string) => `Show the cell ${place}`,
  /** What was said of a row, said of a name. */
  ofAName: (why: string) => why.replace(/leave the row out/, "leave it out"),
  chooseTown: "Choose the town, or leave it out.",
  takenOnce: (district: string, places: readonly string[]) =>
    `${district} stands ${places.length === 2 ? "twice" : `${places.length} times`} (${enumerate(places)}) and is taken once.`,
  rowsAbove: (number: number) => `${count(number, "row")} above the header ${plural(number, "is", "are")} not read.`,
  otherColumns: (columns: readonly string[]) =>
    `${plural(columns.length, "Column", "Columns")} ${enumerate(columns)} ${plural(columns.length, "names", "name")} towns too and ${plural(columns.length, "is", "are")} not read. Select one column alone to use it.`,
  unlisted: (names: readonly string[]) =>
    `${enumerate(names)} ${plural(names.length, "is", "are")} on no list of these years, so nothing is withheld from ${plural(names.length, "it", "them")} (0).`,
  lacking: (number: number, designated: number) =>
    `The totals are of the names chosen: ${number} of the ${designated} designated districts ${plural(number, "is", "are")} not among them.`,

  whichYears: "Which fiscal years?",
  year: (year: number) => `FY ${year}`,
  noGrantsAtHand: "No grants at hand?",
  publishedGrants: (towns: number) =>
    `The ECS entitlements of the ${towns} towns of the lists, as the State published them, can be brought as a table.`,
  bringGrants: "Bring the published grants",
  insertGrants: "Insert grants",
  withIt: "With it",
  compare: "Compare both policies",
  addCharts: "Add charts",
  insertModel: "Insert model",
  chooseFirst: "Choose law, years and grants to see what would be inserted.",

  withheld: "Withheld, in dollars",
  districtsAndYears: "Districts and years",
  district: "District",
  allDistricts: "All districts",
  missing: "missing",
  missingFigures: (number: number) =>
    `${count(number, "figure")} missing; ${plural(number, "its cell", "their cells")} will say why`,
  missingFigure: (district: string, year: number) => `${district}, FY ${year}: `,
  shownAsBars: "Shown as bars",
  withheldFromAll: "Withheld from all districts by fiscal year, in dollars",
  withheldFrom: (district: string) => `Withheld from ${district} by fiscal year, in dollars`,
  fiscalYear: "Fiscal year",
  together: "Together",

  goToSheet: "Go to sheet",
  inserted: (sheets: readonly string[]) => `Inserted ${theSheets(sheets)}.`,
  holdAlready: (sheets: readonly string[]) =>
    `${capital(theSheets(sheets))} ${plural(sheets.length, "holds", "hold")} this already.`,
  anotherAdds: (sheets: readonly string[]) => `Another one would add ${theSheets(sheets)}.`,
  insertAnother: "Insert another",
  addsSheets: (sheets: readonly string[]) => `Adds ${theSheets(sheets)}.`,
  addsSheetsWith: (sheets: readonly string[], things: readonly string[]) =>
    `Adds ${theSheets(sheets)} with ${enumerate(things)}.`,
  formulas: (number: number) => `${grouped(number)} live ${plural(number, "formula", "formulas")}`,
  charts: (number: number) => count(number, "chart"),

  tracker: "Plan and spending tracker",
  aboutTracker:
    "A sheet for one fiscal year with a row for each district: plan status, released, spent, recoverable, carried forward.",
  chooseYear: "Choose a year",
  fromPrevious: (sheet: string) => `What was not spent before comes from the sheet ${sheet}.`,
  noPrevious: (sheet: string) => `There is no sheet ${sheet}: what was not spent before is typed in.`,
  insertTracker: "Insert tracker",
};

export type ModelTexts = typeof MODEL;
