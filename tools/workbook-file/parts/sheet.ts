import { styleIndex, type Looks } from "../look";
import { columnNumber, splitAddress, type PlannedCell, type SheetPlan } from "../sheet-plan";
import { counted, element, escapeXml, MAIN, OFFICE, textElement, XML_HEAD } from "../xml";
import { DYNAMIC_ARRAY_MARK } from "./metadata";
import { FALSE_LOOK, TRUE_LOOK } from "./styles";
import type { SharedStrings } from "./shared-strings";

const DIGIT_WIDTH = 7;

/** Excel adds the 5 pixels of a cell's margin to the width that it shows, and stores 256ths of a digit. */
const storedWidth = (digits: number): number => Math.trunc(((digits * DIGIT_WIDTH + 5) / DIGIT_WIDTH) * 256) / 256;

/** The type and content of a cell's value. Texts that are typed stand in the shared strings, those that are results in their cell. */
function valueXml({ value, formula, spilled }: PlannedCell, strings: SharedStrings): { t?: string; v: string } {
  if (typeof value === "number") return { v: element("v", {}, String(value)) };
  if (typeof value === "boolean") return { t: "b", v: element("v", {}, value ? "1" : "0") };
  if (typeof value === "object") return { t: "e", v: element("v", {}, escapeXml(value.error)) };
  if (formula !== undefined || spilled) return { t: "str", v: textElement("v", value) };
  return value === "" ? { v: "" } : { t: "s", v: element("v", {}, String(strings.number(value))) };
}

function cellXml(cell: PlannedCell, strings: SharedStrings, looks: Looks): string {
  const { address, style, formula, dynamicArea } = cell;
  const { t, v } = valueXml(cell, strings);
  const attributes = { r: address, s: styleIndex(looks, style) || undefined, t };
  if (formula === undefined) return element("c", attributes, v);
  if (dynamicArea === undefined) return element("c", attributes, textElement("f", formula), v);
  const f = textElement("f", formula, { t: "array", ref: dynamicArea });
  return element("c", { ...attributes, cm: DYNAMIC_ARRAY_MARK }, f, v);
}

function rowsXml(plan: SheetPlan, strings: SharedStrings, looks: Looks): string[] {
  const rows = new Map<number, PlannedCell[]>();
  for (const cell of plan.cells) {
    const { row } = splitAddress(cell.address);
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const ordered = [...cells].sort((a, b) =>
        splitAddress(a.address).column < splitAddress(b.address).column ? -1 : 1,
      );
      const height = plan.rowHeights.get(row);
      return element(
        "row",
        { r: row, ht: height, customHeight: height === undefined ? undefined : 1 },
        ...ordered.map((cell) => cellXml(cell, strings, looks)),
      );
    });
}

function viewXml(plan: SheetPlan, selected: boolean): string {
  const at = plan.freezeAt === undefined ? undefined : splitAddress(plan.freezeAt);
  const pane =
    at === undefined
      ? element("selection", { activeCell: "A1", sqref: "A1" })
      : element("pane", {
          xSplit: columnNumber(at.column) - 1 || undefined,
          ySplit: at.row - 1 || undefined,
          topLeftCell: plan.freezeAt,
          activePane: "bottomRight",
          state: "frozen",
        }) + element("selection", { pane: "bottomRight", activeCell: plan.freezeAt, sqref: plan.freezeAt });
  return element("sheetView", { showGridLines: 0, tabSelected: selected ? 1 : undefined, workbookViewId: 0 }, pane);
}

function dimension(plan: SheetPlan): string {
  const places = plan.cells.map(({ address }) => splitAddress(address));
  const last = places.reduce((most, { column }) => (column > most ? column : most), "A");
  return `A1:${last}${Math.max(...places.map(({ row }) => row))}`;
}

const columnsXml = (plan: SheetPlan): string =>
  element(
    "cols",
    {},
    ...plan.columnWidths.map((digits, index) =>
      element("col", { min: index + 1, max: index + 1, width: storedWidth(digits), customWidth: 1 }),
    ),
  );

const truthsXml = (area: string): string =>
  element(
    "conditionalFormatting",
    { sqref: area },
    ...[
      { truth: "TRUE", dxfId: TRUE_LOOK },
      { truth: "FALSE", dxfId: FALSE_LOOK },
    ].map(({ truth, dxfId }, index) =>
      element(
        "cfRule",
        { type: "cellIs", dxfId, priority: index + 1, operator: "equal" },
        element("formula", {}, truth),
      ),
    ),
  );

/** The order of the elements is the one that the schema demands. */
export const sheetXml = (plan: SheetPlan, strings: SharedStrings, looks: Looks, selected: boolean): string =>
  XML_HEAD +
  element(
    "worksheet",
    { xmlns: MAIN, "xmlns:r": OFFICE },
    element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
    element("dimension", { ref: dimension(plan) }),
    element("sheetViews", {}, viewXml(plan, selected)),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    columnsXml(plan),
    element("sheetData", {}, ...rowsXml(plan, strings, looks)),
    counted(
      "mergeCells",
      plan.merges.map((ref) => element("mergeCell", { ref })),
    ),
    plan.truths === undefined ? "" : truthsXml(plan.truths),
    element("pageMargins", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element("pageSetup", { orientation: plan.landscape ? "landscape" : "portrait", fitToHeight: 0 }),
    element("headerFooter", {}, element("oddFooter", {}, escapeXml("&L&A&RPage &P of &N"))),
    plan.table === undefined ? "" : counted("tableParts", [element("tablePart", { "r:id": "rId1" })]),
  );
