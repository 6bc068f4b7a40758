import type { CellStyle } from "../backend/cells";
import { SHEET_COLUMNS, SHEET_ROWS } from "../backend/grid-size";
import { booleanArgument, textArgument, wordArgument } from "./arguments";
import { toHexColor } from "./colors";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { createNode, type ModelNode, type Scalar, type TypeDefinition } from "./node";
import type { RangeTarget } from "./range";
import { requireUnprotected } from "./sheet-access";
import { inspectedPart } from "./unbounded";

/** Excel measures in points, the backends in pixels of 96 an inch. */
export const POINTS_A_PIXEL = 0.75;

const DEFAULT_STYLE: Required<CellStyle> = {
  bold: false,
  italic: false,
  underline: false,
  fontColor: "#000000",
  fontSize: 11,
  fontName: "Calibri",
  fill: "",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
};

/** What all cells of the range agree on, or null. */
function common<V>(values: readonly V[]): V | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function readStyle<K extends keyof CellStyle>(range: RangeTarget, model: Model, key: K): Required<CellStyle>[K] | null {
  const part = inspectedPart(model, range.sheetId, range.area);
  const values: Required<CellStyle>[K][] = [];
  for (let row = part.row; row < part.row + part.rows; row += 1)
    for (let column = part.column; column < part.column + part.columns; column += 1)
      values.push(
        (model.backend.style(range.sheetId, row, column)[key] ?? DEFAULT_STYLE[key]) as Required<CellStyle>[K],
      );
  return common(values);
}

function setStyle({ sheetId, area }: RangeTarget, change: CellStyle, model: Model): void {
  requireUnprotected(model, sheetId, "allowFormatCells");
  model.backend.setStyle(sheetId, area, change);
}

/** A property of the cells' style, with the words in which Excel speaks of it. */
function styleScalar<K extends keyof CellStyle>(
  key: K,
  parse: (value: unknown) => Required<CellStyle>[K],
  show: (value: Required<CellStyle>[K]) => unknown = (value) => value,
): Scalar<RangeTarget> {
  return {
    get: (range, model) => {
      const value = readStyle(range, model, key);
      return value === null ? null : show(value);
    },
    set: (range, value, model) => {
      setStyle(range, { [key]: parse(value) } as CellStyle, model);
    },
  };
}

function positiveArgument(value: unknown, most: number): number {
  if (typeof value !== "number" || !(value > 0 && value <= most)) throw new ExcelError("InvalidArgument");
  return value;
}

const FONT: TypeDefinition<RangeTarget> = {
  name: "RangeFont",
  scalars: {
    Name: styleScalar("fontName", textArgument),
    Size: styleScalar("fontSize", (value) => positiveArgument(value, 409)),
    Color: styleScalar("fontColor", toHexColor),
    Bold: styleScalar("bold", booleanArgument),
    Italic: styleScalar("italic", booleanArgument),
    Underline: styleScalar(
      "underline",
      (value) => wordArgument(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]) !== "None",
      (isUnderlined) => (isUnderlined ? "Single" : "None"),
    ),
  },
};

const FILL: TypeDefinition<RangeTarget> = {
  name: "RangeFill",
  scalars: {
    // A cell without a fill shows as white.
    Color: styleScalar("fill", toHexColor, (color) => (color === "" ? "#FFFFFF" : color)),
  },
  methods: {
    Clear: (range, _args, model) => {
      setStyle(range, { fill: "" }, model);
    },
  },
};

const columnsOf = ({ area }: RangeTarget): number[] =>
  area.columns === SHEET_COLUMNS ? [0] : Array.from({ length: area.columns }, (_column, index) => area.column + index);

const rowsOf = ({ area }: RangeTarget): number[] =>
  area.rows === SHEET_ROWS ? [0] : Array.from({ length: area.rows }, (_row, index) => area.row + index);

const FORMAT: TypeDefinition<RangeTarget> = {
  name: "RangeFormat",
  scalars: {
    ColumnWidth: {
      get: (range, model) =>
        common(columnsOf(range).map((column) => model.backend.columnWidth(range.sheetId, column) * POINTS_A_PIXEL)),
      set: ({ sheetId, area }, value, model) => {
        const points = positiveArgument(value, 1_800);
        requireUnprotected(model, sheetId, "allowFormatColumns");
        model.backend.setColumnWidth(sheetId, area.column, area.columns, Math.round(points / POINTS_A_PIXEL));
      },
    },
    RowHeight: {
      get: (range, model) =>
        common(rowsOf(range).map((row) => model.backend.rowHeight(range.sheetId, row) * POINTS_A_PIXEL)),
      set: ({ sheetId, area }, value, model) => {
        const points = positiveArgument(value, 409.5);
        requireUnprotected(model, sheetId, "allowFormatRows");
        model.backend.setRowHeight(sheetId, area.row, area.rows, Math.round(points / POINTS_A_PIXEL));
      },
    },
    WrapText: styleScalar("wrapText", booleanArgument),
    HorizontalAlignment: styleScalar("horizontalAlignment", (value) =>
      wordArgument(value, ["General", "Left", "Center", "Right"]),
    ),
    VerticalAlignment: styleScalar("verticalAlignment", (value) => wordArgument(value, ["Top", "Center", "Bottom"])),
  },
  navigation: {
    Fill: (range, model) => createNode(FILL, range, model),
    Font: (range, model) => createNode(FONT, range, model),
  },
  afterCalculation: ["AutofitColumns"],
  methods: {
    AutofitColumns: ({ sheetId, area }, _args, model) => {
      requireUnprotected(model, sheetId, "allowFormatColumns");
      model.backend.autofitColumns(sheetId, area.column, area.columns);
    },
    // Rows fit themselves in every spreadsheet until someone sets their height.
    AutofitRows: ({ sheetId }, _args, model) => {
      requireUnprotected(model, sheetId, "allowFormatRows");
    },
  },
};

export const RANGE_FORMAT_TYPES = [FORMAT, FILL, FONT];

export const rangeFormatNode = (range: RangeTarget, model: Model): ModelNode => createNode(FORMAT, range, model);
