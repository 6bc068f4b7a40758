/** Ranges that are found from another range. */
import { cellArea, intersection, union } from "../backend/areas";
import type { Area } from "../backend/cells";
import { SHEET_COLUMNS, SHEET_ROWS } from "../backend/grid-size";
import { booleanArgument, integerArgument } from "./arguments";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { isNode } from "./node";
import type { RangeTarget } from "./range";
import { spillFrom, spillParent } from "./range-spill";
import { resolveReference } from "./references";
import { surroundingRegion } from "./surrounding-region";

/** Finds an area, or refuses with ItemNotFound. */
export type Lookup = (range: RangeTarget, args: readonly unknown[], model: Model) => Area;

const notFound = (area: Area | null): Area => {
  if (area === null) throw new ExcelError("ItemNotFound");
  return area;
};

/** Another range of the same sheet, given as an object or as an address. */
function otherArea(range: RangeTarget, argument: unknown, model: Model): Area {
  const other =
    isNode(argument) && argument.typeName === "Range"
      ? (argument.target as RangeTarget)
      : resolveReference(model, argument, range.sheetId);
  if (other.sheetId !== range.sheetId) throw new ExcelError("InvalidArgument");
  return other.area;
}

const usedArea: Lookup = ({ sheetId, area }, [valuesOnly], model) => {
  const used = model.backend.usedArea(sheetId, booleanArgument(valuesOnly, false));
  return notFound(used === null ? null : intersection(used, area));
};

const spilling: Lookup = (range, _args, model) => notFound(spillFrom(range, model));
const spillingParent: Lookup = (range, _args, model) => notFound(spillParent(range, model));

const shared: Lookup = (range, [other], model) => notFound(intersection(range.area, otherArea(range, other, model)));

const resized = (area: Area, rows: number, columns: number): Area => ({ ...area, rows, columns });

/** Each that ends in …OrNullObject gives a null object where it finds nothing. */
export const RANGE_LOOKUPS: Readonly<Record<string, Lookup>> = {
  GetCell: ({ area }, [row, column]) =>
    cellArea(area.row + integerArgument(row), area.column + integerArgument(column)),
  GetRow: ({ area }, [row]) => ({ ...area, row: area.row + integerArgument(row), rows: 1 }),
  GetColumn: ({ area }, [column]) => ({
    ...area,
    column: area.column + integerArgument(column),
    columns: 1,
  }),
  GetResizedRange: ({ area }, [rows, columns]) =>
    resized(area, area.rows + integerArgument(rows, 0), area.columns + integerArgument(columns, 0)),
  GetAbsoluteResizedRange: ({ area }, [rows, columns]) =>
    resized(area, integerArgument(rows), integerArgument(columns)),
  GetOffsetRange: ({ area }, [rows, columns]) => ({
    ...area,
    row: area.row + integerArgument(rows, 0),
    column: area.column + integerArgument(columns, 0),
  }),
  GetRowsAbove: ({ area }, [count]) => rowsBeside(area, -integerArgument(count, 1)),
  GetRowsBelow: ({ area }, [count]) => rowsBeside(area, integerArgument(count, 1)),
  GetColumnsBefore: ({ area }, [count]) => columnsBeside(area, -integerArgument(count, 1)),
  GetColumnsAfter: ({ area }, [count]) => columnsBeside(area, integerArgument(count, 1)),
  GetBoundingRect: (range, [other], model) => union(range.area, otherArea(range, other, model)),
  GetIntersection: shared,
  GetIntersectionOrNullObject: shared,
  GetEntireColumn: ({ area }) => ({ ...area, row: 0, rows: SHEET_ROWS }),
  GetEntireRow: ({ area }) => ({ ...area, column: 0, columns: SHEET_COLUMNS }),
  GetLastCell: ({ area }) => cellArea(area.row + area.rows - 1, area.column + area.columns - 1),
  GetLastRow: ({ area }) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }),
  GetLastColumn: ({ area }) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }),
  GetUsedRange: usedArea,
  GetUsedRangeOrNullObject: usedArea,
  GetSurroundingRegion: (range, _args, model) => surroundingRegion(range, model),
  GetSpillingToRange: spilling,
  GetSpillingToRangeOrNullObject: spilling,
  GetSpillParent: spillingParent,
  GetSpillParentOrNullObject: spillingParent,
};

export const RANGE_LOOKUPS_AFTER_CALCULATION = Object.keys(RANGE_LOOKUPS).filter((name) =>
  /Used|Spill|Surrounding/u.test(name),
);

/** A negative count looks upwards. */
function rowsBeside(area: Area, count: number): Area {
  return { ...area, row: count < 0 ? area.row + count : area.row + area.rows, rows: Math.abs(count) };
}

function columnsBeside(area: Area, count: number): Area {
  return { ...area, column: count < 0 ? area.column + count : area.column + area.columns, columns: Math.abs(count) };
}
