import type { AmountFacts } from "../../money/amount-issue";
import { fiscalYearName, type FiscalYearFacts } from "../../money/fiscal-year";
import type { IssueOf } from "../../money/issue";
import type { BinaryFacts } from "./binary-content";
import type { DelimitedFacts } from "./delimited-scanner";
import type { ColumnUse, LayoutFacts } from "./layout";
import type { ContentFacts } from "./row-state";
import { counted, fewOf, listing, quoted, shortYears, yearsInWords } from "./say";
import type { WarningFacts } from "./warnings";

export interface ImportFacts
  extends BinaryFacts, DelimitedFacts, LayoutFacts, ContentFacts, AmountFacts, FiscalYearFacts, WarningFacts {}

export type ImportIssue = IssueOf<ImportFacts>;

const AMOUNTS =
  "Allowed are numbers and text such as $1,234,567.00. Correct the figure in the source, or leave the row out.";
const YEARS =
  "Allowed are 2023, FY 2023, FY23, 2022-23 and dates. Correct the year in the source, or leave the row out.";
const MARKS = "Allowed are yes, X, 1 and TRUE, or no, 0, FALSE and blank.";
const TEXT_FILES = "Save the table as .xlsx or .csv and choose that file.";

/** The text of every issue and warning of an import: what was found, what is allowed, what to do. */
export type ImportTexts = { readonly [Code in keyof ImportFacts]: (facts: ImportFacts[Code]) => string };

