import type { PlannedStyle } from "../model/planned-sheet";
import type { CellContent } from "./cell-input";
import { formatAll, numberFormatOf } from "./number-formats";
import type { ColumnKind } from "./table-to-write";

/** Colours that are read on white, on paper and without colour: dark text on light fills. */
const QUIET = "#595959";
const BAND = "#DDEBF7";
const PROPOSED = "#EDEDED";
const HEADER = "#F2F2F2";
const INPUT = "#FFF8DC";
const INPUT_TEXT = "#0B3D91";

interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly wrap?: true;
  readonly numbers?: ColumnKind | "percent" | "date";
}

const INPUT_LOOK: Look = { fill: INPUT, color: INPUT_TEXT };

/** What is proposed and not enacted is grey and italic, so that nobody takes it for law. */
export const LOOKS: Readonly<Record<PlannedStyle, Look>> = {
  title: { bold: true, size: 14 },
  note: { color: QUIET },
  band: { bold: true, fill: BAND, align: "Center" },
  "band proposed": { italic: true, color: QUIET, fill: PROPOSED, align: "Center" },
  header: { bold: true, fill: HEADER, align: "Left", wrap: true },
  "header amount": { bold: true, fill: HEADER, align: "Right", wrap: true },
  label: { bold: true },
  text: {},
  status: { align: "Left" },
  year: { numbers: "year", align: "Center" },
  percent: { numbers: "percent", align: "Right" },
  amount: { numbers: "dollars", align: "Right" },
  input: INPUT_LOOK,
  "input amount": { ...INPUT_LOOK, numbers: "dollars", align: "Right" },
  "input percent": { ...INPUT_LOOK, numbers: "percent", align: "Right" },
  "input date": { ...INPUT_LOOK, numbers: "date", align: "Left" },
  "total label": { bold: true, fill: HEADER },
  "total amount": { bold: true, fill: HEADER, numbers: "dollars", align: "Right" },
};

/** Queues the look of cells; their figures tell whether cents are shown. */
export function queueLookOf(range: Excel.Range, style: PlannedStyle, figures: Iterable<CellContent>): void {
  const { bold, italic, size, color, fill, align, wrap, numbers } = LOOKS[style];
  const { format } = range;
  if (bold) format.font.bold = bold;
  if (italic) format.font.italic = italic;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = align;
  if (wrap) format.wrapText = wrap;
  const numberFormat = formatOf(numbers, figures);
  if (numberFormat !== undefined) formatAll(range, numberFormat);
}

function formatOf(numbers: Look["numbers"], figures: Iterable<CellContent>): string | undefined {
  if (numbers === "date") return "yyyy-mm-dd";
  if (numbers === undefined) return undefined;
  if (numbers !== "percent") return numberFormatOf(numbers, figures);
  for (const figure of figures) {
    if (typeof figure === "number" && !Number.isInteger(Math.round(figure * 1e6) / 1e4)) return "0.0%";
  }
  return "0%";
}
