/** What a file holds and the workbench does not show: one sentence each, so that nobody takes it for lost. */

/** What was found, and on which sheets. */
export type Findings = ReadonlyMap<Finding, ReadonlySet<string>>;

const SENTENCES = {
  chart: "Charts are not shown",
  image: "Pictures, shapes and text boxes are not shown",
  pivotTable: "Pivot tables are shown as plain figures",
  comment: "Comments and notes are not shown",
  conditionalFormat: "Conditional formats are not shown",
  sparkline: "Sparklines are not shown",
  control: "Buttons, form controls and embedded objects are not shown",
  slicer: "Slicers and timelines are not shown",
  query: "Data queries are not refreshed; their last figures are shown",
  otherWorkbook: "Formulas that refer to other workbooks are shown with their last value",
  dataTable: "What-if data tables are shown with their last values",
  lostFormula: "Some formulas could not be read; their last values are shown",
  fixedArray: "Array formulas entered with Ctrl+Shift+Enter are shown as spilled formulas",
  chartSheet: "Chart sheets and macro sheets are left out",
  macro: "Macros are not run",
  from1904: "The workbook counts dates from 1904; its dates are shown as dates counted from 1900",
  blankCells: "Formats of empty cells are shown only in part",
} as const;

export type Finding = keyof typeof SENTENCES;

/** At most this many sheets are named. */
const NAMED = 3;

function sheetList(sheets: readonly string[]): string {
  if (sheets.length === 0) return "";
  const named = sheets.slice(0, NAMED).map((name) => `"${name}"`);
  const rest = sheets.length - named.length;
  if (rest > 0) named.push(`${rest} more`);
  const last = named.pop() ?? "";
  return ` (sheet${sheets.length === 1 ? "" : "s"} ${named.length === 0 ? last : `${named.join(", ")} and ${last}`})`;
}

export const describeFindings = (findings: Findings): string[] =>
  (Object.keys(SENTENCES) as Finding[]).flatMap((finding) => {
    const sheets = findings.get(finding);
    return sheets === undefined ? [] : [`${SENTENCES[finding]}${sheetList([...sheets])}.`];
  });
