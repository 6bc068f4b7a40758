/** The looks of the self-test. */
import type { Look } from "../workbook-file/look";

const NAVY = "1F3864";
const GREY = "595959";
const INPUT_BLUE = "1F4E9E";

export const LOOKS = {
  plain: {},
  title: { bold: true, size: 16, color: NAVY },
  subtitle: { italic: true, color: GREY },
  summary: { bold: true, size: 14, color: NAVY },
  heading: { bold: true, size: 12, color: NAVY },
  header: { bold: true, color: "FFFFFF", fill: NAVY, vertical: "center", wrap: true },
  name: { bold: true, vertical: "top" },
  asks: { vertical: "top", wrap: true },
  formula: { size: 9, color: GREY, vertical: "top", wrap: true },
  shown: { horizontal: "right", vertical: "top" },
  expected: { color: INPUT_BLUE, horizontal: "right", vertical: "top" },
  truth: { bold: true, horizontal: "center", vertical: "top" },
  source: { size: 9, color: GREY, vertical: "top", wrap: true },
  input: { color: INPUT_BLUE, horizontal: "right" },
  date: { color: INPUT_BLUE, format: "mmm d, yyyy", horizontal: "right" },
  cell: {},
  typed: { color: INPUT_BLUE },
} as const satisfies Readonly<Record<string, Look>>;

export type StyleName = keyof typeof LOOKS;