/** In English; the pane has them in other languages. */
export const IMPORT_TEXTS: ImportTexts = {
  "file-empty": () => "The file is empty. Choose a file with a list in it.",
  "file-pdf": () => "The file is a PDF, which holds no rows and columns. Copy the table from it and paste it here.",
  "file-zip": () => `The file is a zip archive. ${TEXT_FILES}`,
  "file-ole": () =>
    "The file is an Excel 97-2003 workbook, or has a password. Open it in Excel, save it as .xlsx without a password, and choose that file.",
  "file-binary": ({ offset }) => `The file is no text: byte ${offset + 1} of it stands for no character. ${TEXT_FILES}`,

  "quote-not-closed": ({ line }) =>
    `Line ${line} has a quotation mark that is never closed. It was kept as text, and the cell ends at the next separator. Check the row.`,
  "text-after-quote": ({ line }) =>
    `Line ${line} has text behind a closing quotation mark. It was kept in the cell. Check the row.`,
  "cell-like-rows": ({ line, lines }) =>
    `A cell on line ${line} goes over ${counted(lines, "line")} that look like rows. Where a quotation mark is missing, add it in the file and choose the file again.`,
  "more-quotes": ({ count }) =>
    `${counted(count, "more row has", "more rows have")} odd quotation marks. Check the file.`,

  "layout-no-district": () => "No column holds districts. Choose the column with their names or their codes.",
  "layout-no-grants": ({ kind }) =>
    kind === "wide grants"
      ? "No column holds the grants of a fiscal year. Choose the year for at least one column."
      : "No column holds amounts. Choose the column with the amounts.",
  "layout-use-twice": ({ taken, columns }) =>
    `${counted(columns.length, "column")} are taken for ${useInWords(taken)}. Keep one and set the others to not used.`,

  "status-text": ({ found }) =>
    `The status reads ${quoted(found)}. Allowed are Alliance, Graduated and Opportunity. Correct it in the source, or leave the row out.`,
  "status-two": ({ found }) =>
    `The row is marked as ${listing(found)}. Allowed is one status. Correct it in the source, or leave the row out.`,
  "mark-text": ({ found }) =>
    `The mark reads ${quoted(found)}. ${MARKS} Correct it in the source, or leave the row out.`,
  "opportunity-graduated": () =>
    "The row is marked as Opportunity District but has the status Graduated. Only Alliance Districts are Opportunity Districts. Correct one of them in the source.",
  "years-reversed": ({ from, to }) =>
    `The years run from ${fiscalYearName(from)} to ${fiscalYearName(to)}. The first must not be after the last. Correct them in the source.`,

  "amount-text": ({ found }) => `The figure reads ${quoted(found)}, which is no amount. ${AMOUNTS}`,
  "amount-spaces": () => `The figure holds only spaces. ${AMOUNTS}`,
  "amount-exponent": ({ found }) => `The figure reads ${quoted(found)}, with an exponent. ${AMOUNTS}`,
  "amount-date": ({ found }) => `The figure reads ${quoted(found)}, which looks like a date. ${AMOUNTS}`,
  "amount-commas": ({ found }) =>
    `The figure reads ${quoted(found)}, whose commas do not part groups of three digits. ${AMOUNTS}`,
  "amount-boolean": ({ found }) => `The figure reads ${quoted(found)}, which is no amount. ${AMOUNTS}`,
  "amount-data-type": () => `The figure is of a kind that is no amount. ${AMOUNTS}`,
  "amount-not-finite": ({ found }) => `The figure reads ${quoted(found)}, which is no finite number. ${AMOUNTS}`,
  "amount-too-large": ({ found }) =>
    `The figure reads ${quoted(found)}. Allowed are amounts below 90 trillion dollars. Correct it in the source, or leave the row out.`,
  "amount-negative": ({ found }) =>
    `The figure reads ${quoted(found)}, which is negative. Allowed are grants of zero or more. Correct it in the source, or leave the row out.`,

  "fiscal-year-blank": () => `The year is blank. ${YEARS}`,
  "fiscal-year-text": ({ found }) => `The year reads ${quoted(found)}. ${YEARS}`,
  "fiscal-year-span": ({ found }) => `The year reads ${quoted(found)}, which is not two years in a row. ${YEARS}`,
  "fiscal-year-date-text": ({ found }) => `The year reads ${quoted(found)}, a date that is text. ${YEARS}`,
  "fiscal-year-number": ({ found }) => `The year reads ${quoted(found)}. ${YEARS}`,
  "fiscal-year-boolean": ({ found }) => `The year reads ${quoted(found)}. ${YEARS}`,
  "fiscal-year-data-type": () => `The year is of a kind that is no year. ${YEARS}`,

  "count-unexpected": ({ from, to, found, expected }) =>
    `The list has ${counted(found, "Alliance District")} for ${yearsInWords(from, to)}. Expected are ${listing(expected.map(String), "or")}. Check whether rows are missing or left out.`,
  "opportunity-too-many": ({ from, to, found, most }) =>
    `The list has ${counted(found, "Opportunity District")} for ${yearsInWords(from, to)}. The law allows ${most}. Check the marks.`,
  "years-outside-designation": ({ from, to, districts, designations }) =>
    `${fewOf(districts)} ${districts.length === 1 ? "is" : "are"} listed for ${yearsInWords(from, to)}. Districts are designated for ${listing(
      designations.map((span) => shortYears(span.from, span.to)),
      "or",
    )}. Check the years.`,
  "missing-against-previous": ({ districts }) =>
    `${fewOf(districts)} ${districts.length === 1 ? "stands" : "stand"} on the previous list and not on this one. Check whether that is meant.`,
  "figure-missing": ({ year, districts }) =>
    `${fewOf(districts)} ${districts.length === 1 ? "has" : "have"} no figure for fiscal year ${year}. Nothing is written in its place. Check the source.`,
};

export function importText(issue: ImportIssue): string {
  const word = IMPORT_TEXTS[issue.code] as (facts: ImportIssue["facts"]) => string;
  return word(issue.facts);
}

/** What a column is taken for, as it labels the column. */
export function useInWords(taken: ColumnUse): string {
  switch (taken.use) {
    case "grants":
      return `grants of ${fiscalYearName(taken.year)}`;
    case "status mark":
      return `mark for ${taken.status}`;
    case "from year":
      return "first fiscal year";
    case "to year":
      return "last fiscal year";
    case "base year":
      return "base fiscal year";
    case "opportunity":
      return "Opportunity District";
    case "none":
      return "not used";
    default:
      return taken.use;
  }
}
