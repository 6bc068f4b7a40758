/** The few looks that cells of the sample have. Figures that people type are blue, results are black. */
import type { Look } from "../workbook-file/look";

const NAVY = "1F3864";
const PALE_BLUE = "D9E2F3";
const PALE_GREY = "F2F2F2";
const GREY_BAND = "E4E4E4";
const GREY = "595959";
const INPUT_BLUE = "1F4E9E";
const PALE_YELLOW = "FFF2CC";

const DOLLARS = "#,##0";
const CENTS = "#,##0.00";
const YEAR = '"FY "0';
/** Nothing is a dash, so that what differs stands out. */
const DIFFERENCE = '#,##0.00_);(#,##0.00);"–"_)';
/** A value of any kind: amounts with their cents, while years, shares and texts stay as they are. */
const ANY_VALUE = "[>=3000]#,##0.00_);[<3000]General_);General_);@_)";

const header: Look = { bold: true, color: "FFFFFF", fill: NAVY, vertical: "center", wrap: true };
const choice: Look = { bold: true, color: INPUT_BLUE, fill: PALE_YELLOW, horizontal: "center" };
const total: Look = { bold: true, fill: PALE_GREY, lineAbove: true };

export const LOOKS = {
  plain: {},
  title: { bold: true, size: 16, color: NAVY },
  subtitle: { italic: true, color: GREY },
  heading: { bold: true, size: 12, color: NAVY },
  band: { bold: true, color: NAVY, fill: PALE_BLUE, horizontal: "center", vertical: "center" },
  /** What is no law. */
  bandProposed: { bold: true, italic: true, color: NAVY, fill: GREY_BAND, horizontal: "center", vertical: "center" },
  header,
  headerRight: { ...header, horizontal: "right" },
  headerCenter: { ...header, horizontal: "center" },
  input: { color: INPUT_BLUE, format: DOLLARS },
  dollars: { format: DOLLARS },
  cents: { format: CENTS },
  status: { horizontal: "center" },
  fiscalYear: { format: YEAR, horizontal: "left" },
  percent: { format: "0%", horizontal: "center" },
  totalLabel: total,
  totalDollars: { ...total, format: DOLLARS },
  totalCents: { ...total, format: CENTS },
  label: { bold: true, vertical: "top" },
  inputLabel: { bold: true },
  choice,
  choiceAtLeft: { color: INPUT_BLUE, fill: PALE_YELLOW, horizontal: "left" },
  choiceOfYear: { ...choice, format: YEAR },
  baseYear: { format: YEAR, horizontal: "center" },
  difference: { format: DIFFERENCE, horizontal: "right" },
  totalDifference: { ...total, format: DIFFERENCE },
  remark: { size: 9, color: GREY },
  answer: { horizontal: "center" },
  step: { size: 10, vertical: "center", wrap: true },
  stepValue: { bold: true, format: ANY_VALUE, horizontal: "right", vertical: "center" },
  stepSource: { size: 9, color: GREY, vertical: "center", wrap: true },
  wrapped: { vertical: "top", wrap: true },
} as const satisfies Readonly<Record<string, Look>>;

export type StyleName = keyof typeof LOOKS;
