import { styleIndex } from "../look";
import type { PlannedCell, SheetPlan } from "../sheet-plan";
import { counted, element, escapeXml, MAIN, OFFICE, textElement, XML_HEAD } from "../xml";
import { DYNAMIC_ARRAY_MARK } from "./metadata";
import type { SharedStrings } from "./shared-strings";

const DIGIT_WIDTH = 7;

/** Excel adds the 5 pixels of a cell's margin to the width that it shows, and stores 256ths of a digit. */
const storedWidth = (digits: number): number => Math.trunc(((digits * DIGIT_WIDTH + 5) / DIGIT_WIDTH) * 256) / 256;

const splitAddress = (address: string): { column: string; row: number } => {
  const [, column = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { column, row: Number(row) };
};

const columnNumber = (column: string): number => column.charCodeAt(0) - 64;

function cellXml(cell: PlannedCell, strings: SharedStrings): string {
  const attributes = { r: cell.address, s: styleIndex(cell.style) || undefined };
  if (typeof cell.value === "string") {
    const value = cell.value === "" ? "" : element("v", {}, String(strings.number(cell.value)));
    return element("c", { ...attributes, t: value === "" ? undefined : "s" }, value);
  }
  const value = element("v", {}, String(cell.value));
  if (cell.formula === undefined) return element("c", attributes, value);
  if (cell.dynamicArea === undefined) return element("c", attributes, textElement("f", cell.formula), value);
  const formula = textElement("f", cell.formula, { t: "array", ref: cell.dynamicArea });
  return element("c", { ...attributes, cm: DYNAMIC_ARRAY_MARK }, formula, value);
}

function rowsXml(plan: SheetPlan, strings: SharedStrings): string[] {
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
        ...ordered.map((cell) => cellXml(cell, strings)),
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

/** The order of the elements is the one that the schema demands. */
export const sheetXml = (plan: SheetPlan, strings: SharedStrings, selected: boolean): string =>
  XML_HEAD +
  element(
    "worksheet",
    { xmlns: MAIN, "xmlns:r": OFFICE },
    element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
    element("dimension", { ref: dimension(plan) }),
    element("sheetViews", {}, viewXml(plan, selected)),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    columnsXml(plan),
    element("sheetData", {}, ...rowsXml(plan, strings)),
    counted(
      "mergeCells",
      plan.merges.map((ref) => element("mergeCell", { ref })),
    ),
    element("pageMargins", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element("pageSetup", { orientation: plan.landscape ? "landscape" : "portrait", fitToHeight: 0 }),
    element("headerFooter", {}, element("oddFooter", {}, escapeXml("&L&A&RPage &P of &N"))),
    plan.table === undefined ? "" : counted("tableParts", [element("tablePart", { "r:id": "rId1" })]),
  );
